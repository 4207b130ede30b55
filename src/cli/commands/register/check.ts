import { type NumberGapFound, namedGaps, numberGaps } from '../../../register/number-gaps.js'
import { type NamedPlace, namedPlace, numberPlace, placeText } from '../../../register/number-place.js'
import type { RegisterAct } from '../../../register/register-acts.js'
import type { EntriesAlike } from '../../../store/entries-alike.js'
import type { Reader } from '../../../store/store.js'
import { registerSubject } from '../../../store/subject.js'
import { entriesOf } from '../../casework/entries-as-of.js'
import { EXIT } from '../../exit-codes.js'
import { safeText } from '../../safe-text.js'
import { sayWhen } from '../../say.js'
import type { World } from '../../world.js'
import type { Register } from './registers.js'

/** What was found of a register's numbers. */
interface Checked {
  readonly entries: number
  /** Entries whose number has a place in a series; the others are unique as they are written. */
  readonly placed: number
  /** Entries that stand in a place of another, or whose number was never taken. */
  readonly doubles: readonly string[]
  readonly gaps: readonly NumberGapFound[]
  /** Current entries of one holder under one name: no act forbids them, and so they are told and are no failure of the check. */
  readonly alike: readonly EntriesAlike[]
}

/** Numbers unique, gaps each with the act that explains it; exit code 10 where one is not explained. */
export async function check(world: World, register: Register): Promise<void> {
  const store = await world.store()
  const found = await store.snapshot((read) => look(read, register))
  const unexplained = found.gaps.filter(({ explained }) => explained === null)
  if (unexplained.length > 0 || found.doubles.length > 0) world.exit(EXIT.checkFound)
  if (world.json) {
    const gaps = found.gaps.map(({ explained, ...gap }) => ({ ...gap, ...rangeOf(register, gap), explained }))
    world.out(JSON.stringify({ register: register.id, ...found, gaps, unexplained: unexplained.length }))
    return
  }
  const w = world.words.registers.check
  world.out(w.entries(found.entries, found.placed))
  for (const number of found.doubles) world.out(world.paint.red(w.double(safeText(number))))
  for (const { holderName, objectName, entries } of found.alike)
    world.out(world.paint.yellow(w.alike(safeText(objectName), safeText(holderName), entries.map(safeText).join(', '))))
  for (const gap of found.gaps) world.out(sayGap(world, register, gap))
  if (found.gaps.length === 0) world.out(w.noGaps)
  else if (unexplained.length === 0) world.out(w.allExplained)
  else world.out(w.remedy(register.id, unexplained[0] ?? null))
}

async function look(read: Reader, { id }: Register): Promise<Checked> {
  const places = await read.placesTaken(`entry/${id}`)
  const acts = (await read.acts(registerSubject(id))) as unknown as readonly RegisterAct[]
  const free = new Set(places.map((place) => placeText(id, place)))
  const doubles: string[] = []
  let entries = 0
  let placed = 0
  const named: NamedPlace[] = []
  for await (const { number } of entriesOf(read, { register: id })) {
    entries += 1
    const place = numberPlace(id, number)
    if (place === null) {
      const own = namedPlace(number)
      if (own !== null) named.push(own)
      continue
    }
    placed += 1
    // Each place is struck off by the entry that has it: what finds it gone stands where another does.
    if (!free.delete(placeText(id, place))) doubles.push(number)
  }
  return {
    entries,
    placed,
    doubles,
    gaps: [...numberGaps(places, acts), ...namedGaps(named, acts)],
    alike: await read.doubledEntries(id),
  }
}

function rangeOf({ id }: Register, { year, series, from, to }: Omit<NumberGapFound, 'explained'>) {
  if (series !== null) return { first: `${series}-${year}-${from}`, last: `${series}-${year}-${to}` }
  return { first: placeText(id, { year, number: from }), last: placeText(id, { year, number: to }) }
}

function sayGap(world: World, register: Register, gap: NumberGapFound): string {
  const w = world.words.registers.check
  const { first, last } = rangeOf(register, gap)
  const range = first === last ? first : `${first} … ${last}`
  if (gap.explained === null) return world.paint.yellow(w.unexplained(range))
  const { at, by, data } = gap.explained
  return w.explained(range, sayWhen(at), safeText(by), safeText(data.reason), safeText(data.source))
}
