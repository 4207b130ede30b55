import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { projectorOf } from '../../src/cli/audit/project-subject.js'
import type { World } from '../../src/cli/world.js'
import { readCalendar } from '../../src/files/calendar-files.js'
import type { Project } from '../../src/store/audit/projected.js'
import type { Office } from '../run-support/kz-is.js'

/** A database with every sample application of the demo taken from intake to result, copied by `backup` to the office's place. */
export function fillOffice(office: Office): string {
  const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { readonly database: string }
  const file = office.env.KZ_IS_DB ?? ''
  const made = office.kzIs(['backup', file, '--db', database, '--json'])
  if (made.code !== 0) throw new Error(made.err)
  // Search tables without the remains of words that were replaced: every byte in them counts.
  const built = office.kzIs(['audit', 'rebuild'])
  if (built.code !== 0) throw new Error(built.err)
  return file
}

/** Past the program: a statement straight to the file, triggers or not. */
export function past<T>(file: string, work: (db: Database.Database) => T): T {
  const db = new Database(file)
  try {
    return work(db)
  } finally {
    db.close()
  }
}

/** The journal's guards taken away for `work`, and put back as they were. */
export function withoutGuards(file: string, work: (db: Database.Database) => void): void {
  past(file, (db) => {
    const guards = db.prepare("select name, sql from sqlite_schema where type = 'trigger'").all() as {
      readonly name: string
      readonly sql: string
    }[]
    for (const { name } of guards) db.exec(`drop trigger ${name}`)
    work(db)
    for (const { sql } of guards) db.exec(sql)
  })
}

/** The fold that the audit compares with, of this program. */
export function projector(): Project {
  const calendar = readCalendar()
  return projectorOf({ calendar: () => calendar } as unknown as World)
}

/** Random numbers that come again on every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export function sampleOf(name: string): string {
  return readFileSync(join(import.meta.dirname, '..', '..', 'data', 'samples', `${name}.json`), 'utf8')
}
