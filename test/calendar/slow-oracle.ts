import { readdirSync, readFileSync } from 'node:fs'

/**
 * The same questions answered the long way, from the raw files and the machine's own Date in UTC, one day or one minute at a time.
 * Shares no code with what it judges.
 */
interface Raw {
  readonly year: number
  readonly daysOff: readonly { readonly date: string }[]
  readonly workingWeekends: readonly { readonly date: string }[]
}

const folder = new URL('../../data/calendar/', import.meta.url)
const raw = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Raw)
const off = new Set(raw.flatMap((y) => y.daysOff.map((d) => d.date)))
const worked = new Set(raw.flatMap((y) => y.workingWeekends.map((d) => d.date)))

const DAY = 86_400_000

export function plusDays(date: string, n: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10)
}

export function isWorking(date: string): boolean {
  if (worked.has(date)) return true
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !off.has(date)
}

export function countWorkingDays(from: string, to: string): number {
  let count = 0
  for (let d = from; d <= to; d = plusDays(d, 1)) if (isWorking(d)) count += 1
  return count
}

export function nthWorkingDay(date: string, n: number): string {
  const step = n < 0 ? -1 : 1
  let d = date
  for (let left = Math.abs(n); left > 0; ) {
    d = plusDays(d, step)
    if (isWorking(d)) left -= 1
  }
  return d
}

export function isWorkingMinute(date: string, minute: number): boolean {
  return isWorking(date) && ((minute >= 540 && minute < 780) || (minute >= 870 && minute < 1110))
}

/** Walks the clock a minute at a time; the end is the end of the n-th working minute. */
export function walkMinutes(moment: string, n: number): string {
  let date = moment.slice(0, 10)
  let minute = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))
  for (let left = n; left > 0; ) {
    if (isWorkingMinute(date, minute)) left -= 1
    minute += 1
    if (minute === 1440 && left > 0) {
      minute = 0
      date = plusDays(date, 1)
    }
  }
  return `${date}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

export function countMinutes(from: string, to: string): number {
  let count = 0
  let at = from
  while (at < to) {
    const date = at.slice(0, 10)
    const minute = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))
    if (isWorkingMinute(date, minute)) count += 1
    at = new Date(Date.parse(`${at}:00Z`) + 60_000).toISOString().slice(0, 16)
  }
  return count
}
