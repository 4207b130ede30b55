import { isExpected } from '../../expected-error.js'
import { type FileRecord, recordsOf } from '../../files/csv-records.js'
import type { OpenedFile } from '../../files/csv-stream.js'
import type { Encoding } from '../../files/encoding.js'
import { parseAnswers } from '../../form/answers/parse-answers.js'
import { isSuspect } from '../../form/import/lost-letters.js'
import { isObject, type Json, type JsonObject } from '../../text.js'
import type { Asking } from './asking.js'
import { recordFault } from './record-fault.js'
import { markedReason, REASON, reasonOf, rejectedLine } from './rejected-line.js'
import { type Fault, faultsOf, type Row, type RowFiling, type Rows } from './row.js'

const UNREADABLE = '_unreadable'

/** Keys that may stand beside the answers, and what each says of the filing. */
const FILING: Readonly<Record<string, keyof RowFiling>> = {
  received: 'received',
  channel: 'channel',
  external: 'external',
  externalNumber: 'external',
}
/** Where the answers stand apart, as `export` writes them, the line may name these too; the rest of it is what was read of the case. */
const APART: Readonly<Record<string, keyof RowFiling>> = {
  ...FILING,
  procedure: 'procedure',
  service: 'service',
  standard: 'standard',
  regulation: 'regulation',
  case: 'case',
}

/** Each line an object of answers, the filing beside them; or an object with the answers under `answers`. */
export function jsonRows(world: Asking, opened: OpenedFile, encoding: Encoding | undefined): Rows {
  const records = recordsOf(opened.chunks, { encoding, delimiter: null })
  return { size: opened.size, head: '', rejectedAs: 'jsonl', rows: rows(world, records) }
}

async function* rows(world: Asking, records: AsyncGenerator<FileRecord>): AsyncGenerator<Row> {
  for await (const record of records) {
    if (record.text.trim() === '') continue
    const { object, fault, text } = readLine(world, record)
    const common = { line: record.line, read: record.read, size: record.text.length, suspect: isSuspect(record.text) }
    if (object === null) {
      yield {
        ...common,
        filing: {},
        answers: {},
        fault,
        ...keptAs(world, { [UNREADABLE]: text }),
      }
      continue
    }
    const { [REASON]: _reason, ...line } = object
    yield {
      ...common,
      ...contentOf(world, line),
      ...keptAs(world, line),
    }
  }
}

function keptAs(world: Asking, line: JsonObject): Pick<Row, 'kept' | 'rejected'> {
  const kept = (): string => JSON.stringify(line)
  return { kept, rejected: (faults) => rejectedLine(kept(), reasonOf(faults, world.words), 'jsonl') }
}

interface ReadLine {
  readonly object: JsonObject | null
  readonly fault: Fault | null
  /** What could not be read. */
  readonly text: string
}

/** A line that an earlier import could not read is read in its place: it stays unreadable until it was mended there. */
function readLine(world: Asking, { text, fault }: FileRecord): ReadLine {
  if (fault !== null) return { object: null, fault: recordFault(fault, world), text }
  const line = parsed(world, text)
  const before = line.object?.[UNREADABLE]
  if (typeof before !== 'string') return line
  const reason = line.object?.[REASON]
  const marked = typeof reason === 'string' ? markedReason(reason) : null
  return marked === null ? parsed(world, before) : { object: null, fault: marked, text: before }
}

function parsed(world: Asking, text: string): ReadLine {
  try {
    return { object: parseAnswers(text), fault: null, text }
  } catch (error) {
    if (!isExpected(error)) throw error
    return { object: null, fault: faultsOf(error, world)[0] ?? null, text }
  }
}

function contentOf(world: Asking, line: JsonObject): Pick<Row, 'filing' | 'answers' | 'fault'> {
  const apart = isObject(line.answers) ? line.answers : null
  const known = apart === null ? FILING : APART
  const filing: { -readonly [K in keyof RowFiling]: RowFiling[K] } = {}
  const rest: [string, Json][] = []
  let fault: Fault | null = null
  for (const [key, value] of Object.entries(line)) {
    const what = Object.hasOwn(known, key) ? known[key] : undefined
    if (what === undefined) rest.push([key, value])
    else if (typeof value === 'string') filing[what] = value
    else if (value !== null)
      fault ??= { field: key, code: 'not-text', error: world.words.importing.reasons.notText(key) }
  }
  return { filing, answers: apart ?? Object.fromEntries(rest), fault }
}
