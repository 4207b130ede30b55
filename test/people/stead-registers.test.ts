// Who acted for whom must stand in every act, whichever part of the program wrote it: of the registers, of the employees, of destructions.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ADMIN, assertInStead, openStaffed } from './staffed.js'

const test = suite('in whose stead: the registers, destructions, employees')

const KEEPER = 'Тізімов Т.'
const EXECUTOR = 'Мұратұлы Б.'
const OTHER = 'Қасымова Г.'
const STAND = 'Орынбаев О.'
const office = openStaffed({
  [KEEPER]: ['register-keeper'],
  [EXECUTOR]: ['executor'],
  [OTHER]: ['executor'],
  [STAND]: [],
})
test.after(() => office.remove())
for (const absent of [KEEPER, EXECUTOR, ADMIN])
  assert.is(
    office.kzIs(['user', 'substitute', STAND, '--for', absent, '--from', '2026-03-01', '--until', '2033-01-01']).code,
    0,
  )

const done = (args: readonly string[], now = '2026-03-16T11:00') =>
  office.json(STAND, args, { env: { KZ_IS_NOW: now } })
const trusted = (...args: readonly string[]) => done(['register', 'trusted', ...args])
const row = (number: string): string =>
  JSON.stringify({
    entry: { number, includedOn: '2020-02-03' },
    applicant: { name: '«Алтын» ЖШС' },
    product: { kind: 'software', name: '«Алтын» жүйесі' },
  })
writeFileSync(join(office.folder, 'old.jsonl'), `${row('1')}\n${row('3')}\n${row('4')}\n`)

test('old entries, explained gaps, findings', () => {
  trusted('import', 'old.jsonl')
  trusted('explain', '2', '--reason', 'бүлінген парақ')
  const finding = ['--ground', 'false-data', '--evidence', '№ 4 акт']
  trusted('finding', '3', ...finding)
  trusted('dismiss', '3', '2', '--reason', 'расталмады')
  for (const entry of ['1', '4']) office.json(KEEPER, ['register', 'trusted', 'finding', entry, ...finding])
})

test('the keeper who comes back does not decide what was found in the keeper’s stead', () => {
  trusted('finding', '3', '--ground', 'false-data', '--evidence', '№ 5 акт')
  assert.is(office.kzIs(['user', 'grant', KEEPER, '--role', 'executor']).code, 0)
  const exclude = ['register', 'trusted', 'exclude', '3', '--unheard', 'мекенжайы бойынша табылмады', '-o', 'papers']
  const own = office.as(KEEPER, exclude)
  assert.is(own.code, 8, own.out)
  assert.match(own.err, /\[finding-own\]/)
  assert.is(office.kzIs(['user', 'revoke', KEEPER, '--role', 'executor']).code, 0)
  const ran = office.as(OTHER, exclude, { env: { KZ_IS_NOW: '2026-03-16T11:00' } })
  assert.is(ran.code, 0, ran.err)
})

test('an exclusion decided in somebody’s stead says so on its papers’ acts too; what it obliged to, by itself and by a list', () => {
  for (const entry of ['1', '4']) trusted('exclude', entry, '--unheard', 'мекенжайы бойынша табылмады', '-o', entry)
  assert.match(office.kzIs(['register', 'trusted', 'history', '1']).out, /Орынбаев О\. \(for Мұратұлы Б\.\)/)
  assert.match(office.kzIs(['register', 'trusted', 'show', '3']).out, /Орынбаев О\. \(for Тізімов Т\.\)/)
  done(['fulfil', '1', 'publication', '--reference', '№ 76 хат'])
  const list = trusted('package', 'operator-notice', '-o', 'operator')
  assert.is(done(['fulfil', '--package', list.package, '--reference', '№ 77 хат']).fulfilled, 3)
})

test('an act of destruction and what it destroys', () => {
  assert.is(office.kzIs(['user', 'grant', ADMIN, '--role', 'registry-clerk']).code, 0)
  const number = office.intake(ADMIN)
  assert.is(office.as(EXECUTOR, ['withdraw', number, '--reason', 'хат']).code, 0)
  const retention = { years: 5, act: '№ 45 бұйрық, 12.01.2024, 7-т.' }
  writeFileSync(join(office.folder, 'office.json'), JSON.stringify({ nameKk: 'Комитет', retention }))
  const order = ['--order', '12-нқ', '--date', '2032-03-01', '--commission', 'Серікова А. Қ.', 'Ким В. А.']
  const destroy = ['retention', 'destroy', '--until', '2032-01-01', ...order, '--confirm', 'kz-is.sqlite']
  assert.equal(done(destroy, '2032-03-16T10:00').cases, [number])
})

test('every act of theirs says for whom', () => {
  done(['user', 'grant', OTHER, '--role', 'head'])
  assertInStead(
    office,
    STAND,
    [KEEPER, EXECUTOR, ADMIN],
    [
      ...[
        'imported',
        'gap-explained',
        'found',
        'dismissed',
        'excluded',
        'paper',
        'fulfilled',
        'packaged',
        'dispatched',
      ],
      ...['destruction', 'destroyed', 'roles-granted'],
    ],
  )
  assert.is(office.kzIs(['audit', 'verify']).code, 0)
})

test.run()
