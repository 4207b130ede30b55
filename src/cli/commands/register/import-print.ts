import type { RegisterId } from '../../../law/service.js'
import type { Tally } from '../../import/tally.js'
import { safeText } from '../../safe-text.js'
import type { World } from '../../world.js'

/** So many rejected rows are told on the screen; the file of rejected rows has them all. */
const SHOWN = 20

interface Circumstances {
  readonly rejects: string | undefined
  readonly dryRun: boolean
  readonly aside: string | null
}

/** What came of a file of old entries. */
export function printImport(world: World, register: RegisterId, tally: Tally, about: Circumstances): void {
  const { read, accepted, duplicates, rejected } = tally
  const { rejects, dryRun, aside } = about
  if (world.json) {
    const told = { rejects: tally.rejects, rejectsNotTold: rejected - tally.rejects.length }
    world.out(JSON.stringify({ register, read, accepted, duplicates, rejected, dryRun, ...told }))
    return
  }
  const w = world.words.importing
  for (const { line, field, error, problems } of tally.rejects.slice(0, SHOWN)) {
    const faults = problems ?? [{ field, error }]
    const said = faults.map((fault) => (fault.field === '' ? fault.error : `${fault.field}: ${fault.error}`)).join('; ')
    world.warn(safeText(w.rejected(line, said)))
  }
  if (rejected > SHOWN) world.warn(w.rejectedMore(rejected - SHOWN))
  if (rejects !== undefined && rejected > 0) world.warn(w.rejectsWritten(rejects))
  if (aside !== null) world.warn(w.oldKept(aside))
  if (dryRun) world.out(w.planned)
  world.out(world.words.registers.import.summary(read, accepted, duplicates, rejected))
}
