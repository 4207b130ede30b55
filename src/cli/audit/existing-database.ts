import { ExpectedError } from '../../expected-error.js'
import { isThere } from '../../files/folders.js'
import { refuseVanished } from '../../store/vanished.js'
import type { World } from '../world.js'

/**
 * The database, which must be there: to audit or to copy an empty one made just now would prove nothing.
 * @throws 'file-not-found', 'store-vanished'
 */
export function existingDatabase(world: World): string {
  const path = world.databasePath
  if (isThere(path)) return path
  refuseVanished(path)
  throw new ExpectedError('file-not-found', { path })
}
