import { type AppliedYear, appliedYear } from '../../calendar/calendar-decree.js'
import { type CalendarFinding, checkCalendar } from '../../calendar/check-calendar.js'
import { type CivilDate, civilDate } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import type { NewAct } from '../../case/act.js'
import { ExpectedError } from '../../expected-error.js'
import { CALENDAR_LIMIT, calendarFolder, calendarWith, readCalendar, yearText } from '../../files/calendar-files.js'
import { readText, textOf } from '../../files/read-file.js'
import { stageYear } from '../../files/stage-calendar.js'
import type { Tx } from '../../store/store.js'
import { recordActs } from '../casework/record.js'
import { writtenText } from '../casework/written-text.js'
import { today } from '../parse.js'
import type { World } from '../world.js'
import { keptMoves, type Move, type Touched, touchedBy } from './moves.js'
import './errors.js'

/** A file read, checked and held against the calendar that is in use. */
export interface Planned {
  readonly file: string
  readonly applied: AppliedYear
  readonly calendar: WorkingCalendar
  /** The year as it will be written. */
  readonly text: string
  /** It stands so already. */
  readonly installed: boolean
}

export interface Applied {
  readonly moves: readonly Move[]
  /** Closed cases that were brought up to date. */
  readonly refreshed: number
  /** Where the year was put; null for a rehearsal. */
  readonly path: string | null
}

/** @throws 'file-…', 'calendar-file-invalid'; 'calendar-findings' for a year that would not hold together */
export async function planned(world: World, path: string): Promise<Planned> {
  const office = calendarFolder(world.databasePath)
  const given = path === '-' ? textOf(await world.readStdin(CALENDAR_LIMIT + 1), path) : readText(path, CALENDAR_LIMIT)
  if (given.length > CALENDAR_LIMIT)
    throw new ExpectedError('file-too-large', { path, size: given.length, limit: CALENDAR_LIMIT })
  const current = (year: number): unknown => {
    const text = yearText(office, year)
    return text === null ? null : JSON.parse(text)
  }
  const applied = appliedYear(given, path, current)
  const calendar = calendarWith(office, applied.year)
  refuseFindings(world, path, applied, readCalendar(office), calendar)
  const text = `${JSON.stringify(applied.json, null, 2)}\n`
  const now = yearText(office, applied.year.year)
  return { file: path, applied, calendar, text, installed: now !== null && isSame(now, applied.json) }
}

function isSame(text: string, json: object): boolean {
  return JSON.stringify(JSON.parse(text)) === JSON.stringify(json)
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
    const moves: Move[] = []
    let refreshed = 0
    for await (const touched of touchedBy(world, read, plan.calendar, daysOf(plan))) {
      moves.push(...touched.moves)
      if (touched.moves.length === 0) refreshed += 1
    }
    return { moves, refreshed, path: null }
  })
}

/**
 * Applies the year: written beside its place first, then every case in one transaction, then the year is put in its place. Broken off
 * between the last two, the same command finds every case done and puts the year there; nothing is recorded twice.
 */
export async function apply(world: World, plan: Planned, reason: string): Promise<Applied> {
  const { applied, calendar, text } = plan
  const why = writtenText(world, 'reason', reason)
  const office = calendarFolder(world.databasePath)
  const store = await world.store()
  const staged = stageYear(office, applied.year.year, text)
  try {
    const done = await store.write(async (tx) => {
      const moves: Move[] = []
      let refreshed = 0
      for await (const touched of touchedBy(world, tx, calendar, daysOf(plan))) {
        await bring({ ...world, calendar: () => calendar }, tx, touched, plan, why)
        moves.push(...touched.moves)
        if (touched.moves.length === 0) refreshed += 1
      }
      return { moves, refreshed }
    })
    staged.install()
    return { ...done, path: staged.path }
  } catch (error) {
    staged.abandon()
    throw error
  }
}

/** The days that change; where none does, the whole year: whoever put its file there by hand finds its cases done by the same command. */
function daysOf({ applied: { changed, year } }: Planned): readonly CivilDate[] {
  if (changed.length > 0) return changed.map(({ date }) => date)
  const yyyy = String(year.year).padStart(4, '0')
  return [civilDate(`${yyyy}-01-01`), civilDate(`${yyyy}-12-31`)]
}

/** Brings what is read of a case or an entry under the new calendar; a case in which an open deadline moves keeps why. */
async function bring(
  world: World,
  tx: Tx,
  { subject, moves, file, projected }: Touched,
  { applied }: Planned,
  reason: string,
): Promise<void> {
  if (file !== null && moves.length > 0) {
    const { year, act } = { year: applied.year.year, act: applied.act }
    const kept: NewAct<'calendar-changed'> = {
      kind: 'calendar-changed',
      at: world.now(),
      by: world.by,
      data: { year, act, reason, moved: keptMoves(moves) },
    }
    await recordActs(world, tx, file, [kept])
    return
  }
  if (projected.case !== null) await tx.putCase(projected.case.row, projected.case.texts)
  await tx.putDueItems(subject, projected.due)
  for (const complaint of projected.complaints) await tx.putComplaint(complaint)
}
