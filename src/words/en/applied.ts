import type { applied as kk } from '../kk/applied.js'
import type { Same } from '../same.js'

export const applied: Same<typeof kk> = {
  description: 'apply an act that changes the calendar: list the open deadlines that move, and keep why in each case',
  file: 'calendar file: a whole year (its structure is in data/README.md), or the days that an act changes: year, act, source, daysOff, workingWeekends, withdrawn',
  options: {
    dryRun: 'store nothing, list which deadline moves from where to where',
    reason: 'why it is applied; kept in each case',
  },
  working: 'becomes a working day',
  off: 'becomes a day off',
  installedAlready: (year) => `The calendar of ${year} stands exactly so already.`,
  noDayChanges: 'No day changes.',
  from: 'From',
  to: 'To',
  moved: (moves, cases) => `Deadlines that move: ${moves}, cases: ${cases}.`,
  refreshed: (n) => `Cases in which no open deadline moves and the terms in lists were brought up to date: ${n}.`,
  settled: (terms, cases) =>
    `Done or closed, with a term that is reckoned otherwise from now on: ${terms}, cases: ${cases}. Why is recorded in each case.`,
  done: 'Done',
  hearings: (n) =>
    `Mind: hearings on a day that becomes a day off: ${n}. They do not move by themselves: kz-is hearing move CASE --to DATE --reason "REASON"`,
  department: 'the department',
  takenOver: (years) =>
    `Years taken over from the folder “calendar”, which was shared, into the calendar of this database: ${years}.`,
  kept: {
    description:
      'put the years of the calendar that were applied to this database beside it again, as its journal has them',
    none: 'No calendar was applied to this database.',
    asRecorded: (years) => `The calendar stands as it was recorded: ${years}.`,
    put: (year, path) => `The calendar of ${year} was put in its place: ${path}`,
    replaced: (year, path, aside) =>
      `The calendar of ${year} was put in its place: ${path}. The file that differed is kept: ${aside}`,
    setAside: (year, aside) => `The file of ${year} was never applied to this database and was set aside: ${aside}`,
    wouldPut: (years) => `Calendar files would be replaced, of the years: ${years}.`,
  },
  planned: 'Only listed: nothing was stored.',
  installed: (year, path) => `The calendar of ${year} is installed: ${path}`,
  confirm: (moves, cases) => `${moves} deadlines will move in ${cases} cases. Go on?`,
  errors: {
    'calendar-astray': (f) => ({
      what: `the calendar of ${f.years.map(({ year }) => year).join(', ')} does not stand as it was applied to this database: ${f.folder}`,
      why: `${f.years.map(({ year, why }) => (why === 'missing' ? `The file of ${year} is missing.` : `The file of ${year} is not the one recorded.`)).join(' ')} Terms would be counted by other days.`,
      remedy: [
        'To put back the recorded one: kz-is calendar restore',
        'If the file is right, apply it: kz-is calendar apply FILE --reason "REASON"',
      ],
    }),
    'calendar-findings': (f) => ({
      what: `${f.file} cannot be applied: the days of ${f.year} do not agree with one another`,
      why: 'Checked by Article 5 of Law No. 267-II of 13 December 2001 and by the rule of transferred days.',
      remedy: ['Mend the days in the file and check again: kz-is calendar apply FILE --dry-run'],
    }),
    'calendar-reason-missing': (f) => ({
      what: 'it is not said why the calendar is applied',
      why: 'The reason is kept in each case whose deadline moves.',
      remedy: [
        `kz-is calendar apply ${f.file} --reason "REASON"`,
        `To look first: kz-is calendar apply ${f.file} --dry-run`,
      ],
    }),
  },
}
