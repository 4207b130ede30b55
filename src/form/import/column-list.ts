import type { Field } from '../../law/field.js'
import { LANGS, type Text } from '../../text.js'

/** A blank that may be a column of a table. */
export interface NamedColumn {
  /** Of a list that of its first row. */
  readonly path: string
  readonly field: Field
  /** Its name with those of the groups around it: no other blank is called so. */
  readonly heading: Text
  readonly required: boolean
}

/** Every blank of a declaration as the column of a table, in the order of the form. */
export function columnList(fields: readonly Field[]): readonly NamedColumn[] {
  return listed(fields, '', [], true)
}

function listed(
  fields: readonly Field[],
  above: string,
  around: readonly Field[],
  aboveRequired: boolean,
): readonly NamedColumn[] {
  return fields.flatMap((field) => {
    const path = above === '' ? field.id : `${above}.${field.id}`
    const way = [...around, field]
    const required = aboveRequired && field.optional !== true && field.when === undefined
    if (field.kind === 'group') return listed(field.fields ?? [], path, way, required)
    if (field.kind === 'list') return listed(field.fields ?? [], `${path}.0`, way, false)
    return [{ path, field, heading: headingOf(way), required }]
  })
}

function headingOf(way: readonly Field[]): Text {
  const said = LANGS.map((lang) => [lang, way.map(({ label }) => label[lang]).join(': ')])
  return Object.fromEntries(said) as unknown as Text
}
