import type { Names } from './declare.js'

/** What is asked of a requirement: yes or no and by which means; means and a span of time; standards; yes or no alone; the acts that see to it. */
export type RequirementKind = 'means' | 'interval' | 'standards' | 'yes-no' | 'acts'

export type Requirement = readonly [id: string, kind: RequirementKind, names: Names]
