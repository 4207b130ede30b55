import type { Field } from '../../../field.js'

/** Clause 4.3, second paragraph: who may be given more time, how much and why. Without such components there is no answer to give. */
export const extensionAsks: readonly Field[] = [
  {
    id: 'components',
    kind: 'choice',
    label: {
      kk: 'Жүйенің құрылымы қандай құрауыштарды қамтиды',
      ru: 'Какие компоненты входят в структуру системы',
      en: "What components the system's structure includes",
    },
    help: {
      kk: 'Ведомстволық та, өңірлік те құрауыштары жоқ жүйенің мерзімі ұзартылмайды.',
      ru: 'Без ведомственных и региональных компонентов срок не продлевается.',
      en: 'Without departmental or regional components the term is not extended.',
    },
    source: '676-2014/4.3',
    choices: [
      { id: 'departmental', label: { kk: 'ведомстволық', ru: 'ведомственные', en: 'departmental' } },
      { id: 'regional', label: { kk: 'өңірлік', ru: 'региональные', en: 'regional' } },
      {
        id: 'both',
        label: { kk: 'ведомстволық және өңірлік', ru: 'ведомственные и региональные', en: 'departmental and regional' },
      },
    ],
  },
  {
    id: 'extensionDays',
    kind: 'integer',
    min: 1,
    max: 30,
    label: {
      kk: 'Неше күнтізбелік күнге ұзартылады',
      ru: 'На сколько календарных дней продлевается',
      en: 'By how many calendar days',
    },
    source: '676-2014/4.3',
  },
  {
    id: 'extensionReason',
    kind: 'long-text',
    label: { kk: 'Ұзарту себебі', ru: 'Причина продления', en: 'Reason for the extension' },
    source: '676-2014/4.3',
  },
]

/** Clause 4.4: the nonconformities; in an order to remove them at least one. */
export const nonconformities = (needed: 'needed' | 'if-any'): Field => ({
  id: 'nonconformities',
  kind: 'text-list',
  min: 1,
  max: 200,
  label: { kk: 'Анықталған сәйкессіздіктер', ru: 'Выявленные несоответствия', en: 'Nonconformities found' },
  source: '676-2014/4.4',
  ...(needed === 'if-any' ? { optional: true as const } : {}),
})

/** What the examination act says. */
export const examinationAsks: readonly Field[] = [
  {
    id: 'examinationActNumber',
    kind: 'text',
    max: 100,
    label: {
      kk: 'Аттестаттық тексеріп қарау актісінің нөмірі',
      ru: 'Номер акта аттестационного обследования',
      en: 'Number of the examination act',
    },
    source: '676-2014/4.4',
  },
  {
    id: 'examinationActDate',
    kind: 'date',
    label: {
      kk: 'Аттестаттық тексеріп қарау актісінің күні',
      ru: 'Дата акта аттестационного обследования',
      en: 'Date of the examination act',
    },
    source: '676-2014/4.4',
  },
  {
    id: 'findings',
    kind: 'long-text',
    label: { kk: 'Тексеріп қарау нәтижелері', ru: 'Результаты обследования', en: 'Findings of the examination' },
    source: '676-2014/4.3',
  },
  nonconformities('if-any'),
]

export const protocolAsks: readonly Field[] = [
  {
    id: 'protocolNumber',
    kind: 'text',
    max: 60,
    label: {
      kk: 'Комиссия хаттамасының нөмірі',
      ru: 'Номер протокола комиссии',
      en: "Number of the commission's protocol",
    },
    source: '676-2014/4.4',
  },
  {
    id: 'protocolDate',
    kind: 'date',
    label: { kk: 'Хаттаманың күні', ru: 'Дата протокола', en: 'Date of the protocol' },
    source: '676-2014/4.4',
  },
  {
    id: 'reasons',
    kind: 'long-text',
    optional: true,
    label: { kk: 'Ұсынымның негіздемесі', ru: 'Обоснование рекомендации', en: 'Reasons for the recommendation' },
    source: '676-2014/4.4',
  },
]
