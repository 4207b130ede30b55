import type { Clause } from '../clause.js'
import { complaints } from './annex3/complaints.js'
import { general } from './annex3/general.js'
import { serving } from './annex3/serving.js'

/** Annex 3 of order 476: the standard of the deposit. */
export const clauses476annex3: readonly Clause[] = [...general, ...serving, ...complaints]
