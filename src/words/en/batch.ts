import type { batch as kk } from '../kk/batch.js'
import type { Same } from '../same.js'

export const batch: Same<typeof kk> = {
  options: {
    from: 'many cases from a file: CSV or JSON Lines; “-” is standard input',
    rejects: 'rows that could not be done go to this file with their reasons, ready to be mended and run again',
    yes: 'do not ask again when more than three records change',
  },
  columns: {
    next: "Columns of the --from file: case (or external, the applicant's own number), step, outcome, at (when), override (the justification of another outcome), and what the step asks (protocolNumber, protocolDate…; to see it: kz-is next CASE --step STEP --schema).",
    decide:
      "Columns of the --from file: case (or external, the applicant's own number), outcome (grant, refuse), grounds (such as 829-2024/5.3), at (when), override (the justification of another outcome).",
  },
  onlyWithFrom: (option) => `option ${option} goes with --from FILE only`,
  reasons: {
    future: (at, now) =>
      `${at.replace('T', ' ')} has not come yet (it is ${now.replace('T', ' ')}) → correct the column “at”`,
    noCase: 'there is no case number → write it in the column (key) “case”',
    notText: (key) => `${key}: must be a text`,
    foreign: (key) => `“${key}” says how an application was filed and has no place here → take the column out`,
  },
  row: (line, number, what, at) => `line ${line}: ${number}  ${what}  (${at})`,
  already: (line, number, step) => `line ${line}: ${number}: “${step}” was done before`,
  rejectsWritten: (path) => `Rows not done: ${path}. Mend them and run the same command.`,
  summary: (read, done, already, rejected) =>
    `Read: ${read}. Done: ${done}. Done before: ${already}. Rejected: ${rejected}.`,
  confirm: (done, already, rejected) =>
    `${done} cases will change (done before: ${already}, will be rejected: ${rejected}). Go on?`,
  declined: 'Nothing was changed.',
  errors: {
    'batch-columns': (f) => ({
      what: `columns that cannot be understood: ${f.count}; nothing was changed`,
      remedy: [
        `The main columns: ${f.known.join(', ')}; the others are facts of the step (protocolNumber, protocolDate…)`,
        `Help: kz-is ${f.command} --help`,
      ],
    }),
    'batch-stopped': (f) => ({
      what: `the work was stopped: ${f.read} rows looked at, ${f.done} cases changed`,
      remedy: ['To go on, repeat the command: what is done is not done twice'],
    }),
    'batch-step-missing': (f) => ({
      what: `it is not said which step of ${f.case} to do`,
      why: 'When the file is run again, “the next step” would be another one.',
      remedy: ['Add a column “step”, or for the whole file: --step STEP'],
    }),
    'batch-two-cases': (f) => ({
      what:
        f.other === null
          ? `the row names case ${f.case}, and no case has the external number “${f.external}”`
          : `the row names two cases: “case” is ${f.case}, “external” (${f.external}) is ${f.other}`,
      remedy: ['Find out which case is meant and mend “case” or “external”, or leave one of them empty'],
    }),
    'batch-grant-with-grounds': (f) => ({
      what: `${f.case}: a decision to grant has grounds of refusal (${f.grounds.join(', ')})`,
      remedy: ['If it is granted, leave “grounds” empty; if it is refused, write refuse in “outcome”'],
    }),
    'batch-outcome-unclear': (f) => ({
      what: f.text === null ? `${f.case}: no decision is given` : `${f.case}: there is no decision “${f.text}”`,
      remedy: ['Write grant or refuse in the column “outcome”, or for the whole file: --grant or --refuse'],
    }),
  },
}
