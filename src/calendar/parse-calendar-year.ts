import { ExpectedError } from '../expected-error.js'
import type { CalendarYear, DayOff, DayOffKind, WorkingWeekend, YearStatus } from './calendar-year.js'
import { checkedJson, type Fail, type JsonProblem, type Place, placeName } from './checked-json.js'
import { type CivilDate, weekdayOf, yearOf } from './civil-date.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** `where` is the key or the day at fault: `status`, `daysOff[3].name.ru`, `2025-01-05`; empty when it is the whole file. */
    'calendar-file-invalid': { readonly file: string; readonly problem: CalendarFileProblem; readonly where: string }
  }
}

export type CalendarFileProblem =
  | JsonProblem
  | 'not-json'
  | 'not-a-year'
  | 'unknown-act'
  | 'key-of-another-kind'
  | 'empty-list'
  | 'other-year-than-file'
  | 'outside-year'
  | 'day-twice'
  | 'off-and-worked'
  | 'not-a-weekend'
  | 'year-twice'
  | 'hidden-character'
  | 'too-long'
  | 'day-not-there'
  | 'year-without-calendar'

const STATUSES: readonly YearStatus[] = ['confirmed', 'projected']
const KINDS: readonly DayOffKind[] = ['holiday', 'religious', 'shifted', 'transferred']

/**
 * A calendar file's text as a calendar year.
 * @throws ExpectedError `calendar-file-invalid`
 */
export function readCalendarYear(text: string, file: string): CalendarYear {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new ExpectedError('calendar-file-invalid', { file, problem: 'not-json', where: '' })
  }
  return parseCalendarYear(json, file)
}

/**
 * A calendar file's JSON as a calendar year, checked whole before anything is computed from it: no unknown or missing key, every day of its
 * own year, none twice, none both off and worked, each with its act in three languages, and a source. In the file an act stands once,
 * under `acts`, and the days name it. `file` is the name that an error shows; a name `2025.json` must hold 2025.
 * @throws ExpectedError `calendar-file-invalid`, naming the file and the key or the day
 */
export function parseCalendarYear(json: unknown, file: string): CalendarYear {
  const fail: Fail<CalendarFileProblem> = (problem, place) => {
    throw new ExpectedError('calendar-file-invalid', { file, problem, where: placeName(place) })
  }
  const { keyed, record, text, threeTexts, list, oneOf, day } = checkedJson(fail)

  const r = record(json, null, ['year', 'status', 'acts', 'daysOff', 'workingWeekends', 'sources', 'notes'])
  const year = r.year
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1 || year > 9999) {
    return fail('not-a-year', [null, 'year'])
  }
  const named = /(?:^|[\\/])(\d{4})\.json$/.exec(file)?.[1]
  if (named !== undefined && Number(named) !== year) fail('other-year-than-file', [null, 'year'])

  const acts = new Map<string, Pick<DayOff, 'act' | 'adilet'>>()
  for (const [id, value] of Object.entries(keyed(r.acts, [null, 'acts']))) {
    const place: Place = [null, 'acts']
    if (typeof value !== 'object' || value === null) return fail('not-in-three-languages', [place, id])
    const { adilet, ...languages } = value as { readonly adilet?: unknown }
    const act = threeTexts(languages, place, id)
    acts.set(id, adilet === undefined ? { act } : { act, adilet: text(adilet, [place, id], 'adilet') })
  }
  const cited = (id: unknown, holder: Place) =>
    acts.get(text(id, holder, 'act')) ?? fail('unknown-act', [holder, 'act'])

  const dayOff = (value: unknown, holder: Place, index: number): DayOff => {
    const place: Place = [holder, index]
    const d = record(value, place, ['date', 'kind', 'name', 'act'], ['shiftedFrom', 'transferredFrom'])
    const kind = oneOf(d.kind, KINDS, place, 'kind')
    const from = kind === 'shifted' ? 'shiftedFrom' : kind === 'transferred' ? 'transferredFrom' : null
    for (const key of ['shiftedFrom', 'transferredFrom'] as const) {
      if (key === from && d[key] === undefined) fail('missing-key', [place, key])
      if (key !== from && d[key] !== undefined) fail('key-of-another-kind', [place, key])
    }
    const date = day(d.date, place, 'date')
    const name = threeTexts(d.name, place, 'name')
    const act = cited(d.act, place)
    return from === null
      ? { date, kind, name, ...act }
      : { date, kind, [from]: day(d[from], place, from), name, ...act }
  }
  const workingWeekend = (value: unknown, holder: Place, index: number): WorkingWeekend => {
    const place: Place = [holder, index]
    const d = record(value, place, ['date', 'transferredFrom', 'act'])
    const transferredFrom = day(d.transferredFrom, place, 'transferredFrom')
    return { date: day(d.date, place, 'date'), transferredFrom, ...cited(d.act, place) }
  }

  const parsed: CalendarYear = {
    year,
    status: oneOf(r.status, STATUSES, null, 'status'),
    daysOff: list(r.daysOff, 'daysOff', dayOff),
    workingWeekends: list(r.workingWeekends, 'workingWeekends', workingWeekend),
    sources: list(r.sources, 'sources', text),
    notes: list(r.notes, 'notes', threeTexts),
  }
  if (parsed.sources.length === 0) fail('empty-list', [null, 'sources'])
  checkDays(parsed, (problem, date) => fail(problem, [null, date]))
  return parsed
}

function checkDays(y: CalendarYear, fail: (problem: CalendarFileProblem, date: CivilDate) => never): void {
  const off = new Set<CivilDate>()
  for (const { date } of y.daysOff) {
    if (yearOf(date) !== y.year) fail('outside-year', date)
    if (off.has(date)) fail('day-twice', date)
    off.add(date)
  }
  const worked = new Set<CivilDate>()
  for (const { date } of y.workingWeekends) {
    if (yearOf(date) !== y.year) fail('outside-year', date)
    if (off.has(date)) fail('off-and-worked', date)
    if (worked.has(date)) fail('day-twice', date)
    if (weekdayOf(date) < 6) fail('not-a-weekend', date)
    worked.add(date)
  }
}
