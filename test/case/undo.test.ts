// Why: what is taken back must be as if it had never been recorded, whatever was done before, after and taken back in between.
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import { type Case, caseAfter, foldCase } from '../../src/case/case.js'
import { standingActs } from '../../src/case/standing.js'
import { undo } from '../../src/case/undo.js'
import { undoable } from '../../src/case/undoable.js'
import { isExpected } from '../../src/expected-error.js'
import { software } from '../support/applications.js'
import { done, NUMBER, numbered, receivedAct, TRUSTED } from '../support/cases.js'

const test = suite('what was taken back counts no more')

const STEPS: readonly NewAct[] = [
  done('register', '2025-03-17T10:00', { by: 'clerk' }),
  done('completeness', '2025-03-18T10:00', { outcome: 'complete' }),
  done('refer', '2025-03-18T11:00'),
  done('recommend', '2025-03-20T15:00', { outcome: 'positive' }),
]
const begun = (acts: readonly NewAct[] = []): Case =>
  foldCase(NUMBER, numbered([receivedAct(software), ...acts]), TRUSTED)
const takenBack = (file: Case, by: string): NewAct => undo(file, { by, at: moment('2025-03-21T10:00'), reason: 'қате' })
/** All that is read of a case, but how many acts it took. */
const read = ({ version: _version, history: _history, acts, ...rest }: Case) => ({
  ...rest,
  acts: acts.map(({ seq: _seq, ...act }) => act),
})

test('steps done and taken back in any order: the case is what those that stand make of it', () =>
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (turns) => {
      let file = begun()
      const standing: NewAct[] = []
      for (const back of turns) {
        const next = STEPS[standing.length]
        const act = back && standing.length > 0 ? takenBack(file, standing.at(-1)?.by ?? '') : next
        if (act === undefined) continue
        file = caseAfter(file, [act])
        if (act.kind === 'undone') standing.pop()
        else standing.push(act)
      }
      const plain = begun(standing)
      assert.equal(read(file), read(plain))
      // Recorded and read again it is the same; nothing of what was recorded is lost.
      assert.equal(foldCase(NUMBER, file.history, TRUSTED), file)
      assert.is(file.version, file.history.length)
      assert.equal(standingActs(file.history), file.acts)
    }),
  ))

test('what is about the case and no work in it stands in nobody’s way', () => {
  const file = caseAfter(begun(STEPS.slice(0, 2)), [
    { kind: 'note', at: moment('2025-03-19T10:00'), by: 'clerk', data: { text: 'қоңырау' } },
    {
      kind: 'calendar-changed',
      at: moment('2025-03-19T11:00'),
      by: 'admin',
      data: { year: 2025, act: null, reason: 'қаулы', moved: [] },
    },
  ])
  assert.is(undoable(file).act.seq, 3)
  const after = caseAfter(file, [takenBack(file, 'executor')])
  assert.equal([after.status, after.version, after.acts.length], ['registered', 6, 4])
})

test('nothing but the receipt, and a second time of the same: nothing is there to take back', () => {
  const why = (file: Case) => {
    try {
      return undoable(file).act.kind
    } catch (error) {
      return isExpected(error, 'undo-impossible') ? error.facts.why : error
    }
  }
  assert.is(why(begun()), 'nothing')
  const registered = begun(STEPS.slice(0, 1))
  assert.is(why(registered), 'step')
  assert.is(why(caseAfter(registered, [takenBack(registered, 'clerk')])), 'nothing')
})

test.run()
