import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { EXIT, EXIT_OF } from '../../src/cli/exit-codes.js'
import { reportExpected } from '../../src/cli/report-error.js'
import { PLAIN_PAINT } from '../../src/cli/streams.js'
import { type ErrorId, ExpectedError } from '../../src/expected-error.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'
import type { Words } from '../../src/words/words.js'
import { golden } from '../run-support/golden.js'
import { root } from '../run-support/project.js'
import { ERROR_FACTS } from '../support/error-facts.js'

const test = suite('every expected error, as it is told in three languages')

const words: Readonly<Record<string, Words>> = { kk, ru, en }
const ids = Object.keys(ERROR_FACTS) as ErrorId[]
const plain = PLAIN_PAINT

function told(id: ErrorId, lang: string): readonly string[] {
  return ERROR_FACTS[id].map((facts) => {
    const { exit, lines } = reportExpected(new ExpectedError(id, facts), words[lang] as Words, plain)
    return `${lines.join('\n')}\n(${exit})\n`
  })
}

for (const id of ids) {
  test(`${id}: code ${EXIT[EXIT_OF[id]]}`, () => {
    for (const lang of ['kk', 'ru', 'en']) golden(`test/golden/errors/${id}.${lang}.txt`, told(id, lang).join('\n'))
  })
}

test('each names its code and says what to do; nothing is left undefined', () => {
  for (const id of ids) {
    for (const lang of ['kk', 'ru', 'en']) {
      for (const text of told(id, lang)) {
        assert.ok(text.split('\n')[0]?.endsWith(`[${id}]`), `${id} ${lang}: ${text}`)
        assert.ok(id === 'usage' || text.split('\n').length > 3, `${id} ${lang} says nothing to do: ${text}`)
        assert.not.match(text, /undefined|\[object|NaN| {2}\n/, `${id} ${lang}`)
        assert.not.match(text, /[\u0000-\u0009\u000b-\u001f]/, `${id} ${lang}`)
      }
    }
  }
})

test('Russian and English are not the Kazakh words left over', () => {
  for (const id of ids) {
    if (id === 'usage') continue
    const [inKk, inRu, inEn] = ['kk', 'ru', 'en'].map((lang) =>
      told(id, lang)
        .join()
        .replace(/НҚ|№|Мұратұлы Б\./g, ''),
    )
    assert.is.not(inKk, inRu, id)
    assert.is.not(inRu, inEn, id)
    assert.not.match(inEn ?? '', /[әғқңөұүһі]/i, `${id}: Kazakh letters in English`)
    assert.not.match(inEn ?? '', /[а-я]{4}/i, `${id}: Russian words in English`)
  }
})

test('no file of an error that is no more', () => {
  const kept = readdirSync(join(root, 'test/golden/errors')).map((name) => name.replace(/\.(?:kk|ru|en)\.txt$/, ''))
  assert.equal(
    [...new Set(kept)].filter((id) => !(ids as string[]).includes(id)),
    [],
  )
})

test('in JSON an error has its code, exit code, message and what to do', () => {
  for (const id of ids) {
    const { json, exit } = reportExpected(new ExpectedError(id, ERROR_FACTS[id][0]), en, plain)
    const { error } = JSON.parse(JSON.stringify(json))
    assert.is(error.code, id)
    assert.is(error.exit, exit)
    assert.type(error.message, 'string')
    assert.ok(Array.isArray(error.remedy))
  }
})

test.run()
