import type { EntryRow } from '../../store/entry-row.js'

/** An entry of a register as programs see it. */
export function entryJson(row: EntryRow) {
  const {
    number,
    status,
    holderId,
    holderName,
    objectName,
    kind,
    includedOn,
    changedOn,
    endedOn,
    earliestExpiry,
    caseNumber,
  } = row
  return {
    entry: number,
    status,
    holder: { id: holderId, name: holderName },
    product: { kind, name: objectName },
    includedOn,
    changedOn,
    endedOn,
    earliestExpiry,
    case: caseNumber,
  }
}
