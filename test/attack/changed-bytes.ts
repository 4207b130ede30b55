// A disk or a hand changes one byte somewhere. Either the audit says so, or the change touches no data at all: proved by reading
// every row of every table, the search tables among them, and comparing with the file as it was.
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../../src/expected-error.js'
import { auditStore } from '../../src/store/audit/audit.js'
import type { Office } from '../run-support/kz-is.js'
import { fillOffice, past, projector, seeded } from './support.js'

export interface BytesChanged {
  readonly size: number
  readonly tally: Readonly<Record<'found' | 'refused at opening' | 'touches no data', number>>
  /** Changes of data that nobody noticed, or that made the program fall over. */
  readonly unseen: readonly string[]
}

/** Every row of every table, and the schema. */
function contents(file: string): string {
  return past(file, (db) => {
    const hash = createHash('sha256')
    const made = db.prepare('select type, name, sql from sqlite_schema order by name').all() as {
      readonly type: string
      readonly name: string
      readonly sql: string | null
    }[]
    for (const { type, name, sql } of made) {
      hash.update(`${type} ${name} ${sql}\n`)
      if (type !== 'table') continue
      for (const row of db.prepare(`select * from "${name}"`).iterate()) hash.update(JSON.stringify(row))
    }
    return hash.update(`${db.pragma('user_version', { simple: true })}`).digest('hex')
  })
}

export async function changeBytes(office: Office, changes: number, seed: number): Promise<BytesChanged> {
  const base = fillOffice(office)
  past(base, (db) => db.pragma('wal_checkpoint(truncate)'))
  const bytes = readFileSync(base)
  const before = contents(base)
  const project = projector()
  const random = seeded(seed)
  const tally = { found: 0, 'refused at opening': 0, 'touches no data': 0 }
  const unseen: string[] = []
  const file = join(office.folder, 'attacked.sqlite')
  for (let n = 0; n < changes; n += 1) {
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
    const at = random(bytes.length)
    const attacked = Buffer.from(bytes)
    attacked[at] = (attacked[at] ?? 0) ^ (1 + random(255))
    writeFileSync(file, attacked)
    try {
      const { count } = await auditStore(file, project)
      if (count > 0) tally.found += 1
      else if (contents(file) === before) tally['touches no data'] += 1
      else unseen.push(`byte ${at}`)
    } catch (error) {
      if (error instanceof ExpectedError) tally['refused at opening'] += 1
      else unseen.push(`byte ${at}: ${error}`)
    }
  }
  return { size: bytes.length, tally, unseen }
}
