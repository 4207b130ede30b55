import { answers } from './en/answers.js'
import { applied } from './en/applied.js'
import { audit } from './en/audit.js'
import { backup } from './en/backup.js'
import { batch } from './en/batch.js'
import { calendar } from './en/calendar.js'
import { caseErrors } from './en/case-errors.js'
import { complaintErrors } from './en/complaint-errors.js'
import { core } from './en/core.js'
import { doctor } from './en/doctor.js'
import { exported } from './en/export.js'
import { form } from './en/form.js'
import { hearing } from './en/hearing.js'
import { ics } from './en/ics.js'
import { importing } from './en/import.js'
import { interview } from './en/interview.js'
import { journal } from './en/journal.js'
import { law } from './en/law.js'
import { people } from './en/people.js'
import { peopleErrors } from './en/people-errors.js'
import { registers } from './en/register.js'
import { retention } from './en/retention.js'
import { stats } from './en/stats.js'
import { store } from './en/store.js'
import { undo } from './en/undo.js'
import type { ErrorWords, Words } from './words.js'

const errors: ErrorWords = {
  ...core.program.errors,
  ...caseErrors,
  ...complaintErrors,
  ...peopleErrors,
  ...calendar.errors,
  ...answers.errors,
  ...interview.errors,
  ...importing.errors,
  ...batch.errors,
  ...hearing.errors,
  ...undo.errors,
  ...applied.errors,
  ...form.errors,
  ...store.errors,
  ...registers.errors,
  ...audit.errors,
  ...backup.errors,
  ...retention.errors,
}

export const en: Words = {
  ...core,
  calendar,
  answers,
  importing,
  batch,
  hearing,
  ics,
  applied,
  interview,
  law,
  form,
  store,
  audit,
  backup,
  exported,
  journal,
  people,
  registers,
  stats,
  doctor,
  retention,
  undo,
  errors,
}
