import { basename } from 'node:path'
import type { KeptYear } from '../../calendar/kept-year.js'
import { ExpectedError } from '../../expected-error.js'
import { calendarFrom, sharedCalendarFolder } from '../../files/calendar-files.js'
import { isThere } from '../../files/folders.js'
import { type PutYear, putYears, yearsToPut } from '../../files/kept-calendar.js'
import { headCode } from '../../store/audit/head-code.js'
import type { Project } from '../../store/audit/projected.js'
import { type ComesBack, NOTHING_BACK } from '../../store/backup/comes-back.js'
import { removeDatabase } from '../../store/backup/copy-files.js'
import { putRestored, type Rehearsed, rehearse } from '../../store/backup/restore.js'
import { keptYearsIn } from '../../store/calendar-kept.js'
import { projectorOf } from '../audit/project-subject.js'
import { proofProgress } from '../audit/say-progress.js'
import type { RestoreOptions } from '../commands/restore.js'
import { sayPut } from '../office-calendar/say-put.js'
import type { World } from '../world.js'
import { sayComesBack } from './say-comes-back.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** To replace a database its name is asked for: `name`. `ahead`: acts that only the present one has. */
    'restore-unconfirmed': { readonly file: string; readonly name: string; readonly ahead: number }
    /** The copy has what was destroyed or taken away since: by these acts, of these employees (their numbers). */
    'restore-brings-back': {
      readonly file: string
      readonly name: string
      readonly destructions: readonly { readonly number: string; readonly cases: number }[]
      readonly employees: readonly string[]
    }
  }
}

/**
 * Rehearses the restoring beside the database, tells how the two stand to one another, and replaces it when its name was given.
 * The old file is kept. The copy is proved by the calendar that its journal has, and that calendar is put beside it.
 * What was destroyed or taken away on purpose since the copy comes back only to who says that they know it.
 * @throws ExpectedError `restore-brings-back`, `restore-unconfirmed` and what `rehearse` and `putRestored` throw
 */
export async function restore(world: World, from: string, options: RestoreOptions): Promise<void> {
  const { confirm, dryRun, rebuild, bringBack } = options
  if (!isThere(from)) throw new ExpectedError('file-not-found', { path: from })
  const database = world.databasePath
  const name = basename(database)
  let kept: readonly KeptYear[] = []
  const projectOf = async (copy: string): Promise<Project> => {
    kept = await keptYearsIn(copy)
    // A copy without years of its own was made before offices kept them in the journal: then the shared folder counts, as it did.
    const calendar = calendarFrom(kept, kept.length === 0 ? sharedCalendarFolder(database) : null)
    return projectorOf({ ...world, calendar: () => calendar })
  }
  const rehearsed = await rehearse(from, database, projectOf, {
    rebuild: rebuild === true,
    progress: await proofProgress(world),
  })
  const years = yearsToPut(database, kept, world.now())
  try {
    if (dryRun === true) return tell(world, rehearsed, from, years, null)
    if (bringBack !== true) refuseComingBack(rehearsed.current?.comesBack ?? NOTHING_BACK, from, name)
    const ahead = rehearsed.current?.ahead ?? 0
    if (rehearsed.current !== null && confirm !== name)
      throw new ExpectedError('restore-unconfirmed', { file: from, name, ahead })
    const old = await putRestored(rehearsed.copy, database, world.now())
    putYears(database, kept, years)
    tell(world, rehearsed, from, years, { kept: old })
  } finally {
    removeDatabase(rehearsed.copy)
  }
}

/** What was destroyed by law, and the right of who was blocked, do not come back without anybody having known it. */
function refuseComingBack({ destructions, employees }: ComesBack, file: string, name: string): void {
  if (destructions.length === 0 && employees.length === 0) return
  throw new ExpectedError('restore-brings-back', {
    file,
    name,
    destructions: destructions.map(({ number, cases }) => ({ number, cases: cases.length })),
    employees: employees.map(({ number }) => number),
  })
}

function tell(
  world: World,
  { restored, current }: Rehearsed,
  from: string,
  years: readonly PutYear[],
  done: { readonly kept: string | null } | null,
): void {
  const w = world.words.backup
  const { head, counts } = restored
  const code = headCode(head)
  if (world.json) {
    const present =
      current === null
        ? null
        : {
            acts: current.looked?.head.id ?? null,
            ahead: current.ahead,
            continues: current.continues,
            fault: current.looked?.fault ?? null,
            counts: current.looked?.counts ?? null,
            comesBack: current.looked === null ? null : current.comesBack,
          }
    world.out(
      JSON.stringify({
        restored: done !== null,
        from,
        database: world.databasePath,
        acts: head.id,
        code,
        counts,
        current: present,
        kept: done?.kept ?? null,
        calendar: years,
      }),
    )
    return
  }
  world.out(w.rehearsed(from, head.id, counts.case_file ?? 0))
  world.out(world.words.audit.code(code))
  if (current !== null)
    world.out(current.looked === null ? w.currentUnreadable : w.standing(current.ahead, current.continues))
  if (current !== null) for (const line of sayComesBack(world, current.comesBack)) world.out(line)
  if (done === null) {
    if (years.length > 0) world.out(world.words.applied.kept.wouldPut(years.map(({ year }) => year).join(', ')))
    return world.out(w.nothingReplaced)
  }
  world.out(w.restored(world.databasePath))
  if (done.kept !== null) world.out(w.kept(done.kept))
  for (const line of sayPut(world, years)) world.out(line)
}
