import type { ActId } from '../citation.js'
import type { Clause } from './clause.js'

/** The clauses of every act that the program carries, oldest act first; each act is read only when it is asked about. */
export const CLAUSES: Readonly<Record<ActId, () => Promise<readonly Clause[]>>> = {
  '757-2012': async () => (await import('./757-2012/index.js')).clauses757,
  '209-2014': async () => (await import('./209-2014/index.js')).clauses209,
  '676-2014': async () => (await import('./676-2014/index.js')).clauses676,
  '476-2015': async () => (await import('./476-2015/index.js')).clauses476,
  '829-2024': async () => (await import('./829-2024/index.js')).clauses829,
}
