import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { CivilDate, Moment } from '../../src/calendar/civil-date.js'
import { gapsOf, rangesOf } from '../../src/cli/journal/series.js'

const taken = (number: number, at: string) => ({
  year: Number(at.slice(0, 4)),
  number,
  caseNumber: `TR-2025-00000${number}`,
  subject: `case/TR-2025-00000${number}`,
  kind: 'received',
  at: at as Moment,
  by: 'Ахметова Ш.',
})
const from = '2025-03-01' as CivilDate
const until = '2025-03-31' as CivilDate

const Series = suite('numbers of a journal')

Series('a series without gaps has none', () => {
  const numbers = [taken(1, '2025-02-28T10:00'), taken(2, '2025-03-03T10:00'), taken(3, '2025-03-31T18:30')]
  assert.equal(gapsOf('', numbers, from, until), [])
})

Series('a number that nobody took is lost, wherever it stands in the year', () => {
  const numbers = [taken(1, '2025-01-10T10:00'), taken(3, '2025-03-03T10:00'), taken(5, '2025-05-03T10:00')]
  assert.equal(
    gapsOf('', numbers, from, until).map(({ number, why }) => [number, why]),
    [
      ['2025-000002', 'lost'],
      ['2025-000004', 'lost'],
    ],
  )
})

Series('a number between that belongs to another day is named with the case that explains it', () => {
  const numbers = [taken(1, '2025-03-03T10:00'), taken(2, '2025-02-20T10:00'), taken(3, '2025-03-05T10:00')]
  assert.equal(gapsOf('C', numbers, from, until), [
    { number: 'C-2025-000002', why: 'other-day', subject: 'TR-2025-000002', at: '2025-02-20T10:00' },
  ])
})

Series('numbers one after another are told as one range, the lost ones first', () => {
  const other = (number: number) => taken(number, '2025-02-20T10:00')
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 12].map((number) =>
    [1, 5, 12].includes(number) ? taken(number, '2025-03-03T10:00') : other(number),
  )
  assert.equal(
    rangesOf(gapsOf('', numbers, from, until)).map(({ why, gaps }) => [why, gaps[0]?.number, gaps.length]),
    [
      ['lost', '2025-000009', 3],
      ['other-day', '2025-000002', 3],
      ['other-day', '2025-000006', 3],
    ],
  )
})

Series.run()
