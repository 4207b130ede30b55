import { type Command, Option } from 'commander'
import type { RegisterId } from '../../law/service.js'
import type { Excerpt } from '../../store/excerpt.js'
import type { FoundCases, FoundEntries } from '../../store/find.js'
import { entryJson } from '../casework/entry-json.js'
import { examples } from '../help-examples.js'
import { parseCount } from '../parse.js'
import { safeText } from '../safe-text.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import { foundByLetter } from './find/by-letter.js'
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

const NOTHING = { hits: [], next: null } as const

async function find(world: World, text: string, limit: number): Promise<void> {
  const store = await world.store()
  const byLetter = await foundByLetter(store, text, limit)
  const ofCases = byLetter.only ? NOTHING : await store.find(text, { limit })
  const ofEntries = byLetter.only ? NOTHING : await store.findEntries(text, { limit })
  const cases = together(byLetter.cases, ofCases.hits, ({ row }) => row.number)
  const entries = together(byLetter.entries, ofEntries.hits, ({ row }) => `${row.register}/${row.number}`)
  if (world.json) {
    world.out(
      JSON.stringify({
        text,
        cases: cases.map((hit) => ({ ...rowJson(hit.row), rank: hit.rank, match: hit.excerpt })),
        next: ofCases.next,
        entries: entries.map(({ row, rank, excerpt }) => ({
          register: row.register,
          ...entryJson(row),
          rank,
          match: excerpt,
        })),
        nextEntries: ofEntries.next,
      }),
    )
    return
  }
  const w = world.words.cases.find
  if (cases.length + entries.length === 0) {
    world.out(w.none(safeText(text)))
    return
  }
  if (cases.length > 0) world.out(caseTable(world, cases))
  if (ofCases.next !== null) world.err(w.more(cases.length))
  if (entries.length === 0) return
  world.out(`${cases.length > 0 ? '\n' : ''}${world.paint.bold(w.entries)}`)
  world.out(entryTable(world, entries))
  if (ofEntries.next !== null) world.err(w.moreEntries(entries.length))
}

/** What a number stands for goes before what has its figures somewhere. */
function together<H>(first: readonly H[], then: readonly H[], name: (hit: H) => string): readonly H[] {
  const known = new Set(first.map(name))
  return [...first, ...then.filter((hit) => !known.has(name(hit)))]
}

function caseTable(world: World, hits: FoundCases['hits']): string {
  const { labels, statuses, find: w } = world.words.cases
  return table(
    world,
    [labels.case, labels.applicant, labels.object, labels.status, labels.match],
    hits.map(({ row, excerpt }) => [
      row.number,
      safeText(row.applicantName),
      safeText(row.objectName),
      statuses[row.status as keyof typeof statuses] ?? row.status,
      matched(excerpt, w),
    ]),
  )
}

function entryTable(world: World, hits: FoundEntries['hits']): string {
  const { labels, register, find: w } = world.words.cases
  return table(
    world,
    [labels.entry, w.register, register.holder, labels.object, labels.state, labels.match],
    hits.map(({ row, excerpt }) => [
      safeText(row.number),
      w.registers[row.register as RegisterId],
      safeText(row.holderName),
      safeText(row.objectName),
      register.statuses[row.status as keyof typeof register.statuses] ?? row.status,
      matched(excerpt, w),
    ]),
  )
}

/** The piece of text that matched; a number that stands in none of them, with what it is of. */
function matched(excerpt: Excerpt | null, w: World['words']['cases']['find']): string {
  if (excerpt === null) return ''
  const text = safeText(excerpt.text)
  return excerpt.where === 'outgoing' || excerpt.where === 'complaint' ? w[excerpt.where](text) : text
}
