import type { Command } from 'commander'
import { addDays, type CivilDate, civilDate, dateOf, type Moment, momentAt } from '../../calendar/civil-date.js'
import { SERVICE_IDS } from '../../law/service.js'
import { EDITIONS } from '../../law/services/index.js'
import { renewalDue } from '../../register/entry.js'
import type { Store } from '../../store/store.js'
import { EXIT } from '../exit-codes.js'
import { examples } from '../help-examples.js'
import { parseOneOf, parseWithin } from '../parse.js'
import { safeText } from '../safe-text.js'
import { sayWhen } from '../say.js'
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
  if (world.json)
    world.out(
      JSON.stringify({
        on: now,
        until,
        items: lines.map((line) => ({ ...line, title: titleOf(line, world) })),
        overdue,
      }),
    )
  else print(world, lines, now, overdue)
  if (options.overdue && overdue > 0) world.exit(EXIT.checkFound)
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
    overdue: item.ends < now,
  }))
}

/** 829-2024/9: holders whose papers must be renewed, 30 calendar days before the last day. */
async function renewalLines(store: Store, until: Moment, now: Moment): Promise<readonly Line[]> {
  const days = EDITIONS['trusted-registry']?.at(-1)?.terms.find((term) => term.id === 'renewal')?.amount ?? 30
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
      overdue: ends < now,
    }
  })
}

function titleOf(line: Line, world: World): string {
  const w = world.words.cases
  const edition = EDITIONS['trusted-registry']?.at(-1)
  if (line.kind === 'step' || line.kind === 'hearing') {
    const step = edition?.route.find((each) => each.id === line.id)
    if (step !== undefined) return w.text(step.action)
  }
  if (line.kind === 'obligation') {
    const obligation = edition?.obligations.find((each) => each.id === line.id)
    if (obligation !== undefined) return w.text(obligation.title)
  }
  if (line.kind === 'renewal') {
    const rule = edition?.procedures[0]?.documents.find((each) => each.id === line.id)
    return `${w.due.kinds.renewal}: ${rule === undefined ? line.id : w.text(rule.title)}`
  }
  return w.due.kinds[line.kind]
}

function print(world: World, lines: readonly Line[], now: Moment, overdue: number): void {
  const w = world.words.cases
  if (lines.length === 0) {
    world.out(w.due.none)
    return
  }
  world.out(
    table(
      world,
      [w.labels.due, w.labels.case, w.labels.what, w.labels.object],
      lines.map((line) => [when(line, now, world), line.subject, titleOf(line, world), safeText(line.about)]),
    ),
  )
  world.out('')
  world.out(w.due.count(lines.length, overdue))
}

function when(line: Line, now: Moment, world: World): string {
  const w = world.words.cases.due
  const day = sayWhen(line.due)
  if (line.overdue) return `${day} ${world.paint.red(w.overdue)}`
  return line.due.slice(0, 10) === dateOf(now) ? `${day} ${w.today}` : day
}
