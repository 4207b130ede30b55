import { headCode } from '../../store/audit/head-code.js'
import type { World } from '../world.js'
import { existingDatabase } from './existing-database.js'

/** The mark of the end of the journal, short enough for the paper journal. */
export async function head(world: World): Promise<void> {
  existingDatabase(world)
  const last = await (await world.store()).head()
  const code = headCode(last)
  if (world.json) {
    world.out(JSON.stringify({ acts: last.id, head: last.hash, code, at: world.now() }))
    return
  }
  world.out(`${world.now().replace('T', ' ')}  ${code}`)
  world.err(world.words.audit.codeHint)
}
