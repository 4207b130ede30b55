import { type Command, Option } from 'commander'
import { SERVICE_IDS } from '../../law/service.js'
import { withFileOptions } from '../export/file-options.js'
import { initials } from '../export/mask.js'
import { examples } from '../help-examples.js'
import { parseDay, parseOneOf } from '../parse.js'
import { refuseSenseless, STATS_FORMATS, type StatsOptions } from '../stats/options.js'
import type { Question } from '../stats/say-stats.js'
import { BYS, FIGURES, type Report } from '../stats/summary.js'
import type { World } from '../world.js'

export function declare(parent: Command, world: World): void {
  const w = world.words.stats
  const e = world.words.exported.options
  const command = parent
    .command('stats')
    .description(world.words.program.commands.stats)
    .requiredOption('--from <date>', w.options.from, parseDay)
    .requiredOption('--to <date>', w.options.to, parseDay)
    .addOption(new Option('--by <what>', w.options.by).argParser(parseOneOf('--by', BYS)))
    .option('--service <service>', e.service, parseOneOf('--service', SERVICE_IDS))
    .addOption(new Option('--format <format>', w.options.format).argParser(parseOneOf('--format', STATS_FORMATS)))
    .option('--html <file>', w.options.html)
    .addOption(
      new Option('--cases <figure>', w.options.cases(FIGURES.join(', '))).argParser(parseOneOf('--cases', FIGURES)),
    )
    .option('--row <name>', w.options.row)
    .option('--ground <id>', w.options.ground)
  withFileOptions(command, world)
    .addHelpText(
      'after',
      examples(
        world,
        'stats --from 2025-01-01 --to 2025-12-31 --by month',
        'stats --from 2025-01-01 --to 2025-12-31 --by service --html stats.html',
        'stats --from 2025-01-01 --to 2025-12-31 --cases late',
      ),
    )
    .action((options: StatsOptions) => stats(world, options))
}

async function stats(world: World, options: StatsOptions): Promise<void> {
  refuseSenseless(world, options)
  const { from, to: until, by, service } = options
  const question: Question = {
    from,
    until,
    ...(service === undefined ? {} : { service }),
    ...(by === undefined ? {} : { by }),
  }
  if (options.cases !== undefined) {
    const { listCases } = await import('../stats/list-cases.js')
    return listCases(world, question, options.cases, options)
  }
  const { gatherReport } = await import('../stats/gather.js')
  const { writeReport } = await import('../stats/write-report.js')
  const report = await gatherReport(world, question)
  await writeReport(world, question, options.mask === true && by === 'employee' ? unnamed(report) : report, options)
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
