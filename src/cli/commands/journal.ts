import { type Command, Option } from 'commander'
import type { CivilDate } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import type { Reader } from '../../store/store.js'
import { EXIT } from '../exit-codes.js'
import { withFileOptions } from '../export/file-options.js'
import { formatOf, type OutputOptions } from '../export/format.js'
import { intoSink, isFile, openOutput } from '../export/open-output.js'
import { examples } from '../help-examples.js'
import { JOURNALS, type Journal, type JournalId, type Period } from '../journal/journal.js'
import { parseDay, parseOneOf } from '../parse.js'
import type { World } from '../world.js'

const FORMATS = ['table', 'csv', 'xlsx', 'json', 'docx'] as const

interface Options extends OutputOptions {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly mask?: true
}

export function declare(parent: Command, world: World): void {
  const w = world.words.journal
  const journal = parent.command('journal').description(world.words.program.commands.journal)
  journal.addHelpText(
    'after',
    examples(
      world,
      'journal incoming --from 2025-03-01 --to 2025-03-31',
      'journal conclusions --from 2025-01-01 --to 2025-12-31 -o conclusions.docx',
    ),
  )
  for (const id of JOURNALS) {
    const one = journal
      .command(id)
      .description(w.titles[id])
      .requiredOption('--from <date>', w.options.from, parseDay)
      .requiredOption('--to <date>', w.options.to, parseDay)
      .addOption(new Option('--format <format>', w.options.format).argParser(parseOneOf('--format', FORMATS)))
    withFileOptions(one, world)
      .addHelpText(
        'after',
        examples(
          world,
          `journal ${id} --from 2025-03-01 --to 2025-03-31`,
          `journal ${id} --from 2025-03-01 --to 2025-03-31 -o ${id}.docx`,
        ),
      )
      .action((options: Options) => run(world, id, options))
  }
}

async function run(world: World, id: JournalId, options: Options): Promise<void> {
  const period = { from: options.from, until: options.to }
  const w = world.words.journal
  if (period.until < period.from) throw new ExpectedError('usage', { what: w.reversed, remedy: [w.reversedRemedy] })
  const format = formatOf(world, options, FORMATS, 'table')
  const store = await world.store()
  const { maskedReader } = await import('../export/masked-reader.js')
  const journal = await store.snapshot((read) =>
    gather(world, options.mask === true ? maskedReader(read) : read, id, period),
  )
  await print(world, id, journal, period, format, options)
  if (journal.gaps?.some(({ why }) => why === 'lost')) world.exit(EXIT.checkFound)
}

async function gather(world: World, read: Reader, id: JournalId, period: Period): Promise<Journal> {
  switch (id) {
    case 'incoming':
      return (await import('../journal/incoming.js')).incoming(world, read, period)
    case 'outgoing':
      return (await import('../journal/outgoing.js')).outgoing(world, read, period)
    case 'conclusions':
      return (await import('../journal/results.js')).conclusions(world, read, period)
    case 'certificates':
      return (await import('../journal/results.js')).certificates(world, read, period)
    case 'complaints':
      return (await import('../journal/complaints.js')).complaints(world, read, period)
  }
}

async function print(
  world: World,
  id: JournalId,
  journal: Journal,
  period: Period,
  format: ReturnType<typeof formatOf>,
  options: Options,
): Promise<void> {
  const { printJournal, journalJson } = await import('../journal/print-journal.js')
  if (!isFile(options) && format === 'table') return printJournal(world, id, journal, period)
  if (!isFile(options) && format === 'json') return world.out(JSON.stringify(journalJson(id, journal, period)))
  const { writeJournal } = await import('../journal/write-journal.js')
  const sink = await openOutput(world, options, format)
  await intoSink(sink, async () => writeJournal(world, sink, { id, journal, period, format, options }))
  const { closing, waitingJson } = await import('../journal/print-journal.js')
  if (!isFile(options)) for (const line of closing(world, journal)) world.err(line)
  else if (world.json)
    world.out(
      JSON.stringify({
        file: options.output,
        format,
        count: journal.lines.length,
        gaps: journal.gaps,
        ...waitingJson(journal),
      }),
    )
  else
    for (const line of [
      world.words.exported.written(journal.lines.length, options.output),
      ...closing(world, journal).slice(1),
    ])
      world.err(line)
}
