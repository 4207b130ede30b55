import { dateOf } from '../../calendar/civil-date.js'
import type { Sink } from '../../files/sink.js'
import { formatOf } from '../export/format.js'
import { initials } from '../export/mask.js'
import { intoSink, isFile, openOutput } from '../export/open-output.js'
import type { World } from '../world.js'
import { employeesCalled } from './employees-called.js'
import type { CaseFigures } from './figures.js'
import { refuseUnknownGround, refuseUnknownRow, rowTyped } from './known-values.js'
import { STATS_FORMATS, type StatsOptions } from './options.js'
import { readFigures } from './read-figures.js'
import { type Question, titleOf } from './say-stats.js'
import { type Called, type FigureId, isCounted, rowOf } from './summary.js'

/** The cases behind a figure, where they were asked for. @throws 'value-unknown' for a row or a ground that there is not */
export async function listCases(
  world: World,
  question: Question,
  figure: FigureId,
  options: StatsOptions,
): Promise<void> {
  const format = formatOf(world, options, STATS_FORMATS, 'table')
  const onScreen = format === 'table' && !world.json
  const found = await findCases(world, question, figure, options, !onScreen)
  if (onScreen) return (await import('./print-stats.js')).printCases(world, world.words.stats.figures[figure], found)
  const json = JSON.stringify({ figure, row: options.row ?? null, cases: found })
  if (!isFile(options) && (format === 'json' || world.json)) return world.out(json)
  await intoSink(await openOutput(world, options, format), async (sink) => {
    if (format === 'json') sink.write(Buffer.from(`${json}\n`, 'utf8'))
    else await writeRows(world, question, figure, found, options, format === 'xlsx' ? 'xlsx' : 'csv', sink)
  })
  if (world.json) world.out(JSON.stringify({ file: options.output, format, rows: found.length }))
  else {
    const w = world.words.exported
    world.err(isFile(options) ? w.written(found.length, options.output) : w.rows(found.length))
  }
}

async function writeRows(
  world: World,
  question: Question,
  figure: FigureId,
  found: readonly CaseFigures[],
  options: StatsOptions,
  format: 'csv' | 'xlsx',
  sink: Sink,
): Promise<void> {
  const { rowWriter } = await import('../export/row-writer.js')
  const { caseColumns, caseValues } = await import('./case-table.js')
  const reader = format === 'xlsx' ? 'people' : 'programs'
  const name = world.words.stats.figures[figure]
  const listing = { name, title: `${titleOf(world, question)}: ${name}`, columns: caseColumns(world, reader) }
  const writer = rowWriter(sink, format, listing, options, dateOf(world.now()))
  for (const each of found) writer.add({ values: caseValues(world, each, reader), json: () => each })
  writer.end()
}

/** Everything from one and the same state of the database. */
async function findCases(
  world: World,
  question: Question,
  figure: FigureId,
  options: StatsOptions,
  /** Who decided is looked up where it is shown: not on the screen. */
  decidersShown: boolean,
): Promise<readonly CaseFigures[]> {
  const { by } = question
  const { ground } = options
  const store = await world.store()
  const called = await calledIn(world, options)
  const wanted = by === undefined || options.row === undefined ? undefined : rowTyped(world, by, options.row, called)
  const found: CaseFigures[] = []
  const seen = { rows: new Set<string>(), grounds: new Set<string>() }
  await store.snapshot(async (read) => {
    const masked = options.mask === true
    const reader = masked ? (await import('../export/masked-reader.js')).maskedReader(read, 'applicants') : read
    const asked = { ...question, employees: by === 'employee' || decidersShown }
    for await (const each of readFigures(reader, asked, world.now(), world.calendar())) {
      const row = by === undefined ? undefined : rowOf(by, each, called)
      if (row !== undefined) seen.rows.add(row)
      for (const { id, citation } of each.grounds) seen.grounds.add(id).add(citation)
      if (!isCounted(figure, each) || (wanted !== undefined && row !== wanted)) continue
      if (ground !== undefined && !each.grounds.some(({ id, citation }) => id === ground || citation === ground))
        continue
      found.push({ ...each, employee: each.employee === null ? null : called(each.employee) })
    }
  })
  if (found.length > 0) return found
  if (wanted !== undefined) {
    const people = by === 'employee' ? await store.employees() : []
    const names = people.map(({ name }) => called(name))
    refuseUnknownRow(question, { row: wanted, typed: options.row ?? wanted }, seen, names)
  }
  if (ground !== undefined) await refuseUnknownGround(question, ground, seen)
  return found
}

/** Employees as the report calls them, whatever it is by: the same case names the same employee in every call. */
async function calledIn(world: World, { mask }: StatsOptions): Promise<Called> {
  const called = await employeesCalled(await world.store(), 'employee')
  return mask === true ? (recorded) => initials(called(recorded)) : called
}
