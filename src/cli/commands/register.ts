import { type Command, Option } from 'commander'
import { type CivilDate, civilDate } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import { newestEdition } from '../../law/edition.js'
import type { RegisterId, ServiceId } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import { type Entry, type EntryAct, foldEntry } from '../../register/entry.js'
import { typedEntryNumber } from '../../register/typed-number.js'
import { entrySubject } from '../../store/subject.js'
import { entryJson } from '../casework/entry-json.js'
import { examples } from '../help-examples.js'
import { parseCount, parseWithin } from '../parse.js'
import { safeText } from '../safe-text.js'
import { sayWhen } from '../say.js'
import { facts, table } from '../table.js'
import type { World } from '../world.js'
import { expiring } from './register/expiring.js'

/** Each register with the service that writes it, and a number to show in examples. */
const REGISTERS: readonly { readonly id: RegisterId; readonly service: ServiceId; readonly example: string }[] = [
  { id: 'trusted', service: 'trusted-registry', example: 'T-000001' },
  { id: 'state', service: 'state-registration', example: 'S-000001' },
  { id: 'deposit', service: 'software-deposit', example: 'D-000001' },
]

export function declare(parent: Command, world: World): void {
  const register = parent.command('register').description(world.words.program.commands.register)
  register.addHelpText('after', examples(world, 'register trusted list', 'register state show S-000001'))
  register.on('command:*', ([text]: readonly string[]) => {
    throw new ExpectedError('register-not-carried', { text: String(text), known: REGISTERS.map(({ id }) => id) })
  })
  for (const each of REGISTERS) declareOne(register, world, each)
}

function declareOne(register: Command, world: World, { id, service, example }: (typeof REGISTERS)[number]): void {
  const w = world.words.cases
  const one = register.command(id).description(w.register.descriptions[id])
  one.addHelpText(
    'after',
    examples(world, `register ${id} list`, `register ${id} show ${example}`, `register ${id} history ${example}`),
  )
  one
    .command('list')
    .description(w.register.descriptions.list)
    .addOption(new Option('--limit <n>', w.options.limit).argParser(parseCount('--limit')).default(50))
    .option('--after <entry>', w.options.after)
    .addHelpText('after', examples(world, `register ${id} list`, `register ${id} list --json`))
    .action((options: { readonly limit: number; readonly after?: string }) => list(world, id, options))
  one
    .command('show')
    .description(w.register.descriptions.show)
    .argument('<entry>', w.register.number)
    .option('--on <date>', w.register.asOf, civilDate)
    .addHelpText(
      'after',
      examples(world, `register ${id} show ${example}`, `register ${id} show ${example} --on 2025-06-30`),
    )
    .action((number: string, options: { readonly on?: CivilDate }) => show(world, id, service, number, options.on))
  one
    .command('history')
    .description(w.register.descriptions.history)
    .argument('<entry>', w.register.number)
    .addHelpText(
      'after',
      examples(world, `register ${id} history ${example}`, `register ${id} history ${example} --json`),
    )
    .action((number: string) => history(world, id, number))
  // Only the trusted registry's papers have to be renewed (829-2024/9).
  if (id !== 'trusted') return
  one
    .command('expiring')
    .description(w.register.descriptions.expiring)
    .addOption(new Option('--within <time>', w.register.withinDays).argParser(parseWithin).default(60, '60d'))
    .option('--on <date>', w.options.on, civilDate)
    .addHelpText('after', examples(world, 'register trusted expiring', 'register trusted expiring --within 90d --json'))
    .action((options: { readonly within: number; readonly on?: CivilDate }) => expiring(world, options))
}

async function list(
  world: World,
  register: RegisterId,
  options: { readonly limit: number; readonly after?: string },
): Promise<void> {
  const store = await world.store()
  const page = await store.entries(
    { register },
    { limit: options.limit, ...(options.after === undefined ? {} : { after: options.after }) },
  )
  if (world.json) {
    world.out(JSON.stringify({ register, entries: page.rows.map(entryJson), next: page.next }))
    return
  }
  const w = world.words.cases
  if (page.rows.length === 0) {
    world.out(w.register.none)
    return
  }
  world.out(
    table(
      world,
      [w.labels.entry, w.register.holder, w.labels.object, w.labels.state, w.register.included, w.register.expiry],
      page.rows.map((row) => [
        row.number,
        safeText(row.holderName),
        safeText(row.objectName),
        w.register.statuses[row.status as keyof typeof w.register.statuses],
        row.includedOn,
        row.earliestExpiry ?? '',
      ]),
    ),
  )
  if (page.next !== null)
    world.err(w.list.more(`kz-is register ${register} list --limit ${options.limit} --after ${page.next}`))
}

/** An entry as its acts make it, on a day when one is given. @throws 'entry-unknown', 'entry-not-then' */
async function entryOn(world: World, register: RegisterId, text: string, on?: CivilDate): Promise<Entry> {
  const store = await world.store()
  const number = typedEntryNumber(register, text)
  const acts = (await store.acts(entrySubject(register, number))) as unknown as readonly EntryAct[]
  if (acts.length === 0) throw new ExpectedError('entry-unknown', { text: text.slice(0, 60) })
  const entry = foldEntry(register, number, acts, on)
  if (entry === undefined) throw new ExpectedError('entry-not-then', { entry: number, day: on ?? '' })
  return entry
}

async function show(
  world: World,
  register: RegisterId,
  service: ServiceId,
  number: string,
  on?: CivilDate,
): Promise<void> {
  const entry = await entryOn(world, register, number, on)
  if (world.json) {
    const { acts: _acts, ...rest } = entry
    world.out(JSON.stringify({ ...rest, asOf: on ?? null }))
    return
  }
  const w = world.words.cases
  const { holder, product, documents } = entry.data
  world.out(world.paint.bold(`${entry.number} · ${w.register.statuses[entry.status]}`))
  world.out(
    facts(world, [
      [w.register.holder, safeText(`${holder.name} (${holder.id})`)],
      [w.labels.object, safeText(String(product.name ?? ''))],
      [w.register.included, entry.includedOn],
      ...(entry.changedOn === null ? [] : [[w.register.changed, entry.changedOn] as const]),
      ...(entry.endedOn === null ? [] : [[w.register.ended, entry.endedOn] as const]),
      [w.labels.case, entry.case],
      [w.labels.decision, entry.decision],
    ]),
  )
  world.out('')
  const rules = newestEdition(await lawOf(service)).procedures[0]?.documents ?? []
  world.out(
    table(
      world,
      [w.labels.documents, w.labels.number, w.labels.due],
      documents.map((document) => {
        const rule = rules.find((each) => each.id === document.id)
        return [
          rule === undefined ? document.id : w.text(rule.title),
          safeText(document.number),
          document.validUntil ?? '–',
        ]
      }),
    ),
  )
}

async function history(world: World, register: RegisterId, number: string): Promise<void> {
  const entry = await entryOn(world, register, number)
  if (world.json) {
    world.out(JSON.stringify({ entry: entry.number, status: entry.status, history: entry.acts }))
    return
  }
  const w = world.words.cases
  world.out(
    table(
      world,
      ['', w.labels.at, w.labels.what, w.labels.case, w.labels.decision, w.labels.by],
      entry.acts.map((act) => [
        String(act.seq),
        sayWhen(act.at),
        w.register.acts[act.kind],
        act.data.case,
        act.data.decision,
        safeText(act.by),
      ]),
    ),
  )
}
