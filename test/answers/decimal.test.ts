import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compareDecimal, decimalOf, isDecimal, sumDecimals } from '../../src/form/answers/decimal.js'

const Decimal = suite('exact decimals')

for (const [why, a, b, expected] of [
  ['79.99 is below 80: nothing is rounded', '79.99', '80', -1],
  ['80 itself is at least 80', '80', '80', 0],
  ['a comma is a point', '79,99', '79.99', 0],
  ['noughts at the end change nothing', '80.000', '80', 0],
  ['noughts in front change nothing', '080', '80', 0],
  ['nine is below ten, as numbers and not as texts', '9', '10', -1],
  ['below 80 by less than floating point can hold', '79.99999999999999999999999999', '80', -1],
  ['above 30 by as little', '30.00000000000000000000000001', '30', 1],
] as const) {
  Decimal(why, () => {
    assert.is(compareDecimal(a, b), expected)
    assert.is(Math.abs(compareDecimal(b, a)), Math.abs(expected))
  })
}

for (const text of ['', '.', '1.', '.5', '-1', '+1', '1e2', '1 000', '1.2.3', '80%', 'NaN', '٨٠']) {
  Decimal(`«${text}» is no decimal`, () => {
    assert.not(isDecimal(text))
    assert.throws(
      () => compareDecimal(text, '1'),
      (error: unknown) => error instanceof RangeError,
    )
  })
}

for (const [number, expected] of [
  [80, '80'],
  [79.99, '79.99'],
  [0, '0'],
  [1e-7, '0.0000001'],
  [1.5e-7, '0.00000015'],
  [1e21, '1000000000000000000000'],
  [1.25e22, '12500000000000000000000'],
  [-1, null],
  [Number.POSITIVE_INFINITY, null],
  [Number.NaN, null],
] as const) {
  Decimal(`the number ${number} is written ${expected ?? 'not at all'}`, () => assert.is(decimalOf(number), expected))
}

Decimal('agrees with the comparison of hundredths as whole numbers', () => {
  const written = fc.tuple(fc.nat(20_000), fc.constantFrom('.', ','), fc.nat(5))
  fc.assert(
    fc.property(written, written, ([a, pointA, noughtsA], [b, pointB, noughtsB]) => {
      const text = (n: number, point: string, noughts: number) =>
        `${Math.floor(n / 100)}${point}${String(n % 100).padStart(2, '0')}${'0'.repeat(noughts)}`
      assert.is(compareDecimal(text(a, pointA, noughtsA), text(b, pointB, noughtsB)), Math.sign(a - b))
    }),
  )
})

for (const [why, texts, expected] of [
  ['a tenth and two tenths are three tenths', ['0,1', '0,2'], '0,3'],
  ['points alone keep the point', ['0.1', '0.20'], '0.30'],
  ['a comma anywhere makes a comma', ['0.5', '0,5'], '1,0'],
  ['whole numbers stay whole', ['5', '7'], '12'],
  ['nothing is nought', [], '0'],
  ['beyond what floating point holds', ['99999999999999999999,99', '0,01'], '100000000000000000000,00'],
] as const) {
  Decimal(`a sum: ${why}`, () => assert.is(sumDecimals(texts), expected))
}

Decimal.run()
