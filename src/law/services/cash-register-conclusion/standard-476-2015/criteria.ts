import type { Condition } from '../../../condition.js'
import type { Criterion } from '../../../service.js'

/** The step was done, whatever it found. */
const examinedBy = (step: string): Condition => ({
  is: 'answer',
  path: `steps.${step}.outcome`,
  oneOf: ['conforms', 'does-not-conform'],
})

/**
 * The standard names no ground for refusing the service but an incomplete package (clause 4). The routes do: each judges by what its
 * own step found, so a criterion holds only where that step was done.
 */
export const criteria: readonly Criterion[] = [
  {
    id: 'system-conforms',
    title: {
      kk: 'Компьютер жүйесі сараптама қорытындысы бойынша техникалық талаптарға сәйкес келеді',
      ru: 'По итогам экспертизы компьютерная система соответствует техническим требованиям',
      en: 'By the examination the computer system conforms to the technical requirements',
    },
    when: examinedBy('examine'),
    test: { test: 'answer-is', path: 'steps.examine.outcome', oneOf: ['conforms'] },
    source: '757-2012/annex1/3',
    under: '757-2012/6',
  },
  {
    id: 'equipment-conforms',
    title: {
      kk: 'Материалдық-техникалық база сауалнама-өтініштегі мәліметтерге сәйкес келеді',
      ru: 'Материально-техническая база соответствует сведениям анкеты-заявления',
      en: 'The material and technical base matches the questionnaire-application',
    },
    when: examinedBy('inspect'),
    test: { test: 'answer-is', path: 'steps.inspect.outcome', oneOf: ['conforms'] },
    source: '209-2014/3/5.8',
    under: '209-2014/3/9.17',
  },
]
