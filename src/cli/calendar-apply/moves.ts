import type { CivilDate } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import type { Act, Acts } from '../../case/act.js'
import type { Case } from '../../case/case.js'
import type { Projected } from '../../store/audit/projected.js'
import type { DueItem } from '../../store/due-store.js'
import type { AnyRecordedAct } from '../../store/journal.js'
import type { Reader } from '../../store/store.js'
import type { Subject } from '../../store/subject.js'
import { projectorOf } from '../audit/project-subject.js'
import { foldActs } from '../casework/record.js'
import type { World } from '../world.js'

/** An open deadline that the new calendar puts on another day. */
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
}

/** What the new calendar makes of one case or entry. */
export interface Touched {
  readonly subject: Subject
  readonly moves: readonly Move[]
  /** The case as it stands; null for an entry. */
  readonly file: Case | null
  /** Everything read of it, computed under the new calendar. */
  readonly projected: Projected
}

/**
 * Every case and entry that reads otherwise under a calendar in which `changed` days differ: one by one, what is stored held against what
 * the very code that wrote it makes under the new calendar. What is stored already so is passed over: a second run finds nothing.
 */
export async function* touchedBy(
  world: World,
  read: Reader,
  calendar: WorkingCalendar,
  changed: readonly CivilDate[],
): AsyncGenerator<Touched> {
  const [first] = changed
  const last = changed.at(-1)
  if (first === undefined || last === undefined) return
  const project = projectorOf({ ...world, calendar: () => calendar })
  for (const subject of await read.subjectsDueFrom(first, last)) {
    const acts = await read.acts(subject)
    const projected = await project(subject, acts)
    const stored = await read.dueItemsOf(subject)
    const moves = movesOf(subject, stored, projected.due)
    if (moves.length === 0 && (await isStored(read, subject, stored, projected))) continue
    yield { subject, moves, file: await caseOf(subject, acts), projected }
  }
}

async function caseOf(subject: Subject, acts: readonly AnyRecordedAct[]): Promise<Case | null> {
  const [kind, ...rest] = subject.split('/')
  return kind === 'case' ? foldActs(rest.join('/'), acts as unknown as readonly Act[]) : null
}

function movesOf(
  subject: Subject,
  stored: readonly DueItem[],
  fresh: readonly Omit<DueItem, 'subject'>[],
): readonly Move[] {
  const [of = '', ...rest] = subject.split('/')
  return stored.flatMap((item) => {
    const next = fresh.find((each) => each.kind === item.kind && each.id === item.id)
    if (item.done !== null || next === undefined || next.done !== null) return []
    if (next.due === item.due && next.ends === item.ends) return []
    return {
      subject: (of === 'case' ? rest : rest.slice(1)).join('/'),
      of: of === 'case' ? ('case' as const) : ('entry' as const),
      kind: item.kind,
      id: item.id,
      from: item.due,
      to: next.due,
      service: item.service ?? '',
      role: item.role,
      about: item.about,
    }
  })
}

/** Closed cases have terms too, which lists show: they are brought up to date, and nothing is recorded in them. */
async function isStored(
  read: Reader,
  subject: Subject,
  stored: readonly DueItem[],
  { case: fresh, due }: Projected,
): Promise<boolean> {
  const key = ({ kind, id, due: day, ends, done }: Omit<DueItem, 'subject'>): string =>
    [kind, id, day, ends, done].join('\t')
  if (stored.map(key).sort().join('\n') !== due.map(key).sort().join('\n')) return false
  if (fresh === null) return true
  const row = await read.caseRow(subject.slice('case/'.length))
  return (
    row?.serviceDue === fresh.row.serviceDue && row.stepDue === fresh.row.stepDue && row.dueEnds === fresh.row.dueEnds
  )
}

/** The moves of a case as its file keeps them. */
export function keptMoves(moves: readonly Move[]): Acts['calendar-changed']['moved'] {
  return moves.map(({ kind, id, from, to }) => ({ kind, id, from, to }))
}
