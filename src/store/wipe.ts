import { openDatabase } from './database.js'
import { patiently } from './patience.js'
import type { Raw } from './sqlite.js'
import { expectedOf } from './sqlite-errors.js'

export interface Wiped {
  /** Bytes of the file before and after. */
  readonly before: number
  readonly after: number
}

/**
 * Writes the file anew, so that nothing of what was replaced or removed is left in it: the search tables are merged (a word that no
 * document has any more stays in them until then), every page is written afresh, the write-ahead journal is emptied.
 * @throws ExpectedError `store-busy` while somebody else reads or writes
 */
export async function wipeRemains(file: string): Promise<Wiped> {
  const open = await openDatabase(file)
  const { raw, path, patience } = open
  try {
    const before = sizeOf(raw)
    await patiently(
      () => {
        for (const table of ['search_word', 'search_part'])
          raw.exec(`insert into ${table} (${table}) values ('optimize')`)
        // The new pages are gathered in a file, not in memory: the database may be larger than that.
        raw.pragma('temp_store = FILE')
        raw.exec('vacuum')
      },
      path,
      patience,
    )
    await patiently(() => emptyJournal(raw), path, patience)
    return { before, after: sizeOf(raw) }
  } catch (error) {
    throw expectedOf(error, path)
  } finally {
    await open.close()
  }
}

function sizeOf(raw: Raw): number {
  return (raw.pragma('page_count', { simple: true }) as number) * (raw.pragma('page_size', { simple: true }) as number)
}

/** Everything into the file and the journal cut to nothing; somebody who still reads holds it up. */
function emptyJournal(raw: Raw): void {
  const [row] = raw.pragma('wal_checkpoint(truncate)') as readonly { readonly busy: number }[]
  if (row?.busy !== 0)
    throw Object.assign(new Error('the journal is in use'), { name: 'SqliteError', code: 'SQLITE_BUSY' })
}
