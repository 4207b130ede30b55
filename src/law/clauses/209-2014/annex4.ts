import type { Clause } from '../clause.js'
import { actions } from './annex4/actions.js'
import { general } from './annex4/general.js'
import { results } from './annex4/results.js'
import { sequence } from './annex4/sequence.js'

/** Annex 4 of order 209: the regulation of the accreditation of certification centres. */
export const clauses209annex4: readonly Clause[] = [...general, ...actions, ...results, ...sequence]
