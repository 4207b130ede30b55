// Why: the compiler sees to it that no sentence is missing in a language, but not that it was translated: an empty string,
// Russian left in the Kazakh column or an English sentence in either compiles as well.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { FORMS } from '../../src/form/catalogue.js'
import { ACTS } from '../../src/law/acts/index.js'
import { clauseActs, clausesOf } from '../../src/law/clause.js'
import { allLaw } from '../../src/law/services/index.js'
import { SERVICE_TITLES } from '../../src/law/services/titles.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'
import { textIn } from '../run-support/source-code.js'
import { leavesOf, objectsOf } from '../run-support/walk.js'

/** What a person reads of a leaf: the sentence, or the fixed pieces of a sentence with facts. */
function pieces(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'function' ? textIn(`(${value})`) : []
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? []

/** A sentence without what is the same in every language: commands, options, variables, file names, placeholders. */
const withoutCode = (text: string): string =>
  text
    .replace(/\bkz-is[^\p{Script=Cyrillic},;:«»()]*/gu, ' ')
    .replace(/--?[a-z][\w-]*(?:[ =][A-Z|_]+)?/g, ' ')
    .replace(/[<[{][^>\]}]*[>\]}]/g, ' ')
    .replace(/[\w./-]*[._/][\w./-]*/g, ' ')

/** Two Latin words side by side, capitals (names, abbreviations) left out: English where Kazakh or Russian should stand. */
const english = (text: string): string | undefined => /\b[a-z]{2,}\s+[a-z]{2,}\b/.exec(withoutCode(text))?.[0]

const trees: Readonly<Record<'kk' | 'ru' | 'en', unknown>> = { kk, ru, en }
const kinds = (tree: unknown): readonly string[] => leavesOf(tree).map(({ path, value }) => `${path}: ${typeof value}`)

const Words = suite('words')

Words('the three languages have the same keys with the same kinds of sentence', () => {
  // The rows of a list (weekdays, remedies) may differ in number; the list itself may not be missing.
  const shape = (tree: unknown) => [...new Set(kinds(tree).map((line) => line.replace(/\.\d+(?=[.:])/g, '[]')))].sort()
  assert.equal(shape(ru), shape(kk))
  assert.equal(shape(en), shape(kk))
})

for (const [lang, tree] of Object.entries(trees)) {
  Words(`${lang}: nothing is empty`, () => {
    const empty = leavesOf(tree).filter(({ value }) => typeof value === 'string' && value.trim() === '')
    assert.equal(empty, [])
  })
}

for (const lang of ['kk', 'ru'] as const) {
  Words(`${lang}: no English is left`, () => {
    const left = leavesOf(trees[lang]).flatMap(({ path, value }) =>
      pieces(value).flatMap((text) => (english(text) === undefined ? [] : [`${path}: ${english(text)}`])),
    )
    assert.equal(left, [])
  })
}

Words('Kazakh is not Russian: no sentence longer than three words is the same in both', () => {
  const russian = new Map(leavesOf(ru).map(({ path, value }) => [path, pieces(value).join('…')]))
  const same = leavesOf(kk)
    .map(({ path, value }) => ({ path, text: pieces(value).join('…') }))
    .filter(({ path, text }) => wordsOf(withoutCode(text)).length > 3 && russian.get(path) === text)
  assert.equal(same, [])
})

Words('English has no Cyrillic outside the names of acts and quoted terms', () => {
  const cyrillic = leavesOf(en).flatMap(({ path, value }) =>
    pieces(value)
      .map((text) => text.replace(/«[^»]*»|“[^”]*”|\/НҚ/g, ''))
      .filter((text) => /\p{Script=Cyrillic}{2,}/u.test(text))
      .map((text) => `${path}: ${text}`),
  )
  assert.equal(cyrillic, [])
})

Words.run()

interface Texts {
  readonly kk: string
  readonly ru: string
  readonly en: string
}

const isText = (value: object): value is Texts =>
  ['kk', 'ru', 'en'].every((lang) => typeof (value as Record<string, unknown>)[lang] === 'string')

const Law = suite('texts of the law')

const clauses = Object.fromEntries(
  await Promise.all(clauseActs().map(async (act) => [act, await clausesOf(act)] as const)),
)
const texts = objectsOf({ laws: await allLaw(), ACTS, SERVICE_TITLES, FORMS, clauses }).flatMap(({ path, value }) =>
  isText(value) ? [{ path, text: value }] : [],
)

Law('are there in numbers', () => assert.ok(texts.length > 3000, `only ${texts.length}`))

Law('none is empty in a language', () => {
  assert.equal(
    texts.filter(({ text }) => [text.kk, text.ru, text.en].some((each) => each.trim() === '')),
    [],
  )
})

Law('Kazakh is not Russian where it is longer than three words', () => {
  assert.equal(
    texts.filter(({ text }) => wordsOf(withoutCode(text.kk)).length > 3 && text.kk === text.ru),
    [],
  )
})

Law('no English is left in Kazakh and Russian', () => {
  assert.equal(
    texts.filter(({ text }) => english(text.kk) !== undefined || english(text.ru) !== undefined),
    [],
  )
})

Law.run()
