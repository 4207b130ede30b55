import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Moment } from '../../src/calendar/civil-date.js'
import { figuresOf } from '../../src/cli/stats/figures.js'
import { medianOf, summing } from '../../src/cli/stats/summary.js'
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

Stats('the median of an odd number is the middle one, of an even number the mean of two, of none none', () => {
  assert.is(medianOf([9, 1, 100]), 9)
  assert.is(medianOf([1, 100, 10, 11]), 11)
  assert.is(medianOf([]), null)
})

Stats('rows add up to the whole, and every case stands under one result', () => {
  const sums = summing('month')
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
