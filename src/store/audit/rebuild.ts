import { ExpectedError } from '../../expected-error.js'
import { verifyChain } from '../chain.js'
import type { OpenDatabase } from '../database.js'
import { openDatabase } from '../database.js'
import { directly } from '../direct.js'
import { patiently } from '../patience.js'
import { expectedOf } from '../sqlite-errors.js'
import type { Tx } from '../store.js'
import { kyselyOf } from '../tables.js'
import { inTransaction } from '../tx.js'
import { eachSubject } from './each-subject.js'
import type { Project } from './projected.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** Read models are built from a journal that is whole, or not at all; `act` is the first broken one. */
    'audit-broken-journal': { readonly path: string; readonly act: number }
  }
}

/**
 * Throws the read models away and builds them again from the journal, in one transaction: after a mend of the calendar, or where
 * somebody wrote to a table past the program. The journal itself is not touched.
 * @returns how many subjects
 * @throws ExpectedError `audit-broken-journal`
 */
export async function rebuildReadModels(file: string, project: Project): Promise<number> {
  const open = await openDatabase(file)
  const db = kyselyOf(open)
  try {
    return await patiently(
      () =>
        db
          .transaction()
          .execute((trx) => inTransaction(directly(trx, open), open.path, (tx) => rebuild(open, tx, project))),
      open.path,
      open.patience,
    )
  } catch (error) {
    throw expectedOf(error, open.path)
  } finally {
    await open.close()
  }
}

async function rebuild(open: OpenDatabase, tx: Tx, project: Project): Promise<number> {
  // A second connection reads the acts while this one writes: it sees the same journal, nobody else can append meanwhile.
  const reading = await openDatabase(open.path)
  try {
    const { broken } = await verifyChain(kyselyOf(reading))
    if (broken !== null) throw new ExpectedError('audit-broken-journal', { path: open.path, act: broken.id })
    await tx.clearReadModels()
    let subjects = 0
    for (const { subject, acts } of eachSubject(reading.raw, reading.path)) {
      const { case: file, entry, due, complaints, employee } = await project(subject, acts)
      if (file !== null) await tx.putCase(file.row, file.texts)
      if (entry !== null) await tx.putEntry(entry.row, entry.documents, entry.texts)
      for (const complaint of complaints) await tx.putComplaint(complaint)
      if (employee !== undefined) await tx.putEmployee(employee)
      if (due.length > 0) await tx.putDueItems(subject as Parameters<Tx['putDueItems']>[0], due)
      subjects += 1
    }
    return subjects
  } finally {
    await reading.close()
  }
}
