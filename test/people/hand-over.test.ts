// Somebody leaves in the middle of their work: whose their cases are from then on must be said once, signed, and seen by everybody.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { partOf } from '../files/read-docx.js'
import { ADMIN, openStaffed } from './staffed.js'

const test = suite('kz-is user hand-over')

const LEAVER = 'Мұратұлы Б.'
const SUCCESSOR = 'Қасымова Г.'
const office = openStaffed({
  [LEAVER]: ['executor'],
  [SUCCESSOR]: [],
})
test.after(() => office.remove())
assert.is(office.kzIs(['user', 'grant', ADMIN, '--role', 'registry-clerk']).code, 0)

const REASON = '2026-04-01 бұйрық, жұмыстан шықты'
const handOver = (...args: readonly string[]) => ['user', 'hand-over', LEAVER, '--to', SUCCESSOR, ...args]
const refused = (who: string, args: readonly string[], code: number, id: string) => {
  const ran = office.as(who, args)
  assert.is(ran.code, code, ran.out + ran.err)
  assert.match(ran.err, `[${id}]`)
  return ran.err
}
const head = () => office.json(ADMIN, ['audit', 'head']).code

// Of these the leaver acted last on the second and third; the first waits for a step that nobody else may do, the last for whoever registers.
const waiting = office.intake(ADMIN)
office.json(ADMIN, ['next', waiting, '--no-papers'])
const referred = office.intake(ADMIN)
office.json(ADMIN, ['next', referred, '--no-papers'])
office.json(LEAVER, ['next', referred, '--outcome', 'complete', '--no-papers'])
office.json(LEAVER, ['next', referred, '--no-papers'])
const checked = office.intake(ADMIN)
office.json(ADMIN, ['next', checked, '--no-papers'])
office.json(LEAVER, ['next', checked, '--outcome', 'complete', '--no-papers'])
const received = office.intake(ADMIN)

test('a successor who may not go on is refused, with the steps, the roles and their clauses; nobody hands over to themselves', () => {
  const err = refused(ADMIN, handOver('--reason', REASON), 3, 'hand-over-role')
  assert.match(err, /829-2024\/18[\s\S]*executor[\s\S]*829-2024\/20/)
  refused(ADMIN, ['user', 'hand-over', LEAVER, '--to', LEAVER, '--dry-run'], 3, 'hand-over-invalid')
  assert.is(office.kzIs(['user', 'grant', SUCCESSOR, '--role', 'executor:software-deposit']).code, 0)
  refused(ADMIN, handOver('--reason', REASON), 3, 'hand-over-role')
  assert.equal(office.json(ADMIN, ['list', '--employee', SUCCESSOR]).cases, [])
})

test('asked of the administrator or the head; a reason is asked for', () => {
  assert.is(office.kzIs(['user', 'grant', SUCCESSOR, '--role', 'executor']).code, 0)
  assert.match(
    refused(ADMIN, handOver('--dry-run'), 3, 'hand-over-role'),
    /commission/,
    'a step that nobody is left to do',
  )
  assert.is(office.kzIs(['user', 'grant', ADMIN, '--role', 'commission']).code, 0)
  for (const name of [LEAVER, SUCCESSOR]) refused(name, handOver('--dry-run'), 8, 'role-missing')
  refused(ADMIN, handOver(), 2, 'usage')
})

test('the rehearsal names each case and why, and records nothing; of one service alone where that is said', () => {
  const before = head()
  const { cases, handedOver } = office.json(ADMIN, handOver('--dry-run'))
  assert.is(handedOver, false)
  assert.equal(
    cases.map((each: { case: string; step: string; why: string }) => [each.case, each.step, each.why]),
    [
      [waiting, 'completeness', 'alone'],
      [referred, 'recommend', 'acted'],
      [checked, 'refer', 'acted'],
    ],
  )
  assert.equal(office.json(ADMIN, handOver('--dry-run', '--service', 'software-deposit')).cases, [])
  assert.is(head(), before)
})

test('handed over, also by whoever left already: an act in each case, a protocol to be signed, lists that know the successor', () => {
  const blocked = office.kzIs(['user', 'block', LEAVER, '--reason', REASON])
  assert.match(blocked.out, /unfinished cases, hand them over: kz-is user hand-over U-000002 /)
  refused(ADMIN, ['user', 'hand-over', SUCCESSOR, '--to', LEAVER, '--dry-run'], 3, 'hand-over-invalid')
  const done = office.json(ADMIN, handOver('--reason', REASON))
  assert.equal(
    [done.number, done.cases.map((each: { case: string }) => each.case)],
    ['H-2026-000001', [waiting, referred, checked]],
  )
  const found = office.json(ADMIN, ['list', '--employee', SUCCESSOR]).cases.map((each: { case: string }) => each.case)
  assert.equal(found.sort(), [waiting, referred, checked].sort())
  assert.equal(office.json(ADMIN, ['list', '--employee', LEAVER]).cases, [])
  const due = office.json(SUCCESSOR, ['due', '--for', SUCCESSOR, '--within', '60d']).items
  for (const number of [waiting, checked])
    assert.ok(
      due.some((each: { subject: string }) => each.subject === number),
      number,
    )
  for (const number of [waiting, referred, checked]) {
    const act = office.json(ADMIN, ['show', number]).history.at(-1)
    assert.equal(
      [act.kind, act.by, act.data],
      ['handed-over', ADMIN, { protocol: 'H-2026-000001', from: LEAVER, to: SUCCESSOR, reason: REASON }],
    )
  }
  assert.is(office.json(ADMIN, ['show', received]).history.at(-1).kind, 'received')
  assert.match(
    office.kzIs(['show', checked]).out,
    /handed over to another employee: Мұратұлы Б\. → Қасымова Г\. · H-2026-000001/,
  )
  assert.match(office.kzIs(['show', checked, '--lang', 'kk']).out, /басқа қызметкерге тапсырылды/)
  assert.match(office.kzIs(['show', checked, '--lang', 'ru']).out, /дело передано другому сотруднику/)
})

test('the protocol names both, the cases with their next steps, and has the lines to sign; drawn again it is the same', () => {
  const path = join(office.folder, 'papers', 'H-2026-000001.docx')
  const text = partOf(readFileSync(path))
  for (const words of [waiting, referred, checked, LEAVER, SUCCESSOR, ADMIN, REASON, '____', '16.03.2026'])
    assert.ok(text.includes(words), words)
  assert.not.match(
    text.replace(/<[^>]*>/g, ' ').replace(REASON, ''),
    /\d{4}-\d{2}-\d{2}/,
    'days as on every other paper',
  )
  assert.match(text, `By this protocol ${LEAVER} hands over, and ${SUCCESSOR} takes over`)
  assert.not.ok(text.includes(received))
  assert.is(office.kzIs(['user', 'protocol', 'H-2026-000001', '-o', 'again.docx']).code, 0)
  assert.equal(readFileSync(join(office.folder, 'again.docx')), readFileSync(path))
  refused(ADMIN, ['user', 'protocol', 'H-2026-000009'], 4, 'hand-over-unknown')
})

test('the successor goes on; a second time there is nothing left, and nothing is recorded', () => {
  office.json(SUCCESSOR, ['next', checked, '--no-papers'])
  const before = head()
  const again = office.json(ADMIN, handOver('--reason', REASON))
  assert.equal([again.handedOver, again.cases], [false, []])
  assert.is(head(), before)
})

test('the file is sound, its tables are as the acts make them, and a masked journal names none of them in the protocol', () => {
  assert.is(office.kzIs(['audit', 'verify']).code, 0)
  assert.is(office.kzIs(['audit', 'rebuild']).code, 0)
  assert.is(office.json(ADMIN, ['list', '--employee', SUCCESSOR]).cases.length, 3)
  assert.is(office.kzIs(['audit', 'replay']).code, 0)
  assert.is(office.kzIs(['audit', 'export', '--mask', '-o', 'masked.jsonl']).code, 0)
  const line = readFileSync(join(office.folder, 'masked.jsonl'), 'utf8')
    .split('\n')
    .find((each) => each.includes('"hand-over"'))
  assert.ok(line)
  for (const name of [LEAVER, SUCCESSOR]) assert.not.ok(line?.includes(name), name)
})

test.run()
