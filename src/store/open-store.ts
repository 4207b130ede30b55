import { type OpenOptions, openDatabase } from './database.js'
import { createDraft, deleteDraft, saveDraft } from './draft-store.js'
import { courtesyOf, patiently } from './patience.js'
import { readerOf } from './reader.js'
import { othersVersion } from './sqlite.js'
import type { Store } from './store.js'

/**
 * Opens the database file and gives the store over it; makes the file when it is missing, migrates it when it is old.
 * @throws ExpectedError as openDatabase
 */
export async function openStore(file: string, options: OpenOptions = {}): Promise<Store> {
  const open = await openDatabase(file, options)
  const { db, raw, path, patience } = open
  const turn = courtesyOf(() => othersVersion(raw))
  // Loaded once: even a module that is there already costs each write a round through the loader.
  let writing: Promise<typeof import('./tx.js')> | undefined
  return {
    ...readerOf(db, path),
    path,
    snapshot: (work) => {
      const reading = db.transaction().setAccessMode('read only')
      return patiently(() => reading.execute((trx) => work(readerOf(trx, path))), path, patience)
    },
    write: async (work) => {
      writing ??= import('./tx.js')
      const { inTransaction } = await writing
      await turn.wait()
      const result = await patiently(
        () => db.transaction().execute((trx) => inTransaction(trx, path, work)),
        path,
        patience,
      )
      turn.taken()
      return result
    },
    createDraft: (fresh) => createDraft(db, fresh),
    saveDraft: (id, change) => saveDraft(db, id, change),
    deleteDraft: (id) => deleteDraft(db, id),
    integrity: async () => (await import('./integrity.js')).integrityOf(open),
    close: () => open.close(),
  }
}
