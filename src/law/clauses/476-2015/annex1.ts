import type { Clause } from '../clause.js'
import { complaints } from './annex1/complaints.js'
import { contacts } from './annex1/contacts.js'
import { documents } from './annex1/documents.js'
import { forms } from './annex1/forms.js'
import { general } from './annex1/general.js'
import { hours } from './annex1/hours.js'
import { termsAndResult } from './annex1/terms-and-result.js'

/** Annex 1 of order 476: the standard of the cash-register conclusion, with its three annexes. */
export const clauses476annex1: readonly Clause[] = [
  ...general,
  ...termsAndResult,
  ...hours,
  ...documents,
  ...complaints,
  ...contacts,
  ...forms,
]
