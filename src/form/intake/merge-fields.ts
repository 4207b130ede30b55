import type { Field } from '../../law/field.js'
import { join } from '../answers/paths.js'

/** Two declarations of one set of answers as one: groups of the same name are merged; of two blanks of the same name the later declares it. */
export function mergeFields(fields: readonly Field[], more: readonly Field[]): readonly Field[] {
  const merged = fields.map((field) => {
    const other = more.find((each) => each.id === field.id)
    return other === undefined ? field : mergeField(field, other)
  })
  return [...merged, ...more.filter((each) => !fields.some((field) => field.id === each.id))]
}

function mergeField(field: Field, other: Field): Field {
  if (field.kind !== 'group' || other.kind !== 'group') return other
  const { optional: _optional, when: _when, ...rest } = field
  return {
    ...rest,
    fields: mergeFields(field.fields ?? [], other.fields ?? []),
    ...(field.optional && other.optional ? { optional: true } : {}),
    ...(field.when !== undefined && other.when !== undefined ? { when: field.when } : {}),
  }
}

/** The paths of every blank; a list counts as one, whatever its rows hold. */
export function pathsIn(fields: readonly Field[], above = ''): readonly string[] {
  return fields.flatMap((field) => {
    const path = join(above, field.id)
    return field.kind === 'group' ? pathsIn(field.fields ?? [], path) : [path]
  })
}

/** The fields without those at these paths; a group that loses all of its own goes too. */
export function withoutPaths(fields: readonly Field[], gone: ReadonlySet<string>, above = ''): readonly Field[] {
  return fields.flatMap((field) => {
    const path = join(above, field.id)
    if (gone.has(path)) return []
    if (field.kind !== 'group' || field.fields === undefined) return [field]
    const left = withoutPaths(field.fields, gone, path)
    return left.length === 0 && field.fields.length > 0 ? [] : [{ ...field, fields: left }]
  })
}
