import type { importing as kk } from '../kk/import.js'
import type { Same } from '../same.js'

const KINDS = {
  xlsx: 'an Excel workbook (xlsx)',
  xls: 'an old Excel workbook (xls)',
  pdf: 'a PDF document',
  'utf-16': 'text in UTF-16',
  'json-array': 'a JSON array',
} as const

const ONE_A_LINE =
  'Write each object of the array on a line of its own, without the outer brackets and the commas between: one object a line (JSON Lines)'

export const importing: Same<typeof kk> = {
  file: 'a CSV or JSON Lines file; “-” is standard input',
  options: {
    service: 'the service that the applications are for; JSON Lines of “kz-is export cases” say their own',
    procedure: 'the procedure (where the service has several): include, exclude, amend',
    received: 'when rows that do not say it were received: YYYY-MM-DDTHH:mm (default: now)',
    channel: 'the channel of rows that do not say it: office, portal, post (default: office)',
    format: 'kind of file: csv or jsonl (default: by its content)',
    encoding: 'encoding: utf-8, windows-1251 or kz-1048 (default: by its content)',
    rejects: 'rejected rows go to this file with their reasons, ready to be mended and imported again',
    dryRun: 'check, and store nothing',
    columns: 'list all columns: the blanks of the application form and what is said of the filing',
  },
  columnsNote:
    "Columns: the blanks of the application form, by name (in any of three languages) or by path (applicant.bin); of the filing received (when it came), channel (office, portal, post), external (the applicant's own number).\nThe whole list: kz-is import --columns --service SERVICE",
  asExported: (number) => `as ${number === '' ? 'a line' : `case ${number}`} of a file of “kz-is export cases”`,
  noService: 'what service the table is for is not said: --service',
  noServiceRemedy: 'for example: kz-is import portal.csv --service trusted-registry --procedure include',
  reason: 'Reason for rejection (kz-is)',
  whenMended: 'when mended, delete this reason',
  reasons: {
    'quote-open': 'a quote is opened and never closed → close it, and double quotes inside a text ("")',
    'quote-text': 'text stands after a closing quote → double quotes inside a text ("")',
    tooLarge: (limit) => `the row is too large (more than ${limit} bytes) → check line ends and quotes`,
    encoding: (expected) =>
      `the row is not in ${expected}, as those before it are → check its letters and save everything in one encoding`,
    cells: (found, expected) => `${found} cells for ${expected} columns → check separators and quotes`,
    unnamed: (position) =>
      `column ${position} has no name and its cell is not empty → name the column or empty the cell`,
    channel: (text) => `there is no channel “${text}” → write office, portal or post`,
    service: (found, asked) =>
      `the row is of service ${found}, the file is imported as ${asked} → put it into a file of its own`,
    noService: 'the line names no service → fill in service or give --service',
    numberTwice: (external, line) =>
      `number ${external} stands in line ${line} with other answers → mend the number or the answers`,
    closedAlike: (number, at, has) =>
      has === 'number'
        ? `under this number case ${number} was dealt with and closed on ${at}; the application came later with other answers → if it is a new one, give its own number (external)`
        : `${has === 'answers' ? 'the very same application' : 'an application of the same applicant about the same object on the same day, with other answers,'} was dealt with in case ${number}, closed on ${at} → if it was filed anew after that, say when it was received (column received or --received) or its own number (external)`,
    alike: (number) =>
      `case ${number} too has an application of the same applicant about the same object on the same day; the row was taken in as a new one → compare the two`,
    alikeInFile: (line) =>
      `line ${line} too has an application of the same applicant about the same object on the same day; the row is taken in as a new one → compare the two`,
    lettersLost: (position) =>
      `character ${position}: a “?” stands inside a word: letters were lost when the file was saved → save the original table anew as “CSV UTF-8”; if a question is meant, put a space after the mark`,
    lettersForeign: (letters, position) =>
      `from character ${position} on there are letters that neither the Kazakh nor the Russian alphabet has (${letters}): the file was read in another encoding than its own → save it as “CSV UTF-8” or give --encoding kz-1048`,
    lettersNeighbour: (letters, position) =>
      `from character ${position} on there are letters that neither the Kazakh nor the Russian alphabet has (${letters}) → compare with the paper; if the file is in KZ-1048: --encoding kz-1048`,
    folded: 'an answer of several lines was put into one → compare with the paper',
    notText: (key) => `${key}: must be a text`,
  },
  progress: (rows, rate, left) => `${rows} rows read, ${rate} a second${left === null ? '' : `, about ${left} s left`}`,
  rejected: (line, text) => `line ${line}: ${text}`,
  rejectedMore: (n) => `… and ${n} more`,
  summary: (read, accepted, duplicates, rejected) =>
    `Read: ${read}. Accepted: ${accepted}. Accepted before: ${duplicates}. Rejected: ${rejected}.`,
  planned: 'Only checked: nothing is stored.',
  differs: (line, number, by, fields, closed) =>
    `line ${line}: case ${number} has an application of the same applicant about the same object ${by === 'external' ? 'under this external number' : 'on the same day'} with other answers${fields.length === 0 ? '' : ` (${fields.join(', ')})`}; the row was taken for its repetition, its answers were not taken (${closed ? 'the case is closed; a new application needs an external number of its own' : `to enter one: kz-is correct ${number}`})`,
  known: (line, number, by) =>
    `line ${line}: taken in before as case ${number} (${by === 'external' ? 'by its external number' : 'by applicant, object and day'})`,
  knownMore: (n) => `… and ${n} more rows taken in before`,
  warnedMore: (n) => `… and ${n} more warnings`,
  rejectsWritten: (path) => `Rejected rows: ${path}. Mend them and import them with the same command.`,
  oldKept: (path) => `The file that stood under this name is now ${path}.`,
  columns: {
    unknown: (position, header, near) =>
      `column ${position} “${header}”: the form has no such blank${near === null ? '' : ` → perhaps “${near}”`}`,
    unclear: (position, header, paths) =>
      `column ${position} “${header}”: several blanks are called so → write the path of one: ${paths}`,
    twice: (position, header, path) => `column ${position} “${header}”: there is a column for ${path} already`,
  },
  errors: {
    'import-empty': (f) => ({
      what: `the file is empty: ${f.path}`,
      remedy: ['Name a CSV file with the names of its columns in the first line, or JSON Lines'],
    }),
    'import-not-text': (f) => ({
      what: `this is neither CSV nor JSON Lines but ${KINDS[f.found]}: ${f.path}`,
      remedy: [f.found === 'json-array' ? ONE_A_LINE : 'Save the table as “CSV UTF-8” and import that file'],
    }),
    'import-header': (f) => ({
      what: `the names of the columns cannot be read from the first line: ${f.path}`,
      remedy: ['Check quotes, encoding and separators of the first line', 'Name the encoding: --encoding windows-1251'],
    }),
    'import-columns': (f) => ({
      what: `columns that cannot be understood: ${f.count}; nothing is stored`,
      remedy: [
        'Name a column as the blank of the form (in one of three languages) or by its path (applicant.bin)',
        `All blanks: kz-is import --columns --service ${f.service} --procedure ${f.procedure}`,
      ],
    }),
    'import-same-file': (f) => ({
      what: `this is the very file that is imported: ${f.path}`,
      remedy: ['Give --rejects another name'],
    }),
    'import-stopped': (f) => ({
      what: `the import was stopped: ${f.read} rows done, ${f.accepted} applications stored`,
      remedy: ['To go on, repeat the command: what is stored is not taken in twice'],
    }),
  },
}
