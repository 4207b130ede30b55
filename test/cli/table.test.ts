// Why: a clerk copies a number from the screen into the next command. A number cut in two, or a row that runs over the edge, is of no use.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PLAIN_PAINT } from '../../src/cli/streams.js'
import { table } from '../../src/cli/table.js'
import type { World } from '../../src/cli/world.js'

const Table = suite('tables')
const at = (columns: number) => ({ columns, paint: PLAIN_PAINT }) as unknown as World
const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length))

const HEAD = ['Іс', 'Өтініш беруші', 'Өнім', 'Күйі', 'Мерзімі']
const ROW = [
  'TR-2025-000008',
  '«Сарыарқа Электроника» акционерлік қоғамы',
  '«Сарыарқа» қорғалған дербес компьютерлері (SA-100)',
  'қанағаттандырылды',
  '2025-04-08',
]

for (const columns of [60, 80, 100, 200])
  Table(`${columns} columns: nothing runs over the edge, numbers and days stay whole`, () => {
    const text = table(at(columns), HEAD, [ROW])
    assert.ok(widest(text) <= columns, text)
    assert.match(text, 'TR-2025-000008')
    assert.match(text, '2025-04-08')
  })

Table('where there is no room for columns each row is a list, every cell named', () => {
  const head = Array.from({ length: 13 }, (_, n) => `Көрсеткіш ${n + 1}`)
  const row = head.map((_, n) => String(n))
  const text = table(at(60), head, [row, row])
  assert.ok(widest(text) <= 60, text)
  assert.match(text, /^Көрсеткіш 13 {2}12$/m)
  assert.is(text.split('\n\n').length, 2)
})

Table('off a terminal nothing is wrapped', () => {
  assert.is(table(at(0), HEAD, [ROW]).split('\n').length, 2)
})

Table.run()
