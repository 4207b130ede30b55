import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checkDigit, checkIdentifier, type Identifier } from '../../src/form/answers/identifiers.js'

const Identifiers = suite('IIN and BIN')

// Synthetic: births of 1812, 1827, 2085, 2088; registrations of 2047-2071.
for (const [kind, number, passes] of [
  ['iin', '120314100376', 1],
  ['iin', '270705200378', 1],
  ['iin', '850606500370', 1],
  ['iin', '880415504448', 2],
  ['iin', '120314101857', 2],
  ['bin', '470140001136', 1],
  ['bin', '580340015825', 2],
  ['bin', '630640001139', 1],
  ['bin', '710441006789', 2],
  ['bin', '661250001137', 1],
] as const) {
  Identifiers(`${kind} ${number}: the check digit agrees in pass ${passes}`, () => {
    assert.equal(checkIdentifier(kind, number), { digits: number, fault: null, warnings: [] })
  })
}

for (const [why, kind, written, fault] of [
  [
    'a wrong check digit says which was due and which stands',
    'bin',
    '470140001137',
    { fault: 'check-digit', expected: 6, found: 7 },
  ],
  [
    'the second pass is made when the first gives 10',
    'iin',
    '880415504449',
    { fault: 'check-digit', expected: 8, found: 9 },
  ],
  ['an IIN whose two passes give 10 is never issued', 'iin', '120314107770', { fault: 'never-issued' }],
  ['a BIN whose two passes give 10 is never issued', 'bin', '710441011305', { fault: 'never-issued' }],
  ['another such BIN, with any check digit', 'bin', '850942015829', { fault: 'never-issued' }],
  ['eleven digits are too few', 'bin', '47014000113', { fault: 'length', found: 11 }],
  ['thirteen are too many', 'bin', '4701400011366', { fault: 'length', found: 13 }],
  ['a letter O in the place of a nought', 'iin', '12O314100376', { fault: 'not-digit', position: 3 }],
  ['the place of a stranger is counted without spaces', 'iin', '1203 141x 0376', { fault: 'not-digit', position: 8 }],
  ['digits of other alphabets are none', 'iin', '١20314100376', { fault: 'not-digit', position: 1 }],
  ['a BIN in the place of an IIN is known by digit 5', 'iin', '470140001136', { fault: 'is-bin' }],
  ['an IIN in the place of a BIN too', 'bin', '120314100376', { fault: 'is-iin' }],
  ['nothing is no number', 'bin', '', { fault: 'length', found: 0 }],
] as const) {
  Identifiers(why, () => assert.equal(checkIdentifier(kind, written).fault, fault))
}

Identifiers('spaces and hyphens between the digits are taken out', () => {
  assert.equal(checkIdentifier('bin', ' 4701 4000-1136 '), { digits: '470140001136', fault: null, warnings: [] })
})

/** The number with the given first eleven digits, whatever they mean; the last of them is changed until a check digit exists. */
function issued(stem: string): string {
  for (let last = 0; last < 10; last++) {
    const tried = stem.slice(0, 10) + last
    const digit = checkDigit(tried)
    if (digit !== null) return tried + digit
  }
  throw new Error('no such number')
}

for (const [why, kind, stem, warnings] of [
  ['30 February is a warning, not an error (resolution 853 of 2013)', 'iin', '12023010037', ['birth-date']],
  ['29 February of a common year', 'iin', '13022910037', ['birth-date']],
  ['29 February of a leap year is a day', 'iin', '12022910037', []],
  ['1900 was no leap year', 'iin', '00022930037', ['birth-date']],
  ['2000 was one', 'iin', '00022950037', []],
  ['month 13', 'iin', '12131410037', ['birth-date']],
  ['a seventh digit of 0 is not described', 'iin', '12031400037', ['century-digit']],
  ['a BIN of month 13 was seen nowhere', 'bin', '47134000113', ['registration-month']],
  ['a sixth digit of 7 too', 'bin', '47014700113', ['kind-digits']],
  ['digit 5 of neither kind: a BIN is taken with a warning', 'bin', '47019000113', ['kind-digits']],
] as const) {
  Identifiers(why, () => {
    const check = checkIdentifier(kind, issued(stem))
    assert.is(check.fault, null)
    assert.equal(check.warnings, warnings)
  })
}

Identifiers('of the ten numbers with the same first eleven digits one is right, or none', () => {
  const kinds: readonly Identifier[] = ['iin', 'bin']
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.constantFrom(...kinds), (n, kind) => {
      const stem = String(n).padStart(11, '0')
      const right = [...'0123456789'].filter((last) => {
        const { fault } = checkIdentifier(kind, stem + last)
        return fault === null || fault.fault === 'is-bin' || fault.fault === 'is-iin'
      })
      assert.is(right.length, checkDigit(stem) === null ? 0 : 1)
    }),
  )
})

Identifiers('one digit mistyped among the first ten is always caught where the first pass decides', () => {
  const firstPass = (number: string) =>
    [...number.slice(0, 11)].reduce((sum, digit, i) => sum + Number(digit) * (i + 1), 0) % 11
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999_999 }),
      fc.nat(9),
      fc.integer({ min: 1, max: 9 }),
      (n, place, change) => {
        const number = issued(`${String(n).padStart(10, '0')}0`)
        const mistyped = number.slice(0, place) + ((Number(number[place]) + change) % 10) + number.slice(place + 1)
        fc.pre(firstPass(number) < 10 && firstPass(mistyped) < 10)
        assert.is(checkIdentifier('bin', mistyped).fault?.fault, 'check-digit')
      },
    ),
  )
})

Identifiers.run()
