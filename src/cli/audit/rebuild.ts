import { rebuildReadModels } from '../../store/audit/rebuild.js'
import type { World } from '../world.js'
import { existingDatabase } from './existing-database.js'
import { projectorOf } from './project-subject.js'

/** Lists, due work and search built again from the journal, in one transaction. */
export async function rebuild(world: World): Promise<void> {
  const subjects = await rebuildReadModels(existingDatabase(world), projectorOf(world))
  if (world.json) world.out(JSON.stringify({ rebuilt: subjects }))
  else world.out(world.words.audit.rebuilt(subjects))
}
