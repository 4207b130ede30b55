import { answers } from './ru/answers.js'
import { audit } from './ru/audit.js'
import { backup } from './ru/backup.js'
import { calendar } from './ru/calendar.js'
import { caseErrors } from './ru/case-errors.js'
import { complaintErrors } from './ru/complaint-errors.js'
import { core } from './ru/core.js'
import { exported } from './ru/export.js'
import { form } from './ru/form.js'
import { importing } from './ru/import.js'
import { interview } from './ru/interview.js'
import { journal } from './ru/journal.js'
import { law } from './ru/law.js'
import { stats } from './ru/stats.js'
import { store } from './ru/store.js'
import type { ErrorWords, Words } from './words.js'

const errors: ErrorWords = {
  ...core.program.errors,
  ...caseErrors,
  ...complaintErrors,
  ...calendar.errors,
  ...answers.errors,
  ...interview.errors,
  ...importing.errors,
  ...form.errors,
  ...store.errors,
  ...audit.errors,
  ...backup.errors,
}

export const ru: Words = {
  ...core,
  calendar,
  answers,
  importing,
  interview,
  law,
  form,
  store,
  audit,
  backup,
  exported,
  journal,
  stats,
  errors,
}
