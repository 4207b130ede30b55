import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { EntryDocument } from '../../src/store/entry-row.js'
import type { EntrySort } from '../../src/store/register-list.js'
import type { Store } from '../../src/store/store.js'
import { day, entryOf, takeIn, withStore } from './support.js'

const test = suite('store: register')

const certificate = (validUntil: string | null, document = 'industrialCertificate'): EntryDocument => ({
  document,
  number: 'ИС-1',
  date: day('2024-01-10'),
  validUntil: validUntil === null ? null : day(validUntil),
})

test('an entry comes back as it was put, and as it was put again', () =>
  withStore(async (store) => {
    const number = await store.write((tx) => takeIn(tx))
    const entry = entryOf('T-000001', {
      caseNumber: number,
      data: { product: { name: 'Қамқор' } },
      earliestExpiry: day('2026-01-10'),
    })
    await store.write((tx) => tx.putEntry(entry, [certificate('2026-01-10'), certificate(null, 'exclusiveRights')], []))
    assert.equal(await store.entry('trusted', 'T-000001'), entry)
    assert.equal(await store.entryDocuments('trusted', 'T-000001'), [
      certificate(null, 'exclusiveRights'),
      certificate('2026-01-10'),
    ])
    const excluded = { ...entry, status: 'excluded', endedOn: day('2025-09-01'), version: 2 }
    await store.write((tx) => tx.putEntry(excluded, [certificate('2027-01-10')], []))
    assert.equal(await store.entry('trusted', 'T-000001'), excluded)
    assert.equal(await store.entryDocuments('trusted', 'T-000001'), [certificate('2027-01-10')])
    assert.is(await store.entry('deposit', 'T-000001'), undefined, 'another register')
  }))

test('an entry of a case that is not there is not stored', () =>
  withStore(async (store) => {
    await store
      .write((tx) => tx.putEntry(entryOf('T-1', { caseNumber: 'TR-none' }), [], []))
      .then(
        () => assert.unreachable(),
        (error: Error) => assert.match(error.message, /FOREIGN KEY/),
      )
    assert.is(await store.entry('trusted', 'T-1'), undefined)
  }))

async function five(store: Store): Promise<void> {
  await store.write(async (tx) => {
    await tx.putEntry(
      entryOf('9', { objectName: 'Ғасыр', holderName: 'Ұя', earliestExpiry: day('2026-03-01') }),
      [certificate('2026-03-01')],
      [],
    )
    await tx.putEntry(entryOf('10', { objectName: 'Алма', holderName: 'Әсем', kind: 'eip' }), [certificate(null)], [])
    await tx.putEntry(
      entryOf('2', { objectName: 'Ясень', holderName: 'Бек', earliestExpiry: day('2026-01-31') }),
      [certificate('2026-01-31')],
      [],
    )
    await tx.putEntry(
      entryOf('11', {
        objectName: 'Әсем',
        holderName: 'Газ',
        status: 'excluded',
        endedOn: day('2025-06-01'),
        earliestExpiry: day('2026-01-01'),
      }),
      [certificate('2026-01-01')],
      [],
    )
    await tx.putEntry(entryOf('1', { register: 'deposit' }), [], [])
  })
}

const ORDERS: readonly (readonly [EntrySort, string])[] = [
  ['number', '2 9 10 11'],
  ['object', '10 11 9 2'],
  ['holder', '10 2 11 9'],
  ['expiry', '11 2 9'],
]
for (const [sort, expected] of ORDERS)
  test(`entries by ${sort}, page by page and the other way round`, () =>
    withStore(async (store) => {
      await five(store)
      for (const reverse of [false, true]) {
        const numbers: string[] = []
        for (let after: string | null = ''; after !== null; ) {
          const page = await store.entries(
            { register: 'trusted' },
            { sort, limit: 1, reverse, ...(after === '' ? {} : { after }) },
          )
          numbers.push(...page.rows.map((row) => row.number))
          after = page.next
        }
        assert.is((reverse ? numbers.reverse() : numbers).join(' '), expected)
      }
    }))

test('entries by what they are', () =>
  withStore(async (store) => {
    await five(store)
    const numbers = async (filter: object) =>
      (await store.entries({ register: 'trusted', ...filter }, { limit: 10 })).rows.map((row) => row.number).join(' ')
    assert.is(await numbers({ current: true }), '2 9 10')
    assert.is(await numbers({ status: 'excluded' }), '11')
    assert.is(await numbers({ kind: 'eip' }), '10')
    assert.is(await numbers({ expiryUntil: day('2026-01-31') }), '2 11')
    assert.is(await numbers({ holderId: 'nobody' }), '')
  }))

test('documents that end: those of current entries, on a day from the first to the last, soonest first', () =>
  withStore(async (store) => {
    await five(store)
    const ending = async (from: string, until: string) =>
      (await store.expiring('trusted', day(from), day(until))).map((each) => `${each.entry.number} ${each.validUntil}`)
    assert.equal(await ending('2026-01-01', '2026-12-31'), ['2 2026-01-31', '9 2026-03-01'])
    assert.equal(await ending('2026-01-31', '2026-01-31'), ['2 2026-01-31'])
    assert.equal(await ending('2026-02-01', '2026-02-28'), [])
  }))

test('a platform is known by its number, by its whole name however written, and suggested by a part of it', () =>
  withStore(async (store) => {
    await store.write(async (tx) => {
      await tx.putEntry(entryOf('T-000001', { objectName: '«Қазына» деректер платформасы' }), [], [])
      await tx.putEntry(entryOf('T-000002', { objectName: 'Қазына' }), [], [])
      await tx.putEntry(
        entryOf('T-000003', { objectName: 'Мұра', status: 'excluded', endedOn: day('2025-06-01') }),
        [],
        [],
      )
    })
    const found = async (text: string) =>
      (await store.lookUpEntries('trusted', text)).map(({ entry, by }) => `${entry.number} ${by}`)
    assert.equal(await found(' T-000001 '), ['T-000001 number'])
    assert.equal(await found('казына ДЕРЕКТЕР  платформасы'), ['T-000001 name'])
    assert.equal(await found('Қазына'), ['T-000002 name'])
    assert.equal(await found('деректер'), ['T-000001 part-of-name'])
    assert.equal(await found('Мұра'), [], 'it is no longer in the register')
    assert.equal(await found('T-000003'), [])
    assert.equal(await found('—'), [])
    assert.equal(await store.lookUpEntries('deposit', 'Қазына'), [])
  }))

test.run()
