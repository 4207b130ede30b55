import type { FieldKind } from '../../law/field.js'
import type { interview as kk } from '../kk/interview.js'
import type { Same } from '../same.js'

const hints: Readonly<Record<Exclude<FieldKind, 'text' | 'group' | 'list'>, string>> = {
  'long-text': 'as many lines as needed; Enter on an empty line ends it',
  iin: '12 digits',
  bin: '12 digits',
  date: '14.03.2025, 2025-03-14, today, tomorrow',
  time: 'hours and minutes: 10:00 or 9:30',
  percent: 'as the paper says: 79.99',
  integer: 'a whole number',
  decimal: 'a number, whole or with a fraction: 1250 or 1250.5',
  'yes-no': 'y - yes, n - no',
  choice: 'type the number or press ↑↓',
  phone: 'for example +7 (7172) 75-43-23',
  email: 'for example name@example.kz',
  'ens-tru': '6, 3 and 6 digits with points: 620111.000.000000',
  'text-list': 'one a line; Enter on an empty line ends it',
}

export const interview: Same<typeof kk> = {
  hints,
  plainChoiceHint: 'type the number',
  yes: 'yes',
  no: 'no',
  none: '–',
  keys: '<\u00a0back   ?\u00a0explain   Ctrl-D\u00a0save\u00a0and\u00a0leave',
  keysExplained: 'At any question: < goes to the one before, ? explains (both with Enter), Ctrl-D saves and leaves.',
  keysOfWork: '<\u00a0back   ?\u00a0explain   Ctrl-D\u00a0leave\u00a0unrecorded',
  keysExplainedOfWork:
    'At any question: < goes to the one before, ? explains (both with Enter), Ctrl-D leaves with nothing recorded.',
  plainInput: 'Answer:',
  pickInput: 'Choice:',
  answerNeeded: 'This question needs an answer.',
  pickOne: (n) => `Choose a number from 1 to ${n}.`,
  problem: (text) => `Error: ${text}`,
  warning: (text) => `Look: ${text}`,
  enterForNone: 'Enter - no answer',
  dashForNone: '«-» - no answer',
  enterForThis: (answer) => `Enter - ${answer}`,
  suggested: (answer) => `Enter - ${answer} (from an earlier application)`,
  tabToMend: 'Tab - mend it',
  progress: (n, of) => `${n}/${of}`,

  documentThere: (title) => `«${title}»: is it in the package?`,
  groupThere: (title) => `«${title}»: fill it in?`,
  anotherRow: (title, row) => (row === 0 ? `«${title}»: add a row?` : `«${title}»: add another row?`),
  rowHeading: (title, row) => `${title}: ${row + 1}`,
  clause: (citation) => `Clause: ${citation}`,
  showClause: (citation) => `Its text: kz-is law show ${citation}`,
  firstQuestion: 'This is the first question; there is none before it.',
  known: 'This applicant is known: what is known is offered, Enter takes it.',
  prefilled: (answered, of) => `What is known is filled in: ${answered} of ${of}; it can be changed at the review.`,
  resumed: (answered, of) => `Going on: ${answered} of ${of} answered.`,
  stray: (paths) => `These answers of the draft are not asked for any more and will not be stored: ${paths}`,

  review: {
    heading: 'Check before storing',
    line: (n, text) => `${n}. ${text}`,
    problem: (n, text) => `answer ${n}: ${text}`,
    problemElsewhere: (path, text) => `${path}: ${text}`,
    problems: (n) => `Answers to be mended: ${n}`,
    menu: 'What next?',
    store: 'store',
    change: 'change an answer',
    again: 'show everything again',
    leave: 'leave it for later (the answers are kept)',
    leaveWork: 'leave with nothing recorded',
    which: 'Number of the answer to change',
    whichHint: (n) => `1–${n}`,
    notYet: 'To be mended first:',
    aside: (question, answer) =>
      `The answer to «${question}» is now «${answer}», so these are out of effect (kept, and back when they are called for again):`,
    back: 'These answers given earlier are in effect again:',
    open: (n) => `New questions: ${n}`,
    rowRemoved: 'The row was taken out.',
    item: (text) => `- ${text}`,
  },

  errors: {
    interrupted: (f) => ({
      what:
        f.draft === null
          ? 'Interrupted: nothing was recorded'
          : f.again === undefined
            ? `The interview was interrupted; the answers are kept in draft ${f.draft}`
            : `Interrupted; the answers are kept: ${f.draft}`,
      remedy: [f.again ?? (f.draft === null ? 'Repeat the command' : `kz-is intake --resume ${f.draft}`)],
    }),
  },
}
