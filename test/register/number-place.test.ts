import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import { namedGaps, numberGaps } from '../../src/register/number-gaps.js'
import { namedPlace, numberPlace, placeText } from '../../src/register/number-place.js'
import type { RegisterAct } from '../../src/register/register-acts.js'

const test = suite('numbers of old books, and the gaps among them')

for (const [register, text, year, number] of [
  ['trusted', 'T-000345', 0, 345],
  ['trusted', 'Т-345', 0, 345],
  ['trusted', '345', 0, 345],
  ['trusted', '№ 0345', 0, 345],
  ['deposit', 'D-7', 0, 7],
  ['state', '2014-15', 2014, 15],
  ['state', '15/2014', 2014, 15],
  ['deposit', '0015.1998', 1998, 15],
] as const) {
  test(`«${text}» of ${register} is number ${number} of ${year === 0 ? 'the one series' : year}`, () =>
    assert.equal(numberPlace(register, text), { year, number }))
}

test('a number of another register, of more digits than a series has, or none at all has no place', () => {
  for (const text of ['D-7', '1234567', '0', '', 'T-0', 'АЖ-2013-0418', '12/А'])
    assert.is(numberPlace('trusted', text), null, text)
})

test('a place written out is read as the same place', () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 1998, 2014, 2025), fc.integer({ min: 1, max: 999_999 }), (year, number) =>
      assert.equal(numberPlace('trusted', placeText('trusted', { year, number })), { year, number }),
    ),
  )
})

const explained = (from: number, to: number, reason: string, year = 0): RegisterAct => ({
  seq: 1,
  kind: 'gap-explained',
  at: moment('2026-03-16T10:00'),
  by: 'x',
  data: { year, from, to, reason, source: '' },
})
const said = (numbers: readonly number[], acts: readonly RegisterAct[] = []) =>
  numberGaps(
    numbers.map((number) => ({ year: 0, number })),
    acts,
  ).map(({ from, to, explained: act }) => [from, to, act?.data.reason ?? null])

test('what is missing from 1 to the last is a gap; nothing after the last is', () => {
  assert.equal(said([]), [])
  assert.equal(said([1, 2, 3]), [])
  assert.equal(said([3, 4, 8]), [
    [1, 2, null],
    [5, 7, null],
  ])
})

test('a gap is told in pieces, each with what explains all of it; the later explanation counts', () => {
  assert.equal(said([1, 10], [explained(3, 5, 'book')]), [
    [2, 2, null],
    [3, 5, 'book'],
    [6, 9, null],
  ])
  assert.equal(said([1, 10], [explained(2, 9, 'book'), explained(4, 4, 'page')]), [
    [2, 3, 'book'],
    [4, 4, 'page'],
    [5, 9, 'book'],
  ])
  assert.equal(said([1, 10], [explained(1, 50, 'all')]), [[2, 9, 'all']])
})

test('each year has a series of its own', () => {
  const places = [
    { year: 0, number: 1 },
    { year: 2014, number: 2 },
    { year: 2015, number: 1 },
  ]
  const gaps = numberGaps(places, [explained(1, 1, 'another year', 2015)])
  assert.equal(
    gaps.map(({ year, from, to, explained: act }) => [year, from, to, act]),
    [[2014, 1, 1, null]],
  )
})

test('a named series of an old book is looked through between its first and last number, year by year', () => {
  for (const text of ['БҚ-77/2019', 'T-000345', '2014-15', 'АЖ-417', '']) assert.is(namedPlace(text), null, text)
  const written = ['АЖ-2013-0420', '№ АЖ-2013-0417', 'AЖ-2013-0422', 'АЖ-2014-0009', 'ТТ-2013-1']
  const places = written.flatMap((text) => namedPlace(text) ?? [])
  assert.is(places.length, written.length)
  const own = explained(418, 419, 'the register’s own year', 2013)
  const act = explained(421, 421, 'spoiled', 2013)
  const named = { ...act, data: { ...act.data, series: 'АЖ' } } as RegisterAct
  assert.equal(
    namedGaps(places, [own, named]).map(({ series, year, from, to, explained: by }) => [
      series,
      year,
      from,
      to,
      by === null ? null : by.data.reason,
    ]),
    [
      ['АЖ', 2013, 418, 419, null],
      ['АЖ', 2013, 421, 421, 'spoiled'],
    ],
  )
})

test('gaps and numbers taken together are all numbers up to the last, each once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 9 })), { maxLength: 4 }),
      (numbers, ranges) => {
        const taken = [...numbers].sort((a, b) => a - b)
        const acts = ranges.map(([from, more]) => explained(from, from + more, `${from}`))
        const gaps = numberGaps(
          taken.map((number) => ({ year: 0, number })),
          acts,
        )
        const missing = gaps.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
        const all = Array.from({ length: taken.at(-1) ?? 0 }, (_, at) => at + 1)
        assert.equal(
          [...taken, ...missing].sort((a, b) => a - b),
          all,
        )
        for (const { from, to, explained: act } of gaps)
          if (act !== null) assert.ok(act.data.from <= from && act.data.to >= to)
      },
    ),
  )
})

test.run()
