import type { Clause } from '../clause.js'
import { actions } from './annex1/actions.js'
import { general } from './annex1/general.js'
import { participants } from './annex1/participants.js'
import { results } from './annex1/results.js'

/** Annex 1 of order 209: the regulation of the deposit. */
export const clauses209annex1: readonly Clause[] = [...general, ...actions, ...results, ...participants]
