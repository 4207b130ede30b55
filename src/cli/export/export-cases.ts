import type { Acts } from '../../case/act.js'
import { withAnswer } from '../../case/with-answer.js'
import { declarationOf } from '../../form/intake/declaration.js'
import { editionOf, procedureOf } from '../../law/edition.js'
import type { Field } from '../../law/field.js'
import { lawOf } from '../../law/services/index.js'
import type { BulkCase, BulkFilter, FiledCase } from '../../store/bulk.js'
import type { Reader } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { CASES, valuesOf } from './columns.js'
import { maskAnswers, maskHolder, maskId } from './mask.js'
import { withoutAlike } from './mask-alike.js'
import type { SayCell } from './row-words.js'
import type { Row } from './row-writer.js'

/** So many cases are read at a time. */
const PAGE = 500

/** Cases as rows, in the order in which they were taken in. */
export async function* caseRows(read: Reader, filter: BulkFilter, mask: boolean, say?: SayCell): AsyncGenerator<Row> {
  for (let after = 0; ; ) {
    const page = await read.casesAfter(filter, after, PAGE)
    for (const row of page) {
      const record = recordOf(row, mask)
      yield { values: valuesOf(CASES, record, say), json: () => record }
    }
    if (page.length < PAGE) return
    after = page.at(-1)?.place ?? after
  }
}

/** The same with their answers as they stand, corrections made: what an import takes in again. */
export async function* filedRows(read: Reader, filter: BulkFilter, mask: boolean): AsyncGenerator<Row> {
  const fields = fieldsOf()
  for (let after = 0; ; ) {
    const page = await read.filedAfter(filter, after, PAGE)
    for (const row of page) {
      const answers = answersOf(row)
      const shown = mask ? hidden(answers, await fields(row)) : answers
      const record = { ...recordOf(row, mask), answers: shown }
      yield { values: [], json: () => record }
    }
    if (page.length < PAGE) return
    after = page.at(-1)?.place ?? after
  }
}

/** A case with its answers as they stand, by the keys of its columns. */
export function filedRow(row: FiledCase) {
  return { ...recordOf(row, false), answers: answersOf(row) }
}

/** What is declared personal, and the same words wherever else they stand: a person's address as that of his centre. */
function hidden(answers: JsonObject, fields: readonly Field[]): JsonObject {
  const masked = maskAnswers(answers, fields)
  return withoutAlike([[answers, masked]])(masked)
}

function recordOf(row: BulkCase, mask: boolean) {
  return {
    case: row.number,
    incoming: row.incomingNumber,
    external: row.externalNumber,
    service: row.service,
    procedure: row.procedure,
    standard: row.standard === '' ? null : row.standard,
    regulation: row.regulation,
    channel: row.channel,
    status: row.status,
    applicantId: mask ? maskId(row.applicantId) : row.applicantId,
    applicant: mask ? maskHolder(row.applicantName, row.applicantId) : row.applicantName,
    object: row.objectName,
    received: row.received,
    accepted: row.accepted,
    registered: row.registered,
    due: row.serviceDue,
    step: row.step,
    stepDue: row.stepDue,
    decided: row.decided,
    outcome: row.outcome,
    entry: row.entry,
  }
}

function answersOf(row: FiledCase): JsonObject {
  const received = JSON.parse(row.receivedData) as Acts['received']
  return row.correctedData
    .map((data) => JSON.parse(data) as Acts['corrected'])
    .reduce((answers, { field, new: value }) => withAnswer(answers, field, value), received.answers)
}

/** The declaration that a case's answers follow, asked of its law once for each edition and procedure. */
function fieldsOf(): (row: BulkCase) => Promise<readonly Field[]> {
  const known = new Map<string, Promise<readonly Field[]>>()
  return (row) => {
    const key = [row.service, row.standard, row.regulation, row.procedure].join('|')
    const found = known.get(key) ?? ask(row)
    known.set(key, found)
    return found
  }
}

async function ask({ service, standard, regulation, procedure }: BulkCase): Promise<readonly Field[]> {
  const edition = editionOf(await lawOf(service), standard === '' ? null : standard, regulation)
  return declarationOf(procedureOf(edition, procedure))
}
