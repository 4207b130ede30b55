import type { Clause } from '../clause.js'
import { complaintsAndContacts } from './annex4/complaints-and-contacts.js'
import { database } from './annex4/database.js'
import { facilities } from './annex4/facilities.js'
import { formHoursDocuments } from './annex4/form-hours-documents.js'
import { internetResource } from './annex4/internet-resource.js'
import { network } from './annex4/network.js'
import { serviceAndTerms } from './annex4/service-and-terms.js'
import { software } from './annex4/software.js'

/** Annex 4 of order 476: the standard of the registration in the State Register, with its five applications. */
export const clauses476annex4: readonly Clause[] = [
  ...serviceAndTerms,
  ...formHoursDocuments,
  ...complaintsAndContacts,
  ...software,
  ...internetResource,
  ...network,
  ...database,
  ...facilities,
]
