import type { Lang } from '../text.js'
import { addDays, type CivilDate, dateOf, isMoment, type Moment, weekdayOf } from './civil-date.js'
import type { TermExplanation } from './explain-term.js'
import type { DayKind } from './working-calendar.js'

/** The words that an explanation is said in; `words.calendar` of every language has them. */
export interface TermWords {
  /** A day with its weekday, 1 Monday ... 7 Sunday. */
  dayOfWeek(date: string, weekday: number): string
  spent(days: number, hours: number, minutes: number): string
  duration(amount: number, unit: 'minute' | 'working-hour' | 'working-day' | 'calendar-day'): string
  projectedYears(years: readonly number[]): string
  readonly reason: {
    readonly weekday: string
    readonly weekend: string
    dayOff(name: string, act: string): string
    workingWeekend(transferredFrom: string, act: string): string
  }
  readonly term: {
    event(when: string): string
    backFrom(when: string): string
    length(duration: string): string
    readonly startsNextDay: string
    readonly runsInWorkingTime: string
    readonly countsBack: string
    readonly doesNotRoll: string
    counted(first: number, last: number, from: string, to: string): string
    stretch(from: string, to: string, length: string): string
    skipped(day: string, reason: string): string
    /** A day that a calendar term could not end on. */
    nonWorking(day: string, reason: string): string
    worked(day: string, reason: string): string
    rolled(from: string, to: string): string
    end(when: string): string
    latest(when: string): string
  }
}

/** What a day is and why, in words: its name and the act behind it. */
export function reasonOf(kind: DayKind, lang: Lang, words: TermWords): string {
  switch (kind.because) {
    case 'weekday':
      return words.reason.weekday
    case 'weekend':
      return words.reason.weekend
    case 'day-off':
      return words.reason.dayOff(kind.dayOff.name[lang], kind.dayOff.act[lang])
    case 'working-weekend':
      return words.reason.workingWeekend(said(kind.transferredFrom, words), kind.act[lang])
  }
}

/**
 * A term told step by step, one sentence a line: the event, how such a term runs, the counted days in runs, each day passed over with its
 * reason and act, the end, whether and why it rolled, and the projected years that it rests on. The citation is the caller's to add.
 */
export function termSentences(e: TermExplanation, lang: Lang, words: TermWords): readonly string[] {
  const { term } = words
  const forward = e.direction === 'forward'
  const inDays = e.stretches.length === 0
  const lines = [
    forward ? term.event(said(e.event, words)) : term.backFrom(said(e.event, words)),
    term.length(words.duration(e.duration.amount, e.duration.unit)),
    !forward ? term.countsBack : inDays ? term.startsNextDay : term.runsInWorkingTime,
  ]
  lines.push(
    ...inOrder([...(inDays ? runs(e, words) : stretches(e, words)), ...passedOrWorked(e, lang, words)], forward),
  )
  if (e.rolledFrom) lines.push(term.rolled(said(e.rolledFrom, words), said(e.end, words)))
  if (!forward && e.duration.unit === 'calendar-day') lines.push(term.doesNotRoll)
  lines.push(forward ? term.end(said(e.ends, words)) : term.latest(said(e.end, words)))
  if (e.projectedYears.length > 0) lines.push(words.projectedYears(e.projectedYears))
  return lines
}

interface Line {
  readonly at: string
  readonly text: string
}

/** By date; the day on which a term rolled is counted first and passed over after. */
function inOrder(lines: readonly Line[], forward: boolean): readonly string[] {
  const sorted = lines.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at === forward ? -1 : 1))
  return sorted.map((line) => line.text)
}

/** Counted days as runs of consecutive ones: «1-5: 17.03 - 21.03». */
function runs(e: TermExplanation, words: TermWords): readonly Line[] {
  const step = e.direction === 'forward' ? 1 : -1
  const found: { from: number; to: number; first: CivilDate; last: CivilDate }[] = []
  e.counted.forEach((day, i) => {
    const run = found.at(-1)
    if (run && addDays(run.last, step) === day) {
      run.to = i + 1
      run.last = day
    } else found.push({ from: i + 1, to: i + 1, first: day, last: day })
  })
  return found.map(({ from, to, first, last }) => ({
    at: first,
    text: words.term.counted(from, to, said(first, words), said(last, words)),
  }))
}

function stretches(e: TermExplanation, words: TermWords): readonly Line[] {
  return e.stretches.map(({ from, to, minutes }) => ({
    at: from,
    text: words.term.stretch(said(from, words), to.slice(11), words.spent(0, Math.floor(minutes / 60), minutes % 60)),
  }))
}

function passedOrWorked(e: TermExplanation, lang: Lang, words: TermWords): readonly Line[] {
  const say = (days: TermExplanation['skipped'], sentence: (day: string, reason: string) => string): readonly Line[] =>
    days.map(({ date, kind }) => ({ at: date, text: sentence(said(date, words), reasonOf(kind, lang, words)) }))
  const passed = e.duration.unit === 'calendar-day' ? words.term.nonWorking : words.term.skipped
  return [...say(e.skipped, passed), ...say(e.workedWeekends, words.term.worked)]
}

function said(when: CivilDate | Moment, words: TermWords): string {
  if (!isMoment(when)) return words.dayOfWeek(when, weekdayOf(when))
  return `${words.dayOfWeek(dateOf(when), weekdayOf(dateOf(when)))}, ${when.slice(11)}`
}
