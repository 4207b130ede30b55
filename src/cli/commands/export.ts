import { type Command, Option } from 'commander'
import { type CivilDate, dateOf } from '../../calendar/civil-date.js'
import { BOM } from '../../files/csv-write.js'
import { type RegisterId, SERVICE_IDS } from '../../law/service.js'
import type { BulkFilter } from '../../store/bulk.js'
import type { Reader } from '../../store/store.js'
import { CASES, columnsOf, ENTRIES, STEPS } from '../export/columns.js'
import { withFileOptions } from '../export/file-options.js'
import { formatOf, type OutputOptions, separatorOf } from '../export/format.js'
import { intoSink, isFile, openOutput } from '../export/open-output.js'
import type { Listing, Row } from '../export/row-writer.js'
import { examples, note } from '../help-examples.js'
import { parseDay, parseOneOf } from '../parse.js'
import type { World } from '../world.js'
import { REGISTERS, type Register } from './register/registers.js'

const FORMATS = ['csv', 'jsonl', 'xlsx'] as const
const REGISTER_IDS: readonly RegisterId[] = REGISTERS.map(({ id }) => id)

interface Options extends OutputOptions {
  readonly service?: string
  readonly from?: CivilDate
  readonly to?: CivilDate
  readonly mask?: true
}

/** What is written: how it is called, and its rows from one state of the database. */
interface Source {
  readonly listing: Listing
  rows(read: Reader): AsyncGenerator<Row>
}

export function declare(parent: Command, world: World): void {
  const w = world.words.exported
  const command = parent.command('export').description(world.words.program.commands.export)
  command.addHelpText(
    'after',
    examples(
      world,
      'export cases -o cases.xlsx',
      'export steps --format jsonl',
      'export register trusted -o trusted.csv',
    ),
  )
  const cases = common(command.command('cases').description(w.descriptions.cases), world)
  period(cases, world)
    .addHelpText('after', note(w.notes.cases))
    .addHelpText(
      'after',
      examples(
        world,
        'export cases --format jsonl',
        'export cases --from 2025-01-01 --to 2025-12-31 -o cases-2025.xlsx',
        'export cases --excel --mask -o cases.csv',
      ),
    )
    .action(async (options: Options) => {
      const { caseRows, filedRows } = await import('../export/export-cases.js')
      const format = formatOf(world, options, FORMATS, 'jsonl')
      const all = format === 'jsonl'
      if (options.mask !== true && format !== 'xlsx') return writeLines(world, options, all ? 'json' : 'csv')
      const say = isBook(world, options) ? await (await import('../export/row-words.js')).sayCases(world) : undefined
      const mask = options.mask === true
      await write(world, options, {
        listing: { name: w.sheets.cases, title: w.sheets.cases, columns: columnsOf(world, CASES) },
        rows: (read) => (all ? filedRows(read, filterOf(options), mask) : caseRows(read, filterOf(options), mask, say)),
      })
    })
  const steps = common(command.command('steps').description(w.descriptions.steps), world)
  period(steps, world)
    .addHelpText(
      'after',
      examples(world, 'export steps --format csv', 'export steps --service trusted-registry -o steps.xlsx'),
    )
    .action(async (options: Options) => {
      const { stepRows } = await import('../export/export-steps.js')
      const say = isBook(world, options) ? await (await import('../export/row-words.js')).sayCases(world) : undefined
      await write(world, options, {
        listing: { name: w.sheets.steps, title: w.sheets.steps, columns: columnsOf(world, STEPS) },
        rows: (read) => stepRows(read, filterOf(options), options.mask === true, say),
      })
    })
  common(command.command('register').description(w.descriptions.register), world)
    .argument('<register>', w.register, parseOneOf('register', REGISTER_IDS))
    .addHelpText('after', note(w.notes.register))
    .addHelpText(
      'after',
      examples(world, 'export register trusted --format csv', 'export register state -o state.xlsx'),
    )
    .action(async (register: RegisterId, options: Options) => {
      const { entryAsRow, exportedEntries } = await import('../export/export-entries.js')
      const title = world.words.cases.register.descriptions[register]
      const { service } = REGISTERS.find(({ id }) => id === register) as Register
      const say = isBook(world, options)
        ? await (await import('../export/row-words.js')).sayEntries(world, { service })
        : undefined
      await write(world, options, {
        listing: { name: register, title, columns: columnsOf(world, ENTRIES) },
        rows: async function* (read) {
          for await (const each of exportedEntries(read, register, undefined))
            yield entryAsRow(each, options.mask === true, say)
        },
      })
    })
}

function common(command: Command, world: World): Command {
  const w = world.words.exported
  return withFileOptions(
    command.addOption(new Option('--format <format>', w.options.format).argParser(parseOneOf('--format', FORMATS))),
    world,
  )
}

function period(command: Command, world: World): Command {
  const w = world.words.exported
  return command
    .option('--service <service>', w.options.service, parseOneOf('--service', SERVICE_IDS))
    .option('--from <date>', w.options.from, parseDay)
    .option('--to <date>', w.options.to, parseDay)
}

/** Whether people will read it: a workbook says words where files for programs keep the ids. */
function isBook(world: World, options: Options): boolean {
  return formatOf(world, options, FORMATS, 'jsonl') === 'xlsx'
}

function filterOf({ service, from, to }: Options): BulkFilter {
  return {
    ...(service === undefined ? {} : { service }),
    ...(from === undefined ? {} : { acceptedFrom: from }),
    ...(to === undefined ? {} : { acceptedUntil: to }),
  }
}

/** Cases as they stand, nothing masked: the store itself makes the lines. */
async function writeLines(world: World, options: Options, as: 'json' | 'csv'): Promise<void> {
  const { headLine, writeCaseLines } = await import('../export/case-lines.js')
  const store = await world.store()
  const format = as === 'json' ? 'jsonl' : 'csv'
  const separator = separatorOf(options)
  const sink = await openOutput(world, options, format)
  const count = await intoSink(sink, async () => {
    if (as === 'csv' && options.excel === true) sink.write(Buffer.from(BOM, 'utf8'))
    const titles = columnsOf(world, CASES).map(({ title }) => title)
    if (as === 'csv') sink.write(headLine(titles, separator))
    return store.snapshot((read) => writeCaseLines(read, sink, filterOf(options), { as, separator }))
  })
  report(world, options, format, count)
}

/** Everything from one and the same state of the database, whatever others write meanwhile. */
async function write(world: World, options: Options, source: Source): Promise<void> {
  const format = formatOf(world, options, FORMATS, 'jsonl') as (typeof FORMATS)[number]
  const { rowWriter } = await import('../export/row-writer.js')
  const store = await world.store()
  const sink = await openOutput(world, options, format)
  const count = await intoSink(sink, async () => {
    const writer = rowWriter(sink, format, source.listing, options, dateOf(world.now()))
    let rows = 0
    await store.snapshot(async (read) => {
      for await (const row of source.rows(read)) {
        writer.add(row)
        rows += 1
      }
    })
    writer.end()
    return rows
  })
  report(world, options, format, count)
}

function report(world: World, options: Options, format: string, count: number): void {
  const w = world.words.exported
  if (world.json && isFile(options)) world.out(JSON.stringify({ file: options.output, format, rows: count }))
  else world.err(isFile(options) ? w.written(count, options.output) : w.rows(count))
}
