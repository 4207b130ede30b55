import { dateOf } from '../../../calendar/civil-date.js'
import { schemaOf } from '../../../form/answers/schema.js'
import { formById } from '../../../form/catalogue.js'
import type { Field } from '../../../law/field.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'

/** A form's fields with their clauses; with --json the schema of its data file, an example in it. @throws 'form-unknown' */
export function show(world: World, id: string): void {
  const form = formById(id)
  const w = world.words.form
  if (world.json) {
    world.out(
      JSON.stringify(schemaOf(form.fields, { title: form.title, lang: world.lang, receivedOn: dateOf(world.now()) })),
    )
    return
  }
  world.out(world.paint.bold(`${form.id} · ${form.title[world.lang]}`))
  world.out(`${w.directions[form.direction]}; ${form.official ? w.official : w.working} (${form.source})`)
  world.out('')
  const rows = rowsOf(form.fields, '', world)
  world.out(
    rows.length === 0 ? w.noFields : table(world, [w.head.field, w.head.label, w.head.kind, w.head.clause], rows),
  )
  if (form.remarks === undefined) return
  world.out('')
  world.out(w.remarks)
  for (const remark of form.remarks) world.out(`  ${remark[world.lang]}`)
}

function rowsOf(fields: readonly Field[], prefix: string, world: World): readonly (readonly string[])[] {
  const w = world.words.form
  return fields.flatMap((field) => {
    const path = prefix === '' ? field.id : `${prefix}.${field.id}`
    const notes = [
      field.choices ? `${w.kinds.choice}: ${field.choices.map((choice) => choice.id).join(', ')}` : w.kinds[field.kind],
      ...(field.optional ? [w.optional] : []),
      ...(field.when ? [w.conditional] : []),
    ]
    const inner = field.kind === 'list' ? `${path}[]` : path
    return [
      [path, field.label[world.lang], notes.join('; '), field.source],
      ...rowsOf(field.fields ?? [], inner, world),
    ]
  })
}
