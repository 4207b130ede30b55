import type { CaseStatus, FormId, StepOutcome } from '../../service.js'

/** A step that can only be done: one outcome, no question; the papers that it yields. */
export function done(...papers: readonly FormId[]): readonly StepOutcome[] {
  return [{ ...plain, ...(papers.length > 0 ? { papers } : {}) }]
}

/** The same where it moves the case on. */
export function doneInto(status: CaseStatus, ...papers: readonly FormId[]): readonly StepOutcome[] {
  return [{ ...plain, status, ...(papers.length > 0 ? { papers } : {}) }]
}

const plain: StepOutcome = { id: 'done', title: { kk: 'орындалды', ru: 'выполнено', en: 'done' } }

/** What the command `decide` records. */
export const decisionOutcomes: readonly StepOutcome[] = [
  { id: 'granted', title: { kk: 'қанағаттандырылды', ru: 'удовлетворено', en: 'granted' } },
  { id: 'refused', title: { kk: 'дәлелді бас тарту', ru: 'мотивированный отказ', en: 'reasoned refusal' } },
]

/** The package is whole: the route goes on. */
export const complete: StepOutcome = {
  id: 'complete',
  title: { kk: 'топтама толық', ru: 'пакет полный', en: 'the package is complete' },
  status: 'complete',
}

/** The application is refused acceptance, or further consideration: the case ends here. */
export const incomplete: StepOutcome = {
  id: 'incomplete',
  title: {
    kk: 'топтама толық емес не мерзімі өткен құжат бар: өтінішті қабылдаудан бас тартылады',
    ru: 'пакет неполный либо есть просроченный документ: в приёме заявления отказано',
    en: 'incomplete or an expired document: acceptance is refused',
  },
  ends: true,
  status: 'acceptance-refused',
  papers: ['paper.refusal-of-acceptance'],
}

/** What is missing or wrong leads to a reasoned refusal of the service. */
export const deficient: StepOutcome = {
  id: 'deficient',
  title: {
    kk: 'материалдар толық емес не сәйкес келмейді: дәлелді бас тарту дайындалады',
    ru: 'материалы неполны либо не соответствуют: готовится мотивированный отказ',
    en: 'the materials are incomplete or do not match: a reasoned refusal is prepared',
  },
  status: 'deficient',
}
