import type { Acts } from '../../case/act.js'
import type { RegisterId } from '../../law/service.js'
import type { BulkFilter, BulkStep } from '../../store/bulk.js'
import type { EntryRow } from '../../store/entry-row.js'
import type { Reader } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { entriesOf } from '../casework/entries-as-of.js'
import { ENTRIES, STEPS, valuesOf } from './columns.js'
import { initials, isPersonal, maskHolder, maskId } from './mask.js'
import type { Row } from './row-writer.js'

const PAGE = 1000

/** Steps and decisions as rows, in the order in which they were recorded. */
export async function* stepRows(read: Reader, filter: BulkFilter, mask: boolean): AsyncGenerator<Row> {
  for (let after = 0; ; ) {
    const page = await read.stepsAfter(filter, after, PAGE)
    for (const act of page) {
      const record = stepRecord(act, mask)
      yield { values: valuesOf(STEPS, record), json: () => record }
    }
    if (page.length < PAGE) return
    after = page.at(-1)?.place ?? after
  }
}

function stepRecord(act: BulkStep, mask: boolean) {
  const data = JSON.parse(act.data) as Acts['step'] | Acts['decided']
  return {
    case: act.caseNumber,
    service: act.service,
    seq: act.seq,
    step: 'step' in data ? data.step : 'decide',
    outcome: data.outcome,
    at: act.at,
    by: mask ? initials(act.by) : act.by,
    override: data.override,
    recordedAt: act.recordedAt,
  }
}

/** The entries of a register as rows, by number; in JSON with all that the entry says. */
export async function* entryRows(read: Reader, register: RegisterId, mask: boolean): AsyncGenerator<Row> {
  for await (const row of entriesOf(read, { register }, PAGE)) yield entryAsRow(row, mask)
}

export function entryAsRow(row: EntryRow, mask: boolean): Row {
  const record = entryRecord(row, mask)
  return {
    values: valuesOf(ENTRIES, record),
    json: () => ({ register: row.register, ...record, data: mask ? maskData(row) : row.data }),
  }
}

function entryRecord(row: EntryRow, mask: boolean) {
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
