import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isExpected } from '../../src/expected-error.js'
import { readZip, unpack } from '../../src/files/zip/read-zip.js'
import { pack, writeZip } from '../../src/files/zip/write-zip.js'

const test = suite('zip')

function refusal(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (isExpected(error, 'docx-unreadable')) return error.facts.why
    throw error
  }
  return 'none'
}

test('what is packed comes out equal, in its order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zа-я0-9]{1,12}\.xml$/), fc.uint8Array({ maxLength: 2000 })), {
        selector: ([name]) => name,
      }),
      (files) => {
        const entries = readZip(
          writeZip(
            files.map(([name, bytes]) => pack(name, bytes)),
            '2025-04-03',
          ),
          'a',
        )
        assert.equal(
          entries.map((entry) => [entry.name, [...unpack(entry, 'a')]]),
          files.map(([name, bytes]) => [name, [...bytes]]),
        )
      },
    ),
  )
})

test('bytes cut short or changed are refused, never believed', () => {
  const archive = writeZip([pack('word/document.xml', new Uint8Array(500).fill(65))], '2025-04-03')
  const outcomes = new Set<string>()
  for (let at = 0; at < archive.length; at++) {
    const changed = archive.slice()
    changed[at] = changed[at]! ^ 0xff
    outcomes.add(refusal(() => readZip(changed, 'a').map((entry) => unpack(entry, 'a'))))
    outcomes.add(refusal(() => readZip(archive.slice(0, at), 'a').map((entry) => unpack(entry, 'a'))))
  }
  assert.ok(outcomes.has('damaged') && outcomes.has('not-zip'))
})

test('names that lead out of the archive, twice-used names and folders', () => {
  const named = (...names: string[]) =>
    refusal(() =>
      readZip(
        writeZip(
          names.map((name) => pack(name, new Uint8Array(1))),
          '2025-04-03',
        ),
        'a',
      ),
    )
  for (const name of ['../a', '/a', 'a/../../b', 'a\\b', 'c:a', 'a\u0000b']) assert.is(named(name), 'bad-name', name)
  assert.is(named('a', 'a'), 'bad-name')
  assert.is(named('a', 'b'), 'none')
})

test('a small file does not become a large one', () => {
  const bomb = deflateRawSync(new Uint8Array(3_000_000))
  const small = { name: 'word/document.xml', method: 8 as const, crc: 0, size: 10, packed: bomb }
  assert.is(
    refusal(() => unpack(readZip(writeZip([small], '2025-04-03'), 'a')[0]!, 'a')),
    'damaged',
  )
  const large = { ...small, size: 100 * 1024 * 1024 }
  assert.is(
    refusal(() => readZip(writeZip([large], '2025-04-03'), 'a')),
    'too-large',
  )
  const many = Array.from({ length: 2001 }, (_, i) => pack(`${i}`, new Uint8Array(0)))
  assert.is(
    refusal(() => readZip(writeZip(many, '2025-04-03'), 'a')),
    'too-large',
  )
})

test('the day of the entries is the one given', () => {
  const bytes = writeZip([pack('a', new Uint8Array(1))], '2025-04-03')
  const day = bytes[12]! | (bytes[13]! << 8)
  assert.equal([1980 + (day >> 9), (day >> 5) & 15, day & 31], [2025, 4, 3])
})

test.run()
