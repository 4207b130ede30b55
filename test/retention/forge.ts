import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'

/** An application of a person that was refused: no entry of a register keeps his name. */
export const PERSON = 'TR-2025-000005'

/** What somebody who owns the file may try, the guards of the journal taken away: each must be found. */
export const FORGED: readonly (readonly [string, (db: Database.Database) => void])[] = [
  ['an act changed that no destruction names', (db) => db.exec("update act set by_whom = 'Б. Басқа' where id = 40")],
  [
    'what a destruction left changed once more',
    (db) => db.exec("update act set data = replace(data, '«Үнем»', '«Пайда»')"),
  ],
  [
    'the act of the destruction changed',
    (db) => db.exec("update act set data = replace(data, '12-нқ', '13-нқ') where kind = 'destruction'"),
  ],
  ['the order of the destruction taken away from a case', (db) => appendDestroyed(db, 'D-2032-000009')],
  [
    'a destruction of a case that the act does not order',
    (db) => appendDestroyed(db, 'D-2032-000001', 'entry/trusted/T-000001'),
  ],
  [
    'a destruction that names an act with another hash',
    (db) => appendDestroyed(db, 'D-2032-000001', `case/${PERSON}`, '0'.repeat(64)),
  ],
  [
    'a row left in the table of the guard',
    (db) => {
      db.pragma('foreign_keys = off')
      db.exec('insert into destroying (act) values (1)')
    },
  ],
]

/** An act of destruction made by hand: hashed as it should be, and an act of the file changed under it. */
function appendDestroyed(db: Database.Database, destruction: string, subject = `case/${PERSON}`, was?: string): void {
  const target = db
    .prepare("select * from act where subject = ? and kind in ('step', 'added') limit 1")
    .get(subject) as Row
  const data = target.data.replace(/"(?:done|on)":?"?/, '"x"')
  const left = hashOf(hex(target.prev_hash), { ...target, data })
  db.prepare('update act set data = ? where id = ?').run(data, target.id)
  const last = db.prepare('select * from act order by id desc limit 1').get() as Row
  const seq = (db.prepare('select max(seq) from act where subject = ?').pluck().get(subject) as number) + 1
  const rows = [[target.id, was ?? hex(target.hash), left]]
  const row = { ...last, id: last.id + 1, subject, seq, kind: 'destroyed', data: JSON.stringify({ destruction, rows }) }
  const hash = Buffer.from(hashOf(hex(last.hash), row), 'hex')
  db.prepare(
    'insert into act values (@id, @subject, @seq, @kind, @at, @recorded_at, @by_whom, @data, @prev_hash, @hash)',
  ).run({ ...row, prev_hash: last.hash, hash })
}

interface Row {
  readonly id: number
  readonly subject: string
  readonly seq: number
  readonly kind: string
  readonly at: string
  readonly recorded_at: string
  readonly by_whom: string
  readonly data: string
  readonly prev_hash: Buffer
  readonly hash: Buffer
}

const hex = (bytes: Buffer): string => bytes.toString('hex')

/** The chain as journal-hash.ts describes it, written once more: the attacker knows it, too. */
function hashOf(before: string, { id, subject, seq, kind, at, recorded_at, by_whom, data }: Row): string {
  const fields = ['kz-is act 1', before, String(id), subject, String(seq), kind, at, recorded_at, by_whom, data]
  const text = fields.map((each) => `${Buffer.byteLength(each)}:${each},`).join('')
  return createHash('sha256').update(text).digest('hex')
}
