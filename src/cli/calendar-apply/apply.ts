import { type AppliedYear, appliedYear } from '../../calendar/calendar-decree.js'
import { type CalendarFinding, checkCalendar } from '../../calendar/check-calendar.js'
import { civilDate } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import type { NewAct } from '../../case/act.js'
import { ExpectedError } from '../../expected-error.js'
import { CALENDAR_LIMIT, calendarFrom, folderBeside, yearText } from '../../files/calendar-files.js'
import { isThere } from '../../files/folders.js'
import { isInstalled } from '../../files/kept-calendar.js'
import { readText, textOf } from '../../files/read-file.js'
import type { Tx } from '../../store/store.js'
import { recordActs } from '../casework/record.js'
import { writtenText } from '../casework/written-text.js'
import { today } from '../parse.js'
import type { World } from '../world.js'
import { type ChangedDays, keptMoves, type Move, type Touched, touchedBy } from './moves.js'
import { type FreshYear, freshYears, recordYears, stageYears } from './record-years.js'
import './errors.js'

/** A file read, checked and held against the calendar that is in use. */
export interface Planned {
  readonly file: string
  readonly applied: AppliedYear
  readonly calendar: WorkingCalendar
  /** What is to be recorded and written: the year, and those taken over from a folder that this database shared. */
  readonly years: readonly FreshYear[]
  /** It stands so already. */
  readonly installed: boolean
}

export interface Applied extends Told {
  /** Cases and entries that were only brought up to date. */
  readonly refreshed: number
  /** Where the year was put; null for a rehearsal. */
  readonly path: string | null
}

/** What the clerk is told of. */
interface Told {
  readonly moves: readonly Move[]
  /** Terms of what is done or closed that are reckoned otherwise from now on. */
  readonly settled: readonly Move[]
  /** Hearings on a day that becomes a day off: they do not move by themselves. */
  readonly hearings: readonly Move[]
}

/** @throws 'file-…', 'calendar-file-invalid'; 'calendar-findings' for a year that would not hold together */
export async function planned(world: World, path: string): Promise<Planned> {
  const database = world.databasePath
  const given = path === '-' ? textOf(await world.readStdin(CALENDAR_LIMIT + 1), path) : readText(path, CALENDAR_LIMIT)
  if (given.length > CALENDAR_LIMIT)
    throw new ExpectedError('file-too-large', { path, size: given.length, limit: CALENDAR_LIMIT })
  const kept = isThere(database) ? await (await world.store()).calendarYears() : []
  const office = folderBeside(database, kept)
  // What was recorded last goes before the files: one that is missing or was changed by hand is put right by the same command.
  const current = (year: number): unknown => {
    const found = kept.find((each) => each.year === year)
    if (found !== undefined) return found.json
    const text = yearText(office, year)
    return text === null ? null : JSON.parse(text)
  }
  const applied = appliedYear(given, path, current)
  const years = freshYears(office, kept, applied)
  const now = { year: applied.year.year, json: applied.json }
  const calendar = calendarFrom([...kept.filter(({ year }) => year !== now.year), now], office)
  refuseFindings(world, path, applied, calendarFrom(kept, office), calendar)
  return { file: path, applied, calendar, years, installed: isInstalled(database, now) }
}

/** Only what the file itself would bring: that another year is missing is no fault of it. */
function refuseFindings(
  world: World,
  file: string,
  { year: { year } }: AppliedYear,
  before: WorkingCalendar,
  after: WorkingCalendar,
): void {
  const day = today(world)
  const ofYear = (cal: WorkingCalendar): readonly CalendarFinding[] =>
    checkCalendar(cal, day).filter((each) => each.year === year && each.severity === 'finding' && each.date !== null)
  const known = new Set(ofYear(before).map((each) => JSON.stringify(each)))
  const fresh = ofYear(after).filter((each) => !known.has(JSON.stringify(each)))
  if (fresh.length === 0) return
  const words = world.words.calendar
  const problems = fresh.map(({ id, year: of, date, other }) => ({
    line: words.check.say[id]({
      year: of,
      date: date === null ? '' : words.longDate(date),
      other: other === null ? '' : words.longDate(other),
    }),
  }))
  throw new ExpectedError('calendar-findings', { file, year, problems })
}

/** What would move, nothing written. */
export async function rehearseApply(world: World, plan: Planned): Promise<Applied> {
  const store = await world.store()
  return store.snapshot(async (read) => {
    const told = gathered()
    for await (const touched of touchedBy(world, read, daysOf(plan))) told.add(touched)
    return { ...told.all(), path: null }
  })
}

/**
 * Applies the year: written beside its place first, then recorded with every case in one transaction, then the year is put in its place.
 * Broken off between the last two, whatever counts by the database says what is missing, and the same command puts the year there;
 * nothing is recorded twice.
 */
export async function apply(world: World, plan: Planned, reason: string): Promise<Applied> {
  const { calendar, years } = plan
  const why = writtenText(world, 'reason', reason)
  const store = await world.store()
  const staged = stageYears(world.databasePath, years)
  try {
    const done = await store.write(async (tx) => {
      const told = gathered()
      await recordYears(world, tx, years, why)
      for await (const touched of touchedBy(world, tx, daysOf(plan))) {
        await bring({ ...world, calendar: () => calendar }, tx, touched, plan, why)
        told.add(touched)
      }
      return told.all()
    })
    for (const each of staged) each.install()
    return { ...done, path: staged[0]?.path ?? null }
  } catch (error) {
    for (const each of staged) each.abandon()
    throw error
  }
}

function gathered() {
  const moves: Move[] = []
  const settled: Move[] = []
  const hearings: Move[] = []
  let refreshed = 0
  return {
    add: (touched: Touched): void => {
      moves.push(...touched.moves)
      settled.push(...touched.settled)
      hearings.push(...touched.hearings)
      if (touched.stale && touched.moves.length + touched.settled.length === 0) refreshed += 1
    },
    all: () => ({ moves, settled, hearings, refreshed }),
  }
}

/** The days that change; where none does, the whole year: whoever put its file there by hand finds its cases done by the same command. */
function daysOf({ calendar, applied: { changed, year } }: Planned): ChangedDays {
  const [first, last] = [changed[0], changed.at(-1)]
  const off = new Set(changed.flatMap(({ date, working }) => (working ? [] : [date])))
  if (first !== undefined && last !== undefined) return { calendar, first: first.date, last: last.date, off }
  const yyyy = String(year.year).padStart(4, '0')
  return { calendar, first: civilDate(`${yyyy}-01-01`), last: civilDate(`${yyyy}-12-31`), off }
}

/**
 * Brings what is read of a case or an entry under the new calendar. A case in which an open deadline moves keeps why; so does one that is
 * done or closed: what was late may be in time by the new calendar, and its file must say by which act.
 */
async function bring(
  world: World,
  tx: Tx,
  { subject, moves, settled, stale, file, projected }: Touched,
  { applied }: Planned,
  reason: string,
): Promise<void> {
  const moved = [...moves, ...settled]
  if (file !== null && moved.length > 0) {
    const kept: NewAct<'calendar-changed'> = {
      kind: 'calendar-changed',
      at: world.now(),
      by: world.by,
      data: { year: applied.year.year, act: applied.act, reason, moved: keptMoves(moved) },
    }
    await recordActs(world, tx, file, [kept])
    return
  }
  if (!stale) return
  if (projected.case !== null) await tx.putCase(projected.case.row, projected.case.texts)
  await tx.putDueItems(subject, projected.due)
  for (const complaint of projected.complaints) await tx.putComplaint(complaint)
}
