import type { ExpectedError } from '../../expected-error.js'
import type { JsonObject } from '../../text.js'
import type { ProblemSaid } from '../errors.js'
import { said } from '../report-error.js'
import type { World } from '../world.js'
import type { RejectedAs } from './rejected-line.js'

/** What a row says of the filing itself, as it was written. */
export interface RowFiling {
  readonly received?: string
  readonly channel?: string
  readonly external?: string
  readonly procedure?: string
  readonly service?: string
  /** What governed the case that the line was exported from, and its number. */
  readonly standard?: string
  readonly regulation?: string
  readonly case?: string
}

/** One thing that is wrong with a row. */
export interface Fault {
  /** The path of the answer, `received`, `channel`, `external`; empty for the row as a whole. */
  readonly field: string
  readonly error: string
  readonly code: string
}

/** One application of a file. */
export interface Row {
  /** The line of the file at which it begins, from 1. */
  readonly line: number
  /** Bytes of the file read up to its end. */
  readonly read: number
  /** How much text it is, in letters. */
  readonly size: number
  readonly filing: RowFiling
  readonly answers: JsonObject
  /** What makes it unreadable; null where its answers can be looked at. */
  readonly fault: Fault | null
  /** Its text gives reason to look for letters that were lost (`lost-letters.ts`). */
  readonly suspect: boolean
  /** The row as a line of the file of rejected rows, with the reason. */
  readonly rejected: (faults: readonly Fault[]) => string
  /** The same without the reason and the end of the line (`rejectedLine`). */
  readonly kept: () => string
}

/** A file of applications, opened. */
export interface Rows {
  /** In bytes; null where nobody knows. */
  readonly size: number | null
  /** What stands first in the file of rejected rows. */
  readonly head: string
  readonly rejectedAs: RejectedAs
  readonly rows: AsyncGenerator<Row>
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'received-in-future': 'received',
  'moment-invalid': 'received',
  'no-edition': 'received',
  'edition-unknown': 'regulation',
  'calendar-year-missing': 'received',
  'duplicate-other': 'external',
  'procedure-unknown': 'procedure',
  'service-unknown': 'service',
}

/** Whether an error is the row's own, and the rows after it can still be taken in. */
export function isOfRow(error: ExpectedError): boolean {
  return !/^(?:store|file|office|employee|clock)-/.test(error.id)
}

/** What an error says of a row: of answers that are wrong each by itself. */
export function faultsOf(error: ExpectedError, world: Pick<World, 'words'>): readonly Fault[] {
  const { problems } = error.facts as { readonly problems?: readonly ProblemSaid[] }
  if (error.id === 'answers-invalid' && problems !== undefined)
    return problems.map(({ line, field, code }) => ({
      field,
      code,
      error: field !== '' && line.startsWith(`${field}: `) ? line.slice(field.length + 2) : line,
    }))
  const { what, remedy } = said(error, world.words)
  const [first] = remedy
  return [{ field: FIELD_OF[error.id] ?? '', code: error.id, error: first === undefined ? what : `${what} → ${first}` }]
}
