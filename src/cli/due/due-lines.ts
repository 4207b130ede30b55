import { addDays, type CivilDate, dateOf, type Moment, momentAt } from '../../calendar/civil-date.js'
import { SERVICE_IDS, type ServiceId, type ServiceLaw } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import { renewalDue } from '../../register/entry.js'
import { renewalDays } from '../../register/renewal-days.js'
import type { DueFilter, DueItem } from '../../store/due-store.js'
import type { EntryRow } from '../../store/entry-row.js'
import type { Store } from '../../store/store.js'

/**
 * `renewal`: a paper to be renewed 30 days before it ends (829-2024/9). `expiry`: one that has ended, its entry still in the registry.
 * `finding`: what monitoring found of an entry, to be decided; no clause gives it a term (829-2024/10).
 */
export type DueKind = 'step' | 'service' | 'hearing' | 'obligation' | 'complaint' | 'renewal' | 'expiry' | 'finding'

/** One thing with a day, as `due` lists it. */
export interface DueLine {
  readonly kind: DueKind
  readonly id: string
  /** Number of the case, or of the entry of a register. */
  readonly subject: string
  readonly of: 'case' | 'entry'
  readonly due: CivilDate | Moment
  readonly ends: Moment
  readonly about: string
  readonly service: string
  /** Whose work it is; null where the act names nobody. */
  readonly role: string | null
  readonly overdue: boolean
  /** The case by which a paper of an entry is being renewed; null where nobody applied, and of everything else. */
  readonly application: string | null
  /** What was read of the entry anyway. */
  readonly entry: EntryRow | null
}

export interface DueAsked {
  readonly now: Moment
  readonly until: Moment
  readonly overdue: boolean
  readonly service: ServiceId | undefined
  readonly role: string | undefined
}

const LAST_MINUTE = 23 * 60 + 59
const WATCHED: ServiceId = 'trusted-registry'

/** The lines due soonest, and how many there are. */
export interface Soonest {
  readonly lines: readonly DueLine[]
  readonly items: number
  readonly overdue: number
}

/**
 * Everything that is due until a moment, soonest first: steps, services, hearings, obligations, complaints, papers of entries; and
 * findings that wait.
 */
export async function dueLines(store: Store, asked: DueAsked): Promise<readonly DueLine[]> {
  const work = await store.dueItems(workOf(asked))
  return inOrder([...work.map((item) => lineOf(item, asked.now)), ...(await watchLines(store, asked))])
}

/** The first of them, and the count of all: what is shown is read, the rest only counted. */
export async function soonestLines(store: Store, asked: DueAsked, atMost: number): Promise<Soonest> {
  const filter = workOf(asked)
  const work = await store.dueItems({ ...filter, limit: atMost })
  const watched = await watchLines(store, asked)
  const fewer = work.length < atMost
  const lines = inOrder([...work.map((item) => lineOf(item, asked.now)), ...watched])
  const lateWork = fewer ? work.filter((item) => item.ends < asked.now).length : await late(store, filter, asked.now)
  return {
    lines: lines.slice(0, atMost),
    items: (fewer ? work.length : await store.countDue(filter)) + watched.length,
    overdue: lateWork + watched.filter((line) => line.overdue).length,
  }
}

function late(store: Store, filter: DueFilter, now: Moment): Promise<number> {
  return store.countDue({ ...filter, before: now })
}

function workOf({ now, until, overdue, service, role }: DueAsked): DueFilter {
  return {
    until,
    ...(overdue ? { before: now } : {}),
    ...(service === undefined ? {} : { service }),
    ...(role === undefined ? {} : { role }),
  }
}

/** In the order in which the store gives them, what is watched over among them. */
function inOrder(lines: readonly DueLine[]): readonly DueLine[] {
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return [...lines].sort((a, b) => before(a.ends, b.ends) || before(a.of, b.of) || before(a.subject, b.subject))
}

function lineOf(item: DueItem, now: Moment): DueLine {
  const [of = 'case', ...rest] = item.subject.split('/')
  return {
    kind: item.kind as DueKind,
    id: item.id,
    subject: (of === 'case' ? rest : rest.slice(1)).join('/'),
    of: of === 'case' ? 'case' : 'entry',
    due: item.due,
    ends: item.ends,
    about: item.about,
    service: item.service ?? '',
    role: item.role,
    overdue: item.ends < now,
    application: null,
    entry: null,
  }
}

/** The watch over the registry. It belongs to no role: whoever asks for one role's work does not ask for it. */
async function watchLines(store: Store, asked: DueAsked): Promise<readonly DueLine[]> {
  if (asked.role !== undefined || (asked.service !== undefined && asked.service !== WATCHED)) return []
  const papers = await paperLines(store, asked)
  return asked.overdue ? papers : [...papers, ...(await findingLines(store, asked))]
}

/** 829-2024/10: what monitoring found and nobody decided yet, however long ago. */
async function findingLines(store: Store, { until }: DueAsked): Promise<readonly DueLine[]> {
  const found = await store.findings({ register: 'trusted', open: true, until }, {})
  return found.map(({ entry, number, foundOn, recordedAt }) => ({
    kind: 'finding',
    id: number,
    subject: entry.number,
    of: 'entry',
    due: foundOn,
    ends: recordedAt,
    about: `${entry.objectName} · ${entry.holderName}`,
    service: WATCHED,
    role: null,
    overdue: false,
    application: null,
    entry,
  }))
}

/**
 * 829-2024/9: holders whose papers must be renewed, 30 calendar days before the last day; and for as long after it papers that have
 * ended while their entry stands. A paper that the holder submitted in time is not late: the case says when it is to be decided.
 */
async function paperLines(store: Store, asked: DueAsked): Promise<readonly DueLine[]> {
  const { now, until } = asked
  const days = renewalDays(await lawOf(WATCHED))
  const today = dateOf(now)
  const found = await store.expiring('trusted', addDays(today, -days), addDays(dateOf(until), days))
  if (found.length === 0) return []
  const { renewalsUnderWay } = await import('../casework/renewals-under-way.js')
  const underWay = await renewalsUnderWay(store, found, today)
  const lines = found.map((paper): DueLine => {
    const { entry, document, validUntil } = paper
    const applied = underWay(paper)
    const inTime = applied !== undefined && applied.received <= renewalDue(validUntil, days)
    const ended = validUntil < today
    const due = ended ? validUntil : renewalDue(validUntil, days)
    const ends = momentAt(due, LAST_MINUTE)
    return {
      kind: ended ? 'expiry' : 'renewal',
      id: document,
      subject: entry.number,
      of: 'entry',
      due,
      ends,
      about: `${entry.objectName} · ${entry.holderName}`,
      service: WATCHED,
      role: null,
      overdue: ends < now && !inTime,
      application: applied?.case ?? null,
      entry,
    }
  })
  return asked.overdue ? lines.filter((line) => line.overdue) : lines
}

/** The law of the services that the lines are about, and of no other. */
export function lawsOf(lines: readonly DueLine[]): Promise<readonly ServiceLaw[]> {
  return Promise.all(SERVICE_IDS.filter((id) => lines.some((line) => line.service === id)).map(lawOf))
}
