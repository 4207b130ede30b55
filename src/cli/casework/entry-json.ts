import type { EntryThen } from './entries-as-of.js'

/** An entry of a register as programs see it. */
export function entryJson(row: EntryThen) {
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
    contentsKnownFrom,
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
    ...(contentsKnownFrom === undefined ? {} : { contentsKnownFrom }),
  }
}
