import { Kysely } from 'kysely'
import type { OpenDatabase } from './database.js'
import { sqliteDialect } from './dialect.js'
import { createDraft, deleteDraft, saveDraft } from './draft-store.js'
import { courtesyOf, patiently } from './patience.js'
import { readerOf } from './reader.js'
import type { Schema } from './schema.js'
import { othersVersion } from './sqlite.js'
import type { Store } from './store.js'

/** Kysely over an open database. */
export function kyselyOf({ raw, path, patience }: OpenDatabase): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: sqliteDialect({ database: raw, path, patience }) })
}

/** Everything of the store that asks the tables through Kysely. */
export function tablesOf(open: OpenDatabase): Omit<Store, 'path' | 'close'> {
  const { raw, path, patience } = open
  const db = kyselyOf(open)
  const turn = courtesyOf(() => othersVersion(raw))
  // Loaded once: even a module that is there already costs each write a round through the loader.
  let writing: Promise<typeof import('./tx.js')> | undefined
  return {
    ...readerOf(db, path),
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
    integrity: async () => (await import('./integrity.js')).integrityOf({ ...open, db }),
  }
}
