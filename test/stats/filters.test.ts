// Why: a script that misspells a row or a ground must not be told that nobody was refused.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { LANGS } from '../../src/text.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'
import { statsOfDemo } from './demo-year.js'

const { office, run, json } = statsOfDemo()
const numbers = (...args: readonly string[]) => json(...args).cases.map(({ number }: { number: string }) => number)

const test = suite('stats: rows and grounds')
test.after(() => office.remove())

test('a ground is named by its id or by the clause that the table shows', () => {
  for (const { id, citation, count } of json().grounds) {
    const byId = numbers('--cases', 'refused', '--ground', id)
    assert.is(byId.length, count)
    assert.equal(numbers('--cases', 'refused', '--ground', citation), byId)
  }
})

for (const lang of LANGS)
  test(`${lang}: a row is named by its id or as the table shows it`, () => {
    const { figures, services } = { kk, ru, en }[lang].stats
    for (const [by, id, name] of [
      ['outcome', 'refused', figures.refused],
      ['service', 'trusted-registry', services['trusted-registry']],
    ] as const) {
      const byId = numbers('--by', by, '--row', id, '--cases', 'received')
      assert.ok(byId.length > 0)
      assert.equal(numbers('--by', by, '--row', name, '--cases', 'received', '--lang', lang), byId)
    }
  })

test('a row and a ground that there are not are refused, with those that there are', () => {
  for (const [text, known, ...args] of [
    ['zzz', '829-2024/5.3', '--cases', 'refused', '--ground', 'zzz'],
    ['zzz', '829-2024/5.3', '--cases', 'refused', '--ground', 'zzz', '--service', 'trusted-registry'],
    ['2025-99', '2025-01 … 2025-12', '--by', 'month', '--cases', 'late', '--row', '2025-99'],
    ['zzz', 'trusted-registry', '--by', 'service', '--cases', 'late', '--row', 'zzz'],
    ['late', 'acceptance-refused', '--by', 'outcome', '--cases', 'late', '--row', 'late'],
    ['nobody', 'Мұратұлы', '--by', 'employee', '--cases', 'granted', '--row', 'nobody'],
  ] as const) {
    const { code, err, out } = run(...args)
    assert.is(code, 2, args.join(' '))
    assert.is(out, '')
    assert.match(err, /\[value-unknown\]/)
    assert.ok(err.includes(`“${text}”`) && err.includes(known), err)
  }
})

test('none of a row or a ground that there is, is an answer', () => {
  for (const args of [
    ['--by', 'month', '--row', '2025-12', '--cases', 'late'],
    ['--by', 'outcome', '--row', 'withdrawn', '--cases', 'late'],
    ['--by', 'employee', '--row', '-', '--cases', 'granted'],
    // Nobody of the demonstration was refused on it.
    ['--cases', 'refused', '--ground', '829-2024/5.1'],
    ['--cases', 'refused', '--ground', 'package-found-incomplete'],
  ])
    assert.equal(json(...args).cases, [], args.join(' '))
})

test('what would be passed over is refused, saying what to add', () => {
  for (const [add, ...args] of [
    ['--by month', '--row', '2025-03'],
    ['--by month', '--row', '2025-03', '--cases', 'late'],
    ['--cases received', '--by', 'month', '--row', '2025-03'],
    ['--cases refused', '--ground', '829-2024/5.3'],
  ] as const) {
    const { code, err, out } = run(...args)
    assert.is(code, 2, args.join(' '))
    assert.is(out, '')
    assert.ok(err.includes(add), err)
  }
})

test('who decided is told of every case in every call', () => {
  const deciders = (...args: readonly string[]) =>
    Object.fromEntries(
      json('--cases', 'received', ...args).cases.map((each: { number: string; employee: string | null }) => [
        each.number,
        each.employee,
      ]),
    )
  const all = deciders('--by', 'employee')
  assert.equal(deciders(), all)
  assert.equal(deciders('--by', 'month'), all)
  for (const { row } of json('--by', 'employee').rows)
    for (const each of json('--cases', 'granted', '--by', 'employee', '--row', row).cases) assert.is(each.employee, row)
  assert.ok(json('--cases', 'granted').cases.every(({ employee }: { employee: unknown }) => employee !== null))
})

test.run()
