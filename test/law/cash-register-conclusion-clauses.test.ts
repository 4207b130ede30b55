// Orders 757 (whole), 476 (annex 1) and 209 (annex 3): every number of them, written down here from the acts.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clauses209annex3 } from '../../src/law/clauses/209-2014/annex3.js'
import { clauses476annex1 } from '../../src/law/clauses/476-2015/annex1.js'
import { clauses757 } from '../../src/law/clauses/757-2012/index.js'
import { cashRegisterConclusion } from '../../src/law/services/cash-register-conclusion/index.js'

const Clauses = suite('cash registers: the clauses')
const numbers = (from: number, to: number, head: string): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${head}${from + at}`)
const parts = (head: string, from: number, to: number): readonly string[] => numbers(from, to, `${head}.part`)

const places = (clauses: readonly { readonly place: string }[]) => clauses.map(({ place }) => place).sort()

Clauses(
  '757-2012: the order, clauses 1-17 with their sub-clauses, the four actions of table 1, the lost diagrams',
  () =>
    assert.equal(
      places(clauses757),
      [
        ...numbers(1, 5, 'order/'),
        ...numbers(1, 2, 'order/2.'),
        ...numbers(1, 17, ''),
        ...numbers(1, 3, '2.'),
        ...numbers(1, 2, '5.'),
        ...numbers(1, 9, '15.'),
        'annex1',
        ...numbers(1, 4, 'annex1/'),
        'annex2',
      ].sort(),
    ),
)

Clauses('476-2015/1: clauses 1-15 with their sub-clauses, the paragraphs that oblige somebody, three annexes', () =>
  assert.equal(
    places(clauses476annex1),
    [
      ...numbers(1, 15, '1/'),
      ...numbers(1, 2, '1/3.'),
      ...numbers(1, 3, '1/4.'),
      '1/4.part2',
      ...parts('1/6', 2, 3),
      ...numbers(1, 2, '1/8.'),
      ...numbers(1, 2, '1/9.'),
      ...parts('1/9.1', 2, 5),
      ...numbers(1, 2, '1/10.'),
      ...parts('1/10', 2, 9),
      ...numbers(1, 3, '1/annex'),
      ...numbers(1, 3, '1/annex1/'),
      ...numbers(1, 6, '1/annex3/'),
    ].sort(),
  ),
)

Clauses('209-2014/3: clauses 1-8, 10, 9 and 10 again, with their sub-clauses; two lost drawings', () =>
  assert.equal(
    places(clauses209annex3),
    [
      ...numbers(1, 10, '3/'),
      '3/10.part2',
      ...numbers(1, 11, '3/5.'),
      ...numbers(1, 13, '3/6.'),
      ...numbers(1, 4, '3/7.'),
      ...numbers(1, 17, '3/9.'),
      '3/9.4.part2',
      ...numbers(1, 2, '3/annex'),
    ].sort(),
  ),
)

Clauses('every term, step, document, criterion and question is cited to a clause that is there', () => {
  const known = new Set([
    ...clauses757.map(({ place }) => `757-2012/${place}`),
    ...clauses476annex1.map(({ place }) => `476-2015/${place}`),
    ...clauses209annex3.map(({ place }) => `209-2014/${place}`),
  ])
  const cited = JSON.stringify(cashRegisterConclusion).matchAll(/"(?:source|under|checked|contents|court)":"([^"]+)"/g)
  const all = [...cited].map((found) => found[1] ?? '')
  assert.ok(all.length > 100)
  assert.equal(
    all.filter((source) => !known.has(source)),
    [],
  )
})

Clauses.run()
