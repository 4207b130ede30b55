import { answers } from './ru/answers.js'
import { calendar } from './ru/calendar.js'
import { cases } from './ru/cases.js'
import { complaint } from './ru/complaint.js'
import { form } from './ru/form.js'
import { interview } from './ru/interview.js'
import { law } from './ru/law.js'
import { program } from './ru/program.js'
import { store } from './ru/store.js'
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

export const ru: Words = { program, cases, complaint, calendar, answers, interview, law, form, store, errors }
