import type { CaseRow } from './case-row.js'
import type { EntryRow } from './entry-row.js'
import { type Indexing, indexingOf } from './indexing.js'

/** The words under which a case is found: its numbers, applicant and object apart from the texts of its answers. */
export function caseWords(row: CaseRow, texts: readonly string[]): Indexing {
  return indexingOf([row.number, row.incomingNumber, ...mainTexts(row)], texts)
}

/** What a case is called by, beside its own numbers. */
export function mainTexts(row: CaseRow): readonly (string | null)[] {
  const { externalNumber, applicantId, applicantName, objectName, entry } = row
  return [externalNumber, applicantId, applicantName, objectName, entry]
}

/** The same of an entry of a register. */
export function entryWords({ number, holderId, holderName, objectName }: EntryRow, texts: readonly string[]): Indexing {
  return indexingOf([number, holderId, holderName, objectName], texts)
}
