import type { CivilDate, Moment } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import type { GroundKept } from '../../case/act.js'
import type { Reader } from '../../store/store.js'
import type { CaseTiming } from '../../store/timings.js'
import { type CaseFigures, figuresOf } from './figures.js'
import { hasOwnTerm } from './own-term.js'

const PAGE = 2000

export interface Asked {
  readonly from: CivilDate
  readonly until: CivilDate
  readonly service?: string
  readonly open?: boolean
  /** Who decided is asked of refusals for their grounds; of every decision only where it is wanted. */
  readonly employees: boolean
}

/** The figures of every case accepted in the period, by acceptance. */
export async function* readFigures(
  read: Reader,
  { employees, ...period }: Asked,
  now: Moment,
  calendar: WorkingCalendar,
): AsyncGenerator<CaseFigures> {
  for (let after: CaseTiming | null = null; ; ) {
    const page: readonly CaseTiming[] = await read.timings(period, after, PAGE)
    const asked = page.filter(({ outcome }) => outcome === 'refused' || (employees && outcome !== null))
    const decisions = new Map(
      (await read.decisionsOf(asked.map(({ number }) => number))).map(({ caseNumber, by, grounds }) => {
        return [caseNumber, { by, grounds: JSON.parse(grounds ?? '[]') as readonly GroundKept[] }] as const
      }),
    )
    for (const row of page) {
      const own = hasOwnTerm(row) ? await (await import('./own-term-of.js')).ownTermOf(read, row, calendar) : undefined
      yield figuresOf(row, decisions.get(row.number), now, calendar, own)
    }
    if (page.length < PAGE) return
    after = page.at(-1) ?? null
  }
}
