import { type Command, Option } from 'commander'
import type { CivilDate } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import { SERVICE_IDS } from '../../law/service.js'
import type { OutputOptions } from '../export/format.js'
import { initials } from '../export/mask.js'
import { examples } from '../help-examples.js'
import { parseDay, parseOneOf } from '../parse.js'
import type { CaseFigures } from '../stats/figures.js'
import type { Question } from '../stats/say-stats.js'
import { BYS, type By, FIGURES, type FigureId, type Report } from '../stats/summary.js'
import type { World } from '../world.js'

const FORMATS = ['json', 'xlsx'] as const

interface Options extends OutputOptions {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly by?: By
  readonly service?: string
  readonly html?: string
  readonly cases?: FigureId
  readonly row?: string
  readonly ground?: string
  readonly mask?: true
}

export function declare(parent: Command, world: World): void {
  const w = world.words.stats
  const e = world.words.exported.options
  parent
    .command('stats')
    .description(world.words.program.commands.stats)
    .requiredOption('--from <date>', w.options.from, parseDay)
    .requiredOption('--to <date>', w.options.to, parseDay)
    .addOption(new Option('--by <what>', w.options.by).argParser(parseOneOf('--by', BYS)))
    .option('--service <service>', e.service, parseOneOf('--service', SERVICE_IDS))
    .addOption(new Option('--format <format>', w.options.format).argParser(parseOneOf('--format', FORMATS)))
    .option('-o, --output <file>', e.output)
    .option('--html <file>', w.options.html)
    .option('--force', e.force)
    .addOption(
      new Option('--cases <figure>', w.options.cases(FIGURES.join(', '))).argParser(parseOneOf('--cases', FIGURES)),
    )
    .option('--mask', e.mask)
    .option('--row <name>', w.options.row)
    .option('--ground <id>', w.options.ground)
    .addHelpText(
      'after',
      examples(
        world,
        'stats --from 2025-01-01 --to 2025-12-31 --by month',
        'stats --from 2025-01-01 --to 2025-12-31 --by service --html stats.html',
        'stats --from 2025-01-01 --to 2025-12-31 --cases late',
      ),
    )
    .action((options: Options) => stats(world, options))
}

async function stats(world: World, options: Options): Promise<void> {
  const { from, to: until, by, service } = options
  const w = world.words.journal
  if (until < from) throw new ExpectedError('usage', { what: w.reversed, remedy: [w.reversedRemedy] })
  const question: Question = {
    from,
    until,
    ...(service === undefined ? {} : { service }),
    ...(by === undefined ? {} : { by }),
  }
  if (options.cases !== undefined) return listCases(world, question, options.cases, options)
  const { gatherReport } = await import('../stats/gather.js')
  const report = await gatherReport(world, question)
  await print(world, question, options.mask === true && by === 'employee' ? unnamed(report) : report, options)
}

/** Employees by their initials. */
function unnamed(report: Report): Report {
  return {
    ...report,
    rows: report.rows.map((row) => ({
      ...row,
      row: row.row === null || row.row === '–' ? row.row : initials(row.row),
    })),
  }
}

/** Everything from one and the same state of the database. */
async function eachCase(
  world: World,
  question: Question,
  employees: boolean,
  work: (each: CaseFigures) => void,
  mask: boolean,
): Promise<void> {
  const { maskedReader } = await import('../export/masked-reader.js')
  const { readFigures } = await import('../stats/read-figures.js')
  const store = await world.store()
  await store.snapshot(async (read) => {
    const asked = { ...question, employees }
    for await (const each of readFigures(mask ? maskedReader(read) : read, asked, world.now(), world.calendar()))
      work(each)
  })
}

async function listCases(world: World, question: Question, figure: FigureId, options: Options): Promise<void> {
  const { isCounted, rowOf } = await import('../stats/summary.js')
  const { employeesCalled } = await import('../stats/employees-called.js')
  const called = await employeesCalled(await world.store(), options.mask === true ? undefined : question.by)
  const { row, ground } = options
  const wanted = row !== undefined && options.mask === true && question.by === 'employee' ? initials(row) : row
  const found: CaseFigures[] = []
  await eachCase(
    world,
    question,
    question.by === 'employee',
    (each) => {
      if (!isCounted(figure, each)) return
      if (wanted !== undefined && question.by !== undefined && rowOf(question.by, each, called) !== wanted) return
      if (ground !== undefined && !each.grounds.some(({ id }) => id === ground)) return
      found.push(each)
    },
    options.mask === true,
  )
  if (world.json) return world.out(JSON.stringify({ figure, row: row ?? null, cases: found }))
  const { printCases } = await import('../stats/print-stats.js')
  printCases(world, world.words.stats.figures[figure], found)
}

async function print(world: World, question: Question, report: Report, options: Options): Promise<void> {
  const { formatOf } = await import('../export/format.js')
  const format = formatOf(world, options, FORMATS, options.output === undefined ? 'table' : 'xlsx')
  const written = world.words.exported.written
  if (options.html !== undefined) {
    const { statsPage } = await import('../stats/html.js')
    const { writeFile } = await import('../../files/write-file.js')
    const page = statsPage(world, question, report, world.now())
    if (options.html === '-') return world.outBytes(Buffer.from(page, 'utf8'))
    writeFile(options.html, Buffer.from(page, 'utf8'), { force: options.force === true })
    world.err(written(report.rows.length + 1, options.html))
  }
  if (format === 'xlsx') {
    const { intoSink, isFile, openOutput } = await import('../export/open-output.js')
    const { statsBook } = await import('../stats/stats-book.js')
    await intoSink(await openOutput(world, options, format), async (sink) => statsBook(world, question, report, sink))
    if (isFile(options)) world.err(written(report.rows.length + 1, options.output))
    if (!world.json || !isFile(options)) return
  }
  const { statsJson } = await import('../stats/stats-json.js')
  if (format === 'json' || world.json)
    return sendText(options, `${JSON.stringify(statsJson(question, report))}\n`, world)
  if (options.html !== undefined) return
  const { printStats } = await import('../stats/print-stats.js')
  printStats(world, question, report)
}

/** JSON to its file where one is named. */
async function sendText(options: Options, text: string, world: World): Promise<void> {
  const { intoSink, isFile, openOutput } = await import('../export/open-output.js')
  if (!isFile(options) || options.format === 'xlsx' || options.output.endsWith('.xlsx'))
    return world.out(text.trimEnd())
  await intoSink(await openOutput(world, options, 'json'), async (sink) => sink.write(Buffer.from(text, 'utf8')))
}
