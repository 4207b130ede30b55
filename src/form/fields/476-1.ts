import type { Citation } from '../../law/citation.js'
import type { Condition } from '../../law/condition.js'
import type { Field } from '../../law/field.js'
import type { Derived } from '../form.js'
import { textAt } from '../print-value.js'
import { field, group, type Names, named } from './declare.js'
import { idNumberOf } from './letter.js'

const isLegalEntity: Condition = { is: 'answer', path: 'applicant.kind', oneOf: ['legal-entity'] }

/** Where someone is, in the parts that annexes 1 and 2 name: the value stands before its word. */
export function place(id: string, names: Names, source: Citation, withUnit: boolean): Field {
  const part = (partId: string, partNames: Names, optional: boolean, max = 200): Field =>
    field(partId, 'text', partNames, source, { ...(optional ? { optional: true } : {}), max, personal: true })
  return group(id, names, source, [
    part('oblast', ['Облысы', 'Область', 'Oblast'], true),
    part('city', ['Қаласы', 'Город', 'City'], true),
    part('district', ['Ауданы', 'Район', 'District'], true),
    part('street', ['Көшесі', 'Улица', 'Street'], false),
    part('house', ['Үй', 'Дом', 'House'], false, 60),
    ...(withUnit
      ? [part('unit', ['Кеңсе, пәтер (бар болса)', 'Офис, квартира (при наличии)', 'Office or flat, if any'], true, 60)]
      : []),
  ])
}

export function phones(source: Citation): readonly Field[] {
  return [
    field('phone', 'phone', ['Телефоны', 'Телефон', 'Telephone'], source, { personal: true }),
    field('fax', 'phone', ['Факс', 'Факс', 'Fax'], source, { optional: true, personal: true }),
  ]
}

export function applicantName(source: Citation): Field {
  return field(
    'name',
    'text',
    [
      'Өтініш берушінің атауы немесе тегі, аты, әкесінің аты',
      'Наименование или Ф. И. О. заявителя',
      'Name of the applicant',
    ],
    source,
    { max: 500, personal: true },
  )
}

/** Who applies, and the number that goes with it. */
export function applicantId(source: Citation): readonly Field[] {
  return [
    field('kind', 'choice', ['Өтініш беруші кім', 'Кто заявитель', 'Who the applicant is'], source, {
      choices: [
        { id: 'legal-entity', label: named(['заңды тұлға', 'юридическое лицо', 'legal entity']) },
        {
          id: 'entrepreneur',
          label: named(['дара кәсіпкер', 'индивидуальный предприниматель', 'individual entrepreneur']),
        },
        { id: 'individual', label: named(['жеке тұлға', 'физическое лицо', 'individual']) },
      ],
    }),
    field('bin', 'bin', ['БСН', 'БИН', 'BIN'], source, { when: isLegalEntity }),
    field('iin', 'iin', ['ЖСН', 'ИИН', 'IIN'], source, { when: { is: 'not', that: isLegalEntity }, personal: true }),
  ]
}

/** BIN or IIN, whichever there is. `uses` names what else is printed with it. */
export function idNumber(uses: readonly string[]): Derived {
  return {
    id: 'applicant.idNumber',
    label: named(['ЖСН/БСН', 'ИИН/БИН', 'IIN/BIN']),
    uses,
    of: idNumberOf,
    // Digit 5 of a BIN is 4-6, of an IIN 0-3. That a person is an entrepreneur no number tells.
    read: (text, known) => {
      const digits = text.replace(/[\s\u00a0-]+/g, '').replace(/^\D+/, '')
      if (digits === '') return null
      const isBin = /^\d{4}[4-9]/.test(digits)
      const kind = textAt(known, 'applicant.kind')
      return isBin
        ? { applicant: { bin: digits, ...(kind === '' ? { kind: 'legal-entity' } : {}) } }
        : { applicant: { iin: digits } }
    },
  }
}

/** Name, version and days of the computer system, as far as an annex asks for them. */
export function systemFacts(
  source: Citation,
): Readonly<Record<'name' | 'developer' | 'version' | 'developedOn' | 'packageSize' | 'packageMadeOn', Field>> {
  return {
    name: field('name', 'text', ['КЖ атауы', 'Наименование КС', 'Name of the computer system'], source, { max: 500 }),
    developer: field('developer', 'text', ['КЖ әзірлеушісі', 'Разработчик КС', 'Developer of the system'], source, {
      max: 500,
      personal: true,
    }),
    version: field('version', 'text', ['Нұсқасы', 'Версия', 'Version'], source, { max: 100 }),
    developedOn: field(
      'developedOn',
      'date',
      ['КЖ әзірленген күн', 'Дата разработки КС', 'Day of development'],
      source,
      {
        notAfter: 'receipt',
      },
    ),
    packageSize: field(
      'packageSize',
      'text',
      ['Инсталляция пакетінің көлемі', 'Объём инсталляционного пакета', 'Size of the installation package'],
      source,
      { max: 100 },
    ),
    packageMadeOn: field(
      'packageMadeOn',
      'date',
      ['Инсталляция пакеті жасалған күн', 'Дата создания инсталляционного пакета', 'Day of the installation package'],
      source,
      { notAfter: 'receipt' },
    ),
  }
}
