import type { CaseRow } from '../../store/case-row.js'
import type { Reader } from '../../store/store.js'
import { GONE, initials, maskHolder, maskId } from './mask.js'

/**
 * The store for journals and figures that are to be handed on: names of persons as initials, no identification numbers of theirs;
 * organisations as they stand. Nothing else is changed.
 * @param whose `applicants`: who decided stays, for whoever first finds the name that an employee bears now
 */
export function maskedReader(read: Reader, whose: 'all' | 'applicants' = 'all'): Reader {
  const employee = (name: string): string => (whose === 'all' ? initials(name) : name)
  const masked = (row: CaseRow): CaseRow => ({
    ...row,
    applicantName: maskHolder(row.applicantName, row.applicantId),
    applicantId: maskId(row.applicantId),
  })
  return {
    ...read,
    casesNumbered: async (numbers) => (await read.casesNumbered(numbers)).map(masked),
    grantedUntil: async (services, until, touchedFrom) =>
      (await read.grantedUntil(services, until, touchedFrom)).map(masked),
    numbersTaken: async (series, from, until) =>
      (await read.numbersTaken(series, from, until)).map((each) => ({ ...each, by: initials(each.by) })),
    complaints: async (filter) =>
      (await read.complaints(filter)).map((each) => ({ ...each, complainant: initials(each.complainant) })),
    entry: async (register, number) => {
      const row = await read.entry(register, number)
      return row && { ...row, holderName: maskHolder(row.holderName, row.holderId), holderId: maskId(row.holderId) }
    },
    // Whoever signed for a result stands in the answers of the step that handed it out.
    caseActs: async (number) =>
      (await read.caseActs(number)).map((act) =>
        act.kind === 'step' && typeof act.data.answers.handedTo === 'string'
          ? { ...act, data: { ...act.data, answers: { ...act.data.answers, handedTo: GONE } } }
          : act,
      ),
    timings: async (period, after, limit) => {
      const page = await read.timings(period, after, limit)
      const rows = await read.casesNumbered(page.map((each) => each.number))
      const names = new Map(rows.map((row) => [row.number, maskHolder(row.applicantName, row.applicantId)]))
      return page.map((each) => ({
        ...each,
        applicantName: names.get(each.number) ?? GONE,
        refusedBy: each.refusedBy === null ? null : employee(each.refusedBy),
      }))
    },
    decisionsOf: async (cases) => (await read.decisionsOf(cases)).map((each) => ({ ...each, by: employee(each.by) })),
  }
}
