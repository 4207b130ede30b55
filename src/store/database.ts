import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { isExpected } from '../expected-error.js'
import { PATIENCE_MS, patiently } from './patience.js'
import { preparePlace } from './place.js'
import { SCHEMA_VERSION } from './schema.js'
import { journalMode, openRaw, type Raw, refuseForeign, setConnection, setJournal, versionOf } from './sqlite.js'
import { expectedOf } from './sqlite-errors.js'

export interface OpenOptions {
  /** Make the folder when it is missing: right for the user's own data folder, not for one that somebody typed. */
  readonly makeFolder?: boolean
  /** How long to wait for others before saying `store-busy`, in milliseconds. */
  readonly patience?: number
  /** Where `better_sqlite3.node` is; without it better-sqlite3 looks for it itself, which costs a start some milliseconds. */
  readonly nativeBinding?: string
  /** A copy of our own making: when its schema is old it is brought up as it stands, without rehearsal and backup. */
  readonly ownCopy?: boolean
  /** The office's clock, where it is the machine's: nothing is recorded while it stands before what was recorded last. */
  readonly clock?: () => string
}

/** An open database: the raw connection. `tablesOf` puts Kysely over it, which a command that only reads one case does without. */
export interface OpenDatabase {
  readonly raw: Raw
  readonly path: string
  readonly patience: number
  readonly clock: (() => string) | null
  close(): Promise<void>
}

/**
 * Opens the database file, making or migrating it when needed. On a current file nothing is written and no table is read: two
 * numbers of the file's header say all. A failed opening leaves no half-made file.
 * @throws ExpectedError store-folder-missing, store-is-folder, store-not-database, store-not-ours, store-newer, store-damaged,
 * store-read-only, store-no-access, store-no-wal, store-full, store-busy, store-disk
 */
export async function openDatabase(file: string, options: OpenOptions = {}): Promise<OpenDatabase> {
  const path = resolve(file).trimEnd()
  const patience = options.patience ?? PATIENCE_MS
  const made = preparePlace(path, options.makeFolder ?? false)
  let raw: Raw | undefined
  try {
    raw = openRaw(path, options.nativeBinding)
    await makeReady(raw, path, patience, options.ownCopy ?? false)
    const open = raw
    return { raw, path, patience, clock: options.clock ?? null, close: async () => void open.close() }
  } catch (error) {
    const reason = expectedOf(error, path)
    // Busy: another command is making the same file a database at this moment.
    if (made && !isExpected(reason, 'store-busy')) removeUnfinished(raw, path)
    raw?.close()
    throw reason
  }
}

async function makeReady(raw: Raw, path: string, patience: number, ownCopy: boolean): Promise<void> {
  const version = await patiently(() => headerOf(raw, path), path, patience)
  if (version !== SCHEMA_VERSION) {
    const { migrate, refuseNewer } = await import('./migrate.js')
    refuseNewer(path, version, SCHEMA_VERSION)
    const { MIGRATIONS } = await import('./migrations/index.js')
    await migrate(raw, path, patience, MIGRATIONS, ownCopy)
  }
  // A file that was copied by hand may have lost its journal mode: given back before anything is written.
  if (journalMode(raw) !== 'wal') await patiently(() => setJournal(raw, path), path, patience)
}

function headerOf(raw: Raw, path: string): number {
  setConnection(raw)
  refuseForeign(raw, path)
  return versionOf(raw)
}

/** A file that this very opening made and that never became a database. */
function removeUnfinished(raw: Raw | undefined, path: string): void {
  if (raw !== undefined && !isEmpty(raw)) return
  raw?.close()
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true })
}

function isEmpty(raw: Raw): boolean {
  try {
    return versionOf(raw) === 0
  } catch {
    return false
  }
}
