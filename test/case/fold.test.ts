import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import { foldCase, isClosed, registeredAt, stepDone } from '../../src/case/case.js'
import { software } from '../support/applications.js'
import { caseOf, decided, done, NUMBER, numbered, receivedAct, TRUSTED, upToRecommendation } from '../support/cases.js'

const test = suite('a case as its acts tell it')

const [register, complete, refer, recommend] = upToRecommendation as [NewAct, NewAct, NewAct, NewAct]
const sign = done('sign', '2025-03-25T10:00', { by: 'head' })
const issue = done('issue', '2025-03-25T12:00', { by: 'clerk' })
const withdrawn: NewAct = { kind: 'withdrawn', at: moment('2025-03-18T12:00'), by: 'clerk', data: { reason: 'хат' } }

for (const [name, acts, status, closed] of [
  ['an application that came is received', [], 'received', false],
  ['/17: registered', [register], 'registered', false],
  ['/18: found complete', [register, complete], 'complete', false],
  [
    '/19: an incomplete package ends the case',
    [register, done('completeness', '2025-03-18T10:00', { outcome: 'incomplete' })],
    'acceptance-refused',
    true,
  ],
  ['/20: sent to the Commission', [register, complete, refer], 'with-commission', false],
  ['/20: the Commission has recommended', [register, complete, refer, recommend], 'recommended', false],
  [
    '/21: granted, and open until the result is issued',
    [...upToRecommendation, decided('granted', '2025-03-24T10:00')],
    'granted',
    false,
  ],
  [
    '/23: signed, still to be issued',
    [...upToRecommendation, decided('granted', '2025-03-24T10:00'), sign],
    'granted',
    false,
  ],
  [
    '/23: issued, closed',
    [...upToRecommendation, decided('refused', '2025-03-24T10:00'), sign, issue],
    'refused',
    true,
  ],
  [
    'a hearing changes no status',
    [register, complete, done('hearing', '2025-03-18T12:00', { answers: { hearingDate: '2025-03-24' } })],
    'complete',
    false,
  ],
  ['an application taken back is closed', [register, complete, withdrawn], 'withdrawn', true],
] as const) {
  test(name, () => {
    const file = caseOf(software, {}, acts)
    assert.is(file.status, status)
    assert.is(isClosed(file), closed)
    assert.is(file.version, acts.length + 1)
  })
}

test('a case that does not begin with its receipt is no case', () => {
  assert.throws(() => foldCase(NUMBER, [], TRUSTED), /do not begin with its receipt/)
  assert.throws(() => foldCase(NUMBER, numbered([register]), TRUSTED), /do not begin with its receipt/)
})

test('registration is when it was done, and nothing before', () => {
  assert.is(registeredAt(caseOf(software)), null)
  assert.is(registeredAt(caseOf(software, {}, [register])), '2025-03-17T10:00')
})

test('a correction puts the new value in place; the act keeps the old one and the reason', () => {
  const corrected: NewAct = {
    kind: 'corrected',
    at: moment('2025-03-18T09:00'),
    by: 'executor',
    data: {
      field: 'documents.industrialCertificate.localShare',
      old: '87.5',
      new: '78.5',
      reason: 'сертификатқа сәйкес',
    },
  }
  const file = caseOf(software, {}, [register, corrected])
  const certificate = (file.answers.documents as never as { industrialCertificate: object }).industrialCertificate
  assert.equal(certificate, { number: 'ИС-1', date: '2024-10-02', validUntil: '2026-10-02', localShare: '78.5' })
  assert.is(file.acts[2]?.kind, 'corrected')
  assert.equal(software, caseOf(software).answers, 'what was filed is not touched')
})

test('a correction of one row leaves the other rows', () => {
  const answers = { ...software, rows: [{ a: 1 }, { a: 2 }] }
  const at = moment('2025-03-18T09:00')
  const act: NewAct = { kind: 'corrected', at, by: 'x', data: { field: 'rows.1.a', old: 2, new: 3, reason: 'қате' } }
  assert.equal(caseOf(answers, {}, [act]).answers.rows, [{ a: 1 }, { a: 3 }])
})

test('papers, entry and obligations are what their acts say', () => {
  const at = moment('2025-03-24T10:00')
  const file = caseOf(software, {}, [
    ...upToRecommendation,
    decided('granted', '2025-03-24T10:00'),
    { kind: 'entered', at, by: 'executor', data: { register: 'trusted', entry: 'T-000001', effect: 'added' } },
    {
      kind: 'fulfilled',
      at: moment('2025-04-01T10:00'),
      by: 'executor',
      data: { obligation: 'publication', reference: 'сайт' },
    },
    { kind: 'note', at, by: 'executor', data: { text: 'белгі' } },
  ])
  assert.equal(file.entry, { register: 'trusted', entry: 'T-000001', effect: 'added' })
  assert.equal(file.fulfilled, [{ id: 'publication', at: '2025-04-01T10:00', reference: 'сайт' }])
  assert.is(file.decision?.number, '2025-000005')
  assert.is(stepDone(file, 'decide')?.by, 'executor')
})

const anyAct: fc.Arbitrary<NewAct> = fc.constantFrom(
  register,
  complete,
  refer,
  recommend,
  decided('granted', '2025-03-24T10:00'),
  sign,
  issue,
  withdrawn,
)

test('the same acts make the same case, and a case of more acts goes on from the case of fewer', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 8 }), fc.nat(8), (acts, cut) => {
      const all = numbered([receivedAct(software), ...acts])
      const part = all.slice(0, 1 + Math.min(cut, acts.length))
      const whole = foldCase(NUMBER, all, TRUSTED)
      assert.equal(foldCase(NUMBER, all, TRUSTED), whole)
      const before = foldCase(NUMBER, part, TRUSTED)
      assert.equal(whole.steps.slice(0, before.steps.length), before.steps)
      assert.is(before.version, part.length)
    }),
  )
})

test.run()
