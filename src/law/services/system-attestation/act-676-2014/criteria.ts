import type { Condition } from '../../../condition.js'
import type { Criterion } from '../../../service.js'
import { fee } from './terms.js'

/** The act names no grounds for refusal: what the decision of clause 4.4 rests on stands in their place. */
const under = '676-2014/4.4'

/**
 * Of what the first examination and the first commission found, clause 4.4 lets the Agency decide one of two things: the certificate, or the
 * removal. A refusal is none of them, so that it comes after a removal that was ordered.
 */
const mendedBy = 'order-removal'

/** After a removal the additional examination speaks, and the commission called on it; the first ones no longer do. */
const examinedAgain: Condition = {
  is: 'answer',
  path: 'steps.additional-examination.outcome',
  oneOf: ['conforms', 'nonconforming'],
}

/** What must hold for the certificate to be issued. */
export const criteria: readonly Criterion[] = [
  {
    id: 'system-covered',
    title: {
      kk: 'Жүйе мемлекеттік не мемлекеттік жүйемен интеграцияланатын мемлекеттік емес жүйе болып табылады',
      ru: 'Система государственная либо негосударственная, интегрируемая с государственной',
      en: 'The system is a state one, or a non-state one integrated with a state one',
    },
    test: { test: 'answer-is', path: 'system.kind', oneOf: ['state', 'integrated'] },
    source: '676-2014/1',
    under,
  },
  {
    id: 'fee-paid',
    title: {
      kk: 'Тексеріп қараудың құны толық төленген',
      ru: 'Стоимость обследования оплачена полностью',
      en: 'The price of the examination is paid in full',
    },
    test: { test: 'figure-at-least', path: 'steps.contract.feePaid', atLeast: fee.tenge, unit: 'KZT' },
    source: '676-2014/7',
    under,
  },
  {
    id: 'examination-conforms',
    title: {
      kk: 'Аттестаттық тексеріп қарау талаптарға сәйкестікті анықтады',
      ru: 'Аттестационное обследование установило соответствие требованиям',
      en: 'The examination found the system to conform',
    },
    when: { is: 'not', that: examinedAgain },
    test: { test: 'answer-is', path: 'steps.examination.outcome', oneOf: ['conforms'] },
    mendedBy,
    source: '676-2014/4.3',
    under,
  },
  {
    id: 'additional-examination-conforms',
    title: {
      kk: 'Қосымша аттестаттық тексеріп қарау талаптарға сәйкестікті анықтады',
      ru: 'Дополнительное обследование установило соответствие требованиям',
      en: 'The additional examination found the system to conform',
    },
    when: examinedAgain,
    test: { test: 'answer-is', path: 'steps.additional-examination.outcome', oneOf: ['conforms'] },
    source: '676-2014/4.4',
    under,
  },
  {
    id: 'commission-recommends',
    title: {
      kk: 'Аттестаттау комиссиясы аттестат беруді ұсынды',
      ru: 'Аттестационная комиссия рекомендовала выдать аттестат',
      en: 'The attestation commission recommended issuing the certificate',
    },
    when: { is: 'not', that: examinedAgain },
    test: { test: 'answer-is', path: 'steps.recommend.outcome', oneOf: ['positive'] },
    mendedBy,
    source: '676-2014/4.4',
    under,
  },
  {
    id: 'commission-recommends-again',
    title: {
      kk: 'Қосымша тексеріп қараудан кейін комиссия аттестат беруді ұсынды',
      ru: 'После дополнительного обследования комиссия рекомендовала выдать аттестат',
      en: 'After the additional examination the commission recommended issuing the certificate',
    },
    when: examinedAgain,
    test: { test: 'answer-is', path: 'steps.recommend-again.outcome', oneOf: ['positive'] },
    source: '676-2014/4.4',
    under,
  },
]
