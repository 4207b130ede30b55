import { resolve } from 'node:path'
import { ExpectedError } from '../expected-error.js'
import { PATIENCE_MS, patiently } from './patience.js'
import { type Place, preparePlace } from './place.js'
import { SCHEMA_VERSION } from './schema.js'
import { journalMode, openRaw, type Raw, refuseForeign, setConnection, setJournal, versionOf } from './sqlite.js'
import { expectedOf, ofTheFile } from './sqlite-errors.js'

export interface OpenOptions {
  /** Make the folder when it is missing: right for the user's own data folder, not for one that somebody typed. */
  readonly makeFolder?: boolean
  /** How long to wait for others before saying `store-busy`, in milliseconds. */
  readonly patience?: number
  /** Where `better_sqlite3.node` is; without it better-sqlite3 looks for it itself, which costs a start some milliseconds. */
  readonly nativeBinding?: string
  /** A copy of our own making: when its schema is old it is brought up as it stands, without rehearsal and backup. */
  readonly ownCopy?: boolean
  /** Make a new database, also in the place of one that vanished: somebody asked for it in so many words. */
  readonly fresh?: boolean
  /** The office's clock, where it is the machine's: nothing is recorded while it stands before what was recorded last. */
  readonly clock?: () => string
}

/** An open database: the raw connection. `tablesOf` puts Kysely over it, which a command that only reads one case does without. */
export interface OpenDatabase {
  readonly raw: Raw
  readonly path: string
  readonly patience: number
  readonly clock: (() => string) | null
  /** What of the place may not be written: then this is a copy to read from, and nothing is recorded. */
  readonly readOnly: Place['readOnly']
  close(): Promise<void>
}

/**
 * Opens the database file, making or migrating it when needed. On a current file nothing is written and no table is read: two
 * numbers of the file's header say all. A failed opening leaves no half-made file. What may not be written is read from a copy.
 * @throws ExpectedError store-vanished, store-folder-missing, store-is-folder, store-not-database, store-not-ours, store-newer,
 * store-damaged, store-read-only, store-no-access, store-no-wal, store-full, store-busy, store-disk
 */
export async function openDatabase(file: string, options: OpenOptions = {}): Promise<OpenDatabase> {
  const path = resolve(file).trimEnd()
  const patience = options.patience ?? PATIENCE_MS
  const place = preparePlace(path, options.makeFolder ?? false)
  if (place.is !== 'there') await makeNew(path, place, options)
  else if (place.readOnly !== null) return openCopy(path, place.readOnly, patience, options)
  let raw: Raw | undefined
  try {
    raw = openRaw(path, options.nativeBinding)
    await makeReady(raw, path, patience, options.ownCopy ?? false)
    const open = raw
    return {
      raw,
      path,
      patience,
      clock: options.clock ?? null,
      readOnly: null,
      close: async () => void open.close(),
    }
  } catch (error) {
    raw?.close()
    throw expectedOf(error, path)
  }
}

/** The first start makes the file. Where one was lost it does so only when asked: an empty office would hide the loss. */
async function makeNew(path: string, place: Place, options: OpenOptions): Promise<void> {
  const { refuseVanished, setAside } = await import('./vanished.js')
  const fresh = options.fresh ?? false
  if (place.is === 'empty') {
    if (!fresh) throw new ExpectedError('store-vanished', { path, what: 'emptied', beside: null })
    return setAside(path)
  }
  if (!fresh) refuseVanished(path)
  const { makeDatabase } = await import('./new-database.js')
  try {
    makeDatabase(path, options.nativeBinding)
  } catch (error) {
    throw expectedOf(error, path)
  }
}

/** A database on a disk or under rights that let nothing be written: read from a copy, which takes no writing either. */
async function openCopy(
  path: string,
  readOnly: Place['readOnly'],
  patience: number,
  options: OpenOptions,
): Promise<OpenDatabase> {
  const { readingCopy } = await import('./reading-copy.js')
  let copy: ReturnType<typeof readingCopy> | undefined
  let raw: Raw | undefined
  try {
    copy = readingCopy(path)
    raw = openRaw(copy.path, options.nativeBinding)
    await makeReady(raw, copy.path, patience, true)
    raw.pragma('query_only = ON')
    const [open, { remove }] = [raw, copy]
    const close = async (): Promise<void> => {
      open.close()
      remove()
    }
    return { raw, path, patience, clock: options.clock ?? null, readOnly, close }
  } catch (error) {
    raw?.close()
    copy?.remove()
    throw ofTheFile(expectedOf(error, path), copy?.path, path)
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
