// Why: a large import goes on beside clerks at work. On a slow disk a transaction of a fixed size would hold them up for many seconds;
// on a fast one small transactions write every page several times (issue 5).
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { HANDED, STORED } from '../../src/cli/import/open-batches.js'
import { paceOf } from '../../src/cli/import/pace.js'

const test = suite('import: pace')

/** The rows of a transaction after twenty on a disk that stores so many rows a second. */
function settled(perSecond: number): number {
  const pace = paceOf()
  for (let n = 0; n < 20; n += 1) pace.took(pace.most(), (1000 * pace.most()) / perSecond)
  return pace.most()
}

test('a fast disk takes the most there is', () => {
  assert.is(settled(5_000), STORED.rows)
  assert.is(settled(1_000_000), STORED.rows)
})

test('on a slow one a transaction takes a turn that others can wait for', () => {
  for (const perSecond of [100, 400, 1_500]) {
    const seconds = settled(perSecond) / perSecond
    assert.ok(seconds > 0.5 && seconds < 1, `${perSecond} rows a second: ${seconds} s`)
  }
})

test('whatever it took, rows go on being stored, never more than the most', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(STORED.rows), fc.double({ min: 0, max: 1e7, noNaN: true }))), (turns) => {
      const pace = paceOf()
      for (const [rows, milliseconds] of turns) pace.took(rows, milliseconds)
      assert.ok(pace.most() >= HANDED.rows && pace.most() <= STORED.rows)
      assert.ok(Number.isInteger(pace.most()))
    }),
  ))

test('a slow moment is forgotten again', () => {
  const pace = paceOf()
  pace.took(STORED.rows, 60_000)
  assert.ok(pace.most() < STORED.rows)
  for (let n = 0; n < 10; n += 1) pace.took(pace.most(), pace.most() / 5)
  assert.is(pace.most(), STORED.rows)
})

test.run()
