import type { ActId } from '../citation.js'
import { clauses829 } from './829-2024/index.js'
import type { Clause } from './clause.js'

/** The clauses of every act that the program carries. */
export const CLAUSES: Readonly<Partial<Record<ActId, readonly Clause[]>>> = { '829-2024': clauses829 }
