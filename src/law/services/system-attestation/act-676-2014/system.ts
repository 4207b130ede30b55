import type { Condition } from '../../../condition.js'
import type { Field } from '../../../field.js'

/** Clause 9: the applicant, or a representative by power of attorney. */
export const representative: Field = {
  id: 'representative',
  kind: 'yes-no',
  label: {
    kk: 'Өтінімді сенімхат бойынша өкіл тапсырды ма',
    ru: 'Заявку подал представитель по доверенности',
    en: 'Filed by a representative with a power of attorney',
  },
  source: '676-2014/9',
}

export const byRepresentative: Condition = { is: 'answer', path: 'representative', oneOf: [true] }

/** Clause 1: which systems the service is for. Its name is asked by annex 1. */
export const system: Field = {
  id: 'system',
  kind: 'group',
  label: { kk: 'Ақпараттық жүйе', ru: 'Информационная система', en: 'Information system' },
  source: '676-2014/1',
  fields: [
    {
      id: 'kind',
      kind: 'choice',
      label: { kk: 'Ақпараттық жүйе қандай', ru: 'Какая это информационная система', en: 'What system it is' },
      source: '676-2014/1',
      choices: [
        { id: 'state', label: { kk: 'мемлекеттік', ru: 'государственная', en: 'a state system' } },
        {
          id: 'integrated',
          label: {
            kk: 'мемлекеттік ақпараттық жүйемен интеграцияланатын мемлекеттік емес',
            ru: 'негосударственная, интегрируемая с государственной информационной системой',
            en: 'a non-state system that is integrated with a state one',
          },
        },
        {
          id: 'other',
          label: {
            kk: 'мемлекеттік жүйемен интеграцияланбайтын мемлекеттік емес',
            ru: 'негосударственная, не интегрируемая с государственной',
            en: 'a non-state system that is not integrated with a state one',
          },
        },
      ],
    },
  ],
}
