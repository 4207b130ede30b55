import { openDatabase } from '../database.js'
import { type Head, headOf } from '../journal.js'
import { hex } from '../journal-hash.js'
import type { ActTable } from '../schema.js'
import { expectedOf } from '../sqlite-errors.js'
import { kyselyOf } from '../tables.js'

const CHUNK = 256 * 1024

/**
 * The whole journal as JSON Lines, first act first, each with the columns that its hash covers exactly as they are stored: `data` is
 * the JSON text in a string, hashes are hexadecimal digits. One state of the file, whatever others write; memory stays flat.
 * @param write takes the bytes, some hundred thousand at a time
 * @param mask the data of an act without what is personal, null where nothing of it is: such a line says that it is masked
 * @returns the end of what was written
 */
export async function exportJournal(
  file: string,
  write: (bytes: Uint8Array) => void,
  mask?: (row: ActTable) => Promise<string | null>,
): Promise<Head> {
  const open = await openDatabase(file)
  const { raw } = open
  try {
    raw.exec('begin')
    const head = await headOf(kyselyOf(open))
    let waiting = ''
    for (const row of raw.prepare('select * from act order by id').iterate() as IterableIterator<ActTable>) {
      const data = mask === undefined ? null : await mask(row)
      const line = { ...row, prev_hash: hex(row.prev_hash), hash: hex(row.hash) }
      waiting += `${JSON.stringify(data === null ? line : { ...line, data, masked: true })}\n`
      if (waiting.length < CHUNK) continue
      write(Buffer.from(waiting, 'utf8'))
      waiting = ''
    }
    if (waiting !== '') write(Buffer.from(waiting, 'utf8'))
    return head
  } catch (error) {
    throw expectedOf(error, open.path)
  } finally {
    if (raw.inTransaction) raw.exec('rollback')
    await open.close()
  }
}
