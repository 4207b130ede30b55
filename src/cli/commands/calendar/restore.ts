import { putYears, yearsToPut } from '../../../files/kept-calendar.js'
import { existingDatabase } from '../../audit/existing-database.js'
import { sayPut } from '../../office-calendar/say-put.js'
import type { World } from '../../world.js'

/** `calendar restore`: the years that were applied to a database, put beside it again as its journal has them. Nothing is recorded. */
export async function restoreCalendar(world: World): Promise<void> {
  const database = existingDatabase(world)
  const kept = await (await world.store()).calendarYears()
  const years = yearsToPut(database, kept, world.now())
  putYears(database, kept, years)
  if (world.json) {
    world.out(JSON.stringify({ database, years: kept.map(({ year }) => year), put: years }))
    return
  }
  const w = world.words.applied.kept
  if (years.length === 0) world.out(kept.length === 0 ? w.none : w.asRecorded(kept.map(({ year }) => year).join(', ')))
  for (const line of sayPut(world, years)) world.out(line)
}
