import type { audit as kk } from '../kk/audit.js'
import type { Same } from '../same.js'

const named = (subject: string): string => subject.slice(subject.lastIndexOf('/') + 1)
const touching = (subject: string): string => (subject === '' ? '' : ` (${named(subject)})`)

export const audit: Same<typeof kk> = {
  descriptions: {
    verify: "prove the journal's chain and that every table is what the recorded acts make it",
    head: 'mark of the end of the journal, to write into the paper journal',
    export: 'export the journal with an independent verifier',
    replay: 'compute every decided case anew under its own editions',
    rebuild: 'build lists and search again from the acts of the journal',
  },
  options: {
    head: 'a mark written down before: the journal must still hold it',
    output: 'file to write (“-” is standard output)',
    force: 'write in the place of a file that is there',
    mask: 'hide personal data: the contents of masked acts are not proved, the chain is',
    case: 'only this case (may be repeated)',
  },
  verified: (acts, subjects, numbers) =>
    `All is as recorded: ${acts} acts, ${subjects} cases and entries, ${numbers} numbers verified.`,
  destroyed: (number: string, cases: number, acts: number) =>
    `Personal data destroyed (act ${number}): ${cases} cases, ${acts} acts. Compare with the signed act.`,
  setBack: (count, act, from, to) =>
    `Recorded by a clock that had gone back: ${count} ${count === 1 ? 'act' : 'acts'}, the first is act ${act} (after ${from} at ${to}). The journal is whole.`,
  code: (code) => `Mark of the journal: ${code}`,
  codeHint: 'Write this mark with the day into the paper journal; later: kz-is audit verify --head MARK',
  broken: (count) => `Found ${count} that ${count === 1 ? 'is' : 'are'} not as recorded. The first:`,
  more: (count) => `… and ${count} more`,
  fault: {
    changed: (table, row, subject, columns) =>
      `“${table}”, ${row || 'the table'}${touching(subject)}: not what the acts make it${columns === '' ? '' : `: ${columns}`}`,
    missing: (table, row, subject, _columns) =>
      `“${table}”, ${row}${touching(subject)}: a row that the acts make is not there`,
    surplus: (table, row, subject, _columns) => `“${table}”, ${row}${touching(subject)}: no act makes this row`,
    unreadable: (table, row, subject, _columns) => `“${table}”${touching(subject)} cannot be read: ${row}`,
    unfoldable: (table, row, subject, _columns) => `“${table}”, ${row}${touching(subject)}: its acts make no case`,
    replaced: (table, row, subject, _columns) =>
      `“${table}”, ${row}${touching(subject)}: another record was put in its place`,
    forged: (table: string, row: string, subject: string, _columns: string) =>
      `“${table}”, ${row}${touching(subject)}: a record of destroyed data does not hold: the acts it names are not as it says, or no act of destruction orders it`,
    cut: (table, row, _subject, _columns) => `“${table}”: the end of the journal was cut off, act ${row} is not there`,
  },
  calendar: {
    missing: (year) => `the calendar of ${year} is not beside the database, and it was applied to it`,
    changed: (year) => `the calendar of ${year} beside the database is not the one that was applied`,
    surplus: (year) => `the calendar of ${year} beside the database was never applied to it`,
  },
  remedy: {
    calendar:
      'To put the calendar as it was recorded: kz-is calendar restore; if the file is right: kz-is calendar apply FILE --reason "REASON"',
    stop: 'Stop working with this file and keep a copy of it; restore a backup that is whole: kz-is restore FILE',
    rebuild: 'The journal is whole: lists can be built from it again: kz-is audit rebuild',
  },
  rebuilt: (subjects) => `Built again from the journal: ${subjects} cases and entries.`,
  exported: (acts, path) => `${acts} acts exported: ${path}`,
  masked: 'Personal data are hidden: this file does not prove the contents of such lines, it proves the chain.',
  verifier: (path, journal) => `Verifier: ${path} (run: node ${path} ${journal})`,
  progress: (subjects) => `Checked: ${subjects} cases and entries`,
  replayed: (cases, differing) => `Decided cases: ${cases}; with a difference: ${differing}. Nothing was mended.`,
  unjudged: (count) =>
    `The grounds of ${count} ${count === 1 ? 'case' : 'cases'} were not judged again: the register was searched by a name, what it answered then is not kept.`,
  notJudged: (count) =>
    `The personal data of ${count} cases are destroyed: the decision was not judged again, the days alone were.`,
  difference: {
    accepted: 'moment of acceptance',
    edition: 'edition',
    grounds: 'grounds for refusal',
    decision: 'decision',
    serviceDue: 'term of the service',
    complaint: 'moment of registration of a complaint',
    fold: 'acts',
  },
  column: { case: 'Case', what: 'What', recorded: 'Recorded', now: 'Computed anew' },
  errors: {
    'audit-broken-journal': (f) => ({
      what: `The journal is not whole: act ${f.act}`,
      why: 'Lists are not built from a damaged journal. Nothing was changed.',
      remedy: ['See what is broken: kz-is audit verify', 'Restore a backup that is whole: kz-is restore FILE'],
    }),
    'head-code-invalid': (f) => ({
      what: `“${f.text}” is no mark of a journal`,
      why: 'A mark is the number of an act and sixteen signs in fours.',
      remedy: ['Type it as it stands on paper, such as: kz-is audit verify --head 1207-7K3D-0QXW-9A2F-HM5B'],
    }),
  },
}
