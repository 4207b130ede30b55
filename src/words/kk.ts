import { answers } from './kk/answers.js'
import { audit } from './kk/audit.js'
import { backup } from './kk/backup.js'
import { calendar } from './kk/calendar.js'
import { caseErrors } from './kk/case-errors.js'
import { complaintErrors } from './kk/complaint-errors.js'
import { core } from './kk/core.js'
import { exported } from './kk/export.js'
import { form } from './kk/form.js'
import { importing } from './kk/import.js'
import { interview } from './kk/interview.js'
import { journal } from './kk/journal.js'
import { law } from './kk/law.js'
import { stats } from './kk/stats.js'
import { store } from './kk/store.js'
import type { ErrorWords } from './words.js'

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

export const kk = {
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
