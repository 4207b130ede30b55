/**
 * The vocabulary in which the law of a service is written down: plain readonly data that survives a JSON round trip. What cites, cites a
 * clause; without one it does not compile.
 */

export type * from './ids.js'
export { SERVICE_IDS } from './ids.js'
export type * from './procedure.js'
export type * from './provision.js'
export type * from './steps.js'
export type * from './term-rules.js'
