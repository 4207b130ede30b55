import type { AuditFault } from '../../store/audit/fault.js'
import type { KeptFigures } from '../../store/figure-store.js'
import { isMarkOf } from '../stats/calendar-mark.js'
import { reckonMonth } from '../stats/gather.js'
import type { World } from '../world.js'

/**
 * Figures that are kept must be those of the cases as they stand. Looked at when everything that they are made of was found right.
 * What was reckoned by another calendar is used by nobody, and passed over.
 */
export async function figureFaults(world: World): Promise<readonly AuditFault[]> {
  const store = await world.store()
  const bearings = { now: world.now(), calendar: world.calendar() }
  return store.snapshot(async (read) => {
    const faults: AuditFault[] = []
    const kept = await read.keptFigures({ from: '0000-00', until: '9999-99' })
    for (const row of kept.filter((each) => isUsed(each, world))) {
      const { fresh } = await reckonMonth(read, row.month, [row.service], bearings)
      const columns = differing(row, fresh[0])
      if (columns.length > 0)
        faults.push({ table: 'figure', row: `${row.month} ${row.service}`, why: 'changed', columns, subject: '' })
    }
    return faults
  })
}

function isUsed({ month, calendar }: KeptFigures, world: World): boolean {
  const year = Number(month.slice(0, 4))
  return !Number.isInteger(year) || isMarkOf(calendar, world.calendar(), year)
}

function differing(found: KeptFigures, made: KeptFigures | undefined): readonly string[] {
  if (made === undefined) return ['cells']
  return [
    ...(found.cells === made.cells ? [] : ['cells']),
    ...(Buffer.from(found.minutes).equals(made.minutes) ? [] : ['minutes']),
  ]
}
