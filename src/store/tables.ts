import { Kysely, type Transaction } from 'kysely'
import { clockGuard } from './clock-guard.js'
import type { OpenDatabase } from './database.js'
import { sqliteDialect } from './dialect.js'
import { createDraft, deleteDraft, saveDraft } from './draft-store.js'
import { courtesyOf, patiently } from './patience.js'
import { readerOf } from './reader.js'
import type { Schema } from './schema.js'
import { othersVersion } from './sqlite.js'
import type { Store } from './store.js'
import { type Turns, turns } from './turns.js'
import type { WriteTransaction } from './write-transaction.js'

/** Kysely over an open database. */
export function kyselyOf(
  { raw, path, patience }: Pick<OpenDatabase, 'raw' | 'path' | 'patience'>,
  turn?: Turns,
): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: sqliteDialect({ database: raw, path, patience }, turn) })
}

/** Everything of the store that asks the tables through Kysely. */
export function tablesOf(
  open: OpenDatabase,
): Omit<Store, 'path' | 'close' | 'numbersLike' | 'recordViewing' | 'calendarYears'> {
  const { raw, path, patience } = open
  const connection = turns()
  const db = kyselyOf(open, connection)
  const holdClock = clockGuard(open)
  const turn = courtesyOf(othersVersion(raw))
  // Made once: even a module that is there already costs each write a round through the loader.
  let loaded: Promise<Writing> | undefined
  return {
    ...readerOf(db, path),
    snapshot: (work) => {
      const reading = db.transaction().setAccessMode('read only')
      return patiently(() => reading.execute((trx) => work(readerOf(trx, path))), path, patience)
    },
    write: async (work) => {
      loaded ??= writingOf(open, connection)
      const { transaction, inTransaction } = await loaded
      await turn.wait()
      await patiently(holdClock, path, patience)
      const writing = async (trx: Transaction<Schema>) => {
        const result = await inTransaction(trx, path, work)
        // Nobody else writes until the commit: asked here it costs no reading of its own.
        turn.taken()
        return result
      }
      return patiently(() => transaction(writing), path, patience)
    },
    createDraft: (fresh) => createDraft(db, fresh),
    saveDraft: (id, change) => saveDraft(db, id, change),
    keepFigures: async (head, figures) => (await import('./figure-store.js')).keepFigures(raw, head, figures),
    saveListFilter: async (filter) => {
      const { saveListFilter } = await import('./list-filters.js')
      return patiently(() => db.transaction().execute((trx) => saveListFilter(trx, filter)), path, patience)
    },
    forgetListFilter: async (name) => (await import('./list-filters.js')).forgetListFilter(db, name),
    deleteDraft: (id) => deleteDraft(db, id),
    integrity: async () => (await import('./integrity.js')).integrityOf({ ...open, db }),
  }
}

interface Writing extends Pick<typeof import('./tx.js'), 'inTransaction'> {
  readonly transaction: WriteTransaction
}

async function writingOf(open: OpenDatabase, connection: Turns): Promise<Writing> {
  const [{ writeTransactions }, { inTransaction }] = await Promise.all([
    import('./write-transaction.js'),
    import('./tx.js'),
  ])
  return { transaction: writeTransactions(open, connection), inTransaction }
}
