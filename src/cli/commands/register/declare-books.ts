import { type Command, Option } from 'commander'
import { ENCODINGS } from '../../../files/encoding.js'
import { withFileOptions } from '../../export/file-options.js'
import { examples, note } from '../../help-examples.js'
import { parseOneOf } from '../../parse.js'
import type { World } from '../../world.js'
import { type Register, withAsOf } from './registers.js'

const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'jsonl'] as const
const IMPORT_FORMATS = ['csv', 'jsonl'] as const

/** What makes a register a book: taken over, checked, written out, told of. */
export function declareBooks(one: Command, world: World, register: Register): void {
  declareFiles(one, world, register)
  declareNumbers(one, world, register)
}

function declareFiles(one: Command, world: World, register: Register): void {
  const r = world.words.registers
  const i = world.words.importing.options
  const { id, example } = register
  const listing = withAsOf(one.command('export').description(r.descriptions.export), world).addOption(
    new Option('--format <format>', r.options.format).argParser(parseOneOf('--format', EXPORT_FORMATS)),
  )
  withFileOptions(listing, world)
    .addHelpText('after', note(r.notes.export))
    .addHelpText(
      'after',
      examples(world, `register ${id} export -o ${id}.xlsx`, `register ${id} export --as-of 2025-06-30 --format json`),
    )
    .action(async (options) => (await import('./export.js')).exportRegister(world, register, options))
  one
    .command('import')
    .description(r.descriptions.import)
    .argument('<file>', r.import.file)
    .option('--format <format>', i.format, parseOneOf('--format', IMPORT_FORMATS))
    .option('--encoding <encoding>', i.encoding, parseOneOf('--encoding', ENCODINGS))
    .option('--rejects <file>', i.rejects)
    .option('--dry-run', i.dryRun)
    .addHelpText('after', note(r.notes.import))
    .addHelpText(
      'after',
      examples(world, `register ${id} import old.csv --dry-run`, `register ${id} import old.csv --rejects rejects.csv`),
    )
    .action(async (file: string, options) =>
      (await import('./import.js')).importEntries(world, register, file, options),
    )
  one
    .command('columns')
    .description(r.descriptions.columns)
    .addHelpText('after', examples(world, `register ${id} columns`, `register ${id} columns --json`))
    .action(async () => (await import('./columns.js')).printColumns(world, register))
  withAsOf(one.command('extract').description(r.descriptions.extract), world)
    .argument('<entry>', world.words.cases.register.number)
    .requiredOption('-o, --output <file>', r.options.output)
    .option('--force', world.words.exported.options.force)
    .option('--number <number>', r.options.extractNumber)
    .addHelpText(
      'after',
      examples(
        world,
        `register ${id} extract ${example} -o extract.docx`,
        `register ${id} extract ${example} --as-of 2025-06-30 -o extract.docx`,
      ),
    )
    .action(async (text: string, options) => (await import('./extract.js')).extract(world, register, text, options))
}

function declareNumbers(one: Command, world: World, register: Register): void {
  const r = world.words.registers
  const { id } = register
  one
    .command('check')
    .alias('gaps')
    .description(r.descriptions.check)
    .addHelpText('after', examples(world, `register ${id} check`, `register ${id} check --json`))
    .action(async () => (await import('./check.js')).check(world, register))
  one
    .command('explain')
    .description(r.descriptions.explain)
    .argument('<numbers>', r.check.numbers)
    .requiredOption('--reason <text>', world.words.cases.options.reason)
    .option('--source <text>', r.options.source)
    .option('--undo', r.options.undo)
    .addHelpText(
      'after',
      examples(
        world,
        `register ${id} explain 17 --reason "бүлінген парақ"`,
        `register ${id} explain 2014:17-20 --reason "бүлінген парақтар" --source "2014 жылғы № 3 акт"`,
        `register ${id} explain 17 --undo --reason "парақ табылды"`,
      ),
    )
    .action(async (text: string, options) =>
      (await import('./explain-gap.js')).explainGap(world, register, text, options),
    )
}
