import { caseRecord } from '../case-record.js'
import { sortKey } from '../collate.js'
import { entryRecord } from '../entry-record.js'
import { caseWords, entryWords } from '../index-words.js'
import { storable } from '../json.js'
import { caseDocument, entryDocument } from '../search-index.js'
import type { Raw } from '../sqlite.js'
import { peopleComparer } from './compare-people.js'
import type { SubjectActs } from './each-subject.js'
import { differing, type Faults } from './fault.js'
import type { Projected } from './projected.js'
import type { WordSums } from './word-sums.js'

type Row = Readonly<Record<string, unknown>>

/** Holds the rows of one subject against what its acts make of it. */
export interface Comparer {
  compare(subject: string, projected: Projected): void
}

/** @param words takes what each case and entry should be found under */
export function comparer(raw: Raw, faults: Faults, words: WordSums): Comparer {
  const caseOf = raw.prepare('select * from case_file where number = ?')
  const entryOf = raw.prepare('select * from register_entry where register = ? and number = ?')
  const documentsOf = raw.prepare('select * from entry_document where register = ? and entry = ?')
  const dueOf = raw.prepare('select * from due_item where subject = ?')
  const comparePerson = peopleComparer(raw, faults)
  const complaintsOf = raw.prepare('select * from complaint where case_number = ?')

  function one(table: string, row: string, subject: string, found: Row | undefined, expected: object): void {
    if (found === undefined) return faults.add({ table, row, why: 'missing', subject })
    const columns = differing(found, expected)
    if (columns.length > 0) faults.add({ table, row, why: 'changed', columns, subject })
  }

  function many(table: string, subject: string, key: (row: Row) => string, found: Row[], expected: Row[]): void {
    const left = new Map(found.map((row) => [key(row), row]))
    for (const row of expected) {
      one(table, key(row), subject, left.get(key(row)), row)
      left.delete(key(row))
    }
    for (const row of left.keys()) faults.add({ table, row, why: 'surplus', subject })
  }

  return {
    compare: (subject, { case: file, entry, due, complaints, employee }) => {
      if (employee !== undefined) comparePerson(subject, employee)
      if (file !== null) {
        const { row, texts } = file
        const found = caseOf.get(row.number) as Row | undefined
        const indexing = caseWords(row, texts)
        one('case_file', row.number, subject, found, stored(caseRecord(row, sortKey(row.applicantName), indexing.mark)))
        if (found !== undefined) words.expect(caseDocument(Number(found.id)), indexing)
        const expected = complaints.map(({ caseNumber, answerNumber, ...same }) =>
          stored({ ...same, case_number: caseNumber, answer_number: answerNumber }),
        )
        many('complaint', subject, (each) => String(each.number), complaintsOf.all(row.number) as Row[], expected)
      }
      if (entry !== null) {
        const { row, documents, texts } = entry
        const found = entryOf.get(row.register, row.number) as Row | undefined
        const indexing = entryWords(row, texts)
        one('register_entry', row.number, subject, found, stored(entryRecord(row, indexing.mark)))
        if (found !== undefined) words.expect(entryDocument(Number(found.id)), indexing)
        const expected = documents.map(({ validUntil, ...same }) =>
          stored({ ...same, valid_until: validUntil, register: row.register, entry: row.number }),
        )
        const there = documentsOf.all(row.register, row.number) as Row[]
        many('entry_document', subject, (each) => `${each.entry} ${each.document}`, there, expected)
      }
      const there = dueOf.all(subject) as Row[]
      const expected = due.map((item) => stored({ ...item, subject }))
      many('due_item', subject, (each) => `${nameOf(subject)} ${each.kind} ${each.id}`, there, expected)
    },
  }
}

/** A row as SQLite keeps it: half characters replaced, nothing undefined. */
function stored(row: object): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' ? storable(value) : (value ?? null),
    ]),
  )
}

/** `case/TR-2026-000123` → `TR-2026-000123`. */
function nameOf(subject: string): string {
  return subject.slice(subject.lastIndexOf('/') + 1)
}

/** Acts of a subject that no program of ours records are a fault of their own; `office` makes no rows. */
export function foldable({ subject, acts, unreadable }: SubjectActs, faults: Faults): boolean {
  if (unreadable !== null) {
    faults.add({ table: 'act', row: String(unreadable), why: 'unreadable', columns: ['data'], subject })
    return false
  }
  return acts.length > 0
}

const ORPHANS: readonly (readonly [table: string, row: string, subject: string])[] = [
  ['case_file', 'number', "'case/' || number"],
  ['register_entry', 'number', "'entry/' || register || '/' || number"],
  ['complaint', 'number', "'case/' || case_number"],
  ['entry_document', "entry || ' ' || document", "'entry/' || register || '/' || entry"],
  ['employee', 'number', "'user/' || number"],
  ['pin_kept', 'employee', "'user/' || employee"],
  ['due_item', "subject || ' ' || kind || ' ' || id", 'due_item.subject'],
]

/** Rows of subjects that the journal knows nothing of. */
export function findOrphans(raw: Raw, faults: Faults): void {
  for (const [table, row, subject] of ORPHANS) {
    const orphans = raw
      .prepare(
        `select ${row} as name, ${subject} as whose from ${table}
         where not exists (select 1 from act where act.subject = ${subject})`,
      )
      .iterate() as IterableIterator<{ readonly name: string; readonly whose: string }>
    for (const { name, whose } of orphans) faults.add({ table, row: name, why: 'surplus', subject: whose })
  }
}

/** The table of the first schema that nothing was ever written to, papers stand in the acts: whatever is in it, somebody else put there. */
export function comparePapers(raw: Raw, faults: Faults): void {
  const rows = raw.prepare('select act, case_number from issued_paper').iterate() as IterableIterator<Row>
  for (const row of rows)
    faults.add({ table: 'issued_paper', row: String(row.act), why: 'surplus', subject: `case/${row.case_number}` })
}
