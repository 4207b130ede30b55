import { wipeRemains } from '../../store/wipe.js'
import { existingDatabase } from '../audit/existing-database.js'
import type { World } from '../world.js'

/** `retention wipe`: the file written anew without the remains of what was replaced or removed. @throws 'store-busy' */
export async function wipeNow(world: World): Promise<void> {
  const { before, after } = await wipeRemains(existingDatabase(world))
  if (world.json) world.out(JSON.stringify({ wiped: true, before, after }))
  else world.out(world.words.retention.wiped(before, after))
}
