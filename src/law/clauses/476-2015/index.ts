import type { Clause } from '../clause.js'
import { clauses476annex1 } from './annex1.js'
import { clauses476annex3 } from './annex3.js'
import { clauses476annex4 } from './annex4.js'
import { clauses476order } from './order.js'

/** Annexes 2 and 5 are repealed; their texts stand in no source. */
export const clauses476: readonly Clause[] = [
  ...clauses476order,
  ...clauses476annex1,
  ...clauses476annex3,
  ...clauses476annex4,
]
