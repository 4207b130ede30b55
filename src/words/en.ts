import { answers } from './en/answers.js'
import { audit } from './en/audit.js'
import { backup } from './en/backup.js'
import { calendar } from './en/calendar.js'
import { caseErrors } from './en/case-errors.js'
import { complaintErrors } from './en/complaint-errors.js'
import { core } from './en/core.js'
import { exported } from './en/export.js'
import { form } from './en/form.js'
import { importing } from './en/import.js'
import { interview } from './en/interview.js'
import { journal } from './en/journal.js'
import { law } from './en/law.js'
import { stats } from './en/stats.js'
import { store } from './en/store.js'
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

export const en: Words = {
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
