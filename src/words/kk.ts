import { answers } from './kk/answers.js'
import { calendar } from './kk/calendar.js'
import { cases } from './kk/cases.js'
import { form } from './kk/form.js'
import { interview } from './kk/interview.js'
import { program } from './kk/program.js'
import { store } from './kk/store.js'
import type { ErrorWords } from './words.js'

const errors: ErrorWords = {
  ...program.errors,
  ...cases.errors,
  ...calendar.errors,
  ...answers.errors,
  ...interview.errors,
  ...form.errors,
  ...store.errors,
}

export const kk = { program, cases, calendar, answers, interview, form, store, errors }
