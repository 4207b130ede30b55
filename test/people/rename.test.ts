// A name changes by marriage or by a document; whose hand an act is in does not.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ADMIN, openStaffed } from './staffed.js'

const test = suite('kz-is user rename')

const BEFORE = 'Серікова Ә.'
const AFTER = 'Ахметова Ә.'
const COLLEAGUE = 'Мұратұлы Б.'
const office = openStaffed({ [BEFORE]: ['executor', 'head', 'complaints-officer'], [COLLEAGUE]: ['head'] })
test.after(() => office.remove())
for (const role of ['registry-clerk', 'commission', 'executor'])
  assert.is(office.kzIs(['user', 'grant', ADMIN, '--role', role]).code, 0)

const AT = { env: { KZ_IS_NOW: '2026-03-16T11:00' } }
const REASON = ['--reason', '2026-03-16 неке туралы куәлік']
const rename = (who: string, to: string, ...more: readonly string[]) =>
  office.kzIs(['user', 'rename', who, to, ...REASON, ...more])
const sign = (number: string) => [
  ...['next', number, '--no-papers', '--set', 'signerName=Оразбаев Тимур'],
  ...['--set', 'signerPosition=Төраға орынбасары'],
]

let decidedBefore = ''
let complaintNumber = ''

test('what was decided under the old name is not signed under the new one', () => {
  decidedBefore = office.intake(ADMIN)
  const step = (...args: readonly string[]) => office.json(ADMIN, ['next', decidedBefore, '--no-papers', ...args], AT)
  step()
  step('--outcome', 'complete')
  step()
  step('--outcome', 'positive', '--set', 'protocolNumber=7', '--set', 'protocolDate=2026-03-16')
  office.json(BEFORE, ['decide', decidedBefore, '--grant', '--no-papers'], AT)
  assert.is(rename(BEFORE, AFTER).code, 0)
  assert.match(office.as(AFTER, sign(decidedBefore), AT).err, /\[same-person\]/)
  assert.match(office.as(BEFORE, sign(decidedBefore), AT).err, /\[same-person\]/, 'signed in under the old name')
})

test('the old acts keep the old name, new ones have the new, however the employee signed in', () => {
  assert.is(office.json(AFTER, ['show', decidedBefore]).decision.by, BEFORE)
  const added = office.json(BEFORE, complaint(BEFORE), AT)
  complaintNumber = added.complaint
  const { history } = office.json(ADMIN, ['show', decidedBefore])
  assert.is(history.find((act: { kind: string }) => act.kind === 'complained').by, AFTER)
})

test('figures by employee have one row of them, under the new name, and it leads to what was decided under the old one', () => {
  const asked = ['stats', '--from', '2026-01-01', '--to', '2026-12-31', '--by', 'employee']
  const rows = office.json(ADMIN, asked, AT).rows as readonly { readonly row: string; readonly granted: number }[]
  assert.equal(
    rows.map(({ row }) => row),
    [AFTER],
  )
  const { cases } = office.json(ADMIN, [...asked, '--cases', 'granted', '--row', AFTER], AT)
  assert.equal(
    cases.map(({ number }: { number: string }) => number),
    [decidedBefore],
  )
  // The same field of the same case says the same in every call.
  for (const more of [['--row', AFTER], ['--row', BEFORE], []])
    assert.equal(
      office
        .json(ADMIN, [...asked, '--cases', 'granted', ...more], AT)
        .cases.map((each: { employee: string }) => each.employee),
      [AFTER],
    )
  const [masked] = office.json(ADMIN, [...asked, '--mask'], AT).rows as readonly { readonly row: string }[]
  const hidden = office.json(ADMIN, [...asked, '--mask', '--cases', 'granted', '--row', AFTER], AT)
  assert.equal(
    hidden.cases.map(({ employee }: { employee: string }) => employee),
    [masked?.row],
    'masked, they bear the initials of the new name',
  )
})

test('who is complained of under the old name, decided under it, does not answer under the new one', () => {
  const resolve = ['complaint', 'resolve', complaintNumber, '--outcome', 'rejected', '--text', 'негізсіз']
  assert.match(office.as(AFTER, [...resolve, '--no-papers'], AT).err, /\[complaint-own-case\]/)
})

test('who has nothing to do with the case, but is named in the complaint by the name they bore, turned round or by number, does not answer it', () => {
  for (const against of ['Серікова Әсел', 'Әсел Серікова', 'ә. ахметова', 'U-000002', 'қызметкер u-000002']) {
    const { complaint: number } = office.json(ADMIN, complaint(against, office.intake(ADMIN)), AT)
    const resolve = ['complaint', 'resolve', number, '--outcome', 'rejected', '--text', 'негізсіз', '--no-papers']
    assert.match(office.as(AFTER, resolve, AT).err, /\[complaint-own-case\]/, against)
  }
})

test('nobody takes a name that is somebody’s or once was; one’s own old name may be taken back', () => {
  for (const ran of [
    rename(COLLEAGUE, BEFORE),
    rename(COLLEAGUE, 'Серикова А.'),
    rename(COLLEAGUE, AFTER),
    office.kzIs(['user', 'add', BEFORE, '--role', 'executor']),
  ]) {
    assert.is(ran.code, 3)
    assert.match(ran.err, /\[employee-exists\]/)
  }
  assert.match(rename(AFTER, AFTER).err, /\[employee-unchanged\]/)
  assert.match(rename(COLLEAGUE, 'А\u202eБ').err, /\[employee-invalid\]/)
  assert.is(rename(AFTER, BEFORE).code, 0)
  assert.equal(office.json(ADMIN, ['user', 'show', AFTER]).formerNames, [AFTER])
  assert.is(rename(BEFORE, AFTER).code, 0)
  assert.equal(office.json(ADMIN, ['user', 'show', BEFORE]).formerNames, [BEFORE])
})

test('only an administrator renames, and says why', () => {
  const own = office.as(COLLEAGUE, ['user', 'rename', COLLEAGUE, 'Мұратов Б.', ...REASON])
  assert.is(own.code, 8)
  assert.match(own.err, /\[role-missing\]/)
  assert.is(office.kzIs(['user', 'rename', COLLEAGUE, 'Мұратов Б.']).code, 2)
})

test('lists of cases and of viewings find the employee under every name', () => {
  for (const name of [BEFORE, 'U-000002', 'ахметова  ә.']) {
    const { cases } = office.json(ADMIN, ['list', '--employee', name])
    assert.ok(
      cases.some((each: { case: string }) => each.case === decidedBefore),
      name,
    )
  }
  assert.is(office.json(ADMIN, ['list', '--employee', COLLEAGUE]).cases.length, 0)
  assert.ok(office.json(ADMIN, ['audit', 'views', '--by', BEFORE]).views.length > 0)
})

test('the list and the history tell it, and the file is sound', () => {
  const { employees } = office.json(ADMIN, ['user', 'list'])
  assert.equal(
    employees.map((each: { name: string; formerNames: string[] }) => [each.name, each.formerNames]),
    [
      [ADMIN, []],
      [AFTER, [BEFORE]],
      [COLLEAGUE, []],
    ],
  )
  const { out } = office.kzIs(['user', 'show', AFTER])
  assert.match(out, /Former names +Серікова Ә\./)
  assert.match(out, /Серікова Ә\. → Ахметова Ә\.; 2026-03-16/)
  assert.is(office.kzIs(['audit', 'verify']).code, 0)
  assert.is(office.kzIs(['audit', 'rebuild']).code, 0)
  assert.equal(office.json(ADMIN, ['user', 'list']).employees, employees)
})

/** A complaint against somebody, as `complaint add` takes it. */
function complaint(against: string, number = decidedBefore): readonly string[] {
  const schema = office.json(ADMIN, ['complaint', 'add', number, '--schema'])
  const set = Object.entries({ ...(schema.examples[0] as object), against }).flatMap(([key, value]) => [
    '--set',
    `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  ])
  return ['complaint', 'add', number, '--no-papers', ...set]
}

test.run()
