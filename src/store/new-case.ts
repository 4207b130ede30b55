import { caseRecord } from './case-record.js'
import type { CaseRow } from './case-row.js'
import { sortKey } from './collate.js'
import { DUE_COLUMNS, type DueItem } from './due-store.js'
import type { EntryMeant, FiledLike } from './filed-alike.js'
import { mainTexts } from './index-words.js'
import { type JoinedWords, wordsBeside } from './indexing.js'
import { storable } from './json.js'

type Value = string | number | null

/**
 * Everything that is read of a case which has only been received, but for the two numbers that it will bear: worked out before the
 * transaction in which they are taken, in another thread where there is much of it. Rows as lists of values: cheap to hand over.
 */
export interface NewCase {
  /** Its row of the list in the order of NEW_CASE_COLUMNS; numbers, moment and mark are put in when it is filed. */
  readonly row: readonly Value[]
  /** Its days in the order of DUE_COLUMNS; the subject is put in when it is filed. */
  readonly due: readonly (readonly Value[])[]
  /** The words under which it is found, without those of its numbers. */
  readonly words: JoinedWords
  /** The entry that it is about; null where it is about none. */
  readonly entry: EntryMeant | null
}

/** The two numbers of a case: its own and that of the journal of incoming papers. */
export interface CaseNumbers {
  readonly number: string
  readonly incoming: string
}

type Column = keyof ReturnType<typeof caseRecord>

/** All columns, taken from a row that has them all: the mapping of a row cannot forget one. */
export const NEW_CASE_COLUMNS = Object.keys(caseRecord({} as CaseRow, '', '')) as readonly Column[]

/** @param texts as of `putCase`, without the numbers */
export function newCaseOf(
  row: CaseRow,
  texts: readonly string[],
  due: readonly Omit<DueItem, 'subject'>[],
  entry: EntryMeant | null,
): NewCase {
  const record = caseRecord(row, sortKey(row.applicantName), '')
  return {
    // Their order is that of NEW_CASE_COLUMNS: both are made by `caseRecord`.
    row: Object.values(record).map(stored),
    due: due.map((item) => DUE_COLUMNS.map((column) => (column === 'subject' ? '' : stored(item[column])))),
    words: wordsBeside(mainTexts(row), texts),
    entry,
  }
}

function stored(value: unknown): Value {
  return typeof value === 'string' ? storable(value) : ((value as number | null | undefined) ?? null)
}

/** What stands in a column of its row. */
export function inNewCase({ row }: NewCase, column: Column): string | null {
  return row[NEW_CASE_COLUMNS.indexOf(column)] as string | null
}

/** By what the application is known again. */
export function likenessOf(made: NewCase): FiledLike {
  return {
    service: inNewCase(made, 'service') ?? '',
    procedure: inNewCase(made, 'procedure') ?? '',
    applicantId: inNewCase(made, 'applicant_id'),
    applicantName: inNewCase(made, 'applicant_name') ?? '',
    objectName: inNewCase(made, 'object_name') ?? '',
    entry: made.entry,
    day: (inNewCase(made, 'received') ?? '').slice(0, 10) as FiledLike['day'],
  }
}
