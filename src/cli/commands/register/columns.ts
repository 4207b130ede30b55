import { columnList } from '../../../form/import/column-list.js'
import { oldEntryFields } from '../../../form/import/old-entry.js'
import { columnCells, columnJson, printTable } from '../../import/print-columns.js'
import type { World } from '../../world.js'
import { procedureOf, type Register } from './registers.js'

/** The names that columns of a file of old entries may have: the path, or the label in any of the three languages. */
export async function printColumns(world: World, register: Register): Promise<void> {
  const columns = columnList(oldEntryFields(register.id, await procedureOf(register)))
  if (world.json) world.out(JSON.stringify({ register: register.id, columns: columns.map(columnJson) }))
  else
    printTable(
      world,
      columns.map((column) => columnCells(world, column, world.words.cases.text(column.field.label))),
    )
}
