// Why: a disk does not ask which byte it loses. One in the head of a record makes nothing of a value that must be there, or says that the
// record is larger than any memory; either is told as damage, to `audit verify`, `doctor` and `restore` alike, and is no fault of the program.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { EXIT } from '../../src/cli/exit-codes.js'
import { openOffice } from '../run-support/kz-is.js'

const office = openOffice({ KZ_IS_NOW: '2026-03-16T10:00' })
office.kzIs(['user', 'add', 'Серікова Ә.', '--role', 'administrator'])
const database = office.env.KZ_IS_DB ?? ''
const db = new Database(database)
db.pragma('journal_mode = delete')
const root = db.prepare("select rootpage from sqlite_schema where name = 'act'").pluck().get() as number
db.close()
const whole = readFileSync(database)

/** Where the first act's record begins: on the page of the table, which is its only one. */
function recordAt(): number {
  const page = (root - 1) * whole.readUInt16BE(16)
  assert.is(whole[page], 13, 'a leaf')
  return page + whole.readUInt16BE(page + 8)
}

const test = suite('audit: a record whose head is damaged')
test.after(() => office.remove())

/** Each command on the file so changed: damage, said as such. */
function toldAsDamage(change: (bytes: Buffer, record: number) => void): void {
  const bytes = Buffer.from(whole)
  change(bytes, recordAt())
  const damaged = join(office.folder, 'damaged.sqlite')
  writeFileSync(damaged, bytes)
  const verify = office.kzIs(['audit', 'verify'], { env: { KZ_IS_DB: damaged } })
  assert.is(verify.code, EXIT.damaged, verify.err)
  writeFileSync(damaged, bytes)
  const restore = office.kzIs(['restore', damaged], { env: { KZ_IS_DB: join(office.folder, 'new.sqlite') } })
  assert.is(restore.code, EXIT.damaged, restore.err)
}

test('the hash before it became nothing, and the text beside it as much longer', () =>
  toldAsDamage((bytes, record) => {
    // In the head of a record: the length of the act's data (a number of two bytes), then twice 12 + 2 x 32 for 32 bytes.
    const type = bytes.indexOf(Buffer.from([76, 76]), record)
    assert.ok(type > 0 && type < record + 24)
    const length = ((bytes[type - 2] ?? 0) & 0x7f) * 128 + (bytes[type - 1] ?? 0) + 2 * 32
    bytes.set([0x80 | (length >> 7), length & 0x7f, 0], type - 2)
  }))

test('the record claims two gigabytes', () =>
  toldAsDamage((bytes, record) => bytes.set([0x87, 0xff, 0xff, 0xff, 0x7f], record)))

test.run()
