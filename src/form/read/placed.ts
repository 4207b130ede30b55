import type { Field } from '../../law/field.js'

/** A field with its path. */
export interface Placed {
  readonly path: string
  readonly field: Field
}

/** Every field but those in rows; groups too, since a template may print one whole. */
export function everyField(fields: readonly Field[], prefix = ''): readonly Placed[] {
  return fields.flatMap((field) => {
    const path = prefix === '' ? field.id : `${prefix}.${field.id}`
    return [{ path, field }, ...(field.kind === 'group' ? everyField(field.fields ?? [], path) : [])]
  })
}

export function listsOf(fields: readonly Field[]): readonly Placed[] {
  return everyField(fields).filter(({ field }) => field.kind === 'list' || field.kind === 'text-list')
}
