// Why: a table comes from any program and any hand. Whatever its quotes and bytes, each row must be found at its own line, and a bad
// one must not take its neighbours along.
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { cellsOf, unguarded } from '../../src/files/csv-cells.js'
import { type FileRecord, RECORD_LIMIT, recordsOf } from '../../src/files/csv-records.js'
import { csvLine } from '../../src/files/csv-write.js'
import { windows1251 } from './support.js'

const test = suite('records of a table')

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string | Uint8Array, size = 7, delimiter: string | null = ','): Promise<FileRecord[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const records: FileRecord[] = []
  for await (const record of recordsOf(pieces(bytes, size), { encoding: undefined, delimiter })) records.push(record)
  return records
}

const shown = (records: readonly FileRecord[]): unknown[] =>
  records.map(({ line, text, fault }) => (fault === null ? [line, text] : [line, text, fault.fault]))

test('what is written is read back, wherever the bytes are cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'ә', 'Ж', '"', ',', ';', '\n', '\r', ' ', '=', '+', "'") }), {
          minLength: 2,
          maxLength: 4,
        }),
        { minLength: 1, maxLength: 6 },
      ),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(',' as const, ';' as const, '\t' as const),
      async (rows, size, separator) => {
        const text = rows.map((cells) => csvLine(cells, separator)).join('')
        const records = await read(text, size, separator)
        assert.equal(
          records.map((record) => cellsOf(record.text, separator).map(unguarded)),
          rows.map((cells) => cells.map((cell) => unguarded(cell))),
        )
      },
    ),
    { numRuns: 300 },
  ))

test('lines are those of the file: a quoted cell of three lines counts three', async () =>
  assert.equal(shown(await read('a,b\r\n1,"x\ny\r\nz"\r\n\r\n2,w\n')), [
    [1, 'a,b'],
    [2, '1,"x\ny\r\nz"'],
    [6, '2,w'],
  ]))

test('a quote inside a cell is a letter; two in a quoted cell are one', () => {
  assert.equal(cellsOf('ТОО "Ромашка",1', ','), ['ТОО "Ромашка"', '1'])
  assert.equal(cellsOf('"ТОО ""Ромашка""",1', ','), ['ТОО "Ромашка"', '1'])
  assert.equal(cellsOf('"a" ,"b"', ','), ['a', 'b'])
})

test('a quote that never closes spoils its own line only', async () =>
  assert.equal(shown(await read('1,"open\n2,b\n3,c\n')), [
    [1, '1,"open', 'quote-open'],
    [2, '2,b'],
    [3, '3,c'],
  ]))

test('text after a closing quote spoils its own line only', async () =>
  assert.equal(shown(await read('1,"a"b,c\n2,"x\ny"z\n3,c\n')), [
    [1, '1,"a"b,c', 'quote-text'],
    [2, '2,"x', 'quote-text'],
    [3, 'y"z'],
    [4, '3,c'],
  ]))

test('windows-1251 is known by what is no UTF-8', async () => {
  const bytes = windows1251('имя,bin\nТОО «Ёлка»,1\n')
  assert.equal(shown(await read(bytes)), [
    [1, 'имя,bin'],
    [2, 'ТОО «Ёлка»,1'],
  ])
})

test('a row of the other encoding is marked, in both directions', async () => {
  const [utf, old] = [Buffer.from('Қазақ тілі,1\n'), windows1251('Русское имя,2\n')]
  assert.equal(shown(await read(Buffer.concat([utf, old, utf]))), [
    [1, 'Қазақ тілі,1'],
    [2, 'Русское имя,2', 'encoding'],
    [3, 'Қазақ тілі,1'],
  ])
  assert.equal(shown(await read(Buffer.concat([old, utf, old]))), [
    [1, 'Русское имя,2'],
    [2, 'Қазақ тілі,1', 'encoding'],
    [3, 'Русское имя,2'],
  ])
})

test('a row larger than allowed is passed over, the next ones are read', async () => {
  const huge = 'x'.repeat(RECORD_LIMIT * 2)
  const records = await read(`1,a\n2,${huge}\n3,"${huge}"\n4,d\n5,e`, 512 * 1024)
  assert.equal(
    records.map(({ line, fault }) => [line, fault?.fault ?? null]),
    [
      [1, null],
      [2, 'too-large'],
      [3, 'too-large'],
      [4, null],
      [5, null],
    ],
  )
  assert.ok(records.every(({ text }) => text.length < 300))
})

test('NUL and control bytes are left to the check of answers', async () =>
  assert.equal(shown(await read('a\u0000b,\u001b[2J\n')), [[1, 'a\u0000b,\u001b[2J']]))

test('lines of an old Macintosh end in CR', async () =>
  assert.equal(shown(await read('a,b\r1,2\r3,4', 3)), [
    [1, 'a,b'],
    [2, '1,2'],
    [3, '3,4'],
  ]))

test.run()
