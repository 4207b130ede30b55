import type { Field } from './field.js'
import type { Procedure } from './service.js'

/** The declaration that a path's answer is given under: `applicant.kind`, `documents.industrialCertificate.localShare`; rows of a list by any index or by none. */
export function fieldAt(procedure: Procedure, path: string): Field | undefined {
  const [head, ...rest] = path.split('.')
  if (head !== 'documents') return within(procedure.fields, path.split('.'))
  const rule = procedure.documents.find((each) => each.id === rest[0])
  return within(rule?.particulars, rest.slice(1))
}

function within(fields: readonly Field[] | undefined, path: readonly string[]): Field | undefined {
  const [id, ...rest] = path
  const field = fields?.find((each) => each.id === id)
  if (field === undefined || rest.length === 0) return field
  const row = field.kind === 'list' && /^\d+$/.test(rest[0] ?? '')
  return within(field.fields, row ? rest.slice(1) : rest)
}
