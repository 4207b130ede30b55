import { type Command, Option } from 'commander'
import { addDays, dateOf, momentAt } from '../../calendar/civil-date.js'
import { SERVICE_IDS } from '../../law/service.js'
import type { CaseFilter, CaseSort } from '../../store/case-list.js'
import type { CaseRow } from '../../store/case-row.js'
import type { Page } from '../../store/page.js'
import { examples } from '../help-examples.js'
import { parseCount, parseDay, parseOneOf, parseWithin } from '../parse.js'
import { safeText } from '../safe-text.js'
import { sayWhen } from '../say.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import { listCommand, type Options } from './list/options.js'

const SORTS: readonly CaseSort[] = ['number', 'accepted', 'due', 'applicant']
const USUAL_LIMIT = 50

/** Options of the list itself and of what is done with saved filters. */
interface Asked extends Options {
  readonly save?: string
  readonly filters?: true
  readonly forget?: string
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('list')
    .description(world.words.program.commands.list)
    .option('--service <service>', w.options.service, parseOneOf('--service', SERVICE_IDS))
    .option('--status <status>', w.options.status, parseOneOf('--status', Object.keys(w.statuses)))
    .option('--step <step>', w.options.step)
    .option('--employee <name>', w.options.employee)
    .option('--from <date>', w.options.acceptedFrom, parseDay)
    .option('--to <date>', w.options.acceptedTo, parseDay)
    .option('--due-before <date>', w.options.dueBefore, parseDay)
    .option('--due-within <time>', w.options.dueWithin, parseWithin)
    .option('--open', w.options.open)
    .addOption(new Option('--sort <order>', w.options.sort).argParser(parseOneOf('--sort', SORTS)).default('number'))
    .addOption(new Option('--limit <n>', w.options.limit).argParser(parseCount('--limit')).default(USUAL_LIMIT))
    .option('--after <case>', w.options.after)
    .option('--save <name>', w.options.saveFilter)
    .option('--filter <name>', w.options.filter)
    .option('--filters', w.options.filters)
    .option('--forget <name>', w.options.forgetFilter)
    .addHelpText(
      'after',
      examples(
        world,
        'list',
        'list --open --sort due',
        'list --status granted --json',
        "list --open --due-within 3d --save 'three days'",
      ),
    )
    .action((asked: Asked, command: Command) => list(world, typedIn(asked, command)))
}

/** Without what nobody typed: a saved filter and the next page say only what was asked for. */
function typedIn(asked: Asked, command: Command): Asked {
  const typed = Object.entries(asked).filter(([name]) => command.getOptionValueSource(name) !== 'default')
  return Object.fromEntries(typed) as Asked
}

async function list(world: World, { save, filters, forget, ...typed }: Asked): Promise<void> {
  if (filters === true) return (await import('./list/saved.js')).printFilters(world)
  if (forget !== undefined) return (await import('./list/saved.js')).forgetFilter(world, forget)
  // What is typed goes before what was saved.
  const saved =
    typed.filter === undefined ? {} : await (await import('./list/saved.js')).savedOptions(world, typed.filter)
  const options: Options = { ...saved, ...typed }
  if (save !== undefined) {
    const { filter: _merged, ...all } = options
    await (await import('./list/saved.js')).saveFilter(world, save, all)
  }
  const store = await world.store()
  const { employee } = options
  const names =
    employee === undefined
      ? undefined
      : (await import('./list/names-of-employee.js')).namesOfEmployee(await store.employees(), employee)
  const page = await store.listCases(filterOf(options, names, world), pageOf(options))
  if (page.rows.length === 0 && (options.step ?? options.after) !== undefined)
    await (await import('./list/known-place.js')).refuseUnknownPlace(world, options)
  if (world.json) {
    world.out(JSON.stringify({ cases: page.rows.map(rowJson), next: page.next }))
    return
  }
  const w = world.words.cases
  if (page.rows.length === 0) {
    world.out(w.list.none)
    return
  }
  const byTerm = (options.sort ?? '') === 'due' || options.dueBefore !== undefined || options.dueWithin !== undefined
  world.out(caseTable(world, page.rows, byTerm ? nearestTerm : undefined))
  if (page.next !== null) world.err(w.list.more(listCommand(typed, { after: page.next })))
}

function filterOf(options: Options, names: CaseFilter['assignee'], world: World): CaseFilter {
  const { service, status, step, from, to, dueBefore, dueWithin, open } = options
  const day = dueBefore ?? (dueWithin === undefined ? undefined : addDays(dateOf(world.now()), dueWithin))
  return {
    ...(service === undefined ? {} : { service }),
    ...(status === undefined ? {} : { status }),
    ...(step === undefined ? {} : { step }),
    ...(names === undefined ? {} : { assignee: names }),
    ...(from === undefined ? {} : { acceptedFrom: from }),
    ...(to === undefined ? {} : { acceptedUntil: to }),
    ...(open === undefined ? {} : { open }),
    ...(day === undefined ? {} : { dueUntil: momentAt(day, 23 * 60 + 59) }),
  }
}

/** The cases of a period are asked for in the order of their acceptance: they lie together there, however many there are. */
function pageOf({ sort, limit, after, from, to }: Options): Page<CaseSort> {
  const usual = from === undefined && to === undefined ? 'number' : 'accepted'
  return { sort: sort ?? usual, limit: limit ?? USUAL_LIMIT, ...(after === undefined ? {} : { after }) }
}

/** The end of the service's term, while the case is open. */
function serviceTerm({ open, serviceDue }: CaseRow): string {
  return open ? sayWhen(serviceDue ?? '') : ''
}

/** The end of whatever is due next, by which cases are ordered and chosen: of an obligation after the decision, too. */
function nearestTerm({ dueEnds }: CaseRow): string {
  return sayWhen(dueEnds ?? '')
}

/** Cases as lists and searches show them. */
export function caseTable(world: World, rows: readonly CaseRow[], term = serviceTerm): string {
  const { labels, statuses } = world.words.cases
  return table(
    world,
    [labels.case, labels.applicant, labels.object, labels.status, labels.due],
    rows.map((row) => [
      row.number,
      safeText(row.applicantName),
      safeText(row.objectName),
      statuses[row.status as keyof typeof statuses] ?? row.status,
      term(row),
    ]),
  )
}

export function rowJson(row: CaseRow) {
  const { number, externalNumber, service, procedure, status, open, applicantId, applicantName, objectName } = row
  const { received, accepted, registered, step, stepDue, serviceDue, dueEnds, decided, outcome, entry } = row
  return {
    case: number,
    externalNumber,
    service,
    procedure,
    status,
    open,
    applicant: { id: applicantId, name: applicantName },
    object: objectName,
    received,
    accepted,
    registered,
    step,
    stepDue,
    due: serviceDue,
    nextDue: dueEnds,
    decided,
    outcome,
    entry,
  }
}
