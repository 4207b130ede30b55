import type { Command } from 'commander'
import { addDays, type CivilDate, civilDate, dateOf, type Moment, momentAt } from '../../calendar/civil-date.js'
import { inDaysAndHours, workingMinutesBetween } from '../../calendar/working-time.js'
import { newestEdition } from '../../law/edition.js'
import { SERVICE_IDS, type ServiceLaw } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import { renewalDue } from '../../register/entry.js'
import { renewalDays } from '../../register/renewal-days.js'
import type { Store } from '../../store/store.js'
import type { Text } from '../../text.js'
import { EXIT } from '../exit-codes.js'
import { examples } from '../help-examples.js'
import { parseOneOf, parseWithin } from '../parse.js'
import { safeText } from '../safe-text.js'
import { sayLate, sayWhen } from '../say.js'
import { table } from '../table.js'
import type { World } from '../world.js'

interface Options {
  readonly within?: number
  readonly overdue?: boolean
  readonly on?: CivilDate
  readonly service?: string
}

/** Without --within: a week ahead. */
const USUAL_DAYS = 7

interface Line {
  readonly kind: 'step' | 'service' | 'hearing' | 'obligation' | 'renewal'
  readonly id: string
  readonly subject: string
  readonly due: string
  readonly ends: Moment
  readonly about: string
  readonly service: string
  readonly overdue: boolean
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('due')
    .description(world.words.program.commands.due)
    .option('--within <time>', w.options.within, parseWithin)
    .option('--overdue', w.options.overdue)
    .option('--on <date>', w.options.on, civilDate)
    .option('--service <service>', w.options.service, parseOneOf('--service', SERVICE_IDS))
    .addHelpText('after', examples(world, 'due', 'due --within 5d', 'due --overdue --json'))
    .action((options: Options) => due(world, options))
}

async function due(world: World, options: Options): Promise<void> {
  const now = options.on === undefined ? world.now() : momentAt(options.on, 0)
  const until = options.overdue ? now : momentAt(addDays(dateOf(now), options.within ?? USUAL_DAYS), 23 * 60 + 59)
  const store = await world.store()
  const lines = [...(await workLines(store, options, until, now)), ...(await renewalLines(store, until, now))]
    .filter((line) => !options.overdue || line.overdue)
    .sort((a, b) => (a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : a.subject < b.subject ? -1 : 1))
  const overdue = lines.filter((line) => line.overdue).length
  const laws = await lawsOf(lines)
  if (world.json)
    world.out(
      JSON.stringify({
        on: now,
        until,
        items: lines.map((line) => ({
          ...line,
          title: titleOf(line, world, laws),
          lateBy: line.overdue ? inDaysAndHours(lateness(line, now, world)) : null,
        })),
        overdue,
      }),
    )
  else print(world, laws, lines, now, overdue)
  if (options.overdue && overdue > 0) world.exit(EXIT.checkFound)
}

/** The law of the services that the lines are about, and of no other. */
function lawsOf(lines: readonly Line[]): Promise<readonly ServiceLaw[]> {
  return Promise.all(SERVICE_IDS.filter((id) => lines.some((line) => line.service === id)).map(lawOf))
}

async function workLines(store: Store, options: Options, until: Moment, now: Moment): Promise<readonly Line[]> {
  const items = await store.dueItems({ until, ...(options.service === undefined ? {} : { service: options.service }) })
  return items.map((item) => ({
    kind: item.kind as Line['kind'],
    id: item.id,
    subject: item.subject.replace(/^case\//, ''),
    due: item.due,
    ends: item.ends,
    about: item.about,
    service: item.service ?? '',
    overdue: item.ends < now,
  }))
}

/** 829-2024/9: holders whose papers must be renewed, 30 calendar days before the last day. */
async function renewalLines(store: Store, until: Moment, now: Moment): Promise<readonly Line[]> {
  const days = renewalDays(await lawOf('trusted-registry'))
  const today = dateOf(now)
  const found = await store.expiring('trusted', today, addDays(dateOf(until), days))
  return found.map(({ entry, document, validUntil }) => {
    const last = renewalDue(validUntil, days)
    const ends = momentAt(last, 23 * 60 + 59)
    return {
      kind: 'renewal' as const,
      id: document,
      subject: entry.number,
      due: last,
      ends,
      about: `${entry.objectName} · ${entry.holderName}`,
      service: 'trusted-registry',
      overdue: ends < now,
    }
  })
}

/** What a line is about in words: a step or an obligation as the law of its service calls it. */
function titleOf(line: Line, world: World, laws: readonly ServiceLaw[]): string {
  const w = world.words.cases
  const law = laws.find((each) => each.service === line.service)
  const named = law === undefined ? undefined : titleIn(law, line)
  if (line.kind === 'renewal') return `${w.due.kinds.renewal}: ${named === undefined ? line.id : w.text(named)}`
  return named === undefined ? w.due.kinds[line.kind] : w.text(named)
}

function titleIn(law: ServiceLaw, { kind, id }: Line): Text | undefined {
  switch (kind) {
    case 'step':
    case 'hearing':
      return law.regulations.flatMap((each) => each.route).find((step) => step.id === id)?.action
    case 'obligation':
      return law.standards.flatMap((each) => each.obligations).find((each) => each.id === id)?.title
    case 'renewal':
      return newestEdition(law).procedures[0]?.documents.find((rule) => rule.id === id)?.title
    default:
      return undefined
  }
}

function print(world: World, laws: readonly ServiceLaw[], lines: readonly Line[], now: Moment, overdue: number): void {
  const w = world.words.cases
  if (lines.length === 0) {
    world.out(w.due.none)
    return
  }
  world.out(
    table(
      world,
      [w.labels.due, w.labels.case, w.labels.what, w.labels.object],
      lines.map((line) => [when(line, now, world), line.subject, titleOf(line, world, laws), safeText(line.about)]),
    ),
  )
  world.out('')
  world.out(w.due.count(lines.length, overdue))
}

function when(line: Line, now: Moment, world: World): string {
  const w = world.words.cases.due
  const day = sayWhen(line.due)
  if (line.overdue) {
    const late = lateness(line, now, world)
    return `${day} ${world.paint.red(w.overdue)}${late === 0 ? '' : `: ${sayLate(late, world.words)}`}`
  }
  return line.due.slice(0, 10) === dateOf(now) ? `${day} ${w.today}` : day
}

/** By how many working minutes it is late. */
function lateness(line: Line, now: Moment, world: World): number {
  return workingMinutesBetween(line.ends, now, world.calendar())
}
