import { onBehalf } from '../../../case/on-behalf.js'
import { ExpectedError } from '../../../expected-error.js'
import { namedGaps, numberGaps } from '../../../register/number-gaps.js'
import { namedPlace } from '../../../register/number-place.js'
import type { RegisterAct } from '../../../register/register-acts.js'
import { plainNumber } from '../../../register/typed-number.js'
import type { Tx } from '../../../store/store.js'
import { registerSubject } from '../../../store/subject.js'
import { entriesOf } from '../../casework/entries-as-of.js'
import { recordedAt } from '../../casework/record.js'
import { writtenText } from '../../casework/written-text.js'
import type { World } from '../../world.js'
import type { Register } from './registers.js'

declare module '../../../expected-error.js' {
  interface ErrorFacts {
    /** These numbers are no gap: something bears one of them, or they lie beyond the last. */
    'gap-not-there': { readonly register: string; readonly text: string }
    /** Of some of these numbers nothing is said that could be taken back. */
    'gap-not-explained': { readonly register: string; readonly text: string }
  }
}

export interface ExplainOptions {
  readonly reason: string
  readonly source?: string
  readonly undo?: true
}

/** Records why numbers of a register are nobody's, or that it was a mistake to say so. @throws 'gap-not-there', 'gap-not-explained' */
export async function explainGap(
  world: World,
  register: Register,
  text: string,
  options: ExplainOptions,
): Promise<void> {
  const range = readRange(text)
  const reason = writtenText(world, 'reason', options.reason)
  const source = options.source === undefined ? '' : writtenText(world, 'source', options.source)
  const store = await world.store()
  await store.write(async (tx) => {
    const subject = registerSubject(register.id)
    const acts = (await tx.acts(subject)) as unknown as readonly RegisterAct[]
    const gaps = range === null ? [] : await gapsFor(tx, register, range, acts)
    const said = { register: register.id, text: text.slice(0, 60) }
    if (range === null || covering(gaps, range) !== range.to - range.from + 1)
      throw new ExpectedError('gap-not-there', said)
    if (
      options.undo &&
      covering(
        gaps.filter(({ explained }) => explained === null),
        range,
      ) > 0
    )
      throw new ExpectedError('gap-not-explained', said)
    const now = recordedAt(world)
    const data = { ...range, reason, source, ...(options.undo ? { undone: true } : {}) }
    const act = { kind: 'gap-explained', at: now, by: world.by, data }
    await tx.append(subject, acts.length, onBehalf([act], world.signedIn ?? {}), now)
  })
  const { check } = world.words.registers
  if (world.json)
    world.out(JSON.stringify({ register: register.id, ...range, reason, source, undone: options.undo === true }))
  else world.out(options.undo ? check.undone(text) : check.recorded(text))
}

interface Range {
  readonly year: number
  /** Of an old book's named series. */
  readonly series?: string
  readonly from: number
  readonly to: number
}

/** The gaps of the series that is meant. */
async function gapsFor(
  tx: Tx,
  { id }: Register,
  { series }: Range,
  acts: readonly RegisterAct[],
): Promise<ReturnType<typeof numberGaps>> {
  if (series === undefined) return numberGaps(await tx.placesTaken(`entry/${id}`), acts)
  const places: NonNullable<ReturnType<typeof namedPlace>>[] = []
  for await (const { number } of entriesOf(tx, { register: id })) {
    const place = namedPlace(number)
    if (place !== null && plainNumber(place.series) === plainNumber(series)) places.push(place)
  }
  return namedGaps(places, acts)
}

/** `17`, `17-20`, `T-17`; of a year's series `2014:17-20`; of an old book's named one `АЖ-2013:418-419`. */
function readRange(text: string): Range | null {
  const parts =
    /^(?:(?:(\p{L}{1,8})-)?(\d{4}):)?(?:\p{L}-?)?0*([1-9]\d{0,8})(?:\s*(?:-|–|…|\.\.)\s*(?:\p{L}-?)?0*([1-9]\d{0,8}))?$/u.exec(
      text.trim(),
    )
  if (parts === null) return null
  const [, series, year, first, last] = parts
  const from = Number(first)
  const to = Number(last ?? first)
  return to < from ? null : { year: Number(year ?? 0), ...(series === undefined ? {} : { series }), from, to }
}

/** How many numbers of the range are missing. */
function covering(gaps: ReturnType<typeof numberGaps>, { year, from, to }: Range): number {
  return gaps
    .filter((gap) => gap.year === year)
    .reduce((sum, gap) => sum + Math.max(0, Math.min(gap.to, to) - Math.max(gap.from, from) + 1), 0)
}
