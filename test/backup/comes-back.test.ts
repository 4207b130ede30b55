// Why: what was destroyed by law must not come back because somebody restored last week's copy.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fillOffice } from '../attack/support.js'
import { openStaffed } from '../people/staffed.js'
import { PERSON } from '../retention/forge.js'
import { openOffice, type Ran } from '../run-support/kz-is.js'

const test = suite('what a restoring would bring back')
const office = openOffice({ KZ_IS_NOW: '2032-03-16T10:00' })
fillOffice(office)
const staffed = openStaffed({ 'Мұратұлы Б.': ['executor', 'head'], 'Ахметов Н.': ['executor'] })
test.after(() => {
  office.remove()
  staffed.remove()
})

const run = (...args: readonly string[]): Ran => office.kzIs(args)
const json = (...args: readonly string[]) => {
  const ran = run(...args, '--json')
  assert.is(ran.code, 0, `${args.join(' ')}: ${ran.err}`)
  return JSON.parse(ran.out)
}
const ORDER = ['--order', '12-нқ', '--date', '2032-03-01', '--commission', 'Серікова А. Қ.', 'Ким В. А.']
const CONFIRM = ['--confirm', 'kz-is.sqlite']

test('a copy older than a destruction is told with the act, the cases and the command, and is not put in place unasked', () => {
  const terms = { years: 5, act: '№ 45 бұйрық' }
  writeFileSync(join(office.folder, 'office.json'), JSON.stringify({ nameKk: 'Комитет', retention: terms }))
  run('backup', 'before.sqlite')
  assert.is(run('retention', 'destroy', PERSON, ...ORDER, ...CONFIRM).code, 0)
  run('backup', 'after.sqlite')
  const rehearsed = run('restore', 'before.sqlite', '--dry-run')
  assert.is(rehearsed.code, 0)
  assert.match(rehearsed.out, /D-2032-000001.*TR-2025-000005/)
  const said = json('restore', 'before.sqlite', '--dry-run').current.comesBack
  assert.equal(
    said.destructions.map(({ number, cases }: { number: string; cases: string[] }) => [number, cases]),
    [['D-2032-000001', [PERSON]]],
  )
  const refused = run('restore', 'before.sqlite', ...CONFIRM)
  assert.is(refused.code, 3)
  assert.match(refused.err, /\[restore-brings-back\]/)
  assert.match(refused.err, '--bring-back')
  assert.is(json('show', PERSON).applicant.name, '***', 'nothing was replaced')
})

test('a copy that has the destruction brings nothing back', () => {
  assert.equal(json('restore', 'after.sqlite', '--dry-run').current.comesBack, { destructions: [], employees: [] })
  assert.is(run('restore', 'after.sqlite', ...CONFIRM).code, 0)
})

test('who says so gets it, and the command that was printed destroys it again', () => {
  const done = run('restore', 'before.sqlite', ...CONFIRM, '--bring-back')
  assert.is(done.code, 0, done.err)
  assert.not.equal(json('show', PERSON).applicant.name, '***')
  const [, command] = /kz-is (retention destroy .*)/.exec(done.out) ?? []
  assert.ok(command)
  assert.is(office.type(`kz-is ${command} --confirm kz-is.sqlite`).code, 0)
  assert.is(json('show', PERSON).applicant.name, '***')
  assert.ok(existsSync(join(office.folder, 'before.sqlite')))
})

test('an employee blocked or with fewer roles since the copy is told with the commands, and not let in again unasked', () => {
  staffed.kzIs(['backup', 'staff.sqlite'])
  assert.is(staffed.kzIs(['user', 'revoke', 'U-000002', '--role', 'head']).code, 0)
  assert.is(staffed.kzIs(['user', 'block', 'U-000003', '--reason', 'жұмыстан шықты']).code, 0)
  const said = staffed.kzIs(['restore', 'staff.sqlite', '--dry-run'])
  assert.match(said.out, 'kz-is user revoke U-000002 --role head')
  assert.match(said.out, 'kz-is user block U-000003')
  assert.match(staffed.kzIs(['restore', 'staff.sqlite', ...CONFIRM]).err, /\[restore-brings-back\]/)
  assert.is(staffed.kzIs(['restore', 'staff.sqlite', ...CONFIRM, '--bring-back']).code, 0)
})

test.run()
