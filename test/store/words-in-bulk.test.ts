// Why: what a batch does in one pass must be, letter by letter, what is done word by word elsewhere: a word folded otherwise is never
// found, and the audit would call the tables altered.
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isPlain, plainMixes } from '../../src/form/answers/characters.js'
import { fold, foldedWords } from '../../src/store/fold.js'
import { plainTextFolded } from '../../src/store/fold-words.js'
import { indexingOf, joined, withNumbers, wordsBeside } from '../../src/store/indexing.js'
import { partsOf, partsText } from '../../src/store/parts-text.js'

const test = suite('store: words in bulk')
const letters = [...'abcHxTж аәқйёЩ іһ,-«»–…№"\'1205éЁ½\u00ad\u0301😀']
const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 })
const long = (written: string): readonly string[] => fold(written).match(/[\p{L}\p{N}]+/gu) ?? []

test('the words of a text in one pass are those of the long way', () =>
  fc.assert(
    fc.property(text, (written) => assert.equal(foldedWords(written), long(written))),
    { numRuns: 3_000 },
  ))

test('every character by itself and between letters', () => {
  for (let code = 0; code < 0x2100; code += 1) {
    const sign = String.fromCharCode(code)
    for (const written of [sign, `a${sign}b`, `ж${sign}д`, `жa${sign}H`, `h${sign}h`]) {
      const words = plainTextFolded(written)
      if (words !== null) assert.is(words, long(written).join(' '), code.toString(16))
    }
  }
})

test('parts in one pass are those of the long way', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'абв12xyә😀'), minLength: 1, maxLength: 12 })), (words) =>
      assert.is(partsText(words.join(' ')), partsOf(words).join(' ')),
    ),
    { numRuns: 2_000 },
  ))

test('words with the numbers put in afterwards are those of all together', () =>
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 5 }), fc.integer({ min: 1, max: 30 }), (name, texts, n) => {
      const numbers = [`TR-2026-${n}`, `2026-${n}`]
      const whole = indexingOf([...numbers, name], [...numbers, ...texts])
      const after = withNumbers(wordsBeside([name], texts), numbers)
      assert.equal(after, { ...joined(whole), mark: whole.mark })
    }),
    { numRuns: 2_000 },
  ))

test('texts of more words than the table holds, and words that begin alike', () => {
  const many = Array.from({ length: 3_000 }, (_, n) => `сөз${n} сөз${n % 7}а сөз`)
  for (const texts of [many, many.slice(0, 900)]) {
    const { main, rest } = joined(indexingOf(['сөз 5', null, 'Сөз1'], texts))
    assert.equal(wordsBeside(['сөз 5', null, 'Сөз1'], texts), { main, rest })
  }
})

test('a plain text has nothing in it that is refused, hidden, composed or counted twice', () => {
  for (let code = 0; code < 0x110000; code += 1) {
    const sign = String.fromCodePoint(code)
    if (!isPlain(sign)) continue
    assert.is(sign.length, 1)
    assert.is(sign.normalize('NFC'), sign)
    assert.not.match(sign, /\p{C}|\p{M}|\p{Zl}|\p{Zp}/u)
    const [latin, cyrillic] = [/\p{Script=Latin}/u.test(sign), /\p{Script=Cyrillic}/u.test(sign)]
    assert.is(plainMixes(`${sign}a`), cyrillic)
    assert.is(plainMixes(`${sign}а`), latin)
  }
})

test.run()
