import { dateOf } from '../../calendar/civil-date.js'
import { acceptanceOf } from '../../calendar/receipt.js'
import { ExpectedError } from '../../expected-error.js'
import { type OpenedFile, openText } from '../../files/csv-stream.js'
import type { Encoding } from '../../files/encoding.js'
import { declarationOf } from '../../form/intake/declaration.js'
import { editionOnOrNone } from '../../law/choose-edition.js'
import { editionsCarried, newestEdition, procedureOf } from '../../law/edition.js'
import type { Field } from '../../law/field.js'
import type { Procedure, ServiceId } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import type { Asking } from './asking.js'
import type { BatchOptions } from './prepare-row.js'
import type { Rows } from './row.js'

export type FileFormat = 'csv' | 'jsonl'

export interface FileOptions {
  readonly path: string
  readonly format: FileFormat | undefined
  readonly encoding: Encoding | undefined
}

/** Opens the file as what it is. @throws as `openText` and `csvRows`; 'procedure-unknown', 'usage' where a table's columns hang on it */
export async function openRows(world: Asking, file: FileOptions, options: BatchOptions): Promise<Rows> {
  const opened = await openText(file.path)
  const format = file.format ?? formatOf(opened)
  if (format === 'jsonl') return (await import('./json-rows.js')).jsonRows(world, opened, file.encoding)
  const { service } = options
  if (service === null) {
    const w = world.words.importing
    throw new ExpectedError('usage', { what: w.noService, remedy: [w.noServiceRemedy] })
  }
  const { csvRows } = await import('./csv-rows.js')
  const { procedure, declarations } = await declared(world, { ...options, service })
  return csvRows(world, opened, { path: file.path, encoding: file.encoding, service, procedure, declarations })
}

/** A line of JSON begins with a brace; no name of a column does. */
function formatOf({ head }: OpenedFile): FileFormat {
  const first = head.find((byte) => byte > 0x20)
  return first === 0x7b ? 'jsonl' : 'csv'
}

/** What the columns may be called: rows of one file may fall under several editions, whose forms call blanks differently. */
async function declared(
  world: Asking,
  options: BatchOptions & { readonly service: ServiceId },
): Promise<{ readonly procedure: string; readonly declarations: readonly (readonly Field[])[] }> {
  const { meant, others } = await proceduresMeant(world, options)
  return { procedure: meant.id, declarations: [meant, ...others].map(declarationOf) }
}

/** The procedure as it stands on the day of the options, and as all editions have it. @throws 'procedure-unknown' */
export async function proceduresMeant(
  world: Asking,
  { service, procedure, received, channel }: BatchOptions & { readonly service: ServiceId },
): Promise<{ readonly meant: Procedure; readonly others: readonly Procedure[] }> {
  const law = await lawOf(service)
  const { accepted } = acceptanceOf(received, channel, world.calendar())
  const today = editionOnOrNone(law, dateOf(accepted)) ?? newestEdition(law)
  const meant = procedureOf(today, procedure)
  const others = editionsCarried(law).flatMap((edition) => edition.procedures.filter((each) => each.id === meant.id))
  return { meant, others }
}
