import { answers } from './kk/answers.js'
import { applied } from './kk/applied.js'
import { audit } from './kk/audit.js'
import { backup } from './kk/backup.js'
import { batch } from './kk/batch.js'
import { calendar } from './kk/calendar.js'
import { caseErrors } from './kk/case-errors.js'
import { complaintErrors } from './kk/complaint-errors.js'
import { core } from './kk/core.js'
import { doctor } from './kk/doctor.js'
import { exported } from './kk/export.js'
import { form } from './kk/form.js'
import { hearing } from './kk/hearing.js'
import { ics } from './kk/ics.js'
import { importing } from './kk/import.js'
import { interview } from './kk/interview.js'
import { journal } from './kk/journal.js'
import { law } from './kk/law.js'
import { people } from './kk/people.js'
import { peopleErrors } from './kk/people-errors.js'
import { registers } from './kk/register.js'
import { retention } from './kk/retention.js'
import { stats } from './kk/stats.js'
import { store } from './kk/store.js'
import { undo } from './kk/undo.js'
import type { ErrorWords } from './words.js'

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

export const kk = {
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
