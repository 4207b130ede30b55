import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dueLines, soonestLines } from '../../src/cli/due/due-lines.js'
import type { DueItem } from '../../src/store/due-store.js'
import type { Store } from '../../src/store/store.js'
import { at, day, takeIn, withStore } from './support.js'

const test = suite('store: due')

type Item = Omit<DueItem, 'subject'>
const item = (kind: string, id: string, ends: string, over: Partial<Item> = {}): Item => ({
  kind,
  id,
  due: day(ends.slice(0, 10)),
  ends: at(ends),
  done: null,
  reference: null,
  service: 'trusted-registry',
  role: null,
  assignee: null,
  about: 'Қамқор',
  ...over,
})

async function filled(store: Store): Promise<void> {
  await store.write(async (tx) => {
    const one = await takeIn(tx)
    const two = await takeIn(tx)
    await tx.putDueItems(`case/${one}`, [
      item('step', 'completeness', '2025-03-20T18:30', { role: 'expert' }),
      item('service', 'service', '2025-04-04T18:30'),
      item('obligation', 'publication', '2025-04-25T18:30', { done: day('2025-04-10'), reference: '2025-000031' }),
    ])
    await tx.putDueItems(`case/${two}`, [
      item('step', 'register', '2025-03-20T12:00', { due: at('2025-03-20T12:00'), assignee: 'А. Тіркеуші' }),
    ])
    await tx.putDueItems('entry/trusted/T-000001', [
      item('renewal', 'industrialCertificate', '2025-03-31T23:59', { service: null }),
    ])
  })
}

const ids = (items: readonly DueItem[]) => items.map((each) => `${each.subject} ${each.id}`)

test('what waits comes soonest first, of cases and entries alike; what is done does not come', () =>
  withStore(async (store) => {
    await filled(store)
    assert.equal(ids(await store.dueItems({})), [
      'case/TR-2025-000002 register',
      'case/TR-2025-000001 completeness',
      'entry/trusted/T-000001 industrialCertificate',
      'case/TR-2025-000001 service',
    ])
  }))

test('by the moment, the service, the person, the role, the kind', () =>
  withStore(async (store) => {
    await filled(store)
    assert.equal(ids(await store.dueItems({ until: at('2025-03-20T12:00') })), ['case/TR-2025-000002 register'])
    assert.is((await store.dueItems({ until: at('2025-03-20T18:30') })).length, 2)
    assert.is((await store.dueItems({ from: at('2025-03-31T00:00') })).length, 2)
    assert.is((await store.dueItems({ service: 'trusted-registry' })).length, 3)
    assert.is((await store.dueItems({ assignee: 'А. Тіркеуші' })).length, 1)
    assert.is((await store.dueItems({ role: 'expert' })).length, 1)
    assert.is((await store.dueItems({ kinds: ['renewal', 'service'] })).length, 2)
    assert.is((await store.dueItems({ limit: 1 })).length, 1)
  }))

test('they are counted whatever the limit, and what is late at a moment apart', () =>
  withStore(async (store) => {
    await filled(store)
    assert.is(await store.countDue({ limit: 1 }), 4)
    assert.is(await store.countDue({ role: 'expert' }), 1)
    assert.is(await store.countDue({ until: at('2025-03-20T18:30') }), 2)
    assert.is(await store.countDue({ before: at('2025-03-20T18:30') }), 1)
  }))

test('the lines due soonest are the first of all of them, however few are asked for, and the counts are of all', () =>
  withStore(async (store) => {
    await filled(store)
    for (const now of ['2025-03-20T12:00', '2025-03-20T18:30', '2025-03-25T10:00', '2025-04-30T10:00'])
      for (const overdue of [false, true])
        for (const role of [undefined, 'expert']) {
          const asked = { now: at(now), until: at('2025-05-01T23:59'), overdue, service: undefined, role }
          const all = await dueLines(store, asked)
          for (const atMost of [1, 2, 4, 5])
            assert.equal(await soonestLines(store, asked, atMost), {
              lines: all.slice(0, atMost),
              items: all.length,
              overdue: all.filter((line) => line.overdue).length,
            })
        }
  }))

test('one subject shows what is done as well, with by what', () =>
  withStore(async (store) => {
    await filled(store)
    const items = await store.dueItemsOf('case/TR-2025-000001')
    assert.equal(
      items.map((each) => [each.id, each.done, each.reference]),
      [
        ['completeness', null, null],
        ['service', null, null],
        ['publication', '2025-04-10', '2025-000031'],
      ],
    )
  }))

test('what is put takes the place of what was there', () =>
  withStore(async (store) => {
    await filled(store)
    await store.write((tx) => tx.putDueItems('case/TR-2025-000001', []))
    assert.equal(await store.dueItemsOf('case/TR-2025-000001'), [])
    assert.is((await store.dueItems({})).length, 2)
  }))

test.run()
