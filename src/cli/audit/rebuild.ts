import { rebuildReadModels } from '../../store/audit/rebuild.js'
import { recordedCalendar } from '../office-calendar/recorded.js'
import type { World } from '../world.js'
import { existingDatabase } from './existing-database.js'
import { projectorOf } from './project-subject.js'

/** Lists, due work and search built again from the journal, in one transaction. */
export async function rebuild(world: World): Promise<void> {
  const database = existingDatabase(world)
  const { calendar } = await recordedCalendar(database)
  const subjects = await rebuildReadModels(database, projectorOf({ ...world, calendar: () => calendar }))
  if (world.json) world.out(JSON.stringify({ rebuilt: subjects }))
  else world.out(world.words.audit.rebuilt(subjects))
}
