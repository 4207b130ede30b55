import { type Command, Option } from 'commander'
import { ExpectedError } from '../../expected-error.js'
import type { RegisterId } from '../../law/service.js'
import type { Excerpt } from '../../store/excerpt.js'
import type { FindPage, FoundCases, FoundEntries } from '../../store/find.js'
import { entryJson } from '../casework/entry-json.js'
import { examples } from '../help-examples.js'
import { parseCount } from '../parse.js'
import { safeText } from '../safe-text.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import { foundByLetter } from './find/by-letter.js'
import { shellWord } from './list/options.js'
import { rowJson } from './list.js'

const USUAL_LIMIT = 20

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('find')
    .description(world.words.program.commands.find)
    .argument('<text...>', w.arguments.text)
    .addOption(new Option('--limit <n>', w.options.limit).argParser(parseCount('--limit')).default(USUAL_LIMIT))
    .addOption(new Option('--after <next>', w.find.options.after).argParser(parsePlace(world, '--after')))
    .addOption(
      new Option('--after-entries <next>', w.find.options.afterEntries).argParser(parsePlace(world, '--after-entries')),
    )
    .addHelpText('after', examples(world, 'find Қамқор', 'find 470140001136', 'find абдикайымкызы --json'))
    .action((text: readonly string[], options: Options) => find(world, text.join(' '), options))
}

interface Options {
  readonly limit: number
  /** Where the page before ended among the cases; and among the entries, which are found apart. */
  readonly after?: string
  readonly afterEntries?: string
}

/** A place as `next` gives it (store/find.ts). Any other would begin anew, and a script go round in a circle. @throws 'value-unknown' */
function parsePlace(world: World, option: string): (text: string) => string {
  return (text) => {
    if (/^\d{1,2}(?:\.\d{1,16}){1,2}$/.test(text)) return text
    const known = [world.words.cases.find.options.place]
    throw new ExpectedError('value-unknown', { option, text: text.slice(0, 60), known })
  }
}

const NOTHING = { hits: [], next: null } as const

async function find(world: World, text: string, { limit, after, afterEntries }: Options): Promise<void> {
  const store = await world.store()
  const first = after === undefined && afterEntries === undefined
  const byLetter = await foundByLetter(store, text, limit)
  // A further page is of what it was asked for: the other of the two would only be its first page again.
  const ofCases =
    byLetter.only || (!first && after === undefined) ? NOTHING : await store.find(text, pageFrom(limit, after))
  const ofEntries =
    byLetter.only || (!first && afterEntries === undefined)
      ? NOTHING
      : await store.findEntries(text, pageFrom(limit, afterEntries))
  const cases = together(byLetter.cases, ofCases.hits, first, ({ row }) => row.number)
  const entries = together(byLetter.entries, ofEntries.hits, first, ({ row }) => `${row.register}/${row.number}`)
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
  const again = (option: string, next: string) =>
    `kz-is find ${shellWord(text)}${limit === USUAL_LIMIT ? '' : ` --limit ${limit}`} ${option} ${next}`
  if (cases.length + entries.length === 0 && ofCases.next === null && ofEntries.next === null) {
    world.out(w.none(safeText(text)))
    return
  }
  if (cases.length > 0) world.out(caseTable(world, cases))
  if (ofCases.next !== null) world.err(w.more(cases.length, again('--after', ofCases.next)))
  if (entries.length === 0 && ofEntries.next === null) return
  world.out(`${cases.length > 0 ? '\n' : ''}${world.paint.bold(w.entries)}`)
  world.out(entryTable(world, entries))
  if (ofEntries.next !== null) world.err(w.moreEntries(entries.length, again('--after-entries', ofEntries.next)))
}

function pageFrom(limit: number, after: string | undefined): FindPage {
  return { limit, ...(after === undefined ? {} : { after }) }
}

/** What a number stands for goes before what has its figures somewhere: on the first page, and on no later one again. */
function together<H>(
  named: readonly H[],
  then: readonly H[],
  isFirst: boolean,
  nameOf: (hit: H) => string,
): readonly H[] {
  const known = new Set(named.map(nameOf))
  return [...(isFirst ? named : []), ...then.filter((hit) => !known.has(nameOf(hit)))]
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
