import { ExpectedError } from '../../expected-error.js'
import { isThere } from '../../files/folders.js'
import type { World } from '../world.js'

/** The database, which must be there: to audit or to copy an empty one made just now would prove nothing. @throws 'file-not-found' */
export function existingDatabase(world: World): string {
  if (!isThere(world.databasePath)) throw new ExpectedError('file-not-found', { path: world.databasePath })
  return world.databasePath
}
