import type { Clause } from '../clause.js'
import { application } from './application.js'
import { complaints } from './complaints.js'
import { decision } from './decision.js'
import { eipCriteria } from './eip-criteria.js'
import { forms } from './forms.js'
import { general } from './general.js'
import { hoursAndContacts } from './hours-and-contacts.js'
import { intake } from './intake.js'
import { keeping } from './keeping.js'
import { order } from './order.js'
import { documentsAndGrounds } from './package.js'
import { passport } from './passport.js'
import { softwareCriteria } from './software-criteria.js'

/** Every numbered clause of 829-2024. The order in which they are shown is that of their numbers: `law/clause.ts`. */
export const clauses829: readonly Clause[] = [
  ...order,
  ...general,
  ...softwareCriteria,
  ...eipCriteria,
  ...keeping,
  ...intake,
  ...decision,
  ...complaints,
  ...forms,
  ...passport,
  ...hoursAndContacts,
  ...documentsAndGrounds,
  ...application,
]
