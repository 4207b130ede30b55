// Absence with dates, both names in the file, and two persons where the law wants two: through substitution, too.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ADMIN, openStaffed } from './staffed.js'

const test = suite('substitutes, and author and approver')

const EXECUTOR = 'Мұратұлы Б.'
const SECRETARY = 'Қасымова Г.'
const HEAD = 'Оразбаев Т.'
const DEPUTY = 'Ахметов Н.'
const office = openStaffed({
  [EXECUTOR]: ['executor'],
  [SECRETARY]: [],
  [HEAD]: ['head'],
  [DEPUTY]: [],
})
test.after(() => office.remove())
for (const role of ['registry-clerk', 'commission', 'executor'])
  assert.is(office.kzIs(['user', 'grant', ADMIN, '--role', role]).code, 0)

const day = (date: string) => ({ env: { KZ_IS_NOW: `${date}T11:00` } })
const signer = ['--set', 'signerName=Оразбаев Тимур', '--set', 'signerPosition=Төраға орынбасары']
const sign = (number: string) => ['next', number, '--no-papers', ...signer]

/** A case decided by the executor, or by whoever is named; the steps before are the administrator's, who signs in without a PIN. */
function decided(by = EXECUTOR, date = '2026-03-16'): string {
  const number = office.intake(ADMIN)
  const step = (...args: readonly string[]) => office.json(ADMIN, ['next', number, '--no-papers', ...args], day(date))
  step()
  step('--outcome', 'complete')
  step()
  step('--outcome', 'positive', '--set', 'protocolNumber=7', '--set', `protocolDate=${date}`)
  office.json(by, ['decide', number, '--grant', '--no-papers'], day(date))
  return number
}

const substitute = (who: string, absent: string, ...more: readonly string[]) =>
  office.kzIs(['user', 'substitute', who, '--for', absent, ...more])

let number = ''

test('before and after the days of absence the substitute is refused; within them the file keeps both', () => {
  assert.is(substitute(DEPUTY, HEAD, '--from', '2026-03-17', '--until', '2026-03-18').code, 0)
  number = decided()
  assert.is(office.as(DEPUTY, sign(number)).code, 8, 'the day before')
  assert.is(office.as(DEPUTY, sign(number), day('2026-03-19')).code, 8, 'the day after')
  assert.is(office.as(DEPUTY, sign(number), day('2026-03-18')).code, 0, 'the last day')
  const { history } = office.json(ADMIN, ['show', number], day('2026-03-18'))
  const signed = history.find((act: { data: { step?: string } }) => act.data.step === 'sign')
  assert.is(signed.by, DEPUTY)
  assert.is(signed.data.for, HEAD)
  assert.match(office.kzIs(['show', number]).out, /Ахметов Н\. \(for Оразбаев Т\.\)/)
})

test('who may what says who may for whom', () => {
  const rows = office.json(
    ADMIN,
    ['user', 'matrix', '--people', '--service', 'trusted-registry'],
    day('2026-03-18'),
  ).rows
  const row = rows.find((each: { action: string }) => each.action === 'step:sign')
  assert.equal(row.people, [
    { number: 'U-000004', for: null },
    { number: 'U-000005', for: 'U-000004' },
  ])
})

test('who decided does not sign, as the head’s substitute neither', () => {
  assert.is(substitute(EXECUTOR, HEAD, '--from', '2026-03-20', '--until', '2026-03-20').code, 0)
  const own = decided(EXECUTOR, '2026-03-20')
  const ran = office.as(EXECUTOR, sign(own), day('2026-03-20'))
  assert.is(ran.code, 8)
  assert.match(ran.err, /\[same-person\]/)
  assert.is(office.as(HEAD, sign(own), day('2026-03-20')).code, 0, 'the head, who came in all the same')
})

test('who decided in the head’s stead did it with the head’s hand: the head does not sign that', () => {
  assert.is(office.kzIs(['user', 'grant', HEAD, '--role', 'executor']).code, 0)
  assert.is(substitute(SECRETARY, HEAD, '--from', '2026-03-23', '--until', '2026-03-23').code, 0)
  const own = decided(SECRETARY, '2026-03-23')
  const ran = office.as(HEAD, sign(own), day('2026-03-23'))
  assert.match(ran.err, /\[same-person\]/)
})

test('one person is one person under an old sign-in name: what was decided under it is not signed under the name', () => {
  // Before employees were registered people stood in the journal as the machine knew them.
  assert.is(office.kzIs(['user', 'login', HEAD, '--os-user', 'torazbaev']).code, 0)
  assert.is(office.kzIs(['user', 'login', HEAD, '--none']).code, 0)
  const own = decided(HEAD, '2026-03-24')
  assert.match(office.as('torazbaev', sign(own), day('2026-03-24')).err, /\[same-person\]/)
})

test('who decided for another is not the one to answer a complaint about it, nor is that other', () => {
  const own = decided(SECRETARY, '2026-03-23')
  const schema = office.json(ADMIN, ['complaint', 'add', own, '--schema'])
  const answers = JSON.stringify({ ...schema.examples[0], against: '' })
  const set = Object.entries({ ...(JSON.parse(answers) as object) })
    .filter(([key]) => key !== 'against')
    .flatMap(([key, value]) => ['--set', `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`])
  const { complaint } = office.json(ADMIN, ['complaint', 'add', own, '--no-papers', ...set], day('2026-03-25'))
  const resolve = ['complaint', 'resolve', complaint, '--outcome', 'rejected', '--text', 'негізсіз', '--no-papers']
  assert.is(office.kzIs(['user', 'grant', SECRETARY, '--role', 'complaints-officer']).code, 0)
  for (const who of [SECRETARY, HEAD])
    assert.match(office.as(who, resolve, day('2026-03-25')).err, /\[complaint-own-case\]/, who)
  assert.is(office.kzIs(['user', 'grant', DEPUTY, '--role', 'complaints-officer']).code, 0)
  assert.is(office.as(DEPUTY, resolve, day('2026-03-25')).code, 0)
})

test('a substitution that cannot be is refused; one is ended before its time', () => {
  assert.match(substitute(HEAD, HEAD, '--from', '2026-04-01').err, /\[substitute-invalid\]/)
  assert.match(substitute(DEPUTY, HEAD, '--from', '2026-04-02', '--until', '2026-04-01').err, /\[substitute-invalid\]/)
  assert.match(substitute(DEPUTY, HEAD, '--from', '2026-01-01', '--until', '2026-01-02').err, /\[substitute-invalid\]/)
  assert.is(substitute(DEPUTY, HEAD, '--from', '2026-04-01', '--until', '2026-04-30').code, 0)
  assert.is(substitute(DEPUTY, HEAD, '--from', '2026-04-01', '--cancel').code, 0)
  assert.match(substitute(DEPUTY, HEAD, '--from', '2026-04-01', '--cancel').err, /\[substitute-invalid\]/)
  assert.is(office.as(DEPUTY, sign(number), day('2026-04-02')).code, 8)
})

test('the page of the absent names the substitute, that of the substitute whom they act for, past and ended terms too', () => {
  const row = (who: string, name: string) =>
    office.kzIs(['user', 'show', who]).out.match(new RegExp(`^${name}  .*$`, 'gm'))
  assert.match(row(HEAD, 'Substitute')?.[0] ?? '', /Ахметов Н\.: 2026-03-17 – 2026-03-18/)
  assert.is(row(HEAD, 'Acts for'), null)
  assert.match(row(DEPUTY, 'Acts for')?.[0] ?? '', /Оразбаев Т\.: 2026-03-17 – 2026-03-18/)
  assert.is(row(DEPUTY, 'Substitute'), null)
  const { out } = office.kzIs(['user', 'show', DEPUTY])
  assert.match(out, /named to act for +Оразбаев Т\.: 2026-04-01 – 2026-04-30/)
  assert.match(out, /no longer acts for +Оразбаев Т\.: 2026-04-01/)
  const { actsFor, actedFor } = office.json(ADMIN, ['user', 'show', DEPUTY])
  assert.equal(actsFor, [{ absent: 'U-000004', from: '2026-03-17', until: '2026-03-18' }])
  assert.equal(
    actedFor.map(({ absent, kind }: { absent: string; kind: string }) => [absent, kind]),
    [
      ['U-000004', 'substitute-named'],
      ['U-000004', 'substitute-named'],
      ['U-000004', 'substitute-dismissed'],
    ],
  )
})

test('the file is sound after all that', () => assert.is(office.kzIs(['audit', 'verify']).code, 0))

test.run()
