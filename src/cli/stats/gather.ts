import { dateOf, type Moment } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { isTerminal } from '../../files/terminal.js'
import { SERVICE_IDS } from '../../law/service.js'
import type { KeptFigures } from '../../store/figure-store.js'
import type { Reader } from '../../store/store.js'
import type { World } from '../world.js'
import { calendarMark, isMarkOf } from './calendar-mark.js'
import { type Cell, cellsOf, gatherCells, keptOf } from './cells.js'
import { employeesCalled } from './employees-called.js'
import { daysOf, monthsOf, splitPeriod } from './months.js'
import { readFigures } from './read-figures.js'
import type { Question } from './say-stats.js'
import { summing } from './summary.js'

/** What a report is reckoned with. */
interface Bearings {
  readonly now: Moment
  readonly calendar: WorkingCalendar
}

/** Reads all figures of a question, each case once, and gives the sums. What was reckoned anew of whole months is kept. */
export async function gatherReport(world: World, question: Question) {
  const store = await world.store()
  const bearings = { now: world.now(), calendar: world.calendar() }
  const sums = summing(question.by, await employeesCalled(store, question.by), rowsAsked(question, bearings.now))
  const { head, fresh } = await store.snapshot(async (read) => {
    const { months, rest } = splitPeriod(question)
    const service = question.service === undefined ? {} : { service: question.service }
    for (const days of rest) {
      const asked = { ...days, ...service, employees: question.by === 'employee' }
      for await (const each of readFigures(read, asked, bearings.now, bearings.calendar)) sums.add(each)
    }
    const [first, last] = [months[0], months.at(-1)]
    if (first === undefined || last === undefined) return { head: 0, fresh: [] }
    const { cells, fresh: reckoned } = await closedCells(read, months, question.service, bearings, await slowly(world))
    for (const cell of cells) sums.addCell(cell)
    const open = { from: daysOf(first).from, until: daysOf(last).until, ...service, open: true, employees: true }
    for await (const each of readFigures(read, open, bearings.now, bearings.calendar)) sums.add(each)
    return { head: reckoned.length === 0 ? 0 : (await read.head()).id, fresh: reckoned }
  })
  // Keeping saves the next reckoning and nothing else: where it cannot be done, the report is right all the same.
  if (fresh.length > 0) await store.keepFigures(head, fresh)
  return sums.report()
}

/** A month in which nobody applied says so, unless it is still to come. */
function rowsAsked({ by, from, until }: Question, now: Moment): readonly string[] {
  const today = dateOf(now)
  return by === 'month' ? monthsOf({ from, until: until < today ? until : today }) : []
}

/** Nothing is said of what is over so soon, in milliseconds. */
const SOON = 2000

/** Says at a terminal, where it takes long, which months were reckoned. */
async function slowly(world: World): Promise<(month: string, n: number, of: number) => void> {
  const started = performance.now()
  const isSaid = !world.json && (await isTerminal(2))
  return (month, n, of) => {
    if (isSaid && performance.now() - started > SOON) world.err(world.words.stats.reckoned(month, n, of))
  }
}

interface Closed {
  readonly cells: readonly Cell[]
  /** What had to be reckoned. */
  readonly fresh: readonly KeptFigures[]
}

/** The closed cases of whole months: as they were kept, the others reckoned. @throws 'calendar-year-missing' */
async function closedCells(
  read: Reader,
  months: readonly string[],
  service: string | undefined,
  bearings: Bearings,
  said: Awaited<ReturnType<typeof slowly>>,
): Promise<Closed> {
  const services = service === undefined ? SERVICE_IDS : [service]
  const [from = '', until = ''] = [months[0], months.at(-1)]
  const kept = await read.keptFigures({ from, until, ...(service === undefined ? {} : { service }) })
  const valid = new Map(
    kept.filter((row) => isValid(row, bearings.calendar)).map((row) => [`${row.month} ${row.service}`, row]),
  )
  const isKept = (month: string): boolean => services.every((each) => valid.has(`${month} ${each}`))
  const cells: Cell[] = []
  const fresh: KeptFigures[] = []
  for (const [at, month] of months.entries()) {
    if (isKept(month)) {
      for (const each of services) cells.push(...cellsOf(valid.get(`${month} ${each}`) as KeptFigures))
      continue
    }
    const reckoned = await reckonMonth(read, month, services, bearings)
    cells.push(...reckoned.cells)
    fresh.push(...reckoned.fresh)
    said(month, at + 1, months.length)
  }
  return { cells, fresh }
}

function isValid({ month, calendar: mark }: KeptFigures, calendar: WorkingCalendar): boolean {
  return isMarkOf(mark, calendar, Number(month.slice(0, 4)))
}

/** The closed cases of one month, reckoned from the cases themselves. */
export async function reckonMonth(
  read: Reader,
  month: string,
  services: readonly string[],
  { now, calendar }: Bearings,
): Promise<Closed> {
  const gathered = gatherCells()
  const [only] = services
  const asked = { ...daysOf(month), ...(services.length === 1 && only !== undefined ? { service: only } : {}) }
  let last = asked.until as string
  let settled = true
  for await (const each of readFigures(read, { ...asked, open: false, employees: true }, now, calendar)) {
    gathered.add(each)
    if (each.finished !== null && each.finished > last) last = each.finished
    // Closed by no step: whether it is late depends on today, and that is not kept.
    if (each.timeliness === 'running' || each.timeliness === 'overdue') settled = false
  }
  const cells = gathered.cells()
  if (!settled) return { cells, fresh: [] }
  const mark = calendarMark(calendar, Number(month.slice(0, 4)), Number(last.slice(0, 4)))
  const fresh = services.map((service) =>
    keptOf(
      month,
      service,
      mark,
      cells.filter((cell) => cell.service === service),
    ),
  )
  return { cells, fresh }
}
