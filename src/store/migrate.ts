import { chmodSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ExpectedError } from '../expected-error.js'
import { makeOwn, removeDatabase } from './backup/copy-files.js'
import { patiently } from './patience.js'
import { copyTo, type Raw, setJournal, setVersion, versionOf } from './sqlite.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** Written by a newer program: `found` is its schema, `known` the newest that this one knows. */
    'store-newer': { readonly path: string; readonly found: number; readonly known: number }
    /** The rehearsal on a copy went wrong: nothing was changed. `backup` is the copy that was made before. */
    'store-migration-failed': {
      readonly path: string
      readonly from: number
      readonly to: number
      readonly where: string
      readonly backup: string
    }
  }
}

/**
 * Brings a database up to the newest schema. Each migration and the record that it ran share one transaction; a database that
 * already has something in it is copied beside itself first (`<file>.v<version>.bak`), and the migrations are rehearsed on another
 * copy, which must be whole after them.
 * Two commands may come here at once: the second finds the work done.
 * @param migrations SQL, oldest first; the n-th leads from version n-1 to n
 * @param ownCopy the file is itself a copy that nobody would miss: no backup, no rehearsal
 * @throws ExpectedError `store-migration-failed`: the database is as it was
 */
export async function migrate(
  raw: Raw,
  path: string,
  patience: number,
  migrations: readonly string[],
  ownCopy = false,
): Promise<void> {
  const patient = <T>(work: () => T): Promise<T> => patiently(work, path, patience)
  const from = await patient(() => versionOf(raw))
  if (from === 0) await patient(() => setJournal(raw, path))
  else if (from < migrations.length && !ownCopy) await prepare(raw, path, from, migrations)
  for (let at = from; at < migrations.length; at += 1) await patient(() => migrateOne(raw, migrations[at] ?? '', at))
}

/** One migration, unless another command ran it meanwhile. */
export function migrateOne(raw: Raw, sql: string, before: number): void {
  raw.exec('begin immediate')
  try {
    if (versionOf(raw) === before) {
      raw.exec(sql)
      setVersion(raw, before + 1)
    }
    raw.exec('commit')
  } catch (error) {
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  }
}

/**
 * The copy and the rehearsal before anything is changed. What bears the backup's name is whole: it was written under another and
 * renamed. An older backup of the same version is kept. Where another command migrated while the copy was made, the copy is of the
 * new version and the backup is that command's.
 */
async function prepare(raw: Raw, path: string, version: number, migrations: readonly string[]): Promise<void> {
  removeStrays(path)
  const part = `${path}.v${version}.${process.pid}.${unique()}.part`
  try {
    await copyTo(raw, part)
    chmodSync(part, 0o600)
    if (versionOf(raw) !== version) return
    const where = await rehearse(raw, path, version, migrations)
    // Of tries that failed one copy is kept: every command that opens the database tries again.
    const backup = where === null ? freeName(`${path}.v${version}`) : `${path}.v${version}.failed.bak`
    renameSync(part, backup)
    if (where !== null)
      throw new ExpectedError('store-migration-failed', { path, from: version, to: migrations.length, where, backup })
  } finally {
    removeDatabase(part)
  }
}

/** The migrations on a copy, which is looked through and thrown away. @returns what is not whole after them; null when all is well */
async function rehearse(
  raw: Raw,
  path: string,
  version: number,
  migrations: readonly string[],
): Promise<string | null> {
  const part = `${path}.v${version}.${process.pid}.${unique()}.rehearsal.part`
  try {
    makeOwn(part)
    await copyTo(raw, part)
    const { faultAfter } = await import('./rehearse-migration.js')
    return await faultAfter(part, migrations)
  } finally {
    removeDatabase(part)
  }
}

/** Copies that a command which was killed left half made: of processes that no longer run. */
function removeStrays(path: string): void {
  const stem = `${basename(path)}.v`
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(stem)
      ? /^\d+\.(\d+)\.[a-z\d]+(?:\.rehearsal)?\.part(?:-wal|-shm|-journal)?$/.exec(name.slice(stem.length))?.[1]
      : undefined
    if (pid !== undefined && !runs(Number(pid))) rmSync(join(dirname(path), name), { force: true })
  }
}

/** Two openings of one process may come here at once. */
export function unique(): string {
  return Math.random().toString(36).slice(2)
}

/** Whether a process with this number is there. */
export function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function freeName(stem: string): string {
  for (let at = 1; ; at += 1) {
    const name = at === 1 ? `${stem}.bak` : `${stem}-${at}.bak`
    if (!existsSync(name)) return name
  }
}

/** @throws ExpectedError `store-newer` */
export function refuseNewer(path: string, found: number, known: number): void {
  if (found > known) throw new ExpectedError('store-newer', { path, found, known })
}
