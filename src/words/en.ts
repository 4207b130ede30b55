import { answers } from './en/answers.js'
import { calendar } from './en/calendar.js'
import { cases } from './en/cases.js'
import { complaint } from './en/complaint.js'
import { form } from './en/form.js'
import { interview } from './en/interview.js'
import { law } from './en/law.js'
import { program } from './en/program.js'
import { store } from './en/store.js'
import type { ErrorWords, Words } from './words.js'

const errors: ErrorWords = {
  ...program.errors,
  ...cases.errors,
  ...complaint.errors,
  ...calendar.errors,
  ...answers.errors,
  ...interview.errors,
  ...form.errors,
  ...store.errors,
}

export const en: Words = { program, cases, complaint, calendar, answers, interview, law, form, store, errors }
