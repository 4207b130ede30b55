import { answers } from './kk/answers.js'
import { calendar } from './kk/calendar.js'
import { cases } from './kk/cases.js'
import { complaint } from './kk/complaint.js'
import { form } from './kk/form.js'
import { interview } from './kk/interview.js'
import { law } from './kk/law.js'
import { program } from './kk/program.js'
import { store } from './kk/store.js'
import type { ErrorWords } from './words.js'

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

export const kk = { program, cases, complaint, calendar, answers, interview, law, form, store, errors }
