import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dateOf, minutesOf, moment } from '../../src/calendar/civil-date.js'
import { acceptanceOf, type Channel } from '../../src/calendar/receipt.js'
import { isExpected } from '../../src/expected-error.js'
import { someMoment } from './arbitraries.js'
import { shipped } from './years.js'

const Receipt = suite('receipt')

const paper = ['office', 'post'] as const
const every = ['office', 'post', 'portal'] as const

for (const [why, channels, received, accepted, rule] of [
  ['in working time: when it came', every, '2025-03-14T16:40', '2025-03-14T16:40', 'as-filed'],
  ['at 9:00 sharp: when it came', every, '2025-03-14T09:00', '2025-03-14T09:00', 'as-filed'],
  ['a minute before opening: that day at 9:00', every, '2025-03-14T08:59', '2025-03-14T09:00', 'before-opening'],
  [
    'at midnight before a working day: that day at 9:00',
    every,
    '2025-03-14T00:00',
    '2025-03-14T09:00',
    'before-opening',
  ],
  ['at 12:59: when it came', every, '2025-03-14T12:59', '2025-03-14T12:59', 'as-filed'],
  ['on paper at 13:00 sharp: at 14:30', paper, '2025-03-14T13:00', '2025-03-14T14:30', 'break'],
  ['on paper at 14:29: at 14:30', paper, '2025-03-14T14:29', '2025-03-14T14:30', 'break'],
  ['at 14:30 sharp: when it came', every, '2025-03-14T14:30', '2025-03-14T14:30', 'as-filed'],
  ['by portal during the break: when it came', ['portal'], '2025-03-14T13:00', '2025-03-14T13:00', 'as-filed'],
  ['by portal during the break: when it came', ['portal'], '2025-03-14T14:29', '2025-03-14T14:29', 'as-filed'],
  ['on paper at 17:30 sharp: still that day', paper, '2025-03-13T17:30', '2025-03-13T17:30', 'as-filed'],
  ['on paper at 17:31: the next day', paper, '2025-03-13T17:31', '2025-03-14T09:00', 'after-closing'],
  ['on paper at 17:31 of a Friday: Monday', paper, '2025-03-14T17:31', '2025-03-17T09:00', 'after-closing'],
  ['by portal at 17:31: when it came', ['portal'], '2025-03-14T17:31', '2025-03-14T17:31', 'as-filed'],
  ['by portal at 18:30 sharp: still that day', ['portal'], '2025-03-14T18:30', '2025-03-14T18:30', 'as-filed'],
  ['by portal at 18:31 of a Friday: Monday', ['portal'], '2025-03-14T18:31', '2025-03-17T09:00', 'after-closing'],
  ['at 23:59: the next working day', every, '2025-03-13T23:59', '2025-03-14T09:00', 'after-closing'],
  ['on a Saturday: Monday', every, '2025-03-15T10:00', '2025-03-17T09:00', 'day-off'],
  ['on a day off before 9:00: still the next working day', every, '2025-03-15T08:00', '2025-03-17T09:00', 'day-off'],
  ['on a holiday: after Nauryz and its shifted days', every, '2025-03-21T10:00', '2025-03-26T09:00', 'day-off'],
  ['in the evening before Nauryz', every, '2025-03-20T19:00', '2025-03-26T09:00', 'after-closing'],
  ['on a worked Saturday: when it came', every, '2022-10-22T10:00', '2022-10-22T10:00', 'as-filed'],
  ['on Friday evening before a worked Saturday', every, '2022-10-21T19:00', '2022-10-22T09:00', 'after-closing'],
  ['in the evening of a worked Saturday', every, '2022-10-22T19:00', '2022-10-26T09:00', 'after-closing'],
  [
    'on a Friday given for a worked Saturday of the year before',
    every,
    '2014-01-03T10:00',
    '2014-01-06T09:00',
    'day-off',
  ],
  ['on 8 May 2020', every, '2020-05-08T12:00', '2020-05-11T09:00', 'day-off'],
  ['on the last evening of 2026', every, '2026-12-31T18:31', '2027-01-05T09:00', 'after-closing'],
] as const) {
  for (const channel of channels) {
    Receipt(`${channel}: ${why} (${received})`, () => {
      const found = acceptanceOf(moment(received), channel, shipped)
      assert.is(found.accepted, accepted)
      assert.is(found.rule, rule)
      assert.is(found.received, received)
    })
  }
}

Receipt('the days passed over are named, the day off of receipt among them', () => {
  const off = acceptanceOf(moment('2025-03-22T10:00'), 'portal', shipped)
  assert.is(off.skipped.map((d) => d.date).join(' '), '2025-03-22 2025-03-23 2025-03-24 2025-03-25')
  const late = acceptanceOf(moment('2025-03-14T19:00'), 'portal', shipped)
  assert.is(late.skipped.map((d) => `${d.date} ${d.kind.because}`).join(', '), '2025-03-15 weekend, 2025-03-16 weekend')
  assert.equal(acceptanceOf(moment('2025-03-13T19:00'), 'portal', shipped).skipped, [])
})

Receipt('past the last year: an error naming it', () => {
  assert.throws(
    () => acceptanceOf(moment('2027-12-31T18:00'), 'office', shipped),
    (e: unknown) => isExpected(e, 'calendar-year-missing') && e.facts.year === 2028,
  )
  assert.is(acceptanceOf(moment('2027-12-31T18:00'), 'portal', shipped).accepted, '2027-12-31T18:00')
})

Receipt('never before filing, always on a working day in office hours, and accepting again changes nothing', () => {
  fc.assert(
    fc.property(someMoment(20), fc.constantFrom<Channel>('office', 'post', 'portal'), (m, channel) => {
      const { accepted, rule, skipped } = acceptanceOf(m, channel, shipped)
      const minute = minutesOf(accepted)
      assert.ok(accepted >= m)
      assert.ok(shipped.isWorking(dateOf(accepted)))
      assert.ok(minute >= 540 && minute <= (channel === 'portal' ? 1110 : 1050))
      if (channel !== 'portal') assert.ok(minute < 780 || minute >= 870)
      assert.is(accepted === m, rule === 'as-filed')
      assert.is(acceptanceOf(accepted, channel, shipped).accepted, accepted)
      for (const { date, kind } of skipped) {
        assert.not(kind.working)
        assert.ok(date >= dateOf(m) && date < dateOf(accepted))
      }
    }),
    { numRuns: 1000 },
  )
})

Receipt('what is filed later is not accepted earlier', () => {
  fc.assert(
    fc.property(
      someMoment(20),
      someMoment(20),
      fc.constantFrom<Channel>('office', 'post', 'portal'),
      (a, b, channel) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        assert.ok(acceptanceOf(early, channel, shipped).accepted <= acceptanceOf(late, channel, shipped).accepted)
      },
    ),
    { numRuns: 1000 },
  )
})

Receipt.run()
