import type { Json, Text } from '../text.js'
import type { Field } from './field.js'
import type { Procedure, Step } from './service.js'

/**
 * The declaration that a path's answer is given under: `applicant.kind`, `documents.industrialCertificate.localShare`,
 * `steps.contract.feePaid`; rows of a list by any index or by none.
 */
export function fieldAt(procedure: Procedure, path: string, route: readonly Step[] = []): Field | undefined {
  const [head, ...rest] = path.split('.')
  if (head === 'steps') return within(route.find((step) => step.id === rest[0])?.asks, rest.slice(1))
  if (head !== 'documents') return within(procedure.fields, path.split('.'))
  const rule = procedure.documents.find((each) => each.id === rest[0])
  return within(rule?.particulars, rest.slice(1))
}

/** What a step's outcome is called, for the path `steps.<step>.outcome`; undefined for any other path. */
export function outcomeTitle(route: readonly Step[], path: string, value: Json): Text | undefined {
  const [head, id, last] = path.split('.')
  if (head !== 'steps' || last !== 'outcome') return undefined
  return route.find((step) => step.id === id)?.outcomes.find((outcome) => outcome.id === value)?.title
}

function within(fields: readonly Field[] | undefined, path: readonly string[]): Field | undefined {
  const [id, ...rest] = path
  const field = fields?.find((each) => each.id === id)
  if (field === undefined || rest.length === 0) return field
  const row = field.kind === 'list' && /^\d+$/.test(rest[0] ?? '')
  return within(field.fields, row ? rest.slice(1) : rest)
}
