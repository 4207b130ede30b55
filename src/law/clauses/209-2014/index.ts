import type { Clause } from '../clause.js'
import { clauses209annex1 } from './annex1.js'
import { clauses209annex2 } from './annex2.js'
import { clauses209annex3 } from './annex3.js'
import { clauses209annex4 } from './annex4.js'
import { clauses209order } from './order.js'

export const clauses209: readonly Clause[] = [
  ...clauses209order,
  ...clauses209annex1,
  ...clauses209annex2,
  ...clauses209annex3,
  ...clauses209annex4,
]
