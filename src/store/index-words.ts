import type { CaseRow } from './case-row.js'
import type { EntryRow } from './entry-row.js'
import { type Indexing, indexingOf } from './indexing.js'

/** The words under which a case is found: its numbers, applicant and object apart from the texts of its answers. */
export function caseWords(row: CaseRow, texts: readonly string[]): Indexing {
  const { number, incomingNumber, externalNumber, applicantId, applicantName, objectName, entry } = row
  return indexingOf([number, incomingNumber, externalNumber, applicantId, applicantName, objectName, entry], texts)
}

/** The same of an entry of a register. */
export function entryWords({ number, holderId, holderName, objectName }: EntryRow, texts: readonly string[]): Indexing {
  return indexingOf([number, holderId, holderName, objectName], texts)
}
