import type { Command } from 'commander'
import { addDays, type CivilDate, dateOf, type Moment, momentAt } from '../../calendar/civil-date.js'
import { inDaysAndHours, workingMinutesBetween } from '../../calendar/working-time.js'
import { ExpectedError } from '../../expected-error.js'
import { SERVICE_IDS, type ServiceId, type ServiceLaw } from '../../law/service.js'
import type { Store } from '../../store/store.js'
import { countsOf, type Group } from '../due/due-groups.js'
import { type DueAsked, type DueLine, dueLines, lawsOf, soonestLines } from '../due/due-lines.js'
import { titleOf } from '../due/due-title.js'
import { EXIT } from '../exit-codes.js'
import { examples } from '../help-examples.js'
import { parseDay, parseOneOf, parseWithin } from '../parse.js'
import { safeText } from '../safe-text.js'
import { sayLate, sayWhen } from '../say.js'
import { table } from '../table.js'
import type { World } from '../world.js'

interface Options {
  readonly within?: number
  readonly overdue?: boolean
  readonly on?: CivilDate
  readonly service?: ServiceId
  readonly role?: string
  readonly byRole?: boolean
  readonly byService?: boolean
  readonly byPerson?: boolean
  readonly for?: string
  readonly ics?: string
}

/** Without --within: a week ahead. */
const USUAL_DAYS = 7

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('due')
    .description(world.words.program.commands.due)
    .option('--within <time>', w.options.within, parseWithin)
    .option('--overdue', w.options.overdue)
    .option('--on <date>', w.options.on, parseDay)
    .option('--service <service>', w.options.service, parseOneOf('--service', SERVICE_IDS))
    .option('--role <role>', w.due.options.role)
    .option('--for <employee>', w.due.options.for)
    .option('--by-person', w.due.options.byPerson)
    .option('--by-role', w.due.options.byRole)
    .option('--by-service', w.due.options.byService)
    .option('--ics <file>', w.due.options.ics)
    .addHelpText(
      'after',
      examples(
        world,
        'due',
        'due --within 5d',
        'due --overdue --json',
        'due --by-role --service trusted-registry',
        'due --by-person --overdue',
        'due --within 60d --ics due.ics',
      ),
    )
    .action((options: Options) => due(world, options))
}

async function due(world: World, options: Options): Promise<void> {
  refuseTogether(world, options)
  const now = options.on === undefined ? world.now() : momentAt(options.on, 0)
  const until = options.overdue ? now : momentAt(addDays(dateOf(now), options.within ?? USUAL_DAYS), 23 * 60 + 59)
  const { overdue: late = false, service, role } = options
  const asked: DueAsked = { now, until, overdue: late, service, role }
  const store = await world.store()
  if (isPlain(world, options)) return printSoonest(world, options, asked)
  const all = await dueLines(store, asked)
  if (all.length === 0 && role !== undefined) await refuseUnknownRole(role)
  const laws = await lawsOf(all)
  const lines = options.for === undefined ? all : await linesOf(store, all, laws, options.for, dateOf(now))
  const overdue = lines.filter((line) => line.overdue).length
  if (options.ics !== undefined) await (await import('../ics/write-ics.js')).writeIcs(world, options.ics, lines, laws)
  if (options.ics === '-') return leave(world, options, overdue)
  const groups = await grouped(world, lines, laws, options, dateOf(now))
  if (world.json)
    world.out(
      JSON.stringify({
        on: now,
        until,
        items: lines.map((line) => ({
          ...line,
          entry: undefined,
          title: titleOf(line, world.words, laws),
          lateBy: line.overdue ? inDaysAndHours(lateness(line, now, world)) : null,
        })),
        overdue,
        ...(groups === null
          ? {}
          : { groups: groups.map(({ lines: of, ...group }) => ({ ...group, ...countsOf(of) })) }),
      }),
    )
  else if (groups === null || groups.length === 0) print(world, laws, lines, lines.length, now)
  else for (const group of groups) printGroup(world, laws, group, now)
  if (!world.json && lines.length > 0) world.out(world.words.cases.due.count(lines.length, overdue))
  leave(world, options, overdue)
}

/** Nothing but the table is asked for: of what is not in it only the number matters. */
function isPlain(world: World, { byRole, byService, byPerson, for: whose, ics }: Options): boolean {
  return !world.json && !byRole && !byService && !byPerson && whose === undefined && ics === undefined
}

async function printSoonest(world: World, options: Options, asked: DueAsked): Promise<void> {
  const { lines, items, overdue } = await soonestLines(await world.store(), asked, SHOWN)
  if (items === 0 && options.role !== undefined) await refuseUnknownRole(options.role)
  print(world, await lawsOf(lines), lines, items, asked.now)
  if (items > 0) world.out(world.words.cases.due.count(items, overdue))
  leave(world, options, overdue)
}

function leave(world: World, options: Options, overdue: number): void {
  if (options.overdue && overdue > 0) world.exit(EXIT.checkFound)
}

function refuseTogether(world: World, { byRole, byService, byPerson, ics }: Options): void {
  const w = world.words.program.usage
  const groupings = [byRole && '--by-role', byService && '--by-service', byPerson && '--by-person'].filter(Boolean)
  const conflict = groupings.length > 1 ? groupings.join(', ') : ics === '-' && world.json ? '--ics -, --json' : null
  if (conflict !== null)
    throw new ExpectedError('usage', { what: w.conflict(conflict), remedy: [w.seeHelp('kz-is due')] })
}

/** What one employee may do on a day, for whom they stand in too. @throws 'employee-not-found' */
async function linesOf(
  store: Store,
  lines: readonly DueLine[],
  laws: readonly ServiceLaw[],
  name: string,
  day: CivilDate,
): Promise<readonly DueLine[]> {
  const { whoseWork } = await import('../due/due-people.js')
  const { employeeMeant } = await import('../people/change-employee.js')
  const { people, isOf } = await whoseWork(store, lines, laws, day)
  const who = employeeMeant(people, name)
  return lines.filter((line) => isOf(who, line))
}

/** That nobody of this role has anything due is worth saying only where there is such a role. @throws 'value-unknown' */
async function refuseUnknownRole(role: string): Promise<void> {
  const { allLaw } = await import('../../law/services/index.js')
  const laws = await allLaw()
  const known = new Set(
    laws.flatMap((law) => law.regulations.flatMap(({ route }) => route.map((step) => step.role.id))),
  )
  if (!known.has(role))
    throw new ExpectedError('value-unknown', { option: '--role', text: role.slice(0, 60), known: [...known].sort() })
}

async function grouped(
  world: World,
  lines: readonly DueLine[],
  laws: readonly ServiceLaw[],
  options: Options,
  day: CivilDate,
): Promise<readonly Group[] | null> {
  if (!options.byRole && !options.byService && !options.byPerson) return null
  const { byPerson, byRole, byService } = await import('../due/due-groups.js')
  if (options.byRole) return byRole(lines, laws, world.words)
  if (options.byService) return byService(lines, world.words)
  const { whoseWork } = await import('../due/due-people.js')
  return byPerson(lines, await whoseWork(await world.store(), lines, laws, day), world.words)
}

function printGroup(world: World, laws: readonly ServiceLaw[], { title, lines }: Group, now: Moment): void {
  const { items, overdue } = countsOf(lines)
  world.out(world.paint.bold(`${title} · ${world.words.cases.due.count(items, overdue)}`))
  print(world, laws, lines, items, now)
}

/** A table of more is read by nobody, and of a million lines it could not be made: those due soonest stand in it. */
const SHOWN = 1_000

function print(world: World, laws: readonly ServiceLaw[], lines: readonly DueLine[], items: number, now: Moment): void {
  const w = world.words.cases
  if (lines.length === 0) {
    world.out(w.due.none)
    return
  }
  world.out(
    table(
      world,
      [w.labels.due, w.labels.case, w.labels.what, w.labels.object],
      lines
        .slice(0, SHOWN)
        .map((line) => [when(line, now, world), line.subject, titleOf(line, world.words, laws), safeText(line.about)]),
    ),
  )
  if (items > SHOWN) world.warn(w.due.more(items - SHOWN))
  world.out('')
}

function when(line: DueLine, now: Moment, world: World): string {
  const w = world.words.cases.due
  const applied = line.application === null ? '' : `; ${w.underWay(line.application)}`
  const day = sayWhen(line.due)
  if (line.kind === 'finding') return w.found(day)
  if (line.overdue) {
    const late = lateness(line, now, world)
    return `${day} ${world.paint.red(w.overdue)}${late === 0 ? '' : `: ${sayLate(late, world.words)}`}${applied}`
  }
  return line.due.slice(0, 10) === dateOf(now) ? `${day} ${w.today}${applied}` : `${day}${applied}`
}

/** By how many working minutes it is late. */
function lateness(line: DueLine, now: Moment, world: World): number {
  return workingMinutesBetween(line.ends, now, world.calendar())
}
