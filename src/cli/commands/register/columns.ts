import { oldEntryFields } from '../../../form/import/old-entry.js'
import type { Field } from '../../../law/field.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'
import { procedureOf, type Register } from './registers.js'

interface NamedColumn {
  readonly path: string
  readonly field: Field
  readonly required: boolean
}

/** The names that columns of a file of old entries may have: the path, or the label in any of the three languages. */
export async function printColumns(world: World, register: Register): Promise<void> {
  const columns = namedIn(oldEntryFields(register.id, await procedureOf(register)), '', true)
  if (world.json) {
    const told = columns.map(({ path, field, required }) => ({ path, kind: field.kind, label: field.label, required }))
    world.out(JSON.stringify({ register: register.id, columns: told }))
    return
  }
  const w = world.words.registers.import
  world.out(
    table(
      world,
      [w.path, w.label, w.kind, ''],
      columns.map(({ path, field, required }) => [
        path,
        world.words.cases.text(field.label),
        world.words.cases.law.fieldKinds[field.kind],
        required ? w.required : '',
      ]),
    ),
  )
}

function namedIn(fields: readonly Field[], above: string, aboveRequired: boolean): readonly NamedColumn[] {
  return fields.flatMap((field) => {
    const path = above === '' ? field.id : `${above}.${field.id}`
    const required = aboveRequired && field.optional !== true
    if (field.kind === 'group') return namedIn(field.fields ?? [], path, required)
    if (field.kind === 'list') return namedIn(field.fields ?? [], `${path}.0`, false)
    return [{ path, field, required }]
  })
}
