import { type CivilDate, dateOf } from '../../calendar/civil-date.js'
import { isThere } from '../../files/folders.js'
import type { World } from '../world.js'
import { type Stored, storedUntil } from './due.js'
import { printStored, storedJson } from './print.js'
import { storageTerms } from './terms.js'

/** So many are shown; how many there are is said. */
const SHOWN = 1_000

/** `retention due`: closed cases whose term of storage has passed on a day. Without a term set nothing has, and that is said. */
export async function listDue(world: World, day: CivilDate | undefined): Promise<void> {
  const w = world.words.retention
  const on = day ?? dateOf(world.now())
  const terms = storageTerms(world.office())
  const shown: Stored[] = []
  let count = 0
  if (terms.size > 0 && isThere(world.databasePath)) {
    for await (const stored of storedUntil(await world.store(), terms, on)) {
      count += 1
      if (shown.length < SHOWN) shown.push(stored)
    }
  }
  if (world.json) {
    const set = Object.fromEntries([...terms])
    return world.out(JSON.stringify({ on, terms: set, count, cases: shown.map(storedJson) }))
  }
  printStored(world, shown)
  if (terms.size === 0) for (const line of w.unset(w.officeFile)) world.out(line)
  else world.out(w.due(count, on))
}
