import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import { ExpectedError } from '../expected-error.js'
import { patiently } from './patience.js'
import { copyTo, type Raw, setJournal, setVersion, versionOf } from './sqlite.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** Written by a newer program: `found` is its schema, `known` the newest that this one knows. */
    'store-newer': { readonly path: string; readonly found: number; readonly known: number }
  }
}

/**
 * Brings a database up to the newest schema. Each migration and the record that it ran share one transaction; a database that
 * already has something in it is copied beside itself first (`<file>.v<version>.bak`).
 * Two commands may come here at once: the second finds the work done.
 * @param migrations SQL, oldest first; the n-th leads from version n-1 to n
 */
export async function migrate(raw: Raw, path: string, patience: number, migrations: readonly string[]): Promise<void> {
  const patient = <T>(work: () => T): Promise<T> => patiently(work, path, patience)
  const from = await patient(() => versionOf(raw))
  if (from === 0) await patient(() => setJournal(raw, path))
  else if (from < migrations.length) await backUp(raw, path, from)
  for (let at = from; at < migrations.length; at += 1) await patient(() => runOne(raw, migrations[at] ?? '', at))
}

/** One migration, unless another command ran it meanwhile. */
function runOne(raw: Raw, sql: string, before: number): void {
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
 * Written under another name and renamed: what bears the name is whole. An older backup of the same version is kept. Where
 * another command migrated while the copy was made, the copy is of the new version and the backup is that command's.
 */
async function backUp(raw: Raw, path: string, version: number): Promise<void> {
  const part = `${path}.v${version}.${Math.random().toString(36).slice(2)}.part`
  try {
    await copyTo(raw, part)
    chmodSync(part, 0o600)
    if (versionOf(raw) === version) renameSync(part, freeName(`${path}.v${version}`))
  } finally {
    rmSync(part, { force: true })
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
