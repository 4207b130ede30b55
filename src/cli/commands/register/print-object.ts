import { oldEntryFields } from '../../../form/import/old-entry.js'
import { isEmpty } from '../../../form/print-value.js'
import type { Field } from '../../../law/field.js'
import type { Entry } from '../../../register/entry.js'
import { isObject, type Json, type JsonObject } from '../../../text.js'
import { safeText } from '../../safe-text.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'
import { procedureOf, type Register } from './registers.js'

/** Told elsewhere: name and kind above, what lies in the depository in a table of its own, papers in theirs. */
const TOLD = ['kind', 'name', 'object.kind', 'object.name', 'object.contents', 'documents']

/** A fact of the object: the part of the form that it stands in, its label and what was answered. */
interface Fact {
  readonly part: string
  readonly label: string
  readonly value: string
}

/** What is registered of an object, under the labels of its form, in the clerk's language. */
export async function printObject(world: World, register: Register, { data }: Entry): Promise<void> {
  const fields = oldEntryFields(register.id, await procedureOf(register))
  const product = fields.find(({ id }) => id === 'product')?.fields
  const facts = factsIn(
    world,
    product ?? fields.filter(({ id }) => id !== 'entry' && id !== 'applicant'),
    data.product,
    ['', ''],
  )
  if (facts.length === 0) return
  world.out('')
  world.out(
    table(
      world,
      [world.words.registers.object, ''],
      facts.map(({ part, label, value }) => {
        // A blank that another part has too is named with its part.
        const alone = part === '' || facts.filter((each) => each.label === label).length === 1
        return [alone ? label : `${part}: ${label}`, value]
      }),
    ),
  )
}

/** @param within the path of the group that the values stand in, and what it is called */
function factsIn(
  world: World,
  fields: readonly Field[],
  values: JsonObject,
  [above, part]: readonly [string, string],
): readonly Fact[] {
  return fields.flatMap((field) => {
    const value = values[field.id]
    const path = `${above}${field.id}`
    if (value === undefined || isEmpty(value) || TOLD.includes(path)) return []
    const label = world.words.cases.text(field.label)
    if (field.kind === 'group' && isObject(value)) return factsIn(world, field.fields ?? [], value, [`${path}.`, label])
    return [{ part, label, value: sayAnswer(world, field, value) }]
  })
}

/** An answer in a line: rows of a list after semicolons, a row's further values in brackets. */
export function sayAnswer(world: World, field: Field, value: Json): string {
  if (typeof value === 'boolean') return value ? world.words.program.yes : world.words.program.no
  if (Array.isArray(value)) return (value as readonly Json[]).map((row) => sayAnswer(world, field, row)).join('; ')
  if (isObject(value)) {
    const [first = '', ...rest] = factsIn(world, field.fields ?? [], value, [`${field.id}.`, '']).map(
      (fact) => fact.value,
    )
    return rest.length === 0 ? first : `${first} (${rest.join(', ')})`
  }
  const label = field.choices?.find(({ id }) => id === value)?.label
  const text = label === undefined ? String(value) : world.words.cases.text(label)
  return safeText(field.kind === 'percent' ? `${text} %` : text)
}
