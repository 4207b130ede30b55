import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { ExpectedError, isExpected } from '../../expected-error.js'
import { type AuditOptions, auditStore } from '../audit/audit.js'
import type { Project } from '../audit/projected.js'
import { rebuildReadModels } from '../audit/rebuild.js'
import { openDatabase } from '../database.js'
import { patiently } from '../patience.js'
import { APPLICATION_ID, SCHEMA_VERSION } from '../schema.js'
import type { Raw } from '../sqlite.js'
import { expectedOf, ofTheFile } from '../sqlite-errors.js'
import { setAside } from '../vanished.js'
import { type ComesBack, comesBack, NOTHING_BACK } from './comes-back.js'
import { copyAsItLies, keepAs, moveBeside, putInPlace, removeDatabase, settle } from './copy-files.js'
import { type Looked, lookThrough } from './whole.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** The rehearsal found that the file is not whole: nothing was replaced. */
    'restore-not-whole': { readonly path: string; readonly where: string; readonly count: number }
    'restore-same-file': { readonly path: string }
  }
}

/** How the database that is in use stands to the one to be restored; null where there is none. */
export interface Standing {
  /** Acts that it has and the backup has not: they would stay in the file that is kept beside. */
  readonly ahead: number
  /** It goes on from the backup's last act; false where the two are different journals or it cannot be read. */
  readonly continues: boolean
  readonly looked: Looked | null
  /** What was destroyed or taken away since the backup; nothing is known of it where the database cannot be read. */
  readonly comesBack: ComesBack
}

export interface Rehearsed {
  /** A copy beside the database, whole, of this program's schema: to be put in place or removed. */
  readonly copy: string
  readonly restored: Looked
  readonly current: Standing | null
}

export interface RehearsalOptions extends Pick<AuditOptions, 'progress'> {
  /** Build the copy's read models from its journal first: they were written under an older calendar or program. */
  readonly rebuild: boolean
}

/**
 * Restores into a new file beside the database and proves it there: pages, chain, every table the fold of its acts. Nothing is
 * replaced. The caller puts the copy in place or removes it.
 * @param projectOf by the calendar that the copy was reckoned by
 * @throws ExpectedError `audit-broken-journal`, `restore-not-whole`, `restore-same-file`, `store-not-database`, `store-not-ours`, `store-newer`...
 */
export async function rehearse(
  backup: string,
  database: string,
  projectOf: (copy: string) => Promise<Project>,
  { rebuild, progress }: RehearsalOptions,
): Promise<Rehearsed> {
  if (resolve(backup) === resolve(database)) throw new ExpectedError('restore-same-file', { path: backup })
  refuseByHeader(backup)
  const copy = join(dirname(database), `.${basename(database)}.${process.pid}.restore`)
  try {
    copyAsItLies(backup, copy)
    await (await openDatabase(copy, { ownCopy: true })).close()
    const project = await projectOf(copy)
    if (rebuild) await rebuildReadModels(copy, project)
    const report = await auditStore(copy, project, progress === undefined ? {} : { progress })
    const [first] = report.faults
    if (first !== undefined)
      throw new ExpectedError('restore-not-whole', {
        path: backup,
        where: `${first.table} ${first.row}`.trim(),
        count: report.count,
      })
    const restored = await lookThrough(copy)
    const current = existsSync(database) ? await standing(database, copy, restored) : null
    settle(copy)
    return { copy, restored, current }
  } catch (error) {
    removeDatabase(copy)
    throw ofTheBackup(ofTheFile(expectedOf(error, backup), copy, backup), backup)
  }
}

/**
 * Puts the rehearsed copy in the place of the database, in one step. The old file, its journal written into it, is kept under the
 * name that is returned. Nobody else may have it open meanwhile.
 * @throws ExpectedError `store-busy`
 */
export async function putRestored(copy: string, database: string, now: string): Promise<string | null> {
  if (!existsSync(database)) {
    // A journal that a lost database left would be taken for that of the restored one.
    setAside(database)
    putInPlace(copy, database)
    return null
  }
  const kept = keptName(database, now)
  const release = await holdAlone(database)
  try {
    keepAs(database, kept)
    if (!release.whole) moveBeside(database, kept)
    putInPlace(copy, database)
  } finally {
    release.release()
  }
  return kept
}

interface Held {
  /** Its journal was written into it; false where it could not even be opened. */
  readonly whole: boolean
  release(): void
}

/** Leaving the write-ahead journal asks for the file alone: fails while anybody else has it open. */
async function holdAlone(database: string): Promise<Held> {
  try {
    const open = await openDatabase(database)
    try {
      await patiently(
        () => {
          open.raw.pragma('journal_mode = DELETE')
          open.raw.exec('begin exclusive')
        },
        database,
        open.patience,
      )
    } catch (error) {
      await open.close()
      throw expectedOf(error, database)
    }
    return {
      whole: true,
      release: () => {
        if (open.raw.inTransaction) open.raw.exec('rollback')
        void open.close()
      },
    }
  } catch (error) {
    if (
      isExpected(error, 'store-damaged') ||
      isExpected(error, 'store-not-database') ||
      isExpected(error, 'store-vanished') ||
      isExpected(error, 'store-newer')
    )
      return { whole: false, release: () => {} }
    throw error
  }
}

/** Of a damaged backup another remedy is told than of a damaged database. */
function ofTheBackup(error: unknown, backup: string): unknown {
  if (!isExpected(error, 'store-damaged') || error.facts.path !== backup) return error
  return new ExpectedError('store-damaged', { ...error.facts, backup: true })
}

/** What the header says, before anything is copied. @throws ExpectedError `store-not-database`, `store-not-ours`, `store-newer` */
function refuseByHeader(path: string): void {
  const header = Buffer.alloc(100)
  // To open a pipe would wait for whoever writes into it.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new ExpectedError('store-not-database', { path, backup: true })
  const handle = opened(path)
  try {
    if (readSync(handle, header, 0, 100, 0) < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
      throw new ExpectedError('store-not-database', { path, backup: true })
  } finally {
    closeSync(handle)
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw new ExpectedError('store-not-ours', { path, backup: true })
  const found = header.readUInt32BE(60)
  if (found > SCHEMA_VERSION) throw new ExpectedError('store-newer', { path, found, known: SCHEMA_VERSION })
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw new ExpectedError('store-no-access', { path })
    throw error
  }
}

async function standing(database: string, copy: string, restored: Looked): Promise<Standing> {
  try {
    const looked = await lookThrough(database)
    const open = await openDatabase(database)
    try {
      const hash = open.raw.prepare('select lower(hex(hash)) from act where id = ?').pluck().get(restored.head.id)
      const continues = restored.head.id === 0 || hash === restored.head.hash
      const ahead = continues ? looked.head.id - restored.head.id : looked.head.id
      return { ahead, continues, looked, comesBack: await compare(open.raw, copy) }
    } finally {
      await open.close()
    }
  } catch (error) {
    // Restoring is what one does when this file is damaged.
    if (isExpected(error, 'store-busy')) throw error
    return { ahead: 0, continues: false, looked: null, comesBack: NOTHING_BACK }
  }
}

async function compare(present: Raw, copy: string): Promise<ComesBack> {
  const open = await openDatabase(copy, { ownCopy: true })
  try {
    return comesBack(present, open.raw)
  } finally {
    await open.close()
  }
}

function keptName(database: string, now: string): string {
  const stem = `${database}.before-restore-${now.slice(0, 16).replace(/[-:]/g, '')}`
  for (let at = 1; ; at += 1) {
    const path = at === 1 ? stem : `${stem}-${at}`
    if (!existsSync(path)) return path
  }
}
