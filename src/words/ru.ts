import { answers } from './ru/answers.js'
import { applied } from './ru/applied.js'
import { audit } from './ru/audit.js'
import { backup } from './ru/backup.js'
import { batch } from './ru/batch.js'
import { calendar } from './ru/calendar.js'
import { caseErrors } from './ru/case-errors.js'
import { complaintErrors } from './ru/complaint-errors.js'
import { core } from './ru/core.js'
import { doctor } from './ru/doctor.js'
import { exported } from './ru/export.js'
import { form } from './ru/form.js'
import { hearing } from './ru/hearing.js'
import { ics } from './ru/ics.js'
import { importing } from './ru/import.js'
import { interview } from './ru/interview.js'
import { journal } from './ru/journal.js'
import { law } from './ru/law.js'
import { people } from './ru/people.js'
import { peopleErrors } from './ru/people-errors.js'
import { registers } from './ru/register.js'
import { retention } from './ru/retention.js'
import { stats } from './ru/stats.js'
import { store } from './ru/store.js'
import { undo } from './ru/undo.js'
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

export const ru: Words = {
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
