import { isExpected } from '../../expected-error.js'
import { openText } from '../../files/csv-stream.js'
import type { Encoding } from '../../files/encoding.js'
import type { Field } from '../../law/field.js'
import { csvRows } from '../import/csv-rows.js'
import { jsonRows } from '../import/json-rows.js'
import type { Rows } from '../import/row.js'
import type { World } from '../world.js'
import { columnsRefused } from './errors.js'

export type BatchFormat = 'csv' | 'jsonl'

export interface BatchFile {
  readonly path: string
  readonly format: BatchFormat | undefined
  readonly encoding: Encoding | undefined
}

const BRACE = 0x7b

/**
 * A file of steps or decisions, opened as an import opens its own: the columns are fields like those of a form, so one reader serves both.
 * @throws as `openText`; 'batch-columns' naming every column that is not understood
 */
export async function openBatch(
  world: World,
  file: BatchFile,
  columns: readonly (readonly Field[])[],
  command: string,
): Promise<Rows> {
  const opened = await openText(file.path)
  // A line of JSON begins with a brace; no name of a column does.
  const first = opened.head.find((byte) => byte > 0x20)
  if ((file.format ?? (first === BRACE ? 'jsonl' : 'csv')) === 'jsonl') return jsonRows(world, opened, file.encoding)
  try {
    const { path, encoding } = file
    return csvRows(world, opened, { path, encoding, service: '', procedure: '', declarations: columns })
  } catch (error) {
    if (isExpected(error, 'import-columns')) throw columnsRefused(error.facts, columns, command)
    throw error
  }
}
