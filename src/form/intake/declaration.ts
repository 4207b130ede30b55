import type { Field } from '../../law/field.js'
import type { Procedure } from '../../law/service.js'
import { documentFields } from '../answers/documents.js'

/**
 * Everything that an application of a procedure answers: its fields, then its documents. The one declaration behind the
 * interview, the answers file, its schema, validation and storage.
 */
export function declarationOf(procedure: Procedure): readonly Field[] {
  return procedure.documents.length === 0
    ? procedure.fields
    : [...procedure.fields, documentFields(procedure.documents)]
}
