import { answers } from './en/answers.js'
import { calendar } from './en/calendar.js'
import { caseErrors } from './en/case-errors.js'
import { complaintErrors } from './en/complaint-errors.js'
import { core } from './en/core.js'
import { form } from './en/form.js'
import { interview } from './en/interview.js'
import { law } from './en/law.js'
import { store } from './en/store.js'
import type { ErrorWords, Words } from './words.js'

const errors: ErrorWords = {
  ...core.program.errors,
  ...caseErrors,
  ...complaintErrors,
  ...calendar.errors,
  ...answers.errors,
  ...interview.errors,
  ...form.errors,
  ...store.errors,
}

export const en: Words = { ...core, calendar, answers, interview, law, form, store, errors }
