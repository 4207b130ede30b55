import type { Clause } from '../clause.js'
import { actions } from './actions.js'
import { general } from './general.js'
import { order } from './order.js'
import { requirements } from './requirements.js'
import { stages } from './stages.js'

/** Order 757: the order itself, the regulation and its two annexes. */
export const clauses757: readonly Clause[] = [...order, ...general, ...requirements, ...stages, ...actions]
