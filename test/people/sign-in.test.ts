// Attacks on signing in: another's name without the PIN, guessed PINs, PINs where others can read them, a swapped record.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { past, withoutGuards } from '../attack/support.js'
import { openOffice } from '../run-support/kz-is.js'
import { ADMIN, openStaffed, PIN } from './staffed.js'

const test = suite('signing in')

const CLERK = 'Серікова Ә.'
const office = openStaffed({ [CLERK]: ['registry-clerk'], 'Мұратұлы Б.': ['executor'] })
test.after(() => office.remove())
const database = join(office.folder, 'kz-is.sqlite')
const list = ['list']

test("another's name without the PIN opens nothing, off a terminal and by the environment alike", () => {
  const named = office.kzIs([...list, '--by', CLERK])
  assert.is(named.code, 3)
  assert.match(named.err, /\[pin-needed\]/)
  const byEnvironment = office.kzIs(list, { env: { KZ_IS_USER: CLERK, KZ_IS_PIN: PIN, PIN } })
  assert.is(byEnvironment.code, 3, 'no variable holds a PIN')
  assert.is(office.kzIs([...list, '--by', CLERK, '--pin', PIN]).code, 2, 'no option does')
})

test('who is nobody here is refused; the one whom the machine knows needs no PIN, under any spelling', () => {
  assert.match(office.kzIs([...list, '--by', 'Басқа Б.']).err, /\[employee-unknown\]/)
  assert.is(office.kzIs(list).code, 0)
  assert.is(office.kzIs([...list, '--by', 'әкімші  айгүл']).code, 0)
  assert.is(office.kzIs([...list, '--by', 'U-000001']).code, 0)
})

test('what is recorded bears the name as it was entered, however it was typed', () => {
  const file = office.intake('серикова а')
  assert.is(office.json(ADMIN, ['show', file]).history[0].by, CLERK)
})

test('a wrong PIN opens nothing; from the third on there is a pause, in which the right one does not count either', () => {
  const tryWith = (pin: string) => office.as('Мұратұлы Б.', list, { pin })
  for (const left of [2, 1]) {
    const wrong = tryWith('не-то-13')
    assert.is(wrong.code, 8)
    assert.match(wrong.err, new RegExp(`before a pause: ${left}`))
  }
  assert.match(tryWith('не-то-13').err, /Until .* no PIN is taken/)
  for (const pin of [PIN, 'не-то-13']) {
    const paused = tryWith(pin)
    assert.is(paused.code, 8)
    assert.match(paused.err, /\[pin-paused\]/)
  }
  const moved = office.as('Мұратұлы Б.', list, { env: { KZ_IS_NOW: '2036-01-01T10:00' } })
  assert.match(moved.err, /\[pin-paused\]/, 'a clock set forward ends no pause')
  const { history } = office.json(ADMIN, ['user', 'show', 'Мұратұлы Б.'])
  const tried = history.filter((act: { kind: string }) => act.kind === 'pin-wrong')
  assert.equal(
    tried.map((act: { data: { failures: number } }) => act.data.failures),
    [1, 2, 3],
    'each is an act; what is tried in a pause is not looked at',
  )
})

test('a new PIN set by the administrator ends the pause, and the old one is none', () => {
  const fresh = join(office.folder, 'fresh')
  writeFileSync(fresh, 'жаңа-сөз-9\n')
  assert.is(office.kzIs(['user', 'pin', 'Мұратұлы Б.', '--new-pin-file', fresh]).code, 0)
  assert.is(office.as('Мұратұлы Б.', list).code, 8)
  assert.is(office.as('Мұратұлы Б.', list, { pin: 'жаңа-сөз-9' }).code, 0)
  const { history } = office.json(ADMIN, ['user', 'show', 'Мұратұлы Б.'])
  assert.is(history.at(-1).kind, 'pin-right')
})

test('one changes one’s own PIN, nobody’s else', () => {
  const fresh = join(office.folder, 'own')
  writeFileSync(fresh, `${PIN}\n`)
  const own = (target: string) => office.as(CLERK, ['user', 'pin', target, '--new-pin-file', fresh])
  assert.is(own(CLERK).code, 0)
  assert.is(own('Мұратұлы Б.').code, 8)
})

test('a PIN that is too short or too simple is not taken', () => {
  for (const pin of ['123', '111111', '123456']) {
    const ran = office.kzIs(['user', 'pin', CLERK, '--new-pin-file', '-'], { input: `${pin}\n` })
    assert.is(ran.code, 3)
    assert.match(ran.err, /\[pin-unfit\]/)
  }
})

test('the PIN stands nowhere: not in the file, the journal that is given away, what is printed; nor does what it is held against leave', () => {
  assert.is(office.kzIs(['audit', 'export', '-o', 'journal.jsonl', '--force']).code, 0)
  const journal = readFileSync(join(office.folder, 'journal.jsonl'), 'utf8')
  const kept = past(database, (db) =>
    db.prepare('select hex(salt) as salt, hex(hash) as hash, cost from pin_kept').all(),
  ) as {
    readonly salt: string
    readonly hash: string
    readonly cost: number
  }[]
  assert.is(kept.length, 2)
  assert.is(new Set(kept.map(({ salt }) => salt)).size, 2, 'each has a salt of its own')
  for (const { salt, hash, cost } of kept) {
    assert.ok(cost >= 2 ** 15)
    for (const secret of [salt, hash]) assert.not.ok(journal.toLowerCase().includes(secret.toLowerCase()))
  }
  past(database, (db) => db.exec('pragma wal_checkpoint(truncate)'))
  const bytes = readFileSync(database).toString('utf8')
  for (const secret of [PIN, 'жаңа-сөз-9']) {
    assert.not.ok(bytes.includes(secret))
    assert.not.ok(journal.includes(secret))
  }
})

test('what a PIN is held against, swapped past the program, is found by the audit; so are a changed role and a block lifted', () => {
  const attack = (sql: string, table: string): void => {
    const copy = join(office.folder, 'attacked.sqlite')
    past(database, (db) => db.exec('pragma wal_checkpoint(truncate)'))
    writeFileSync(copy, readFileSync(database))
    withoutGuards(copy, (db) => db.exec(sql))
    const ran = office.kzIs(['audit', 'verify', '--db', copy, '--json'])
    assert.is(ran.code, 6, sql)
    const { faults } = JSON.parse(ran.out) as { readonly faults: readonly { readonly table: string }[] }
    assert.ok(
      faults.some((fault) => fault.table === table),
      `${sql}: ${JSON.stringify(faults)}`,
    )
  }
  const others = "(select hash from pin_kept where employee = 'U-000003')"
  attack(`update pin_kept set hash = ${others}, salt = zeroblob(16) where employee = 'U-000002'`, 'pin_kept')
  attack("delete from pin_kept where employee = 'U-000002'", 'pin_kept')
  attack("update employee set roles = '[\"administrator\"]' where number = 'U-000002'", 'employee')
  attack("update employee set login = 'root2' where number = 'U-000002'", 'employee')
  attack(
    "insert into employee select 'U-000009', 'X', 'x', null, logins, roles, null, '[]', null, 0, null, 1 from employee limit 1",
    'employee',
  )
})

test('the lists built again from the journal are the same, PINs still open', () => {
  const before = past(database, (db) => db.prepare('select * from employee order by number').all())
  assert.is(office.kzIs(['audit', 'rebuild']).code, 0)
  assert.equal(
    past(database, (db) => db.prepare('select * from employee order by number').all()),
    before,
  )
  assert.is(office.as(CLERK, list).code, 0)
  assert.is(office.kzIs(['audit', 'verify']).code, 0)
})

test('the first employee is an administrator, who is the one at the machine; until then nobody is asked', () => {
  const fresh = openOffice()
  try {
    assert.is(fresh.kzIs(['list', '--by', 'Кім болса да']).code, 0)
    const clerk = fresh.kzIs(['user', 'add', CLERK, '--role', 'registry-clerk'])
    assert.match(clerk.err, /\[first-not-administrator\]/)
    assert.is(clerk.code, 3)
    assert.is(fresh.kzIs(['user', 'add', ADMIN, '--role', 'administrator']).code, 0)
    assert.is(fresh.kzIs(['list', '--by', 'Кім болса да']).code, 8)
    assert.is(fresh.kzIs(['list']).code, 0)
  } finally {
    fresh.remove()
  }
})

test('a sign-in name that is nobody’s is refused even where somebody else is at home', () => {
  const file = join(office.folder, 'stranger.sqlite')
  past(database, (db) => db.exec('pragma wal_checkpoint(truncate)'))
  writeFileSync(file, readFileSync(database))
  const db = new Database(file)
  db.prepare("update employee set login = 'somebody-else' where number = 'U-000001'").run()
  db.close()
  const ran = office.kzIs(['list', '--db', file])
  assert.is(ran.code, 8)
  assert.match(ran.err, /belongs to no employee/)
})

test.run()
