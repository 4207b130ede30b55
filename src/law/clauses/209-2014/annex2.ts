import type { Clause } from '../clause.js'
import { actions1to10 } from './annex2/actions-1-10.js'
import { actions11to19 } from './annex2/actions-11-19.js'
import { general } from './annex2/general.js'
import { participants } from './annex2/participants.js'
import { results } from './annex2/results.js'
import { sequence } from './annex2/sequence.js'

/** Annex 2 of order 209: the regulation of the registration in the State Register. */
export const clauses209annex2: readonly Clause[] = [
  ...general,
  ...actions1to10,
  ...actions11to19,
  ...results,
  ...participants,
  ...sequence,
]
