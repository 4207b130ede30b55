import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { CaseFilter, CaseSort } from '../../src/store/case-list.js'
import type { CaseRow } from '../../src/store/case-row.js'
import type { Store } from '../../src/store/store.js'
import { at, caseOf, day, takeIn, withStore } from './support.js'

const test = suite('store: cases')

test('a case is listed as it was put, and put again as it is now', () =>
  withStore(async (store) => {
    const whole = caseOf('TR-2025-000001', {
      incomingNumber: '2025-000045',
      externalNumber: 'KZ-77',
      registered: at('2025-03-14T17:00'),
      assignee: 'Б. Сарапшы',
      entry: 'T-000001',
    })
    await store.write((tx) => takeIn(tx, whole))
    assert.equal(await store.caseRow(whole.number), whole)
    const closed: CaseRow = {
      ...whole,
      open: false,
      status: 'granted',
      step: null,
      stepRole: null,
      stepDue: null,
      dueEnds: null,
    }
    await store.write((tx) => tx.putCase(closed, []))
    assert.equal(await store.caseRow(whole.number), closed)
    assert.is(await store.caseRow('TR-2025-000002'), undefined)
  }))

test('a case is meant by its own number, its incoming number or the number of the applicant', () =>
  withStore(async (store) => {
    await store.write((tx) => takeIn(tx, { number: 'TR-1', incomingNumber: '2025-000045', externalNumber: 'KZ-77' }))
    for (const text of ['TR-1', '2025-000045', 'KZ-77']) assert.is(await store.resolveCase(text), 'TR-1')
    assert.is(await store.resolveCase('TR-2'), undefined)
    assert.is((await store.caseByExternalNumber('KZ-77'))?.number, 'TR-1')
    assert.is(await store.caseByExternalNumber('TR-1'), undefined)
  }))

test('the last case of an applicant is the newest one', () =>
  withStore(async (store) => {
    await store.write(async (tx) => {
      await takeIn(tx, { number: 'TR-1', applicantId: '990140000385' })
      await takeIn(tx, { number: 'TR-2', applicantId: '990140000385' })
      await takeIn(tx, { number: 'TR-3', applicantId: '470140001136' })
    })
    assert.is((await store.lastCaseOf('990140000385'))?.number, 'TR-2')
    assert.is(await store.lastCaseOf('000000000000'), undefined)
  }))

/** A hundred cases with everything that lists sort and filter by, in a fixed disorder. */
const NAMES = ['Әсем', 'Алма', 'Ғасыр', 'Газ', 'Қамқор', 'Кедр', 'Ұя', 'Ясень', 'Zeta', '7 күн']
const MANY: readonly CaseRow[] = Array.from({ length: 100 }, (_, n) => {
  const open = n % 3 === 0
  return caseOf(`TR-2025-${String((n * 37) % 100).padStart(6, '0')}`, {
    procedure: n % 4 === 0 ? 'amend' : 'include',
    status: open ? (n % 2 ? 'registered' : 'received') : n % 2 ? 'granted' : 'refused',
    open,
    step: open ? ['register', 'check'][n % 2]! : null,
    applicantId: `99014000${String(n % 7).padStart(4, '0')}`,
    applicantName: `${NAMES[n % 10]} ${n % 5}`,
    accepted: at(`2025-0${1 + (n % 9)}-1${n % 10}T10:00`),
    dueEnds: open ? at(`2025-06-1${n % 10}T18:30`) : null,
    assignee: n % 5 === 0 ? 'Б. Сарапшы' : null,
  })
})

async function many(store: Store): Promise<void> {
  await store.write(async (tx) => {
    for (const row of MANY) await takeIn(tx, row)
  })
}

async function allPages(
  store: Store,
  filter: CaseFilter,
  sort: CaseSort,
  limit: number,
  reverse: boolean,
): Promise<readonly string[]> {
  const numbers: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const from: { after?: string } = after === '' ? {} : { after }
    const page = await store.listCases(filter, { sort, limit, reverse, ...from })
    assert.ok(page.rows.length <= limit)
    numbers.push(...page.rows.map((row) => row.number))
    after = page.next
  }
  return numbers
}

const collator = new Intl.Collator('kk')
const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const BY: Readonly<Record<CaseSort, (a: CaseRow, b: CaseRow) => number>> = {
  number: (a, b) => -plain(a.number, b.number),
  accepted: (a, b) => -plain(a.accepted, b.accepted) || -plain(a.number, b.number),
  applicant: (a, b) => collator.compare(a.applicantName, b.applicantName) || plain(a.number, b.number),
  due: (a, b) =>
    a.dueEnds === null && b.dueEnds === null
      ? -plain(a.number, b.number)
      : plain(a.dueEnds ?? 'later', b.dueEnds ?? 'later') || plain(a.number, b.number),
}

function expected(filter: CaseFilter, sort: CaseSort, reverse: boolean): readonly string[] {
  const { open, acceptedFrom, acceptedUntil, dueUntil, ...equal } = filter
  const rows = MANY.filter((row) => {
    return (
      Object.entries(equal).every(([key, value]) => value === undefined || row[key as keyof CaseRow] === value) &&
      (open === undefined || row.open === open) &&
      (acceptedFrom === undefined || row.accepted.slice(0, 10) >= acceptedFrom) &&
      (acceptedUntil === undefined || row.accepted.slice(0, 10) <= acceptedUntil) &&
      (dueUntil === undefined || (row.dueEnds !== null && row.dueEnds <= dueUntil))
    )
  })
  const sorted = rows.sort(BY[sort]).map((row) => row.number)
  return reverse ? sorted.reverse() : sorted
}

test('any filter in any order: the pages put together are the whole list, sorted', () =>
  withStore(async (store) => {
    await many(store)
    const some = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
    const filters = fc.record({
      procedure: some('include', 'amend', 'exclude'),
      status: some('received', 'registered', 'granted', 'refused'),
      step: some('register', 'check'),
      assignee: some('Б. Сарапшы'),
      applicantId: some('990140000003'),
      open: some(true, false),
      acceptedFrom: some(day('2025-03-13')),
      acceptedUntil: some(day('2025-05-14')),
      dueUntil: some(at('2025-06-14T18:30')),
    })
    const sorts = fc.constantFrom<CaseSort>('number', 'accepted', 'applicant', 'due')
    await fc.assert(
      fc.asyncProperty(
        filters,
        sorts,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (filter, sort, limit, reverse) => {
          const known = Object.fromEntries(
            Object.entries(filter).filter(([, value]) => value !== undefined),
          ) as CaseFilter
          assert.equal(await allPages(store, known, sort, limit, reverse), expected(known, sort, reverse))
        },
      ),
      { numRuns: 150, seed: 829 },
    )
  }))

test('where many match, the order is walked instead: the same list', () =>
  withStore(async (store) => {
    await store.write(async (tx) => {
      for (let n = 0; n < 6_000; n += 1)
        await tx.putCase(
          caseOf(`N-${String(n).padStart(6, '0')}`, {
            open: true,
            status: n % 100 ? 'received' : 'rare',
            applicantName: NAMES[n % 10]!,
            ...(n < 2 ? {} : { dueEnds: null }),
          }),
          [],
        )
    })
    const page = await store.listCases({ open: true, status: 'received' }, { limit: 3 })
    assert.equal(
      page.rows.map((row) => row.number),
      ['N-005999', 'N-005998', 'N-005997'],
    )
    assert.is(await store.countCases({ status: 'received' }, 100), 100)
    assert.is(await store.countCases({ status: 'rare' }, 100), 60)
    const untermed = await store.listCases({ open: true }, { limit: 3, sort: 'due' })
    assert.equal(
      untermed.rows.map((row) => row.number),
      ['N-000000', 'N-000001', 'N-005999'],
      'by term: those without one by their number',
    )
    const applicants = await store.listCases({ status: 'received' }, { limit: 2, sort: 'applicant' })
    assert.equal(
      applicants.rows.map((row) => row.number),
      ['N-000009', 'N-000019'],
      '7 күн stands before the letters',
    )
  }))

test('a page after a case that is not there begins at the beginning', () =>
  withStore(async (store) => {
    await store.write((tx) => takeIn(tx))
    assert.is((await store.listCases({}, { limit: 5, after: 'TR-none' })).rows.length, 1)
  }))

test.run()
