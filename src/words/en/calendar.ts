import type { ErrorFacts } from '../../expected-error.js'
import type { calendar as kk } from '../kk/calendar.js'
import type { Same } from '../same.js'

const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const month = (date: string): string => months[Number(date.slice(5, 7)) - 1] ?? ''
const dated = (date: string): string => `${Number(date.slice(8, 10))} ${month(date)} ${Number(date.slice(0, 4))}`
const short = (date: string): string => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`
const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`
const workingDays = (n: number): string => counted(n, 'working day')
const calendarDays = (n: number): string => counted(n, 'calendar day')
const workingHours = (n: number): string => counted(n, 'working hour')
const days = (n: number): string => counted(n, 'day')
const hours = (n: number): string => counted(n, 'hour')
const minutes = (n: number): string => counted(n, 'minute')
const years = (list: readonly number[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`

export const calendar: Same<typeof kk> = {
  months,
  weekdays,
  weekdaysShort: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],

  longDate: dated,
  shortDate: short,
  onDate: (date) => `on ${dated(date)}`,
  byDate: (date) => `not later than ${dated(date)}`,
  ofDate: (date) => `of ${dated(date)}`,
  dayOfWeek: (date, weekday) => `${weekdays[weekday - 1]}, ${dated(date)}`,
  longMoment: (m) => `${dated(m)}, ${m.slice(11, 16)}`,
  shortMoment: (m) => `${short(m)} ${m.slice(11, 16)}`,

  days,
  workingDays,
  calendarDays,
  duration: (amount, unit) =>
    ({ minute: minutes, 'working-hour': workingHours, 'working-day': workingDays, 'calendar-day': calendarDays })[unit](
      amount,
    ),
  spent: (d, h, m) => [d && workingDays(d), h && hours(h), m && minutes(m)].filter(Boolean).join(' ') || minutes(0),
  left: (length) => `left: ${length}`,
  late: (length) => `overdue by: ${length}`,

  confirmed: 'confirmed',
  projected: 'projected',
  projectedYears: (list) =>
    `Note: the ${list.length > 1 ? `calendars of ${years(list)} are` : `calendar of ${years(list)} is`} projected; the date may change once it is officially confirmed.`,

  reason: {
    weekday: 'working day',
    weekend: 'weekend',
    dayOff: (name, act) => `${name}; by: ${act}`,
    workingWeekend: (transferredFrom, act) => `working day (in exchange for ${transferredFrom}); by: ${act}`,
  },

  acceptance: {
    'as-filed': 'The application came in reception hours and counts as accepted when it came.',
    'before-opening': 'The application came before the working day began and counts as accepted that day at 9:00.',
    break: 'The application came during the lunch break (13:00–14:30) and counts as accepted that day at 14:30.',
    'after-closing':
      'The application came after reception hours and counts as accepted on the next working day at 9:00.',
    'day-off': 'The application came on a non-working day and counts as accepted on the next working day at 9:00.',
  },

  term: {
    event: (when) => `Event: ${when}.`,
    backFrom: (when) => `Counted back from: ${when}.`,
    length: (duration) => `Term: ${duration}.`,
    startsNextDay: 'A term in days starts the day after the event; the day of the event is not counted.',
    runsInWorkingTime:
      'A term in hours or minutes runs from the moment of the event, in working time only (9:00–13:00 and 14:30–18:30).',
    countsBack: 'The term is counted back from that day; the day itself is not counted.',
    doesNotRoll: 'A term counted back in calendar days does not move to a working day.',
    counted: (first, last, from, to) =>
      first === last ? `Day ${first}: ${from}.` : `Days ${first}–${last}: ${from} – ${to}.`,
    stretch: (from, to, length) => `Counted: ${from} – ${to} (${length}).`,
    skipped: (day, reason) => `Not counted: ${day} – ${reason}.`,
    nonWorking: (day, reason) => `Not a working day: ${day} – ${reason}.`,
    worked: (day, reason) => `Counts as well: ${day} – ${reason}.`,
    rolled: (from, to) =>
      `The last day of the term is not a working day (${from}), so the term moved to the next working day: ${to}.`,
    end: (when) => `The term ends: ${when}.`,
    latest: (when) => `Last possible day: ${when}.`,
  },

  commands: {
    calendar: 'the working calendar of Kazakhstan: years, working days, check',
    show: 'show a year: months, days off with the acts behind them, working days',
    year: 'year (the current one unless given)',
    days: 'count the working days between two dates, both included',
    from: 'first day, YYYY-MM-DD',
    to: 'last day, YYYY-MM-DD',
    check: 'check the loaded calendars; exit code 10 when there is something to mend',
    examples: 'Examples:',
  },

  show: {
    title: (year) => `Working calendar of ${year} (five-day week)`,
    status: (status) => `Status: ${status}`,
    total: (working, all) => `${days(all)} in the year, ${workingDays(working)}.`,
    month: (m, working) => `${months[m - 1]}: ${working}`,
    legend: 'The figure beside a month is its working days. * day off or holiday, + worked weekend day.',
    daysOff: 'Days off and holidays',
    workingWeekends: 'Worked Saturdays and Sundays',
    insteadOf: (date) => `in exchange for ${date}`,
    acts: 'Acts',
    notes: 'Notes',
  },

  daysBetween: {
    answer: (from, to, working, all) => `${from} – ${to}: ${workingDays(working)} of ${days(all)} (both ends counted).`,
    differs: 'Days that differ from an ordinary week:',
  },

  check: {
    years: (known, count) => `Calendars loaded: ${known} (${counted(count, 'year')}).`,
    fine: 'Nothing to mend.',
    findings: (n) => `To be mended: ${n}.`,
    finding: 'mend',
    notice: 'note',
    say: {
      'year-missing': (f) => `There is no calendar of ${f.year}: no date of that year can be computed.`,
      'next-year-missing': (f) =>
        `There is no calendar of the next year, ${f.year}: terms that run into it cannot be computed. The production calendar is usually published in December.`,
      'year-projected': (f) =>
        `The calendar of ${f.year} is projected: every date that rests on it says so. Why: kz-is calendar show ${f.year}`,
      'still-projected': (f) =>
        `${f.year} is over and its calendar is still projected: compare it with the published one and set "confirmed".`,
      'transfer-unmatched': (f) => `A transferred day lacks its counterpart: ${f.date} and ${f.other}.`,
      'shift-missing': (f) =>
        `The holiday of ${f.date} fell on a weekend, but ${f.other} is not a day off (Law No. 267-II, Article 5).`,
      'shift-unfounded': (f) =>
        `${f.date} stands as the automatic day off for ${f.other}, but the rule does not give that day (Law No. 267-II, Article 5).`,
      'without-effect': (f) => `${f.date} is a Saturday or Sunday anyway: a transferred day off has no effect there.`,
      'sums-differ': (f) => `Month from ${f.date}: the sum of working days differs from counting day by day.`,
    },
  },

  errors: {
    'date-invalid': (f: ErrorFacts['date-invalid']) => ({
      what: `"${f.text}" is not a date`,
      why: f.reason === 'shape' ? 'A date is written YYYY-MM-DD.' : 'There is no such day in the calendar.',
      remedy: ['Write year, month and day, for example: 2025-03-17'],
    }),
    'moment-invalid': (f: ErrorFacts['moment-invalid']) => ({
      what: `"${f.text}" is not a date with a time`,
      why: {
        shape: 'A date with a time is written YYYY-MM-DDTHH:MM.',
        'no-such-day': 'There is no such day in the calendar.',
        'no-such-time': 'There is no such time: hours 00–23, minutes 00–59.',
      }[f.reason],
      remedy: ['Write, for example: 2025-03-14T16:40'],
    }),
    'calendar-year-missing': (f: ErrorFacts['calendar-year-missing']) => ({
      what: `There is no calendar of ${f.year}`,
      why: `${f.known === '' ? 'No calendar is loaded.' : `Years loaded: ${f.known}.`} Working days are never guessed.`,
      remedy: [
        'Check the year: it may be mistyped',
        `If the calendar has been published, enter it in data/calendar/${f.year}.json (see data/README.md) and check it: kz-is calendar check`,
      ],
    }),
    'calendar-file-invalid': (f: ErrorFacts['calendar-file-invalid']) => ({
      what: `Invalid calendar file: ${f.file}${f.where === '' ? '' : `, at ${f.where}`}`,
      why: {
        'not-json': 'The file is not valid JSON.',
        'not-an-object': 'An object with keys is expected here.',
        'not-a-list': 'A list is expected here.',
        'unknown-key': 'There is no such key.',
        'missing-key': 'A required key is missing.',
        'not-a-year': 'The year must be a whole number.',
        'not-a-day': 'A day is written YYYY-MM-DD and must exist.',
        'not-a-text': 'Text that is not empty is expected here.',
        'not-in-three-languages': 'The text must be given in three languages: kk, ru, en.',
        'unknown-word': 'There is no such value.',
        'unknown-act': 'There is no such act under "acts".',
        'key-of-another-kind': 'This key belongs to a day of another kind.',
        'empty-list': 'The list must not be empty.',
        'other-year-than-file': "The year in the file's name and the year inside differ.",
        'outside-year': "The day is not of the file's year.",
        'day-twice': 'The day stands twice.',
        'off-and-worked': 'The day stands both as a day off and as worked.',
        'not-a-weekend': 'A worked weekend day must be a Saturday or a Sunday.',
        'hidden-character': 'The text has a hidden character (a direction mark or a control character).',
        'too-long': 'The text is too long (2,000 letters at most).',
        'day-not-there': 'The day to be withdrawn is not in the calendar.',
        'year-without-calendar': 'There is no calendar of that year: enter the whole year first, then the act.',
        'year-twice': 'This year was loaded twice.',
      }[f.problem],
      remedy: ['Mend the file (its structure is in data/README.md) and check it: kz-is calendar check'],
    }),
    'calendar-year-invalid': (f: ErrorFacts['calendar-year-invalid']) => ({
      what: `"${f.text}" is not a year`,
      why: 'A year is written with four digits.',
      remedy: ['Write, for example: kz-is calendar show 2025'],
    }),
    'calendar-range-reversed': (f: ErrorFacts['calendar-range-reversed']) => ({
      what: `The first day is after the last one: ${short(f.from)} – ${short(f.to)}`,
      why: 'Days are counted from the first to the last.',
      remedy: [`Swap them: kz-is calendar days --from ${f.to} --to ${f.from}`],
    }),
  },
}
