import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type ErrorId, isExpected } from '../../src/expected-error.js'
import { JsonTextError, readJson } from '../../src/form/answers/json-text.js'
import { ANSWERS_LIMIT, parseAnswers } from '../../src/form/answers/parse-answers.js'

const Parse = suite('the text of an answers file')

function refusal(content: string | Uint8Array): { id: ErrorId; facts: unknown } {
  try {
    parseAnswers(content)
  } catch (error) {
    if (isExpected(error)) return { id: error.id, facts: error.facts }
    throw error
  }
  throw new Error('was taken')
}

for (const [why, content, id, facts] of [
  ['an empty file', '', 'answers-empty', {}],
  ['a file of blanks', ' \n\t', 'answers-empty', {}],
  ['a byte order mark and nothing else', '\ufeff', 'answers-empty', {}],
  ['no JSON', 'hello', 'answers-not-json', { line: 1, column: 1, found: 'h' }],
  [
    'line and column are those of the fault',
    '{\n  "a": 1,\n  ә\n}',
    'answers-not-json',
    { line: 3, column: 3, found: 'ә' },
  ],
  ['the column counts characters', '{"😀": x}', 'answers-not-json', { line: 1, column: 7, found: 'x' }],
  ['a comma too many', '{"a": 1,}', 'answers-not-json', { line: 1, column: 9, found: '}' }],
  ['a text that does not end', '{"a": "Иван', 'answers-not-json', { line: 1, column: 12, found: null }],
  ['an object that does not end', '{"a": 1', 'answers-not-json', { line: 1, column: 8, found: null }],
  ['something after the end', '{} {}', 'answers-not-json', { line: 1, column: 4, found: '{' }],
  ['single quotes', "{'a': 1}", 'answers-not-json', { line: 1, column: 2, found: "'" }],
  ['a control character in a text', '{"a": "\u0007"}', 'answers-not-json', { line: 1, column: 8, found: '<U+0007>' }],
  [
    'a number with a nought in front (a BIN without quotes)',
    '{"bin": 012345678901}',
    'answers-not-json',
    { line: 1, column: 10, found: '1' },
  ],
  ['an array', '[]', 'answers-not-object', { found: 'array' }],
  ['a text', '"a"', 'answers-not-object', { found: 'text' }],
  ['null', 'null', 'answers-not-object', { found: 'nothing' }],
  ['a key given twice', '{"bin": "1",\n "bin": "2"}', 'answers-duplicate-key', { line: 2, column: 2, key: 'bin' }],
  [
    'the same key written otherwise',
    '{"bin": 1, "\\u0062in": 2}',
    'answers-duplicate-key',
    { line: 1, column: 12, key: 'bin' },
  ],
  [
    'a key that would act on the terminal',
    '{"\\u001b[2J": 1, "\\u001b[2J": 2}',
    'answers-duplicate-key',
    { line: 1, column: 18, key: '<U+001B>[2J' },
  ],
  [
    'a number that would be rounded',
    '{"share": 79.9999999999999999}',
    'answers-number-rounded',
    { line: 1, column: 11, digits: 18 },
  ],
  ['a number beyond all bounds', '{"share": 1e999}', 'answers-number-rounded', { line: 1, column: 11, digits: 1 }],
  ['33 levels', '{"a":'.repeat(33) + '1' + '}'.repeat(33), 'answers-too-deep', { line: 1, column: 161, limit: 32 }],
] as const) {
  Parse(`${why} is refused`, () => assert.equal(refusal(content), { id, facts }))
}

Parse('a hundred thousand brackets overflow nothing', () =>
  assert.is(refusal('['.repeat(100_000)).id, 'answers-too-deep'),
)

Parse('a file that is too large is refused by its size', () => {
  const bytes = ANSWERS_LIMIT + 1
  assert.equal(refusal('x'.repeat(bytes)), { id: 'answers-too-large', facts: { bytes, limit: ANSWERS_LIMIT } })
})

Parse('a file that is not UTF-8 is refused', () => {
  assert.is(refusal(Uint8Array.from([0x7b, 0x22, 0xcf, 0xf0, 0x22, 0x3a, 0x31, 0x7d])).id, 'answers-not-utf8')
  assert.is(refusal(Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])).id, 'answers-not-utf8')
})

Parse('a byte order mark is accepted, in text and in bytes', () => {
  assert.equal(parseAnswers('\ufeff{"a": 1}'), { a: 1 })
  assert.equal(parseAnswers(new TextEncoder().encode('\ufeff{"a": "ә"}')), { a: 'ә' })
})

Parse('fifteen digits come in as they are, and so do noughts at either end', () => {
  assert.equal(parseAnswers('{"a": 79.9999999999999, "b": 80.0000000000000000, "c": 0.00000000000000000001}'), {
    a: 79.9999999999999,
    b: 80,
    c: 1e-20,
  })
})

Parse('__proto__ is a key like any other', () => {
  const read = parseAnswers('{"__proto__": {"polluted": true}}')
  assert.ok(Object.hasOwn(read, '__proto__'))
  assert.is((read as { polluted?: unknown }).polluted, undefined)
})

Parse('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5, stringUnit: 'binary' }), (text) =>
      assert.equal(tolerant(text), JSON.parse(text)),
    ),
  )
})

Parse('refuses what JSON.parse refuses', () => {
  const spoilt = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(...'{}[],:"\\ \n\tx01.eE+-\u0000tn'))
  fc.assert(
    fc.property(spoilt, ([text, place, character]) => {
      const at = place % (text.length + 1)
      const changed = text.slice(0, at) + character + text.slice(at + (place % 2))
      if (parses(changed)) return
      assert.throws(() => readJson(changed))
    }),
    { numRuns: 500 },
  )
})

/** What is read, or what JSON.parse reads where we refuse by rule: numbers that it rounds. */
function tolerant(text: string): unknown {
  try {
    return readJson(text)
  } catch (error) {
    if (!(error instanceof JsonTextError) || error.fault.fault !== 'number') throw error
    return JSON.parse(text)
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

Parse.run()
