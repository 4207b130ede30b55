import type { Clause } from '../clause.js'
import { actions } from './annex3/actions.js'
import { general } from './annex3/general.js'
import { portal } from './annex3/portal.js'
import { portalDocuments } from './annex3/portal-documents.js'
import { results } from './annex3/results.js'

/** Annex 3 of order 209: the regulation of the cash-register conclusion, with its two annexes. */
export const clauses209annex3: readonly Clause[] = [...general, ...actions, ...results, ...portal, ...portalDocuments]
