// Resolution 676 of 19 June 2014: every number of it, written down here from the act.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clauses676 } from '../../src/law/clauses/676-2014/index.js'
import { systemAttestation } from '../../src/law/services/system-attestation/index.js'

const Clauses = suite('676-2014: the clauses')
const upTo = (last: number, head = ''): readonly string[] => Array.from({ length: last }, (_, at) => `${head}${at + 1}`)

/** Every number of the act, and the paragraphs without a number that oblige somebody. */
const NUMBERS = [
  ...upTo(3, 'order/'),
  ...upTo(14),
  '3.part2',
  ...upTo(6, '4.'),
  '4.3.part2',
  ...[2, 3, 4, 5].map((n) => `4.4.part${n}`),
  '8.part2',
  ...upTo(7, '9.'),
  '9.part2',
  ...[2, 3, 4, 5, 6].map((n) => `10.part${n}`),
  ...upTo(4, 'annex'),
  ...upTo(2, 'annex1/'),
  ...upTo(13, 'annex2/'),
]

Clauses('every number of the act is there, once', () => {
  assert.equal(clauses676.map((clause) => clause.place).sort(), [...NUMBERS].sort())
})

Clauses('every term, step, document and criterion is cited to a clause that is there', () => {
  const places = new Set(clauses676.map((clause) => `676-2014/${clause.place}`))
  const cited = JSON.stringify(systemAttestation).matchAll(/"(?:source|under|checked|court)":"([^"]+)"/g)
  assert.equal(
    [...cited].map((found) => found[1]).filter((source) => !places.has(source ?? '')),
    [],
  )
})

Clauses.run()
