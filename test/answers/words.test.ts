import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import type { ProblemCode, ProblemFacts, Said } from '../../src/form/answers/problem.js'
import { LANGS } from '../../src/text.js'
import { answers as en } from '../../src/words/en/answers.js'
import { answers as kk } from '../../src/words/kk/answers.js'
import { answers as ru } from '../../src/words/ru/answers.js'

const Words = suite('words for what can be wrong with an answer')

const day = civilDate('2025-03-14')
const label = { kk: 'Күні', ru: 'Дата', en: 'Date' }
const dates = { date: day, than: 'a.b', thanLabel: label, limit: day }

/** One set of facts for every code: a new code without one does not compile. */
const FACTS: { readonly [K in ProblemCode]: ProblemFacts[K] } = {
  missing: {},
  'unknown-key': { key: 'bni', nearest: 'bin' },
  'unknown-keys-more': { count: 3 },
  'not-called-for': { depends: ['product.kind'] },
  'wrong-type': { expected: 'bin', found: 'number' },
  'choice-unknown': { choices: [{ id: 'software', label }], nearest: null },
  'too-long': { length: 301, limit: 300 },
  'too-few-rows': { found: 1, limit: 2 },
  'too-many-rows': { found: 4, limit: 3 },
  'integer-not-whole': {},
  'integer-too-small': { limit: 1 },
  'integer-too-great': { limit: 7 },
  'control-character': { position: 2, code: 'U+0007' },
  'direction-mark': { position: 2, code: 'U+202E' },
  'broken-character': { position: 2, code: 'U+D800' },
  'line-break': { position: 2 },
  'date-shape': {},
  'date-impossible': {},
  'date-too-early': dates,
  'date-too-late': { ...dates, than: 'receipt', thanLabel: null },
  'percent-shape': {},
  'percent-range': {},
  'decimal-shape': {},
  'time-shape': {},
  'ens-tru-shape': {},
  'phone-digits': {},
  'phone-character': { position: 5 },
  'email-shape': { fault: 'no-at' },
  'identifier-length': { kind: 'bin', found: 11 },
  'identifier-not-digit': { kind: 'iin', position: 3 },
  'identifier-never-issued': { kind: 'bin' },
  'identifier-check-digit': { kind: 'bin', expected: 6, found: 7 },
  'identifier-is-bin': {},
  'identifier-is-iin': {},
  wanted: {},
  'integer-below-advised': { limit: 8 },
  'mixed-letters': { position: 4, letters: 'i', alphabet: 'latin' },
  'invisible-removed': { position: 4, code: 'U+00AD' },
  'iin-birth-date': {},
  'iin-century-digit': {},
  'bin-registration-month': {},
  'bin-kind-digits': {},
}

const words = { kk, ru, en }

for (const code of Object.keys(FACTS) as ProblemCode[]) {
  Words(`${code}: what is wrong and how to mend it, in three languages, with its facts`, () => {
    const said = LANGS.map((lang) => (words[lang].problems[code] as (facts: unknown) => Said)(FACTS[code]))
    for (const { what, remedy } of said) {
      assert.ok(what.length > 5 && remedy.length > 5, code)
      assert.not.match(what + remedy, /undefined|null(?!\))|\[object|NaN/)
      assert.match(remedy, /[.…!"»a-zA-Zа-я]$/)
    }
    assert.is(new Set(said.map(({ what }) => what)).size, 3)
    for (const fact of Object.values(FACTS[code])) {
      if (typeof fact === 'number')
        assert.ok(
          said.every(({ what }) => what.includes(String(fact))),
          `${code}: ${fact}`,
        )
    }
  })
}

Words('Kazakh sentences are Kazakh and Russian ones Russian', () => {
  const all = (lang: 'kk' | 'ru') =>
    (Object.keys(FACTS) as ProblemCode[])
      .map((code) => (words[lang].problems[code] as (facts: unknown) => Said)(FACTS[code]))
      .map(({ what, remedy }) => `${what} ${remedy}`)
      .join(' ')
  assert.match(all('kk'), /[әғқңөұүһі]/)
  assert.not.match(all('ru').replaceAll('Күні', ''), /[әғқңөұүһі]/)
})

Words.run()
