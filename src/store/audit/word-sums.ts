import { type Indexed, partsOf } from '../search-index.js'
import type { Raw } from '../sqlite.js'
import type { Faults } from './fault.js'

/**
 * The search tables keep words alone, so they are held against what should be found by sums over (word, document, column): equal
 * whatever the order, flat in memory. A difference says that the table is not what the acts make; it is built again, not mended.
 */
export interface WordSums {
  /** A document that should be found under these words. */
  expect(document: number, words: Indexed): void
}

const LETTERS = [1, 2, 3] as const

export interface WordCheck extends WordSums {
  /** Reads both tables and their indexes of first letters. To be called when every document has been expected. */
  check(): void
}

export function wordCheck(raw: Raw, faults: Faults): WordCheck {
  const whole = sum()
  const parts = new Map<string, Part>()
  return {
    expect: (document, { main, rest }) => {
      for (const word of main) whole.add(document, 'main', word)
      for (const word of rest) whole.add(document, 'rest', word)
      for (const part of partsOf([...main, ...rest])) addPart(parts, part, document)
    },
    check: () => {
      const found = sum()
      // A damaged place names a column that the table has not: it stands for none of the two.
      for (const [term, doc, col] of instances(raw, 'search_word')) if (isColumn(col)) found.add(doc, col, term)
      if (found.value() !== whole.value()) faults.add({ table: 'search_word', row: '', why: 'changed' })
      if (!samePart(raw, parts)) faults.add({ table: 'search_part', row: '', why: 'changed' })
      checkFirstLetters(raw, faults)
    },
  }
}

type Column = 'main' | 'rest'

/** Millions of them: as arrays they come a third quicker than as objects. The column is null where it is damaged. */
type Instance = readonly [term: string, doc: number, col: Column | null]

/** In how many documents a part is, and two sums of marks of these. */
interface Part {
  documents: number
  a: number
  b: number
}

/** Of a document: sums of so few bits stay exact over all documents that there can be. */
const MARK_A = 0x9e3779b1
const MARK_B = 0x85ebca6b
const BITS = 0xffffff

function addPart(parts: Map<string, Part>, part: string, document: number): void {
  const known = parts.get(part)
  const [a, b] = [Math.imul(document, MARK_A) & BITS, Math.imul(document, MARK_B) & BITS]
  if (known === undefined) parts.set(part, { documents: 1, a, b })
  else {
    known.documents += 1
    known.a += a
    known.b += b
  }
}

/** Parts are few however many documents there are, so that SQLite makes their sums where they lie: a row for each. */
function samePart(raw: Raw, expected: ReadonlyMap<string, Part>): boolean {
  const rows = seen(
    raw,
    'search_part',
    `term, count(*), sum((doc * ${MARK_A}) & ${BITS}), sum((doc * ${MARK_B}) & ${BITS})`,
    'group by term',
  )
  let count = 0
  for (const [term, documents, a, b] of rows as IterableIterator<readonly [string, number, number, number]>) {
    const part = expected.get(term)
    if (part === undefined || part.documents !== documents || part.a !== a || part.b !== b) return false
    count += 1
  }
  return count === expected.size
}

function instances(raw: Raw, table: string): IterableIterator<Instance> {
  return seen(raw, table, 'term, doc, col', '') as IterableIterator<Instance>
}

function seen(raw: Raw, table: string, columns: string, rest: string): IterableIterator<unknown> {
  raw.exec(`create virtual table if not exists temp.${table}_seen using fts5vocab(main, ${table}, instance)`)
  return raw.prepare(`select ${columns} from temp.${table}_seen ${rest}`).raw().iterate()
}

const COLUMNS = ['main', 'rest'] as const

function isColumn(col: Column | null): col is Column {
  return col !== null && COLUMNS.includes(col)
}

interface Group {
  prefix: string
  readonly documents: Map<string, Set<number>>
}

/** The words in order: those with the same first letters stand together, so one group at a time is held in memory. */
function checkFirstLetters(raw: Raw, faults: Faults): void {
  const query = raw.prepare('select count(*) as n, total(rowid) as sum from search_word where search_word match ?')
  const groups = LETTERS.map((length): { readonly length: number } & Group => ({
    length,
    prefix: '',
    documents: new Map(),
  }))
  let wrong = false
  const close = ({ prefix, documents }: Group): void => {
    if (prefix === '') return
    for (const column of COLUMNS) {
      const { n, sum: found } = query.get(`${column} : "${prefix}" *`) as { readonly n: number; readonly sum: number }
      const expected = documents.get(column) ?? new Set()
      let total = 0
      for (const document of expected) total += document
      if (n !== expected.size || found !== total) wrong = true
    }
  }
  let last: string | null = null
  for (const [term, doc, col] of instances(raw, 'search_word')) {
    if (term !== last) {
      last = term
      const letters = [...term].slice(0, LETTERS.length)
      for (const group of groups) {
        const prefix = letters.length >= group.length ? letters.slice(0, group.length).join('') : ''
        if (prefix === group.prefix) continue
        close(group)
        group.prefix = prefix
        group.documents.clear()
      }
    }
    for (const { prefix, documents } of groups) {
      if (prefix === '' || !isColumn(col)) continue
      const found = documents.get(col)
      if (found === undefined) documents.set(col, new Set([doc]))
      else found.add(doc)
    }
  }
  for (const group of groups) close(group)
  if (wrong) faults.add({ table: 'search_word', row: '', why: 'changed', columns: ['prefix'] })
}

/** A sum of marks that does not depend on the order: two of 32 bits, and how many there were. */
function sum(): { add(document: number, column: Column, text: string): void; value(): string } {
  let a = 0
  let b = 0
  let count = 0
  return {
    add: (document, column, text) => {
      // Mixed in as numbers: putting a text together of the three would cost more than the marks.
      const place = 2 * document + (column === 'main' ? 0 : 1)
      let x = Math.imul(0x811c9dc5 ^ place, 0x01000193)
      let y = Math.imul(0x9747b28c ^ place, 0x5bd1e995)
      x = Math.imul(x ^ Math.floor(place / 2 ** 32) ^ (x >>> 13), 0x01000193)
      y ^= y >>> 15
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at)
        x = Math.imul(x ^ unit, 0x01000193)
        y = Math.imul(y ^ unit, 0x5bd1e995)
        y ^= y >>> 15
      }
      a = (a + x) >>> 0
      b = (b + y) >>> 0
      count += 1
    },
    value: () => `${count} ${a} ${b}`,
  }
}
