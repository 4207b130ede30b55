import { type Command, Option } from 'commander'
import type { Excerpt } from '../../store/excerpt.js'
import { examples } from '../help-examples.js'
import { parseCount } from '../parse.js'
import { safeText } from '../safe-text.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import { casesByLetter } from './find/by-letter.js'
import { rowJson } from './list.js'

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('find')
    .description(world.words.program.commands.find)
    .argument('<text...>', w.arguments.text)
    .addOption(new Option('--limit <n>', w.options.limit).argParser(parseCount('--limit')).default(20))
    .addHelpText('after', examples(world, 'find Қамқор', 'find 470140001136', 'find абдикайымкызы --json'))
    .action((text: readonly string[], options: { readonly limit: number }) =>
      find(world, text.join(' '), options.limit),
    )
}

async function find(world: World, text: string, limit: number): Promise<void> {
  const store = await world.store()
  const { hits, next } = await store.find(text, { limit })
  const byLetter = await casesByLetter(store, text)
  const found = [...byLetter, ...hits.filter(({ row }) => byLetter.every((hit) => hit.row.number !== row.number))]
  if (world.json) {
    world.out(
      JSON.stringify({
        text,
        cases: found.map((hit) => ({ ...rowJson(hit.row), rank: hit.rank, match: hit.excerpt })),
        next,
      }),
    )
    return
  }
  const { labels, statuses, find: w } = world.words.cases
  if (found.length === 0) {
    world.out(w.none(safeText(text)))
    return
  }
  world.out(
    table(
      world,
      [labels.case, labels.applicant, labels.object, labels.status, labels.match],
      found.map(({ row, excerpt }) => [
        row.number,
        safeText(row.applicantName),
        safeText(row.objectName),
        statuses[row.status as keyof typeof statuses] ?? row.status,
        matched(excerpt, w),
      ]),
    ),
  )
  if (next !== null) world.err(w.more(found.length))
}

/** The piece of text that matched; a number that stands in none of them, with what it is of. */
function matched(excerpt: Excerpt | null, w: World['words']['cases']['find']): string {
  if (excerpt === null) return ''
  const text = safeText(excerpt.text)
  return excerpt.where === 'outgoing' || excerpt.where === 'complaint' ? w[excerpt.where](text) : text
}
