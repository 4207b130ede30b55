import { openDatabase } from '../database.js'
import { hex } from '../journal-hash.js'
import { expectedOf } from '../sqlite-errors.js'
import { headCode } from './head-code.js'

/** The mark of an act anywhere in the journal, as `audit head` gave it when that act was the last; null where there is none. */
export async function markOfAct(file: string, id: number): Promise<string | null> {
  const open = await openDatabase(file)
  try {
    const hash = open.raw.prepare('select hash from act where id = ?').pluck().get(id) as Uint8Array | undefined
    return hash === undefined ? null : headCode({ id, hash: hex(hash) })
  } catch (error) {
    throw expectedOf(error, open.path)
  } finally {
    await open.close()
  }
}
