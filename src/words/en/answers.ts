import type { Found, ProblemWords } from '../../form/answers/problem.js'
import type { FieldKind } from '../../law/field.js'
import type { answers as kk } from '../kk/answers.js'
import type { Same } from '../same.js'

/** The command that shows what such a file holds, where it is known. */
const sample = ({ hint }: { readonly hint?: string }): readonly string[] =>
  hint === undefined ? [] : [`A sample and the list of fields: ${hint}`]

const kinds: Readonly<Record<FieldKind, string>> = {
  text: 'a text of one line',
  'long-text': 'a text',
  iin: '12 digits in quotes (IIN)',
  bin: '12 digits in quotes (BIN)',
  date: 'a date in quotes (YYYY-MM-DD)',
  time: 'a time in quotes (HH:mm)',
  percent: 'a percentage',
  integer: 'a whole number',
  decimal: 'a number (in quotes or without)',
  'yes-no': 'true or false',
  choice: 'one of the listed values',
  phone: 'a telephone number (text)',
  email: 'an e-mail address',
  'ens-tru': 'an ENS TRU code',
  group: 'a group of fields {…}',
  list: 'a list of rows [{…}]',
  'text-list': 'a list of texts ["…"]',
}

const found: Readonly<Record<Found, string>> = {
  text: 'a text',
  number: 'a number',
  'yes-no': 'true/false',
  object: 'a group of fields {…}',
  array: 'a list […]',
  nothing: 'an empty value (null)',
}

const identifier = { iin: 'IIN', bin: 'BIN' } as const
const compare = 'Compare all 12 digits with the paper.'
const leaveIt = 'Compare with the paper; if it says the same, leave it.'
const wipe = 'Delete that character and type the text again.'

const problems: ProblemWords = {
  missing: () => ({ what: 'no answer', remedy: 'Fill in this field.' }),
  'unknown-key': (f) => ({
    what: `there is no field «${f.key}» here`,
    remedy: f.nearest === null ? 'Take it out.' : `Perhaps «${f.nearest}» was meant.`,
  }),
  'unknown-keys-more': (f) => ({ what: `${f.count} more unknown fields`, remedy: 'Take them out.' }),
  'not-called-for': (f) => ({
    what: 'this answer is not called for in these circumstances',
    remedy: `Take it out, or check the answer to: ${f.depends.join(', ')}.`,
  }),
  'wrong-type': (f) => ({
    what: `${kinds[f.expected]} should stand here, not ${found[f.found]}`,
    remedy:
      f.found === 'number'
        ? 'Write the value in quotes: "…".'
        : `Write the value as it should be: ${kinds[f.expected]}.`,
  }),
  'choice-unknown': (f) => ({
    what: 'this value is not in the list',
    remedy: `${f.nearest === null ? '' : `Perhaps «${f.nearest}» was meant. `}The list: ${f.choices.map(({ id, label }) => `${id} (${label.en})`).join('; ')}.`,
  }),
  'too-long': (f) => ({
    what: `the text has ${f.length} characters, and ${f.limit} are the most`,
    remedy: 'Shorten it.',
  }),
  'too-few-rows': (f) => ({
    what: `rows: ${f.found}, and at least ${f.limit} are needed`,
    remedy: 'Add the missing rows.',
  }),
  'too-many-rows': (f) => ({
    what: `rows: ${f.found}, and ${f.limit} are the most`,
    remedy: 'Take the surplus rows out.',
  }),
  'integer-not-whole': () => ({
    what: 'this is no whole number',
    remedy: 'Write a whole number in digits, such as 4.',
  }),
  wanted: () => ({ what: 'a yes without what it rests on', remedy: 'Write it in, or leave it as the paper has it.' }),
  'integer-below-advised': (f) => ({
    what: `the form says: not less than ${f.limit}`,
    remedy: 'Compare with the paper; it is taken in as it was filed.',
  }),
  'integer-too-small': (f) => ({ what: `the number cannot be below ${f.limit}`, remedy: 'Compare with the paper.' }),
  'integer-too-great': (f) => ({ what: `the number cannot be above ${f.limit}`, remedy: 'Compare with the paper.' }),
  'control-character': (f) => ({ what: `character ${f.position} is a control character (${f.code})`, remedy: wipe }),
  'direction-mark': (f) => ({
    what: `character ${f.position} is an invisible mark that turns the direction of writing (${f.code})`,
    remedy: wipe,
  }),
  'broken-character': (f) => ({ what: `character ${f.position} is broken (${f.code})`, remedy: wipe }),
  'line-break': (f) => ({
    what: `the line breaks at character ${f.position}, and this answer is written in one line`,
    remedy: 'Write the text in one line.',
  }),
  'date-shape': () => ({
    what: 'the date is not written right',
    remedy: 'Write it as YYYY-MM-DD, such as 2025-03-14.',
  }),
  'date-impossible': () => ({ what: 'there is no such day', remedy: 'Compare the date with the paper.' }),
  'date-too-early': (f) => ({
    what: `${f.date} is before ${f.thanLabel === null ? 'the day of filing' : `«${f.thanLabel.en}»`} (${f.limit})`,
    remedy: 'Compare both dates with the paper.',
  }),
  'date-too-late': (f) => ({
    what: `${f.date} is after ${f.thanLabel === null ? 'the day of filing' : `«${f.thanLabel.en}»`} (${f.limit})`,
    remedy: 'Compare both dates with the paper.',
  }),
  'percent-shape': () => ({
    what: 'the percentage is not written right',
    remedy: 'Write it as the paper does, without the sign: 79.99 or 79,99.',
  }),
  'percent-range': () => ({ what: 'the percentage cannot be above 100', remedy: 'Compare with the paper.' }),
  'decimal-shape': () => ({
    what: 'the number is not written right',
    remedy: 'Write digits only, without a sign or a unit: 1250 or 1250.5.',
  }),
  'time-shape': () => ({
    what: 'the time is not written right',
    remedy: 'Write hours and minutes, from 00:00 to 23:59: 10:00 or 15:30.',
  }),
  'ens-tru-shape': () => ({
    what: 'the ENS TRU code is not written right',
    remedy: 'Write it with its points: 6, 3 and 6 digits, such as 620111.000.000000.',
  }),
  'phone-digits': () => ({
    what: 'a telephone number has at least three digits',
    remedy: 'For example: +7 (7172) 75-43-23 or 1414.',
  }),
  'phone-character': (f) => ({
    what: `character ${f.position} of the telephone number does not belong there`,
    remedy: 'For example: +7 (7172) 75-43-23, ext. 12.',
  }),
  'email-shape': (f) => ({
    what: {
      'no-at': 'the address has no @',
      'two-at': 'the address has more than one @',
      space: 'the address has a blank in it',
      'no-name': 'nothing stands before the @',
      'no-domain': 'the part after the @ is not right',
      dots: 'the points of the address are misplaced',
    }[f.fault],
    remedy: 'For example: name@example.kz.',
  }),
  'identifier-length': (f) => ({
    what: `${identifier[f.kind]}: 12 digits are needed, here are ${f.found}`,
    remedy: compare,
  }),
  'identifier-not-digit': (f) => ({
    what: `${identifier[f.kind]}: character ${f.position} is no digit`,
    remedy: 'Write digits only (0, not the letter O).',
  }),
  'identifier-never-issued': (f) => ({
    what: `${identifier[f.kind]}: no number with these digits 1-11 is ever issued, the check digit is 10 in both passes`,
    remedy: compare,
  }),
  'identifier-check-digit': (f) => ({
    what: `${identifier[f.kind]}: digit 12 (the check digit) does not fit the first eleven: it should be ${f.expected} and is ${f.found}`,
    remedy: compare,
  }),
  'identifier-is-bin': () => ({
    what: 'digit 5 is 4-6: this is a BIN, and an IIN is asked for',
    remedy: 'Write the IIN.',
  }),
  'identifier-is-iin': () => ({
    what: 'digit 5 is 0-3: this is an IIN, and a BIN is asked for',
    remedy: 'Write the BIN.',
  }),
  'mixed-letters': (f) => ({
    what: `the word at character ${f.position} mixes Latin and Cyrillic letters, ${f.alphabet === 'latin' ? 'Latin' : 'Cyrillic'}: ${f.letters}`,
    remedy: 'Mend it so that a search finds the word; if it is meant so, leave it.',
  }),
  'invisible-removed': (f) => ({
    what: `an invisible character (${f.code}) was taken out at place ${f.position}`,
    remedy: 'Check that the word is right.',
  }),
  'iin-birth-date': () => ({ what: 'digits 1-6 of the IIN are no day of the calendar', remedy: leaveIt }),
  'iin-century-digit': () => ({ what: 'digit 7 of the IIN is none of 1-6', remedy: leaveIt }),
  'bin-registration-month': () => ({ what: 'digits 3-4 of the BIN are no month (01-12)', remedy: leaveIt }),
  'bin-kind-digits': () => ({ what: 'digits 5-6 of the BIN name no known kind of person', remedy: leaveIt }),
}

export const answers: Same<typeof kk> = {
  problems,
  fieldsOf: (names) => `Fields: ${names}`,
  errors: {
    'answers-empty': (f) => ({
      what: 'The file is empty',
      remedy: ['Write the particulars into it as JSON.', ...sample(f)],
    }),
    'answers-too-large': (f) => ({
      what: `The file is too large: ${f.bytes} bytes, and ${f.limit} are the most`,
      remedy: ['It should hold the particulars of papers, not the papers.'],
    }),
    'answers-not-utf8': () => ({
      what: 'The file is not in UTF-8',
      remedy: ['Save it again in a text editor, in UTF-8.'],
    }),
    'answers-not-json': (f) => ({
      what: `This cannot be read as JSON: line ${f.line}, character ${f.column}`,
      why: f.found === null ? 'the text ends too early' : `«${f.found}» cannot stand here`,
      remedy: ['Check the commas, quotes and brackets at that place.', ...sample(f)],
    }),
    'answers-not-object': (f) => ({
      what: `The file should hold ${found.object}, not ${found[f.found]}`,
      remedy: ['Write the particulars between the brackets {…}.', ...sample(f)],
    }),
    'answers-too-deep': (f) => ({
      what: `The brackets of the JSON go deeper than ${f.limit} levels: line ${f.line}, character ${f.column}`,
      remedy: ['Check the brackets at that place.', ...sample(f)],
    }),
    'answers-duplicate-key': (f) => ({
      what: `The field «${f.key}» is given twice: line ${f.line}, character ${f.column}`,
      remedy: ['Keep one of the two.'],
    }),
    'answers-number-rounded': (f) => ({
      what: `A number would be rounded on its way in: line ${f.line}, character ${f.column}`,
      why: `it has ${f.digits} significant digits; up to 15 are read exactly`,
      remedy: ['Write it in quotes, such as "79.99".'],
    }),
  },
}
