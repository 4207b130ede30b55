import type { CivilDate } from '../../calendar/civil-date.js'
import type { ServiceId } from '../../law/service.js'
import type { Reader } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import type { StorageTerm } from './terms.js'

/** What an act of destruction orders, as the journal keeps it under `office`. */
export interface Destruction {
  readonly number: string
  readonly date: CivilDate
  readonly order: string
  readonly orderDate: CivilDate
  readonly commission: readonly string[]
  readonly cases: readonly string[]
  /** The storage terms that it rests on. */
  readonly terms: readonly (StorageTerm & { readonly service: ServiceId })[]
  /** Older copies of the database that still held the data, by their names. */
  readonly copies: readonly string[]
}

/** The act of destruction with this number, and the last of the acts that it ordered; undefined where there is none. */
export async function destructionNumbered(
  read: Reader,
  number: string,
): Promise<{ readonly said: Destruction; readonly lastAct: number } | undefined> {
  const acts = await read.acts('office')
  const found = acts.find((act) => act.kind === 'destruction' && act.data.number === number)
  if (found === undefined) return undefined
  const said = found.data as unknown as Destruction
  let lastAct = found.id
  for (const each of await destroyedActs(read, said)) lastAct = Math.max(lastAct, each.id)
  return { said, lastAct }
}

/** How many acts of each case of a destruction lost their data; `id` is the act that says so. */
export async function destroyedActs(
  read: Reader,
  { number, cases }: Destruction,
): Promise<readonly { readonly case: string; readonly id: number; readonly rows: number }[]> {
  const found: { case: string; id: number; rows: number }[] = []
  for (const each of cases) {
    const acts = await read.caseActs(each)
    const act = acts.find((one) => one.kind === 'destroyed' && one.data.destruction === number)
    if (act?.kind === 'destroyed') found.push({ case: each, id: act.id, rows: act.data.rows.length })
  }
  return found
}

/** As plain JSON, for the journal. */
export function recorded(destruction: Destruction): JsonObject {
  return destruction as unknown as JsonObject
}
