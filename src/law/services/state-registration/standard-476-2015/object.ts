import type { Condition } from '../../../condition.js'
import type { Field } from '../../../field.js'
import type { FiledForm } from '../../../service.js'

/** The kinds of object that the State register takes: each has an application form of its own (476-2015/4/9). */
const KINDS = [
  {
    id: 'software',
    label: {
      kk: 'бағдарламалық өнім не ақпараттық жүйе',
      ru: 'программный продукт или информационная система',
      en: 'software product or information system',
    },
  },
  { id: 'internet-resource', label: { kk: 'интернет-ресурс', ru: 'интернет-ресурс', en: 'internet resource' } },
  {
    id: 'network',
    label: { kk: 'деректерді беру желісі', ru: 'сеть передачи данных', en: 'data transmission network' },
  },
  { id: 'database', label: { kk: 'деректер қоры', ru: 'база данных', en: 'database' } },
  {
    id: 'facilities',
    label: {
      kk: 'ақпараттық есептеу құралдары',
      ru: 'информационно-вычислительные средства',
      en: 'information and computing facilities',
    },
  },
] as const

export type ObjectKind = (typeof KINDS)[number]['id']

export function isKind(kind: ObjectKind): Condition {
  return { is: 'answer', path: 'object.kind', oneOf: [kind] }
}

/** What is registered: it chooses the form of the application. */
export const object: Field = {
  id: 'object',
  kind: 'group',
  label: { kk: 'Тіркеу объектісі', ru: 'Объект регистрации', en: 'Object of registration' },
  source: '476-2015/4/9',
  fields: [
    {
      id: 'kind',
      kind: 'choice',
      label: { kk: 'Объектінің түрі', ru: 'Вид объекта', en: 'Kind of object' },
      help: {
        kk: 'Түрге қарай өтінім нысаны таңдалады.',
        ru: 'От вида зависит форма заявки.',
        en: 'The form of the application depends on it.',
      },
      source: '476-2015/4/9',
      choices: KINDS,
    },
  ],
}

/** The five applications: annexes 1-5 of the standard. */
export const forms: readonly FiledForm[] = [
  { form: '476.4.1', at: 'software', when: isKind('software') },
  { form: '476.4.2', at: 'resource', when: isKind('internet-resource') },
  { form: '476.4.3', at: 'network', when: isKind('network') },
  { form: '476.4.4', at: 'database', when: isKind('database') },
  { form: '476.4.5', at: 'facilities', when: isKind('facilities') },
]
