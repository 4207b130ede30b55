import { ExpectedError } from '../expected-error.js'
import type { Text } from '../text.js'
import type { CalendarYear } from './calendar-year.js'
import { checkedJson, placeName } from './checked-json.js'
import { type CivilDate, dateOfDayNumber } from './civil-date.js'
import { type CalendarFileProblem, parseCalendarYear } from './parse-calendar-year.js'
import { workingDayTable } from './working-day-table.js'

/** A new state of a year: as a file of `data/calendar/` holds it, as it is computed with, and the act behind it. */
export interface AppliedYear {
  /** The file's JSON, to be kept as it is. */
  readonly json: object
  readonly year: CalendarYear
  /** The act that made the days change; null for a whole year that changes no day. */
  readonly act: Text | null
  /** Days that were worked and no longer are, or the reverse, in order. */
  readonly changed: readonly { readonly date: CivilDate; readonly working: boolean }[]
}

type Raw = Readonly<Record<string, unknown>>

const LONGEST = 2_000
/** Control characters and marks that turn the direction of what follows: they could make a screen or a paper say what is not there. */
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/**
 * A file given to the office as a new calendar: a whole year, or a decree that changes some days of one. A decree has one `act`, and
 * `daysOff`, `workingWeekends` and `withdrawn` days of its own; each day takes the place of what stood there.
 *
 * @param current the year as it stands, as JSON; called with the year that the file is about; null where there is none
 * @throws 'calendar-file-invalid' naming the key or the day
 */
export function appliedYear(text: string, file: string, current: (year: number) => unknown): AppliedYear {
  const json = parsed(text, file)
  refuseStrange(json, file, '')
  const isDecree = typeof json === 'object' && json !== null && Object.hasOwn(json, 'act')
  const year = (json as Raw | null)?.year
  const before = typeof year === 'number' ? current(year) : null
  const merged = isDecree ? withDecree(json as Raw, before, file) : json
  const after = parseCalendarYear(merged, file)
  const changed = before === null ? [] : changedDays(parseCalendarYear(before, `${after.year}.json`), after)
  return {
    json: merged as object,
    year: after,
    act: isDecree ? actOf(json as Raw) : actOfDays(after, changed),
    changed,
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse(file, 'not-json', '')
  }
}

function refuse(file: string, problem: CalendarFileProblem, where: string): never {
  throw new ExpectedError('calendar-file-invalid', { file, problem, where })
}

/** Every text of the file will stand on screens and in the files of cases. Depth is bounded: a calendar is four levels deep. */
function refuseStrange(value: unknown, file: string, where: string, depth = 0): void {
  if (typeof value === 'string') {
    if (HIDDEN.test(value)) refuse(file, 'hidden-character', where)
    if (value.length > LONGEST) refuse(file, 'too-long', where)
  } else if (typeof value === 'object' && value !== null) {
    if (depth > 6) refuse(file, 'unknown-key', where)
    for (const [key, inner] of Object.entries(value)) {
      if (HIDDEN.test(key) || key.length > 100) refuse(file, 'unknown-key', where)
      refuseStrange(inner, file, where === '' ? key : `${where}.${key}`, depth + 1)
    }
  }
}

function actOf({ act }: Raw): Text {
  const { kk, ru, en } = act as Text
  return { kk, ru, en }
}

/** Of a whole year, the acts of the days that it changes. */
function actOfDays(year: CalendarYear, changed: AppliedYear['changed']): Text | null {
  const days = new Set(changed.map(({ date }) => date))
  const acts = [...year.daysOff, ...year.workingWeekends].filter(({ date }) => days.has(date)).map(({ act }) => act)
  const [first] = acts
  if (first === undefined) return null
  const all = (lang: keyof Text): string => [...new Set(acts.map((act) => act[lang]))].join('; ')
  return { kk: all('kk'), ru: all('ru'), en: all('en') }
}

/** The year with the decree's days in it, as JSON. The decree alone is checked first, so that an error names a place of its own file. */
function withDecree(decree: Raw, before: unknown, file: string): unknown {
  const { record, list, day, text } = checkedJson((problem, place) => refuse(file, problem, placeName(place)))
  record(decree, null, ['year', 'act', 'source'], ['daysOff', 'workingWeekends', 'withdrawn'])
  const { year, act, source, daysOff = [], workingWeekends = [], withdrawn = [] } = decree
  text(source, null, 'source')
  const gone = list(withdrawn, 'withdrawn', (each, holder, at) => day(each, holder, String(at)))
  const cited = (each: unknown): unknown => (typeof each === 'object' && each !== null ? { ...each, act: 'act' } : each)
  const own = (days: unknown): unknown => (Array.isArray(days) ? days.map(cited) : days)
  const alone = { acts: { act }, daysOff: own(daysOff), workingWeekends: own(workingWeekends) }
  parseCalendarYear({ year, status: 'confirmed', ...alone, sources: [source], notes: [] }, file)
  if (before === null) return refuse(file, 'year-without-calendar', 'year')

  const base = before as Record<'acts', Raw> & Record<'daysOff' | 'workingWeekends' | 'sources', readonly unknown[]>
  const same = Object.entries(base.acts).find(
    ([, each]) => JSON.stringify(sorted(each)) === JSON.stringify(sorted(act)),
  )
  const id = same?.[0] ?? freeId(base.acts)
  const dated = (days: unknown): readonly string[] => (days as readonly { date: string }[]).map(({ date }) => date)
  const there = new Set([...dated(base.daysOff), ...dated(base.workingWeekends)])
  for (const [at, date] of gone.entries())
    if (same === undefined && !there.has(date)) refuse(file, 'day-not-there', `withdrawn.${at}`)
  const replaced = new Set<string>([...gone, ...dated(daysOff), ...dated(workingWeekends)])
  const kept = (days: readonly unknown[]) => days.filter((each) => !replaced.has((each as { date: string }).date))
  const added = (days: unknown) => (days as readonly object[]).map((each) => ({ ...each, act: id }))
  const inOrder = (days: readonly object[]) =>
    days.toSorted((a, b) => ((a as { date: string }).date < (b as { date: string }).date ? -1 : 1))
  return {
    ...base,
    acts: { ...base.acts, [id]: act },
    daysOff: inOrder([...(kept(base.daysOff) as object[]), ...added(daysOff)]),
    workingWeekends: inOrder([...(kept(base.workingWeekends) as object[]), ...added(workingWeekends)]),
    sources: base.sources.includes(source) ? base.sources : [...base.sources, source],
  }
}

/** An object's entries by key, so that the order in which they were written does not tell two acts apart. */
function sorted(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).toSorted() : value
}

function freeId(acts: Raw): string {
  for (let n = 1; ; n += 1) if (!Object.hasOwn(acts, `decree-${n}`)) return `decree-${n}`
}

/** Days of one and the same year that are worked in one of its states and not in the other. */
function changedDays(before: CalendarYear, after: CalendarYear): AppliedYear['changed'] {
  const [old, fresh] = [workingDayTable(before), workingDayTable(after)]
  const worked = (table: typeof old, i: number): boolean => (table.before[i + 1] ?? 0) > (table.before[i] ?? 0)
  const days = old.before.length - 1
  return Array.from({ length: days }, (_, i) => i)
    .filter((i) => worked(old, i) !== worked(fresh, i))
    .map((i) => ({ date: dateOfDayNumber(old.first + i), working: worked(fresh, i) }))
}
