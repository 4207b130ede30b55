import type { retention as kk } from '../kk/retention.js'
import type { Same } from '../same.js'

/** Storage terms and the destruction of personal data. */
export const retention: Same<typeof kk> = {
  descriptions: {
    due: 'cases whose storage term has passed',
    destroy: 'destroy, with an act, the personal data of cases whose storage term has passed',
    act: 'draw an act of destruction again',
    wipe: 'write the database file anew, without remains of what was destroyed',
  },
  options: {
    on: 'on this day (today unless given)',
    case: 'these cases alone; for all of them give the day --until',
    until: 'all cases whose storage term passed by this day',
    order: 'number of the order that set the commission up',
    date: 'day of that order',
    commission: 'members of the commission, each in quotation marks',
    confirm: 'name of the database file: with it you confirm',
    dryRun: 'only show; nothing is destroyed',
    output: 'file of the act (the papers folder beside the database unless given)',
    force: 'write in the place of a file that is there',
    number: 'number of the act: D-2026-000001',
  },
  help: 'What is destroyed does not come back. Up to 5,000 cases by one act; do it while nobody else works.',
  oneOf: 'Name cases, or give the day --until: one of the two is needed',
  lacking: (options) => `To destroy, these are needed: ${options}`,
  officeFile: 'office.json',
  column: { case: 'Case', service: 'Service', closed: 'Closed', due: 'May be destroyed from', term: 'Storage term' },
  term: (years, from, act) =>
    `${years} ${years === 1 ? 'year' : 'years'} from ${from === 'next-year' ? '1 January of the next year' : 'the day of closing'}; ${act}`,
  unset: (file) => [
    'No storage term is set: nothing has passed.',
    `The acts of the services give no term for keeping a file. The office sets it by an act of its own, in ${file}:`,
    '  "retention": { "years": 5, "act": "name, day, number and clause of the act" }',
    '  for a single service: "retention": { …, "services": { "ca-accreditation": { "years": 10, "act": "…" } } }',
    '  the term runs from 1 January after the year of closing; from the very day: "from": "closing"',
  ],
  due: (count, on) => `Cases whose storage term has passed on ${on}: ${count}.`,
  planned: (cases) => `Cases whose personal data would be destroyed: ${cases}. Nothing was destroyed.`,
  more: 'More cases are due: destroy the rest by a further act.',
  destroyed: (number, cases, acts, drafts, papers) =>
    `Personal data destroyed: act No ${number}, cases: ${cases}, acts: ${acts}; removed: unfinished applications: ${drafts}, folders of papers: ${papers}.`,
  actWritten: (path) => `The act, to be signed: ${path}`,
  drawLater: (number) =>
    `The data are destroyed and that is recorded; draw the act later: kz-is retention act ${number}`,
  notWiped: 'Others have the database open: remains in the file are not wiped yet. When they have closed it, run:',
  copies: 'Earlier copies still hold these data; destroy them, too, as your rules on copies say:',
  elsewhere: 'Of files handed out (exports, printed papers, copies on other disks) the program knows nothing.',
  wiped: (before, after) =>
    `The file is written anew, no remains: ${Math.round(before / 1024)} KiB before, ${Math.round(after / 1024)} KiB now.`,
  errors: {
    'retention-unset': (f) => ({
      what: 'No storage term is set',
      why: 'The acts of the services give no term for keeping a file: the office sets it by an act of its own. Nothing was destroyed.',
      remedy: [
        `Add to ${f.file}: "retention": { "years": 5, "act": "name, day, number and clause of the act" }`,
        'Then: kz-is retention due',
      ],
    }),
    'retention-setting-invalid': (f) => ({
      what: `The storage term in office.json cannot be understood: ${f.at}`,
      why: 'years is a whole number from 1 to 100; act names the act that sets the term; from is "next-year" or "closing"; services has the ids of services.',
      remedy: [
        'For example: "retention": { "years": 5, "act": "…", "services": { "ca-accreditation": { "years": 10, "act": "…" } } }',
      ],
    }),
    'retention-not-due': (f) => ({
      what: `The data of case ${f.case} may not be destroyed`,
      why: {
        open: 'The case is not finished: a step, an obligation or a complaint is open.',
        'no-term': 'No storage term is set for this service.',
        'term-runs': 'The storage term still runs.',
        destroyed: 'Its personal data were destroyed before.',
      }[f.why],
      remedy: ['Those that are due: kz-is retention due', `The case: kz-is show ${f.case}`],
    }),
    'retention-until-future': (f) => ({
      what: `${f.until} is still ahead`,
      why: `Today is ${f.today}: data whose term has not passed are not destroyed.`,
      remedy: [`kz-is retention destroy --until ${f.today} --dry-run`],
    }),
    'retention-unconfirmed': (f) => ({
      what: 'The destruction is not confirmed',
      why: `Cases whose personal data would be destroyed: ${f.cases}. What is destroyed does not come back.`,
      remedy: ['Look first: --dry-run', `To confirm, give the name of the database file: --confirm ${f.name}`],
    }),
    'destruction-unknown': (f) => ({
      what: `There is no act of destruction with this number: ${f.text}`,
      remedy: ['The numbers of the acts: kz-is audit verify'],
    }),
  },
}
