import { type CivilDate, dateOf, yearOf } from '../../calendar/civil-date.js'
import { isClosed } from '../../case/case.js'
import type { ServiceId } from '../../law/service.js'
import type { RecordedAct } from '../../store/act-of-row.js'
import type { Reader } from '../../store/store.js'
import { foldActs } from '../casework/record.js'
import { dueOn, type StorageTerm } from './terms.js'

/** A closed case and its storage term. */
export interface Stored {
  readonly case: string
  readonly service: ServiceId
  /** The day of the last thing that was done on it. */
  readonly closed: CivilDate
  /** From this day on its personal data may be destroyed. */
  readonly due: CivilDate
  readonly term: StorageTerm
}

/** Why the personal data of a case may not be destroyed. */
export type NotDue = 'open' | 'no-term' | 'term-runs' | 'destroyed'

const PAGE = 500

/** Every case whose term of storage has passed on a day and whose data are still there, by service and number. Memory stays flat. */
export async function* storedUntil(
  read: Reader,
  terms: ReadonlyMap<ServiceId, StorageTerm>,
  on: CivilDate,
): AsyncGenerator<Stored> {
  for (const [service, term] of terms) {
    // What was accepted later cannot have been closed so long ago.
    const last = yearOf(on) - term.years
    if (last < 1900) continue
    const filter = { service, open: false, acceptedUntil: `${last}-12-31` as CivilDate }
    let after: string | undefined
    do {
      const page = await read.listCases(filter, { limit: PAGE, ...(after === undefined ? {} : { after }) })
      for (const { number } of page.rows) {
        const found = await judge(read, number, terms, on)
        if (typeof found !== 'string') yield found
      }
      after = page.next ?? undefined
    } while (after !== undefined)
  }
}

/** How a case stands to its term of storage; why not where its data may not be destroyed yet. */
export async function judge(
  read: Reader,
  number: string,
  terms: ReadonlyMap<ServiceId, StorageTerm>,
  on: CivilDate,
): Promise<Stored | NotDue> {
  const acts = await read.caseActs(number)
  const file = await foldActs(number, acts)
  if (!isClosed(file) || file.complaints.some(({ resolved }) => resolved === null)) return 'open'
  if ((await read.dueItemsOf(`case/${number}`)).some(({ done }) => done === null)) return 'open'
  const since = acts.findLastIndex((act) => act.kind === 'destroyed')
  if (since === acts.length - 1) return 'destroyed'
  const term = terms.get(file.service)
  if (term === undefined) return 'no-term'
  const closed = lastDay(acts)
  const due = dueOn(closed, term)
  return due > on ? 'term-runs' : { case: number, service: file.service, closed, due, term }
}

/** The day of the last act of the file, destructions apart; with a number, of the last one before that destruction. */
export function lastDay(acts: readonly RecordedAct[], before?: string): CivilDate {
  const end = acts.findIndex((act) => act.kind === 'destroyed' && act.data.destruction === before)
  const done = (end < 0 ? acts : acts.slice(0, end)).filter((act) => act.kind !== 'destroyed')
  return dateOf(done.map((act) => act.at).reduce((latest, at) => (at > latest ? at : latest)))
}
