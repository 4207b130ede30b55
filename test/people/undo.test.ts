// Why: what one employee recorded another may not make away with; but somebody must be able to when they are away or gone.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ADMIN, openStaffed } from './staffed.js'

const test = suite('kz-is undo, with employees')

const OWN = 'Мұратұлы Б.'
const SUBSTITUTE = 'Қасымова Г.'
const OTHER = 'Сейдахмет Ж.'
const office = openStaffed({ [OWN]: ['executor'], [SUBSTITUTE]: [], [OTHER]: ['executor'] })
test.after(() => office.remove())
assert.is(office.kzIs(['user', 'grant', ADMIN, '--role', 'registry-clerk']).code, 0)

const WHY = ['--reason', 'қате таңдалған']
const checked = (by: string): string => {
  const file = office.intake(ADMIN)
  office.json(ADMIN, ['next', file, '--no-papers'])
  office.json(by, ['next', file, '--outcome', 'complete', '--no-papers'])
  return file
}
const refused = (who: string, file: string, id: string): void => {
  const ran = office.as(who, ['undo', file, ...WHY])
  assert.is(ran.code, 8, ran.out + ran.err)
  assert.match(ran.err, `[${id}]`)
}

test('without the role of the step, and with it but of another’s act: refused; one’s own is taken back', () => {
  const file = checked(OWN)
  refused(ADMIN, file, 'role-missing')
  refused(OTHER, file, 'undo-not-yours')
  assert.is(office.json(OWN, ['undo', file, ...WHY]).status, 'registered')
})

test('a substitute takes back what the absent one recorded, in their stead', () => {
  const file = checked(OWN)
  refused(SUBSTITUTE, file, 'role-missing')
  const days = ['--from', '2020-01-01', '--until', '2049-12-31']
  assert.is(office.as(ADMIN, ['user', 'substitute', SUBSTITUTE, '--for', OWN, ...days]).code, 0)
  const after = office.json(SUBSTITUTE, ['undo', file, ...WHY])
  assert.is(after.status, 'registered')
  assert.is(after.history.at(-1).data.for, OWN)
})

test('whom the case was handed over to takes back what the one who left recorded', () => {
  const file = checked(OWN)
  const args = ['user', 'hand-over', OWN, '--to', OTHER, '--reason', '2026-04-01 бұйрық']
  assert.is(office.as(ADMIN, args).code, 0)
  assert.is(office.json(OTHER, ['undo', file, ...WHY]).status, 'registered')
})

test.run()
