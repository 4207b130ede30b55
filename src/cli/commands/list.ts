import { type Command, Option } from 'commander'
import { type CivilDate, civilDate, momentAt } from '../../calendar/civil-date.js'
import { SERVICE_IDS } from '../../law/service.js'
import type { CaseSort } from '../../store/case-list.js'
import type { CaseRow } from '../../store/case-row.js'
import { examples } from '../help-examples.js'
import { parseCount, parseOneOf } from '../parse.js'
import { safeText } from '../safe-text.js'
import { sayWhen } from '../say.js'
import { table } from '../table.js'
import type { World } from '../world.js'

const SORTS: readonly CaseSort[] = ['number', 'accepted', 'due', 'applicant']

interface Options {
  readonly service?: string
  readonly status?: string
  readonly step?: string
  readonly dueBefore?: CivilDate
  readonly open?: boolean
  readonly sort: CaseSort
  readonly limit: number
  readonly after?: string
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('list')
    .description(world.words.program.commands.list)
    .option('--service <service>', w.options.service, parseOneOf('--service', SERVICE_IDS))
    .option('--status <status>', w.options.status, parseOneOf('--status', Object.keys(w.statuses)))
    .option('--step <step>', w.options.step)
    .option('--due-before <date>', w.options.dueBefore, civilDate)
    .option('--open', w.options.open)
    .addOption(new Option('--sort <order>', w.options.sort).argParser(parseOneOf('--sort', SORTS)).default('number'))
    .addOption(new Option('--limit <n>', w.options.limit).argParser(parseCount('--limit')).default(50))
    .option('--after <case>', w.options.after)
    .addHelpText('after', examples(world, 'list', 'list --open --sort due', 'list --status granted --json'))
    .action((options: Options) => list(world, options))
}

async function list(world: World, options: Options): Promise<void> {
  const store = await world.store()
  const { service, status, step, dueBefore, open, sort, limit, after } = options
  const page = await store.listCases(
    {
      ...(service === undefined ? {} : { service }),
      ...(status === undefined ? {} : { status }),
      ...(step === undefined ? {} : { step }),
      ...(open === undefined ? {} : { open }),
      ...(dueBefore === undefined ? {} : { dueUntil: momentAt(dueBefore, 23 * 60 + 59) }),
    },
    { sort, limit, ...(after === undefined ? {} : { after }) },
  )
  if (world.json) {
    world.out(JSON.stringify({ cases: page.rows.map(rowJson), next: page.next }))
    return
  }
  const w = world.words.cases
  if (page.rows.length === 0) {
    world.out(w.list.none)
    return
  }
  world.out(caseTable(world, page.rows))
  if (page.next !== null) world.err(w.list.more(`kz-is list --sort ${sort} --limit ${limit} --after ${page.next}`))
}

/** Cases as lists and searches show them. */
export function caseTable(world: World, rows: readonly CaseRow[]): string {
  const { labels, statuses } = world.words.cases
  return table(
    world,
    [labels.case, labels.applicant, labels.object, labels.status, labels.due],
    rows.map((row) => [
      row.number,
      safeText(row.applicantName),
      safeText(row.objectName),
      statuses[row.status as keyof typeof statuses] ?? row.status,
      row.open ? sayWhen(row.serviceDue ?? '') : '',
    ]),
  )
}

export function rowJson(row: CaseRow) {
  const { number, externalNumber, service, procedure, status, open, applicantId, applicantName, objectName } = row
  const { received, accepted, registered, step, stepDue, serviceDue, decided, outcome, entry } = row
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
    decided,
    outcome,
    entry,
  }
}
