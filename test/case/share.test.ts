import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { changed, eip, software } from '../support/applications.js'
import { judgement } from '../support/cases.js'

const test = suite('829-2024/5.3, /6.4: the local share is compared exactly')

/** A share as a certificate may write it: up to twenty digits after the point or the comma, zeros before and after. */
const written = fc
  .record({
    zeros: fc.constantFrom('', '0', '00'),
    whole: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(29, 30, 31, 79, 80, 81)),
    fraction: fc.oneof(
      fc.constant(''),
      fc.constantFrom('0', '00000000000000000000', '99999999999999999999', '00000000000000000001'),
      fc.stringMatching(/^\d{1,20}$/),
    ),
    mark: fc.constantFrom('.', ','),
  })
  .map(({ zeros, whole, fraction, mark }) => ({
    text: `${zeros}${whole}${fraction === '' ? '' : mark + fraction}`,
    whole,
    fraction,
  }))

/** The share as a fraction of two whole numbers: the rational that the digits say, by another road than the program's. */
function atLeast(whole: number, fraction: string, least: number): boolean {
  const denominator = 10n ** BigInt(fraction.length)
  const numerator = BigInt(whole) * denominator + (fraction === '' ? 0n : BigInt(fraction))
  return numerator >= BigInt(least) * denominator
}

const path = 'documents.industrialCertificate.localShare'
for (const [kind, base, id, least] of [
  ['software: 80 %', software, 'software-local-share', 80],
  ['EIP: 30 %', eip, 'eip-local-share', 30],
] as const) {
  test(kind, () => {
    fc.assert(
      fc.property(written, ({ text, whole, fraction }) => {
        const { met, found } = judgement(id, changed(base, { [path]: text }))
        assert.is(met, atLeast(whole, fraction, least), text)
        assert.equal(found, { say: 'figure', value: text, unit: '%' })
      }),
      { numRuns: 500 },
    )
  })
}

test.run()
