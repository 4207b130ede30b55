import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addDays, type CivilDate, type Moment } from '../../src/calendar/civil-date.js'
import { cellsOf, gatherCells, keptOf } from '../../src/cli/stats/cells.js'
import { figuresOf } from '../../src/cli/stats/figures.js'
import { gatherMinutes } from '../../src/cli/stats/minutes.js'
import { splitPeriod } from '../../src/cli/stats/months.js'
import { BYS, type By, summing } from '../../src/cli/stats/summary.js'
import { readCalendar } from '../../src/files/calendar-files.js'
import type { CaseTiming } from '../../src/store/timings.js'

const calendar = readCalendar()
const NOW = '2025-04-30T12:00' as Moment
const timing = (more: Partial<Record<keyof CaseTiming, unknown>>): CaseTiming =>
  ({
    number: 'TR-2025-000001',
    service: 'trusted-registry',
    status: 'granted',
    open: false,
    outcome: 'granted',
    accepted: '2025-03-17T09:00',
    decided: '2025-03-18T10:00',
    serviceDue: '2025-03-31',
    stepDue: null,
    refusedBy: null,
    lastDone: '2025-03-18T10:00',
    applicantName: '',
    objectName: '',
    ...more,
  }) as CaseTiming
const of = (more: Partial<Record<keyof CaseTiming, unknown>>) => figuresOf(timing(more), undefined, NOW, calendar)

const Stats = suite('figures')

Stats('a case takes the working time from acceptance to its last step: one day of eight hours and one hour', () => {
  assert.is(of({}).took, 9 * 60)
})

Stats('the last day of a term ends at 18:30: through at 18:30 in time, a minute later late', () => {
  assert.is(of({ lastDone: '2025-03-31T18:30' }).timeliness, 'in-time')
  assert.is(of({ lastDone: '2025-03-31T18:31' }).timeliness, 'late')
})

Stats('late by working time: from Monday evening to Tuesday 10:00, one hour', () => {
  assert.is(of({ lastDone: '2025-04-01T10:00' }).lateBy, 60)
})

Stats('not through: while its term runs it runs, after that it is overdue', () => {
  const open = { open: true, outcome: null, status: 'registered' }
  assert.is(of({ ...open, serviceDue: '2025-05-30' }).timeliness, 'running')
  assert.is(of({ ...open, serviceDue: '2025-04-29' }).timeliness, 'overdue')
  assert.is(of({ ...open, serviceDue: '2025-04-29' }).lateBy, 3 * 60)
  assert.is(of(open).took, null)
})

Stats('granted but not yet handed out is granted, and not through', () => {
  const each = of({ open: true })
  assert.is(each.result, 'granted')
  assert.is(each.finished, null)
})

Stats('withdrawn counts neither as in time nor as late', () => {
  const each = of({ status: 'withdrawn', outcome: null })
  assert.equal([each.result, each.timeliness, each.took], ['withdrawn', 'none', null])
})

function medianOf(all: readonly number[]): number | null {
  const minutes = gatherMinutes()
  for (const each of all) minutes.add(each)
  return minutes.median()
}

Stats('the median of an odd number is the middle one, of an even number the mean of two, of none none', () => {
  assert.is(medianOf([9, 1, 100]), 9)
  assert.is(medianOf([1, 100, 10, 11]), 11)
  assert.is(medianOf([]), null)
  assert.is(medianOf([0, 0, 0, 1_000_000]), 0)
})

Stats('the median of any minutes is that of the sorted list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1 }), (all) => {
      const sorted = [...all].sort((a, b) => a - b)
      const upper = sorted[sorted.length >> 1]!
      const expected = sorted.length % 2 === 1 ? upper : Math.round((sorted[(sorted.length >> 1) - 1]! + upper) / 2)
      assert.is(medianOf(all), expected)
    }),
  )
})

Stats('a period is its whole months and the days around them, each day once', () => {
  const day = (text: string) => text as CivilDate
  const split = (from: string, until: string) => splitPeriod({ from: day(from), until: day(until) })
  assert.equal(split('2025-01-01', '2025-12-31').rest, [])
  assert.is(split('2025-01-01', '2025-12-31').months.length, 12)
  assert.equal(split('2025-01-15', '2025-03-10'), {
    months: ['2025-02'],
    rest: [
      { from: '2025-01-15', until: '2025-01-31' },
      { from: '2025-03-01', until: '2025-03-10' },
    ],
  })
  assert.equal(split('2024-02-01', '2024-02-29'), { months: ['2024-02'], rest: [] })
  assert.equal(split('2025-02-03', '2025-02-20').rest, [{ from: '2025-02-03', until: '2025-02-20' }])
  assert.equal(split('2025-12-01', '2026-01-05'), {
    months: ['2025-12'],
    rest: [{ from: '2026-01-01', until: '2026-01-05' }],
  })
})

const GROUND = { under: '', stage: 'service', found: '', required: '' } as const
const CASES = fc.array(
  fc.record({
    month: fc.integer({ min: 1, max: 3 }),
    service: fc.constantFrom('trusted-registry', 'software-deposit'),
    status: fc.constantFrom('granted', 'refused', 'acceptance-refused', 'withdrawn'),
    days: fc.integer({ min: 0, max: 40 }),
    by: fc.constantFrom('Ә', 'Б', 'Қ'),
    grounds: fc.subarray(['a', 'b', 'c']),
  }),
  { maxLength: 60 },
)

Stats('reckoned by cells that were kept and read again: the same report as case by case, in any order', () => {
  fc.assert(
    fc.property(CASES, fc.constantFrom<By | undefined>(undefined, ...BYS), (cases, by) => {
      const figures = cases.map(({ month, service, status, days, by: employee, grounds }, n) => {
        const outcome = status === 'granted' || status === 'refused' ? status : null
        const decision = {
          by: employee,
          grounds: grounds.map((id) => ({
            ...GROUND,
            id,
            title: { kk: id, ru: id, en: id },
            citation: `829-2024/${id}`,
          })),
        }
        const lastDone = `${addDays(`2025-0${month}-10` as CivilDate, days)}T11:00`
        const serviceDue = `2025-0${month}-28`
        const row = {
          number: `N-${n}`,
          service,
          status,
          outcome,
          accepted: `2025-0${month}-10T10:00`,
          lastDone,
          serviceDue,
        }
        return figuresOf(timing(row), outcome === null ? undefined : decision, NOW, calendar)
      })
      const one = summing(by, (name) => name)
      for (const each of figures) one.add(each)
      const cells = gatherCells()
      for (const each of [...figures].reverse()) cells.add(each)
      const other = summing(by, (name) => name)
      for (const month of ['2025-01', '2025-02', '2025-03'])
        for (const service of ['software-deposit', 'trusted-registry']) {
          const own = cells.cells().filter((cell) => cell.month === month && cell.service === service)
          const kept = keptOf(month, service, '', own)
          assert.equal(keptOf(month, service, '', cellsOf(kept)), kept)
          for (const cell of cellsOf(kept)) other.addCell(cell)
        }
      assert.equal(other.report(), one.report())
    }),
  )
})

Stats('rows add up to the whole, and every case stands under one result', () => {
  const sums = summing('month', (name) => name)
  const results = ['granted', 'refused', 'acceptance-refused', 'withdrawn', 'open']
  for (let n = 0; n < 60; n += 1) {
    const status = results[n % 5]!
    const outcome = status === 'granted' || status === 'refused' ? status : null
    const accepted = `2025-0${1 + (n % 3)}-2${n % 4}T10:00`
    sums.add(of({ number: String(n), status, outcome, accepted, open: status === 'open', lastDone: accepted }))
  }
  const { total, rows } = sums.report()
  assert.is(rows.length, 3)
  for (const id of ['received', 'granted', 'refused', 'late', 'overdue'] as const)
    assert.is(
      rows.reduce((sum, { counts }) => sum + counts[id], 0),
      total.counts[id],
    )
  assert.is(
    results.reduce((sum, id) => sum + total.counts[id as 'granted'], 0),
    total.counts.received,
  )
})

Stats.run()
