import { verifyChain } from './chain.js'
import { migrateOne } from './migrate.js'
import { brokenPages, brokenReferences, openRaw, setConnection, versionOf } from './sqlite.js'
import { sqliteCode } from './sqlite-errors.js'
import { kyselyOf } from './tables.js'

/**
 * Runs the migrations on a copy and looks it through: pages, references, the chain of the journal.
 * @returns what went wrong or is not whole after them; null when all is well
 */
export async function faultAfter(copy: string, migrations: readonly string[]): Promise<string | null> {
  const raw = openRaw(copy, undefined)
  try {
    setConnection(raw)
    for (let at = versionOf(raw); at < migrations.length; at += 1) migrateOne(raw, migrations[at] ?? '', at)
    const [page] = brokenPages(raw)
    if (page !== undefined) return page
    const [reference] = brokenReferences(raw)
    if (reference !== undefined) return `${reference.table} → ${reference.parent}`
    const db = kyselyOf({ raw, path: copy, patience: 0 })
    const { broken } = await verifyChain(db)
    return broken === null ? null : `act ${broken.id}: ${broken.why}`
  } catch (error) {
    // A full disk is that, not a fault of the migration.
    const code = sqliteCode(error)
    if (code === null || !/^SQLITE_(?:ERROR|CONSTRAINT|CORRUPT|MISMATCH|TOOBIG|NOTADB)/.test(code)) throw error
    return (error as Error).message
  } finally {
    raw.close()
  }
}
