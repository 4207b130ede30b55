import type { CivilDate } from '../../calendar/civil-date.js'
import type { Sink } from '../../files/sink.js'
import { type Format, formatOf } from '../export/format.js'
import { intoSink, isFile, openOutput } from '../export/open-output.js'
import type { World } from '../world.js'
import { STATS_FORMATS, type StatsOptions } from './options.js'
import type { Question } from './say-stats.js'
import type { Report } from './summary.js'

/** The report where it was asked for: the page, a file, standard output. With --json its JSON is on standard output whatever the file. */
export async function writeReport(
  world: World,
  question: Question,
  report: Report,
  options: StatsOptions,
): Promise<void> {
  const { written } = world.words.exported
  const format = formatOf(world, options, STATS_FORMATS, 'table')
  const paged = options.html !== undefined
  if (options.html !== undefined) await writePage(world, question, report, { ...options, html: options.html })
  if (isFile(options)) {
    await writeInto(world, question, report, options, format)
    world.err(written(report.rows.length + 1, options.output))
    if (world.json) world.out(await jsonText(question, report))
  } else if (format === 'json' || world.json) world.out(await jsonText(question, report))
  else if (format !== 'table') await writeInto(world, question, report, options, format)
  else if (!paged) (await import('./print-stats.js')).printStats(world, question, report)
}

async function writePage(
  world: World,
  question: Question,
  report: Report,
  { html, force }: StatsOptions & { readonly html: string },
): Promise<void> {
  const { statsPage } = await import('./html.js')
  const page = Buffer.from(statsPage(world, question, report, world.now()), 'utf8')
  if (html === '-') return world.outBytes(page)
  const { writeFile } = await import('../../files/write-file.js')
  writeFile(html, page, { force: force === true })
  world.err(world.words.exported.written(report.rows.length + 1, html))
}

async function writeInto(
  world: World,
  question: Question,
  report: Report,
  options: StatsOptions,
  format: Format,
): Promise<void> {
  await intoSink(await openOutput(world, options, format), (sink) =>
    write(world, question, report, options, format, sink),
  )
}

async function write(
  world: World,
  question: Question,
  report: Report,
  options: StatsOptions,
  format: Format,
  sink: Sink,
): Promise<void> {
  if (format === 'xlsx') return (await import('./stats-book.js')).statsBook(world, question, report, sink)
  if (format === 'json') return sink.write(Buffer.from(`${await jsonText(question, report)}\n`, 'utf8'))
  const { rowWriter } = await import('../export/row-writer.js')
  const { figureColumns, figureRows } = await import('./stats-table.js')
  const columns = figureColumns(world, question, 'programs')
  const name = world.words.stats.table
  const writer = rowWriter(sink, 'csv', { name, title: name, columns }, options, question.until as CivilDate)
  for (const values of figureRows(world, question, report, 'programs')) writer.add({ values, json: () => values })
  writer.end()
}

async function jsonText(question: Question, report: Report): Promise<string> {
  return JSON.stringify((await import('./stats-json.js')).statsJson(question, report))
}
