import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { note, takeIn, withStore } from './support.js'

const test = suite('store: numbers')

test('every series counts from 1 in every year', () =>
  withStore(async (store) => {
    const taken = await store.write(async (tx) => {
      const numbers = [
        await tx.takeNumber('incoming', 2025),
        await tx.takeNumber('incoming', 2025),
        await tx.takeNumber('outgoing', 2025),
        await tx.takeNumber('incoming', 2026),
        await tx.takeNumber('entry/trusted', 0),
      ]
      await takeIn(tx)
      return numbers
    })
    assert.equal(taken, [1, 2, 1, 1, 1])
    const next = await store.write(async (tx) => {
      const number = await tx.takeNumber('incoming', 2025)
      await takeIn(tx)
      return number
    })
    assert.is(next, 3)
  }))

test('a transaction that fails gives its numbers back: no gap', () =>
  withStore(async (store) => {
    const failed = store.write(async (tx) => {
      assert.is(await tx.takeNumber('incoming', 2025), 1)
      throw new Error('no')
    })
    await failed.catch(() => {})
    const number = await store.write(async (tx) => {
      const taken = await tx.takeNumber('incoming', 2025)
      await takeIn(tx)
      return taken
    })
    assert.is(number, 1)
    assert.equal((await store.integrity()).numberGaps, [])
  }))

test('a number without an act that carries it is not stored', () =>
  withStore(async (store) => {
    const alone = store.write((tx) => tx.takeNumber('incoming', 2025))
    await alone.then(
      () => assert.unreachable(),
      (error: Error) => assert.match(error.message, /FOREIGN KEY/),
    )
    const number = await store.write((tx) => takeIn(tx))
    const after = store.write(async (tx) => {
      await tx.appendToCase(number, 1, [note('алдымен әрекет')], '')
      await tx.takeNumber('incoming', 2025)
    })
    await after.then(
      () => assert.unreachable('the act came before the number, so it cannot carry it'),
      () => {},
    )
    assert.is((await store.caseActs(number)).length, 1)
  }))

test.run()
