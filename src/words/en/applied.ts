import type { applied as kk } from '../kk/applied.js'
import type { Same } from '../same.js'

export const applied: Same<typeof kk> = {
  description: 'apply an act that changes the calendar: list the open deadlines that move, and keep why in each case',
  file: 'a whole year (its structure is in data/README.md), or the days that an act changes: year, act, source, daysOff, workingWeekends, withdrawn',
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
  planned: 'Only listed: nothing was stored.',
  installed: (year, path) => `The calendar of ${year} is installed: ${path}`,
  confirm: (moves, cases) => `${moves} deadlines will move in ${cases} cases. Go on?`,
  errors: {
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
