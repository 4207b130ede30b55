import { safeText } from '../safe-text.js'
import type { World } from '../world.js'
import { sayFaults } from './rejected-line.js'
import type { Tally } from './tally.js'

/** So many rejected rows and warnings are told on the screen, and so many of those that are all right. */
const SHOWN = 20
const SHOWN_OF_KNOWN = 5

interface Circumstances {
  readonly rejects: string | undefined
  readonly dryRun: boolean
  /** Where a file that stood in the place of the rejected rows was moved to. */
  readonly aside: string | null
}

/** What came of a file of applications. */
export function printImport(world: World, tally: Tally, about: Circumstances): void {
  if (world.json) world.out(JSON.stringify(importJson(tally, about)))
  else print(world, tally, about)
}

function importJson(tally: Tally, { dryRun }: Circumstances): object {
  const { read, accepted, duplicates, rejected, rejects, repeated, known, warnings, warned } = tally
  return {
    read,
    accepted,
    duplicates,
    rejected,
    dryRun,
    rejects,
    rejectsNotTold: rejected - rejects.length,
    repeated,
    known,
    knownNotTold: duplicates - known.length,
    warnings,
    warningsNotTold: warned - warnings.length,
  }
}

function print(world: World, tally: Tally, { rejects, dryRun, aside }: Circumstances): void {
  const w = world.words.importing
  for (const { line, case: number, by, fields, isClosed = false } of tally.repeated.slice(0, SHOWN))
    world.warn(safeText(w.differs(line, number, by, fields, isClosed)))
  const told = new Set(tally.repeated.map(({ line }) => line))
  const known = tally.known.filter(({ line }) => !told.has(line)).slice(0, SHOWN_OF_KNOWN)
  for (const { line, case: number, by } of known) world.err(w.known(line, number, by))
  const silent = tally.duplicates - told.size - known.length
  if (silent > 0) world.err(w.knownMore(silent))
  for (const { line, field, error } of tally.warnings.slice(0, SHOWN))
    world.warn(safeText(w.rejected(line, `${field}: ${error}`)))
  if (tally.warned > SHOWN) world.warn(w.warnedMore(tally.warned - SHOWN))
  for (const { line, field, error, problems } of tally.rejects.slice(0, SHOWN)) {
    const said = sayFaults(problems ?? [{ field, error }])
    world.warn(safeText(w.rejected(line, said)))
  }
  if (tally.rejected > SHOWN) world.warn(w.rejectedMore(tally.rejected - SHOWN))
  if (rejects !== undefined && tally.rejected > 0) world.warn(w.rejectsWritten(rejects))
  if (aside !== null) world.warn(w.oldKept(aside))
  if (dryRun) world.out(w.planned)
  world.out(w.summary(tally.read, tally.accepted, tally.duplicates, tally.rejected))
}
