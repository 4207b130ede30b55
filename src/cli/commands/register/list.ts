import type { EntryStatus } from '../../../register/entry.js'
import { entriesPage, type Wanted } from '../../casework/entries-as-of.js'
import { entryJson } from '../../casework/entry-json.js'
import { entryOn } from '../../casework/entry-on.js'
import { safeText } from '../../safe-text.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'
import { shellWord } from '../list/options.js'
import { sayKind } from './kinds.js'
import { type AsOf, asOfDay, type Register } from './registers.js'

export interface ListOptions extends AsOf {
  readonly limit: number
  readonly after?: string
  readonly status?: EntryStatus
  readonly kind?: string
  readonly holder?: string
}

/** One page of a register, as it stands or as it stood on a day. */
export async function list(world: World, register: Register, options: ListOptions): Promise<void> {
  const { id } = register
  const { limit, after, status, kind, holder } = options
  const asOf = asOfDay(world, options)
  const wanted: Wanted = {
    register: id,
    ...(status === undefined ? {} : { status }),
    ...(kind === undefined ? {} : { kind }),
    ...(holder === undefined ? {} : { holderId: holder }),
  }
  const store = await world.store()
  // Of an entry that is not there nobody could tell what comes after it.
  const place = after === undefined ? undefined : (await entryOn(store, id, after)).number
  const page = await entriesPage(store, wanted, {
    limit,
    ...(place === undefined ? {} : { after: place }),
    ...(asOf === undefined ? {} : { asOf }),
  })
  if (world.json) {
    world.out(JSON.stringify({ register: id, asOf: asOf ?? null, entries: page.rows.map(entryJson), next: page.next }))
    return
  }
  const w = world.words.cases
  if (page.rows.length === 0) {
    world.out(w.register.none)
    return
  }
  const own = await sayKind(register)
  const trusted = id === 'trusted'
  world.out(
    table(
      world,
      [
        w.labels.entry,
        w.register.holder,
        w.labels.object,
        ...(id === 'state' ? [world.words.registers.kind] : []),
        w.labels.state,
        w.register.included,
        ...(trusted ? [w.register.expiry] : [w.register.changed]),
      ],
      page.rows.map((row) => [
        row.number,
        safeText(row.holderName),
        safeText(row.objectName),
        ...(id === 'state' ? [own(row.kind, world)] : []),
        `${w.register.statuses[row.status as EntryStatus]}${row.contentsKnownFrom === undefined ? '' : ' *'}`,
        row.includedOn,
        (trusted ? row.earliestExpiry : row.changedOn) ?? '',
      ]),
    ),
  )
  if (asOf !== undefined && page.rows.some(({ contentsKnownFrom }) => contentsKnownFrom !== undefined))
    world.out(world.words.registers.known.listed(id, asOf))
  if (page.next === null) return
  const typed: readonly (readonly [string, string | undefined])[] = [
    ['--status', status],
    ['--kind', kind],
    ['--holder', holder],
    ['--as-of', asOf],
    ['--limit', String(limit)],
    ['--after', page.next],
  ]
  const said = typed.flatMap(([name, value]) => (value === undefined ? [] : `${name} ${shellWord(value)}`))
  world.err(w.list.more(`kz-is register ${id} list ${said.join(' ')}`))
}
