import type { CivilDate } from '../../calendar/civil-date.js'
import type { RegisterId } from '../../law/service.js'
import type { EntryDecision } from '../../store/entry-decisions.js'
import type { EntryRow } from '../../store/entry-row.js'
import type { Reader } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { type EntryThen, entriesAsOf, entriesOf } from '../casework/entries-as-of.js'
import { ENTRIES, valuesOf } from './columns.js'
import { GONE, isPersonal, maskHolder, maskId } from './mask.js'
import type { SayCell } from './row-words.js'
import type { Row } from './row-writer.js'

/** So many entries are read at a time. */
const PAGE = 500

/** By what an entry says what it says; null where it is not known, or does not apply. */
interface Decided {
  readonly decision: string | null
  readonly endDecision: string | null
  readonly endReason: string | null
  /** Where an old entry stood before. */
  readonly book: string | null
  readonly page: string | null
}

export interface ExportedEntry {
  readonly entry: EntryThen
  readonly decided: Decided
}

/** The entries of a register by number, as they stand or stood on a day, a page at a time: memory stays flat however many there are. */
export async function* exportedEntries(
  read: Reader,
  register: RegisterId,
  asOf: CivilDate | undefined,
): AsyncGenerator<ExportedEntry> {
  const entries = asOf === undefined ? entriesOf(read, { register }, PAGE) : entriesAsOf(read, { register }, asOf)
  let page: EntryThen[] = []
  for await (const entry of entries) {
    page.push(entry)
    if (page.length < PAGE) continue
    yield* await withDecisions(read, register, page, asOf)
    page = []
  }
  yield* await withDecisions(read, register, page, asOf)
}

async function withDecisions(
  read: Reader,
  register: RegisterId,
  page: readonly EntryThen[],
  asOf: CivilDate | undefined,
): Promise<readonly ExportedEntry[]> {
  const numbers = page.map(({ number }) => number)
  const of = new Map<string, EntryDecision[]>()
  for (const act of await read.entryDecisions(register, numbers)) {
    if (asOf !== undefined && act.on > asOf) continue
    const acts = of.get(act.entry)
    if (acts === undefined) of.set(act.entry, [act])
    else acts.push(act)
  }
  return page.map((entry) => ({ entry, decided: decidedBy(of.get(entry.number) ?? []) }))
}

/** The decision behind what the entry says is the last before it ended. */
function decidedBy(acts: readonly EntryDecision[]): Decided {
  const said = acts.findLast(({ kind }) => kind !== 'excluded')
  const ended = acts.find(({ kind }) => kind === 'excluded')
  const [first] = acts
  return {
    decision: said?.decision || null,
    endDecision: ended?.decision || null,
    endReason: ended?.reason || null,
    book: first?.book || null,
    page: first?.page || null,
  }
}

/** A row of a table; in JSON with all that the entry says, as an import takes it over. */
export function entryAsRow({ entry, decided }: ExportedEntry, mask: boolean, say?: SayCell): Row {
  const record = entryRecord(entry, decided, mask)
  const { book, page } = decided
  return {
    values: valuesOf(ENTRIES, record, say),
    json: () => ({ register: entry.register, ...record, book, page, data: mask ? maskData(entry) : entry.data }),
  }
}

function entryRecord(row: EntryThen, { decision, endDecision, endReason }: Decided, mask: boolean) {
  return {
    entry: row.number,
    status: row.status,
    kind: row.kind,
    object: row.objectName,
    holderId: mask ? maskId(row.holderId) : row.holderId,
    holder: mask ? maskHolder(row.holderName, row.holderId) : row.holderName,
    includedOn: row.includedOn,
    changedOn: row.changedOn,
    endedOn: row.endedOn,
    earliestExpiry: row.earliestExpiry,
    case: row.caseNumber,
    decision,
    endDecision,
    // Written freely: it may name anybody.
    endReason: mask && endReason !== null ? GONE : endReason,
    ...(row.contentsKnownFrom === undefined ? {} : { contentsKnownFrom: row.contentsKnownFrom }),
  }
}

/** What an entry says without telephones, mail and, of a person, name and address. What an applicant wrote freely is left out. */
function maskData(row: EntryRow): JsonObject {
  const { holder = {}, documents = [] } = row.data as { holder?: JsonObject; documents?: JsonObject[string] }
  const person = isPersonal(row.holderId)
  const { name = '', address = '' } = holder as JsonObject
  return {
    holder: {
      id: maskId(row.holderId),
      name: maskHolder(String(name), row.holderId),
      address: person ? '***' : address,
    },
    documents: (documents as readonly JsonObject[]).map(({ id, number, date, validUntil }) => ({
      id: id ?? null,
      number: number ?? null,
      date: date ?? null,
      validUntil: validUntil ?? null,
    })),
  }
}
