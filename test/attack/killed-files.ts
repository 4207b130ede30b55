// Killing what takes a file in, and what brings a database of an older version up.
import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { lookThrough } from '../../src/store/backup/whole.js'
import { MIGRATIONS } from '../../src/store/migrations/index.js'
import { table } from '../import/support.js'
import type { Office } from '../run-support/kz-is.js'
import type { Count } from './killed-commands.js'
import { type Kind, run } from './killed-run.js'
import { past } from './support.js'

/** Of so many times it is done each time, then now and then: the same again, to the end. */
const AUDITED = 25

const ROWS = 300

/** All rows of a transaction or none of them; all when it was reported; and the same file again takes in the rest. */
export function importKilled(office: Office, count: Count): Kind {
  const file = (n: number): string => `portal-${n}.csv`
  const stored = (n: number): number => count('select count(*) from case_file where external_number like ?', `K${n}-%`)
  return {
    command: 'import',
    args: (n) => {
      const rows = table('include-software', ROWS, (row) => ({
        external: `K${n}-${row}`,
        received: '2026-03-10T10:00',
        'product.name': `Жүйе ${n}-${row}`,
      }))
      writeFileSync(join(office.folder, file(n)), rows.text)
      return ['import', file(n), '--service', 'trusted-registry', '--procedure', 'include', '--channel', 'portal']
    },
    after: async (n, said) => {
      const there = stored(n)
      if (said !== null && there !== ROWS) return [`import: ${there} of ${ROWS} reported rows are there`]
      if (n % AUDITED !== 0) return []
      const again = await run(
        office,
        ['import', file(n), '--service', 'trusted-registry', '--procedure', 'include'],
        null,
      )
      const { accepted, duplicates } = (again.said ?? {}) as { accepted?: number; duplicates?: number }
      return accepted === ROWS - there && duplicates === there ? [] : [`import: the same file again: ${again.err}`]
    },
  }
}

/** Of the old version or the new one, with all that was in it; a backup that bears its name is whole. */
export function migrateKilled(office: Office, database: string): Kind {
  const old = join(office.folder, 'old.sqlite')
  const acts = makeOld(database, old)
  const name = (n: number): string => join(office.folder, `grown-${n}.sqlite`)
  return {
    command: 'migrate',
    args: (n) => {
      copyFileSync(old, name(n))
      return ['list', '--db', name(n)]
    },
    after: async (n, said) => {
      const file = name(n)
      const found = past(file, (db) => ({
        version: db.pragma('user_version', { simple: true }) as number,
        acts: db.prepare('select count(*) from act').pluck().get() as number,
      }))
      const wrong: string[] = []
      if (found.acts !== acts) wrong.push(`migrate: ${found.acts} of ${acts} acts`)
      if (said !== null && found.version !== MIGRATIONS.length) wrong.push(`migrate: version ${found.version}`)
      for (const path of readdirSync(office.folder).filter(
        (each) => each.startsWith(`grown-${n}.`) && each.endsWith('.bak'),
      ))
        if (past(join(office.folder, path), (db) => db.pragma('integrity_check', { simple: true })) !== 'ok')
          wrong.push(`migrate: ${path} is not whole`)
      const again = await run(office, ['list', '--db', file], null)
      if (again.said === null) wrong.push(`migrate: cannot go on: ${again.err}`)
      const left = readdirSync(office.folder).filter((each) => each.startsWith(`grown-${n}.`) && each.includes('.part'))
      if (left.length > 0) wrong.push(`migrate: left behind after the next start: ${left.join()}`)
      const { fault } = await lookThrough(file)
      if (fault !== null) wrong.push(`migrate: ${fault}`)
      for (const each of readdirSync(office.folder).filter((path) => path.startsWith(`grown-${n}.`)))
        rmSync(join(office.folder, each), { force: true })
      return wrong
    },
  }
}

/** The version before the last, with the journal and the read models of another database. @returns how many acts it has */
function makeOld(from: string, to: string): number {
  const db = new Database(to)
  db.pragma('page_size = 16384')
  db.pragma('journal_mode = wal')
  for (const sql of MIGRATIONS.slice(0, -1)) db.exec(sql)
  db.pragma(`application_id = ${0x6b7a6973}`)
  db.pragma(`user_version = ${MIGRATIONS.length - 1}`)
  db.exec(`attach '${from.replaceAll("'", "''")}' as source`)
  for (const name of [
    'act',
    'number_taken',
    'case_file',
    'due_item',
    'issued_paper',
    'register_entry',
    'entry_document',
  ])
    db.exec(`insert into main.${name} select * from source.${name}`)
  const acts = db.prepare('select count(*) from main.act').pluck().get() as number
  db.close()
  return acts
}
