// Why: what stood in an entry on a day was told, and may have been certified; what is dated before its last change would alter it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate, moment } from '../../src/calendar/civil-date.js'
import { isExpected } from '../../src/expected-error.js'
import { type Entry, type EntryAct, foldEntry } from '../../src/register/entry.js'
import { entryOfAnswers } from '../../src/register/entry-of-answers.js'
import { knownFrom } from '../../src/register/known-from.js'
import { lastChange, refuseBeforeChange } from '../../src/register/last-change.js'
import { explanationOf } from '../../src/register/number-gaps.js'
import { software } from '../support/applications.js'

const test = suite('the last change of an entry, and since when it is known what it says')

const data = entryOfAnswers(software, { name: ['product.name'], kind: 'product.kind' })
const act = (seq: number, kind: EntryAct['kind'], at: string, more: object): EntryAct =>
  ({
    seq,
    kind,
    at: moment(at),
    by: 'Серікова Ә.',
    data: { on: civilDate(at.slice(0, 10)), decision: `N${seq}`, ...more },
  }) as unknown as EntryAct
const entryOf = (register: Entry['register'], ...acts: readonly EntryAct[]): Entry => {
  const entry = foldEntry(register, 'X-000001', acts)
  assert.ok(entry)
  return entry
}
const refused = (entry: Entry, at: string): boolean => {
  try {
    refuseBeforeChange(entry, moment(at))
    return false
  } catch (error) {
    assert.ok(isExpected(error, 'entry-changed-later'))
    return true
  }
}

const added = act(1, 'added', '2025-04-02T16:00', { case: 'C1', data })
const amended = act(2, 'amended', '2025-05-06T10:00', { case: 'C2', reason: 'r', data })
const found = act(3, 'found', '2025-06-01T10:00', { ground: 'false-data', clauses: [], evidence: 'e' })
const old = (on: string, changedOn: string | null): EntryAct =>
  act(1, 'imported', '2026-03-02T10:00', { case: null, on, changedOn, data, source: {} })

for (const register of ['trusted', 'state', 'deposit'] as const)
  test(`${register}: refused up to the minute before the last change, allowed from that minute on`, () => {
    assert.equal(
      ['2025-04-02T15:59', '2025-04-02T16:00'].map((at) => refused(entryOf(register, added), at)),
      [true, false],
    )
    const changed = entryOf(register, added, amended, found)
    assert.equal(
      ['2025-05-04T10:00', '2025-05-06T09:59', '2025-05-06T10:00', '2025-05-07T10:00'].map((at) =>
        refused(changed, at),
      ),
      [true, true, false, false],
      'a finding changes nothing of what it says',
    )
  })

test('of what was taken over the last day counts, not the moment of taking over', () => {
  const both = entryOf('trusted', old('2019-05-05', '2025-02-18'))
  assert.equal(lastChange(both), { kind: 'changed', since: '2025-02-18', by: null, decision: 'N1' })
  assert.equal(
    ['2025-02-17T23:59', '2025-02-18T00:00'].map((at) => refused(both, at)),
    [true, false],
  )
  assert.is(refused(entryOf('trusted', old('2019-05-05', null)), '2019-05-05T09:00'), false)
  assert.is(refused(entryOf('trusted', old('2019-05-05', null)), '2019-05-04T09:00'), true)
  const ended = { ...act(2, 'excluded', '2026-03-02T10:00', { case: null, reason: '' }) } as EntryAct
  const out = { ...ended, data: { ...ended.data, on: '2025-03-01' } } as unknown as EntryAct
  assert.is(lastChange(entryOf('trusted', old('2019-05-05', '2025-02-18'), out)).since, '2025-03-01')
})

test('acts that were recorded out of their order, as older versions let them: the latest moment counts', () => {
  const early = act(3, 'amended', '2025-04-20T10:00', { case: 'C3', reason: 'r', data })
  assert.is(lastChange(entryOf('trusted', added, amended, early)).since, '2025-05-06T10:00')
})

test('what an old book says is known from its last change on; what was entered here, always', () => {
  const known = (entry: Entry, day: string | undefined) =>
    knownFrom(entry, day === undefined ? undefined : civilDate(day))
  const both = entryOf('trusted', old('2019-05-05', '2025-02-18'))
  assert.equal(
    ['2020-01-01', '2025-02-17', '2025-02-18', undefined].map((day) => known(both, day)),
    ['2025-02-18', '2025-02-18', null, null],
  )
  assert.is(known(entryOf('trusted', old('2019-05-05', null)), '2020-01-01'), null)
  assert.is(known(entryOf('trusted', added, amended), '2025-04-03'), null)
})

test('an explanation is about its own series and year; the last one of a number is told', () => {
  const explained = (seq: number, said: object) =>
    ({
      seq,
      kind: 'gap-explained',
      at: moment('2025-03-03T10:00'),
      by: 'А',
      data: { reason: `${seq}`, ...said },
    }) as never
  const acts = [
    explained(1, { year: 0, from: 1, to: 39 }),
    explained(2, { year: 2014, from: 15, to: 15 }),
    explained(3, { year: 2013, series: 'АЖ', from: 418, to: 419 }),
    explained(4, { year: 0, from: 5, to: 6 }),
  ]
  const reasons = (...numbers: readonly string[]) =>
    numbers.map((number) => explanationOf('trusted', number, acts)?.data.reason)
  assert.equal(reasons('T-000004', '4', 'T-000005', '40'), ['1', '1', '4', undefined])
  assert.equal(reasons('15/2014', '2014-16', 'АЖ-2013-0418', 'ЖЖ-2013-0418', '5-а'), [
    '2',
    undefined,
    '3',
    undefined,
    undefined,
  ])
})

test.run()
