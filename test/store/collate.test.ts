import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sortKey } from '../../src/store/collate.js'

const test = suite('store: sort keys')
const collator = new Intl.Collator('kk')

const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const SIGNS = ' -–.,«»"\'()/0123456789'
const letter = fc.constantFrom(...ALPHABET, ...ALPHABET.toUpperCase(), ...LATIN, ...LATIN.toUpperCase(), ...SIGNS)
const word = fc.string({ unit: letter, maxLength: 12 })

/** As SQLite compares: by the bytes of UTF-8. */
function byBytes(a: string, b: string): number {
  return Math.sign(Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))))
}

test('any two names compare as Intl.Collator(kk) compares them', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.is(byBytes(a, b), Math.sign(collator.compare(a, b)), JSON.stringify([a, b]))
    }),
    { numRuns: 20_000, seed: 829 },
  )
})

test('names that begin alike, too', () => {
  fc.assert(
    fc.property(word, word, word, (stem, a, b) => {
      const [x, y] = [stem + a, stem.toUpperCase() + b]
      assert.is(byBytes(x, y), Math.sign(collator.compare(x, y)), JSON.stringify([x, y]))
    }),
    { numRuns: 20_000, seed: 2024 },
  )
})

test('the Kazakh alphabet is in its order', () => {
  const shuffled = [...ALPHABET].reverse()
  assert.is(shuffled.sort(byBytes).join(''), ALPHABET)
})

test('signs, digits, Cyrillic, Latin: in this order', () => {
  assert.equal(['Zebra', 'Ясень', '7', '«»'].sort(byBytes), ['«»', '7', 'Ясень', 'Zebra'])
})

test('a letter with a mark stands by its letter, small before capital', () => {
  assert.equal(['Ed', 'éc', 'ec', 'Ec'].sort(byBytes), ['ec', 'Ec', 'éc', 'Ed'])
})

test('invisible characters weigh nothing', () => assert.is(sortKey('Қам\u00adқор\u200e'), sortKey('Қамқор')))

test('writing of other alphabets stands after, and has an order', () => {
  assert.equal(['漢', 'zz', 'Δ', 'яя'].sort(byBytes), ['яя', 'zz', 'Δ', '漢'])
})

test('the key of a long name stays about as long as the name', () => {
  const name = 'Жауапкершілігі шектеулі серіктестігі «Қазақстан ақпараттық технологиялары»'
  assert.ok(Buffer.byteLength(sortKey(name)) < Buffer.byteLength(name) * 1.3)
})

test.run()
