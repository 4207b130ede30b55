import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { CaseRow } from '../../src/store/case-row.js'
import type { KeptFigures } from '../../src/store/figure-store.js'
import type { Store } from '../../src/store/store.js'
import { at, caseOf, takeIn, withStore } from './support.js'

const test = suite('store: kept figures')

const MONTHS = { from: '2025-01', until: '2025-12' }
const CLOSED = { open: false, status: 'granted', step: null, dueEnds: null } as const
const inMonth = (number: string, month: string, over: Partial<CaseRow> = {}): CaseRow =>
  caseOf(number, { accepted: at(`${month}-14T16:40`), ...over })

function figure(month: string, service = 'trusted-registry'): KeptFigures {
  return { month, service, calendar: '2025:', cells: '[]', minutes: new Uint8Array(4) }
}

/** Two cases of March, one closed, one open, and one closed of April; the figures of both months and of another service kept. */
async function filled(store: Store): Promise<void> {
  await store.write(async (tx) => {
    await takeIn(tx, inMonth('TR-1', '2025-03', CLOSED))
    await takeIn(tx, inMonth('TR-2', '2025-03'))
    await takeIn(tx, inMonth('TR-3', '2025-04', CLOSED))
  })
  const { id } = await store.head()
  assert.is(
    await store.keepFigures(id, [figure('2025-03'), figure('2025-04'), figure('2025-03', 'software-deposit')]),
    true,
  )
}

const kept = async (store: Store): Promise<readonly string[]> =>
  (await store.keptFigures(MONTHS)).map(({ month, service }) => `${month} ${service}`)

const ALL = ['2025-03 software-deposit', '2025-03 trusted-registry', '2025-04 trusted-registry']
const WITHOUT_MARCH = ['2025-03 software-deposit', '2025-04 trusted-registry']

const CHANGES: readonly (readonly [rule: string, put: CaseRow, left: readonly string[]])[] = [
  ['a closed case changed', inMonth('TR-1', '2025-03', { ...CLOSED, version: 2 }), WITHOUT_MARCH],
  ['an open case closed', inMonth('TR-2', '2025-03', CLOSED), WITHOUT_MARCH],
  ['a closed case opened again', inMonth('TR-1', '2025-03'), WITHOUT_MARCH],
  ['a closed case came', inMonth('TR-9', '2025-03', CLOSED), WITHOUT_MARCH],
  ['a closed case went to another month', inMonth('TR-1', '2025-04', CLOSED), ['2025-03 software-deposit']],
  ['an open case went on', inMonth('TR-2', '2025-03', { status: 'registered' }), ALL],
  ['an open case came', inMonth('TR-9', '2025-03'), ALL],
]

for (const [rule, row, left] of CHANGES)
  test(`${rule}: kept are ${left.length} of three`, () =>
    withStore(async (store) => {
      await filled(store)
      assert.equal(await kept(store), ALL)
      await store.write((tx) => tx.putCase(row, []))
      assert.equal(await kept(store), left)
    }))

test('read models thrown away take the figures with them', () =>
  withStore(async (store) => {
    await filled(store)
    await store.write(async (tx) => tx.clearReadModels())
    assert.equal(await kept(store), ['2025-03 software-deposit'])
  }))

test('figures of a state that is past are not kept', () =>
  withStore(async (store) => {
    await filled(store)
    const { id } = await store.head()
    await store.write((tx) => takeIn(tx, inMonth('TR-4', '2025-05')))
    assert.is(await store.keepFigures(id, [figure('2025-05')]), false)
    assert.equal(await kept(store), ALL)
  }))

test('while another writes nothing is kept, and nobody waits', () =>
  withStore(async (store, file) => {
    await filled(store)
    const { id } = await store.head()
    const other = new Database(file)
    other.exec('begin immediate')
    const started = performance.now()
    assert.is(await store.keepFigures(id, [figure('2025-05')]), false)
    assert.ok(performance.now() - started < 1_000)
    other.exec('rollback')
    other.close()
    assert.is(await store.keepFigures(id, [figure('2025-05')]), true)
  }))

test.run()
