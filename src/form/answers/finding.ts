import type { Field } from '../../law/field.js'
import type { Problem, ProblemCode, ProblemFacts } from './problem.js'

/** A problem without its place: what the check of a single value knows. */
export type Finding = { [K in ProblemCode]: { readonly code: K; readonly facts: ProblemFacts[K] } }[ProblemCode]

/** @example finding('too-long', { length: 2100, limit: 2000 }) */
export function finding<K extends ProblemCode>(code: K, facts: ProblemFacts[K]): Finding {
  return { code, facts } as Finding
}

/** A finding put in its place. `field` is null for the answers as a whole. */
export function placed(found: Finding, path: string, field: Field | null): Problem {
  return { field: path, ...found, label: field?.label ?? null, source: field?.source ?? null } as Problem
}
