import type { CivilDate } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import type { Act, Acts } from '../../case/act.js'
import type { Case } from '../../case/case.js'
import { lastHand } from '../../case/closed.js'
import { standingActs } from '../../case/standing.js'
import type { Projected } from '../../store/audit/projected.js'
import type { CaseRow } from '../../store/case-row.js'
import type { DueItem } from '../../store/due-store.js'
import type { AnyRecordedAct } from '../../store/journal.js'
import type { Reader } from '../../store/store.js'
import type { Subject } from '../../store/subject.js'
import { projectorOf } from '../audit/project-subject.js'
import { foldActs } from '../casework/record.js'
import type { World } from '../world.js'

/** A deadline that the new calendar puts on another day; of a hearing, the day that is no working day any more, from and to alike. */
export interface Move {
  /** Number of the case or of the entry. */
  readonly subject: string
  readonly of: 'case' | 'entry'
  readonly kind: string
  readonly id: string
  readonly from: string
  readonly to: string
  readonly service: string
  /** Whose it is; null where the act names nobody. */
  readonly role: string | null
  readonly about: string
  /** In whose hands the case is. */
  readonly employee: string | null
  /** The step that the case waits for. */
  readonly awaits: string | null
  /** When it was done, or its case closed; null while it is open. */
  readonly done: string | null
}

/** The days that change, and the calendar in which they have. */
export interface ChangedDays {
  readonly calendar: WorkingCalendar
  readonly first: CivilDate
  readonly last: CivilDate
  /** Those of them that become days off. */
  readonly off: ReadonlySet<string>
}

/** What the new calendar makes of one case or entry. */
export interface Touched {
  readonly subject: Subject
  readonly moves: readonly Move[]
  /** Terms of what is done or closed, reckoned otherwise. */
  readonly settled: readonly Move[]
  readonly hearings: readonly Move[]
  /** What is stored of it is not what the new calendar makes. */
  readonly stale: boolean
  /** The case as it stands; null for an entry. */
  readonly file: Case | null
  /** Everything read of it, computed under the new calendar. */
  readonly projected: Projected
}

/**
 * Every case and entry that reads otherwise under a calendar in which some days differ: one by one, what is stored held against what
 * the very code that wrote it makes under the new calendar. What is stored already so is passed over: a second run finds nothing.
 */
export async function* touchedBy(
  world: World,
  read: Reader,
  { calendar, first, last, off }: ChangedDays,
): AsyncGenerator<Touched> {
  const project = projectorOf({ ...world, calendar: () => calendar })
  for (const subject of await read.subjectsDueFrom(first, last)) {
    const acts = await read.acts(subject)
    const projected = await project(subject, acts)
    const stored = await read.dueItemsOf(subject)
    const row = projected.case === null ? undefined : await read.caseRow(projected.case.row.number)
    const changed = movesOf(subject, stored, projected)
    const moves = changed.filter(({ done }) => done === null)
    const settled = [...changed.filter(({ done }) => done !== null), ...closedTerm(subject, acts, row, projected)]
    const hearings = stored
      .filter(({ kind, done, due }) => kind === 'hearing' && done === null && off.has(due))
      .map((item) => moveOf(subject, item, item.due, projected))
    const stale = changed.length + settled.length > 0 || !isStored(row, stored, projected)
    if (!stale && hearings.length === 0) continue
    yield { subject, moves, settled, hearings, stale, file: await caseOf(subject, acts), projected }
  }
}

async function caseOf(subject: Subject, acts: readonly AnyRecordedAct[]): Promise<Case | null> {
  const [kind, ...rest] = subject.split('/')
  return kind === 'case' ? foldActs(rest.join('/'), acts as unknown as readonly Act[]) : null
}

function movesOf(subject: Subject, stored: readonly DueItem[], projected: Projected): readonly Move[] {
  return stored.flatMap((item) => {
    const next = projected.due.find((each) => each.kind === item.kind && each.id === item.id)
    if (next === undefined || (next.done === null) !== (item.done === null)) return []
    if (next.due === item.due && next.ends === item.ends) return []
    return [moveOf(subject, item, next.due, projected)]
  })
}

function moveOf(
  subject: Subject,
  item: Pick<DueItem, 'kind' | 'id' | 'due' | 'service' | 'role' | 'about' | 'done'>,
  to: string,
  { case: file }: Projected,
): Move {
  const [of = '', ...rest] = subject.split('/')
  return {
    subject: (of === 'case' ? rest : rest.slice(1)).join('/'),
    of: of === 'case' ? 'case' : 'entry',
    kind: item.kind,
    id: item.id,
    from: item.due,
    to,
    service: item.service ?? '',
    role: item.role,
    about: item.about,
    employee: file?.row.assignee ?? null,
    awaits: file?.row.step ?? null,
    done: item.done,
  }
}

/** A closed case has nothing due; lists and figures still hold its end against the term of the service. */
function closedTerm(
  subject: Subject,
  acts: readonly AnyRecordedAct[],
  stored: CaseRow | undefined,
  projected: Projected,
): readonly Move[] {
  const fresh = projected.case?.row
  if (fresh === undefined || fresh.open || stored === undefined || fresh.serviceDue === stored.serviceDue) return []
  if (fresh.serviceDue === null || stored.serviceDue === null) return []
  const item = {
    kind: 'service',
    id: 'service',
    due: stored.serviceDue,
    service: fresh.service,
    role: null,
    about: fresh.objectName,
    done: lastHand({ acts: standingActs(acts as unknown as readonly Act[]) })?.at ?? null,
  }
  return [moveOf(subject, item, fresh.serviceDue, projected)]
}

/** Whether lists read already what the new calendar makes. */
function isStored(row: CaseRow | undefined, stored: readonly DueItem[], { case: fresh, due }: Projected): boolean {
  const key = ({ kind, id, due: day, ends, done }: Omit<DueItem, 'subject'>): string =>
    [kind, id, day, ends, done].join('\t')
  if (stored.map(key).sort().join('\n') !== due.map(key).sort().join('\n')) return false
  if (fresh === null) return true
  return (
    row?.serviceDue === fresh.row.serviceDue && row.stepDue === fresh.row.stepDue && row.dueEnds === fresh.row.dueEnds
  )
}

/** The moves of a case as its file keeps them. */
export function keptMoves(moves: readonly Move[]): Acts['calendar-changed']['moved'] {
  return moves.map(({ kind, id, from, to }) => ({ kind, id, from, to }))
}
