import { dateOf } from '../../../calendar/civil-date.js'
import type { Column, Value } from '../../../files/xlsx/sheet.js'
import { contentsOf } from '../../../form/papers/extract-of-entry.js'
import { textAt } from '../../../form/print-value.js'
import type { EntryRow } from '../../../store/entry-row.js'
import { columnsOf, ENTRIES } from '../../export/columns.js'
import { entryAsRow, exportedEntries } from '../../export/export-entries.js'
import { formatOf, type OutputOptions } from '../../export/format.js'
import { intoSink, isFile, openOutput } from '../../export/open-output.js'
import { sayEntries } from '../../export/row-words.js'
import { type Row, rowWriter } from '../../export/row-writer.js'
import type { World } from '../../world.js'
import { type AsOf, asOfDay, type Register } from './registers.js'

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'jsonl'] as const

export interface ExportOptions extends OutputOptions, AsOf {
  readonly mask?: true
}

/** A whole register as a file, as it stands or as it stood on a day; from one and the same state of the database. */
export async function exportRegister(world: World, register: Register, options: ExportOptions): Promise<void> {
  const asOf = asOfDay(world, options)
  const format = formatOf(world, options, EXPORT_FORMATS, 'csv') as (typeof EXPORT_FORMATS)[number]
  const store = await world.store()
  const sink = await openOutput(world, options, format)
  let unknown = 0
  const count = await intoSink(sink, async () => {
    const title = world.words.cases.register.descriptions[register.id]
    const columns = [...columnsOf(world, ENTRIES), ...ownColumns(world, register)]
    const day = asOf ?? dateOf(world.now())
    const listing = { name: world.words.registers.sheets[register.id], title: `${title}, ${day}`, columns }
    const head = JSON.stringify({ register: register.id, asOf: asOf ?? null }).slice(0, -1)
    if (format === 'json') sink.write(Buffer.from(`${head},"entries":[`, 'utf8'))
    const writer = format === 'json' ? null : rowWriter(sink, format, listing, options, day)
    // A table is for people: its state and kind in words; in JSON they stay ids.
    const say = await sayEntries(world, register)
    let rows = 0
    await store.snapshot(async (read) => {
      for await (const each of exportedEntries(read, register.id, asOf)) {
        const row = withOwn(world, register, each.entry, entryAsRow(each, options.mask === true, say))
        if (writer !== null) writer.add(row)
        else sink.write(Buffer.from(`${rows === 0 ? '' : ','}${JSON.stringify(row.json())}`, 'utf8'))
        rows += 1
        if (each.entry.contentsKnownFrom !== undefined) unknown += 1
      }
    })
    writer?.end()
    if (format === 'json') sink.write(Buffer.from(']}\n', 'utf8'))
    return rows
  })
  if (asOf !== undefined && unknown > 0) world.warn(world.words.registers.known.exported(unknown, asOf))
  const w = world.words.exported
  if (world.json && isFile(options)) world.out(JSON.stringify({ file: options.output, format, rows: count }))
  else world.err(isFile(options) ? w.written(count, options.output) : w.rows(count))
}

/** What a table says of a deposit beyond what every register does: its number in the State register, its contents. */
function ownColumns(world: World, { id }: Register): readonly Column[] {
  if (id !== 'deposit') return []
  const w = world.words.registers.contents
  return [
    { id: 'stateNumber', title: w.stateNumber, kind: 'text', width: 18 },
    { id: 'copies', title: w.copies, kind: 'number', width: 8 },
    { id: 'contents', title: w.title, kind: 'text', width: 60 },
  ]
}

function withOwn(world: World, { id }: Register, entry: EntryRow, row: Row): Row {
  if (id !== 'deposit') return row
  const { product = {} } = entry.data as { product?: EntryRow['data'] }
  const contents = contentsOf(product, world.words.registers.contents.words).map((each, at) =>
    [`${at + 1}) ${String(each.name)}`, each.carrier, each.kind].filter((part) => part !== undefined).join(', '),
  )
  const copies = Number(textAt(product, 'object.copies'))
  const own: readonly Value[] = [textAt(product, 'object.registryNumber') || null, copies || null, contents.join('; ')]
  return { ...row, values: [...row.values, ...own] }
}
