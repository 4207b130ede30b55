import type { Condition } from '../../../condition.js'
import type { Field } from '../../../field.js'
import type { DocumentRule } from '../../../service.js'
import { isKind } from './object.js'

const source = '476-2015/4/9'
const byRepresentative: Condition = { is: 'answer', path: 'representative', oneOf: [true] }

/** Clause 9: the applicant, or a representative by power of attorney. */
export const representative: Field = {
  id: 'representative',
  kind: 'yes-no',
  label: {
    kk: 'Өтінімді сенімхат бойынша өкіл тапсырды ма',
    ru: 'Заявку подал представитель по доверенности',
    en: 'Filed by a representative with a power of attorney',
  },
  source,
}

/** Clause 9: the application of its kind, on paper and on an electronic medium. */
export const documents: readonly DocumentRule[] = [
  {
    id: 'softwareApplication',
    form: '476.4.1',
    filedAt: 'software',
    when: isKind('software'),
    title: {
      kk: 'Бағдарламалық өнімді не ақпараттық жүйені тіркеу туралы өтінім (1-қосымша)',
      ru: 'Заявка на регистрацию программного продукта или информационной системы (приложение 1)',
      en: 'Application to register a software product or information system (annex 1)',
    },
    particulars: [],
    source,
  },
  {
    id: 'resourceApplication',
    form: '476.4.2',
    filedAt: 'resource',
    when: isKind('internet-resource'),
    title: {
      kk: 'Интернет-ресурсты тіркеу туралы өтінім (2-қосымша)',
      ru: 'Заявка на регистрацию интернет-ресурса (приложение 2)',
      en: 'Application to register an internet resource (annex 2)',
    },
    particulars: [],
    source,
  },
  {
    id: 'networkApplication',
    form: '476.4.3',
    filedAt: 'network',
    when: isKind('network'),
    title: {
      kk: 'Деректерді беру желісін тіркеу туралы өтінім (3-қосымша)',
      ru: 'Заявка на регистрацию сети передачи данных (приложение 3)',
      en: 'Application to register a data transmission network (annex 3)',
    },
    particulars: [],
    source,
  },
  {
    id: 'databaseApplication',
    form: '476.4.4',
    filedAt: 'database',
    when: isKind('database'),
    title: {
      kk: 'Деректер қорын тіркеу туралы өтінім (4-қосымша)',
      ru: 'Заявка на регистрацию базы данных (приложение 4)',
      en: 'Application to register a database (annex 4)',
    },
    particulars: [],
    source,
  },
  {
    id: 'facilitiesApplication',
    form: '476.4.5',
    filedAt: 'facilities',
    when: isKind('facilities'),
    title: {
      kk: 'Ақпараттық есептеу құралдарын тіркеу туралы өтінім (5-қосымша)',
      ru: 'Заявка на регистрацию информационно-вычислительных средств (приложение 5)',
      en: 'Application to register information and computing facilities (annex 5)',
    },
    particulars: [],
    source,
  },
  {
    id: 'electronicMedium',
    title: {
      kk: 'Өтінім жазылған электрондық тасығыш',
      ru: 'Электронный носитель с заявкой',
      en: 'Electronic medium with the application',
    },
    particulars: [
      {
        id: 'carrier',
        kind: 'text',
        max: 200,
        label: {
          kk: 'Тасығыштың түрі мен белгісі',
          ru: 'Вид и маркировка носителя',
          en: 'Kind and marking of the medium',
        },
        source,
      },
    ],
    source,
  },
  {
    id: 'powerOfAttorney',
    when: byRepresentative,
    title: { kk: 'Сенімхат', ru: 'Доверенность', en: 'Power of attorney' },
    particulars: [
      {
        id: 'number',
        kind: 'text',
        max: 100,
        label: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
        source,
      },
      {
        id: 'date',
        kind: 'date',
        notAfter: 'receipt',
        label: { kk: 'Берілген күні', ru: 'Дата выдачи', en: 'Date of issue' },
        source,
      },
      {
        id: 'validUntil',
        kind: 'date',
        optional: true,
        notBefore: 'date',
        label: { kk: 'Жарамды мерзімінің соңғы күні', ru: 'Действительна по', en: 'Valid until' },
        source,
      },
    ],
    source,
  },
]
