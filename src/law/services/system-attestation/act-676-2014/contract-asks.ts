import type { Text } from '../../../../text.js'
import type { Citation } from '../../../citation.js'
import type { Condition } from '../../../condition.js'
import type { Field } from '../../../field.js'

const contractsOf: Citation = '676-2014/4.2'
const withCryptography: Condition = { is: 'answer', path: 'cryptography', oneOf: [true] }

const contractNumber = (id: string, label: Text, more: Partial<Field> = {}): Field => ({
  id,
  kind: 'text',
  max: 100,
  label,
  source: contractsOf,
  ...more,
})

const contractDate = (id: string, label: Text, more: Partial<Field> = {}): Field => ({
  id,
  kind: 'date',
  label,
  source: contractsOf,
  ...more,
})

/** Clauses 4.2 and 7: the contracts (the third only where cryptographic protection is present or needed) and the payment. */
export const contractAsks: readonly Field[] = [
  contractNumber('contractNumber', {
    kk: 'Аттестаттық тексеріп қарау қызметтеріне шарттың нөмірі',
    ru: 'Номер договора на услуги по аттестационному обследованию',
    en: 'Number of the contract on the examination',
  }),
  contractDate('contractDate', {
    kk: 'Аттестаттық тексеріп қарау қызметтеріне шарттың күні',
    ru: 'Дата договора на услуги по аттестационному обследованию',
    en: 'Date of the contract on the examination',
  }),
  contractNumber('jointWorksNumber', {
    kk: 'Ақпараттық қауіпсіздік бойынша бірлескен жұмыстарға шарттың нөмірі',
    ru: 'Номер договора на совместные работы по информационной безопасности',
    en: 'Number of the contract on joint security works',
  }),
  contractDate('jointWorksDate', {
    kk: 'Ақпараттық қауіпсіздік бойынша бірлескен жұмыстарға шарттың күні',
    ru: 'Дата договора на совместные работы по информационной безопасности',
    en: 'Date of the contract on joint security works',
  }),
  {
    id: 'cryptography',
    kind: 'yes-no',
    label: {
      kk: 'Жүйеде ақпаратты криптографиялық қорғау құралдары бар ма не қажет пе',
      ru: 'Есть ли в системе средства криптографической защиты информации или нужны ли они',
      en: 'Cryptographic protection is present in the system or needed',
    },
    help: {
      kk: 'Ондай жағдайда бірлескен құпия жұмыстарға да шарт жасалады.',
      ru: 'Тогда заключается и договор на совместные секретные работы.',
      en: 'Then a contract on joint secret works is concluded as well.',
    },
    source: contractsOf,
  },
  contractNumber(
    'secretWorksNumber',
    {
      kk: 'Бірлескен құпия жұмыстарға шарттың нөмірі',
      ru: 'Номер договора на совместные секретные работы',
      en: 'Number of the contract on joint secret works',
    },
    { when: withCryptography },
  ),
  contractDate(
    'secretWorksDate',
    {
      kk: 'Бірлескен құпия жұмыстарға шарттың күні',
      ru: 'Дата договора на совместные секретные работы',
      en: 'Date of the contract on joint secret works',
    },
    { when: withCryptography },
  ),
  {
    id: 'feePaid',
    kind: 'decimal',
    label: { kk: 'Төленген сома, теңге', ru: 'Уплаченная сумма, тенге', en: 'Sum paid, tenge' },
    source: '676-2014/7',
  },
  {
    id: 'paymentDocument',
    kind: 'text',
    max: 200,
    label: {
      kk: 'Төлем құжатының атауы мен нөмірі',
      ru: 'Наименование и номер платёжного документа',
      en: 'Name and number of the payment document',
    },
    source: '676-2014/7',
  },
  {
    id: 'paymentDate',
    kind: 'date',
    label: { kk: 'Төленген күні', ru: 'Дата оплаты', en: 'Date of payment' },
    source: '676-2014/7',
  },
]
