import { columnList, type NamedColumn } from '../../form/import/column-list.js'
import { FILING_LABELS } from '../../form/import/filing-columns.js'
import { declarationOf } from '../../form/intake/declaration.js'
import type { ServiceId } from '../../law/service.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import { proceduresMeant } from './open-rows.js'
import type { BatchOptions } from './prepare-row.js'

/** The names that columns of a file of applications may have: how each was filed, then the blanks of the form of that day. */
export async function printImportColumns(
  world: World,
  options: BatchOptions & { readonly service: ServiceId },
): Promise<void> {
  const { meant } = await proceduresMeant(world, options)
  const filing = Object.entries(FILING_LABELS).map(([path, [label]]) => ({
    path,
    label: label ?? { kk: '', ru: '', en: '' },
  }))
  const columns = columnList(declarationOf(meant))
  if (world.json) {
    world.out(
      JSON.stringify({
        service: options.service,
        procedure: meant.id,
        columns: [
          ...filing.map(({ path, label }) => ({ path, kind: 'filing', label, heading: label, required: false })),
          ...columns.map(columnJson),
        ],
      }),
    )
    return
  }
  const w = world.words.cases
  printTable(world, [
    ...filing.map(({ path, label }) => [path, w.text(label), '', '']),
    ...columns.map((column) => columnCells(world, column, w.text(column.heading))),
  ])
}

/** A column as programs are told of it. */
export function columnJson({ path, field, heading, required }: NamedColumn): object {
  return { path, kind: field.kind, label: field.label, heading, required }
}

/** A column as a row of the table. @param name in the language of the reader */
export function columnCells(
  world: World,
  { path, field, required }: NamedColumn,
  name: string,
): readonly [path: string, name: string, kind: string, required: string] {
  const kind = world.words.cases.law.fieldKinds[field.kind]
  return [path, name, kind, required ? world.words.registers.import.required : '']
}

/** The table of columns. */
export function printTable(world: World, rows: readonly (readonly string[])[]): void {
  const { path, label, kind } = world.words.registers.import
  world.out(table(world, [path, label, kind, ''], rows))
}
