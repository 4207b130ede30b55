import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { workingDaysOfMonths } from '../../src/calendar/check-calendar.js'
import { civilDate } from '../../src/calendar/civil-date.js'
import { shipped, shippedYears } from './years.js'

/**
 * Working days of the 40-hour five-day week, month by month. 2012-2021: every month as the Paragraf production calendars publish it.
 * 2022: all but October and December, which the law of September 2022 changed; 2024: all but June, which the Ministry's statement changed.
 * 2026 and 2027 are projected; their figures are computed.
 */
const MONTHS: readonly (readonly [year: number, total: number, months: string])[] = [
  [2012, 247, '20 21 18 21 21 21 21 22 20 22 22 18'],
  [2013, 246, '20 20 17 22 20 20 22 21 21 22 21 20'],
  [2014, 245, '19 20 17 22 19 21 22 21 21 23 20 20'],
  [2015, 245, '19 20 18 22 18 22 22 20 21 22 21 20'],
  [2016, 245, '18 21 19 21 19 22 20 22 21 21 22 19'],
  [2017, 245, '20 20 19 20 20 22 20 22 20 22 22 18'],
  [2018, 246, '21 20 18 21 20 21 21 21 20 23 22 18'],
  [2019, 246, '20 20 17 22 20 20 22 21 21 23 21 19'],
  [2020, 246, '20 20 18 22 18 22 21 20 22 22 21 20'],
  [2021, 245, '18 20 19 22 18 22 20 21 22 21 22 20'],
  [2022, 246, '18 20 19 21 19 22 20 22 22 20 22 21'],
  [2023, 246, '20 20 19 20 20 21 20 22 21 21 22 20'],
  [2024, 249, '21 21 17 22 20 20 22 21 21 22 21 21'],
  [2025, 246, '20 20 17 22 19 20 22 21 21 22 20 22'],
  [2026, 247, '19 20 18 22 17 22 22 21 22 21 21 22'],
  [2027, 247, '18 20 18 22 18 22 21 22 22 20 22 22'],
]

const Totals = suite('published working-day totals')

for (const [year, total, months] of MONTHS) {
  Totals(`${year} has ${total} working days, month by month as published`, () => {
    assert.is(shipped.workingDays(civilDate(`${year}-01-01`), civilDate(`${year}-12-31`)), total)
    assert.is(workingDaysOfMonths(shipped, year).join(' '), months)
  })
}

Totals('2012 to 2027 are all there; 2026 and 2027 are the projected ones', () => {
  assert.equal(
    shippedYears.map((y) => y.year),
    MONTHS.map(([year]) => year),
  )
  assert.equal(
    shippedYears.filter((y) => y.status === 'projected').map((y) => y.year),
    [2026, 2027],
  )
})

/** The first day of Kurban Ait moves by the moon: each from a published source but 2026 and 2027. */
const KURBAN_AIT =
  '2012-10-26 2013-10-15 2014-10-04 2015-09-24 2016-09-12 2017-09-01 2018-08-21 2019-08-11 2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16'

Totals('the first day of Kurban Ait of every year is a day off, and does not shift', () => {
  const found = shippedYears.flatMap((y) => y.daysOff.filter((d) => d.name.en === 'First day of Kurban Ait'))
  assert.is(found.map((d) => d.date).join(' '), KURBAN_AIT)
  const holy = shippedYears.flatMap((y) => y.daysOff.filter((d) => d.kind === 'religious').map((d) => d.date))
  const shifts = shippedYears.flatMap((y) => y.daysOff.map((d) => d.shiftedFrom))
  assert.is(holy.length, 32)
  for (const d of holy) assert.not(shifts.includes(d))
})

Totals(
  'every day off and every worked weekend day has its name and act in three languages, every year a source',
  () => {
    for (const y of shippedYears) {
      assert.ok(y.sources.length > 0)
      for (const d of [...y.daysOff, ...y.workingWeekends]) {
        for (const lang of ['kk', 'ru', 'en'] as const) assert.ok(d.act[lang].length > 10, `${d.date} ${lang}`)
      }
    }
  },
)

Totals.run()
