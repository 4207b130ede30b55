import { isWorking, nthWorkingDay, plusDays } from '../calendar/slow-oracle.js'
import type { Row, Way } from './route-tables.js'

/** When a step is planned to start, when it must be done, and by how much it was late. */
export interface Planned {
  readonly id: string
  readonly start: string
  readonly ends: string
  readonly late: boolean
  /** Working minutes; null where it was not late. */
  readonly lateBy: number | null
}

const known = new Map<string, boolean>()
function worked(day: string): boolean {
  const before = known.get(day)
  if (before !== undefined) return before
  const found = isWorking(day)
  known.set(day, found)
  return found
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const minuteOf = (moment: string): number => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))

/** 9:00-13:00 and 14:30-18:30: the minute that begins then is worked. */
const inHours = (minute: number): boolean => (minute >= 540 && minute < 780) || (minute >= 870 && minute < 1110)

/** The end of the n-th working minute after the moment, counted one by one. */
export function minutesOn(moment: string, n: number): string {
  let left = n
  for (let day = moment.slice(0, 10), minute = minuteOf(moment); ; day = plusDays(day, 1), minute = 0) {
    if (!worked(day)) continue
    for (; minute < 1110; minute += 1) {
      if (inHours(minute)) left -= 1
      if (left === 0) return `${day}T${clock(minute + 1)}`
    }
  }
}

/** Working minutes from one moment to a later one, counted one by one. */
export function minutesFrom(from: string, to: string): number {
  let count = 0
  for (let day = from.slice(0, 10); day <= to.slice(0, 10); day = plusDays(day, 1)) {
    if (!worked(day)) continue
    for (let minute = 540; minute < 1110; minute += 1) {
      const at = `${day}T${clock(minute)}`
      if (inHours(minute) && at >= from && at < to) count += 1
    }
  }
  return count
}

/** The last moment of a term: hours by the minute; days to 18:30 of the last, which is a worked one. */
export function endOf(length: string, from: string): string {
  const [text = '', unit] = length.split(' ')
  const amount = Number(text)
  if (unit === 'm') return minutesOn(from, amount)
  if (unit === 'h') return minutesOn(from, amount * 60)
  if (unit === 'wd') return `${nthWorkingDay(from.slice(0, 10), amount)}T18:30`
  let day = plusDays(from.slice(0, 10), amount)
  while (!worked(day)) day = plusDays(day, 1)
  return `${day}T18:30`
}

/** When what came is accepted: papers are taken 9:00-13:00 and 14:30-17:30, the portal's until 18:30 and in the break. */
export function acceptedAt(received: string, channel: 'office' | 'portal' | 'post'): string {
  const day = received.slice(0, 10)
  const minute = minuteOf(received)
  let next = plusDays(day, 1)
  while (!worked(next)) next = plusDays(next, 1)
  if (!worked(day) || minute > (channel === 'portal' ? 1110 : 1050)) return `${next}T09:00`
  if (minute < 540) return `${day}T09:00`
  return channel !== 'portal' && minute >= 780 && minute < 870 ? `${day}T14:30` : received
}

/** Every step of a way, from what was done and, where nothing was, from what the act gives: the long way. */
export function planOf(way: Way, acceptance: string, done: ReadonlyMap<string, string>): readonly Planned[] {
  const ends = new Map([['acceptance', acceptance]])
  const term = (id: string): string => {
    const [length, from] = way.terms[id] ?? way.terms.service ?? ['0 wd', 'acceptance']
    // Until the application is registered its earliest day is taken.
    return endOf(length, from === 'acceptance' ? acceptance : (done.get(from) ?? acceptance))
  }
  let start = acceptance
  let before = acceptance
  return way.rows.map((row) => {
    const last = lengthOf(row, start, before, ends, term)
    const at = done.get(row.id)
    const late = at !== undefined && row.within !== true && at > last
    const planned = { id: row.id, start, ends: last, late, lateBy: late ? minutesFrom(last, at) : null }
    const end = at ?? (row.noTime || last < start ? start : last)
    ends.set(row.id, end)
    start = end
    before = last
    return planned
  })
}

function lengthOf(
  row: Row,
  start: string,
  before: string,
  ends: ReadonlyMap<string, string>,
  term: (id: string) => string,
): string {
  if (row.length === undefined) return row.as === 'before' || row.as === undefined ? before : term(row.as)
  const from = (row.from ?? []).map((id) => ends.get(id)).findLast((end) => end !== undefined)
  return endOf(row.length, from ?? start)
}
