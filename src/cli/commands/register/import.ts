import { basename } from 'node:path'
import { ExpectedError } from '../../../expected-error.js'
import { openText } from '../../../files/csv-stream.js'
import type { Encoding } from '../../../files/encoding.js'
import { oldEntryFields } from '../../../form/import/old-entry.js'
import { EXIT } from '../../exit-codes.js'
import type { Rows } from '../../import/row.js'
import { count, newTally } from '../../import/tally.js'
import { refuseSameFile, throughFile } from '../../import/through-file.js'
import type { World } from '../../world.js'
import { checkerOf } from './check-row.js'
import { type Checked, rehearseOldEntries, takeOverOldEntries } from './import-entries.js'
import { printImport } from './import-print.js'
import { procedureOf, type Register } from './registers.js'

export interface ImportOptions {
  readonly format?: 'csv' | 'jsonl'
  readonly encoding?: Encoding
  readonly rejects?: string
  readonly dryRun?: true
}

declare module '../../../expected-error.js' {
  interface ErrorFacts {
    'register-import-columns': {
      readonly register: string
      readonly problems: readonly { readonly line: string }[]
    }
  }
}

/** So many rows are stored in one transaction. */
const ROWS = 250

/**
 * Takes over the entries of an old book or file, each with its own number and days. What is there already in the same words is passed
 * over, so that a second run changes nothing and one that was broken off goes on.
 * @throws 'import-…', 'file-…', 'register-import-columns'; 'import-stopped' after Ctrl-C
 */
export async function importEntries(
  world: World,
  register: Register,
  path: string,
  options: ImportOptions,
): Promise<void> {
  const { rejects, dryRun = false } = options
  refuseSameFile(path, rejects)
  const check = await checkerOf(world, register)
  const { size, head, rows } = await openRows(world, register, path, options)
  const settle = dryRun
    ? rehearseOldEntries(world, register.id)
    : (batch: readonly Checked[]) => takeOverOldEntries(world, register.id, basename(path), batch)
  const { result: tally, aside } = await throughFile(world, { size, head, rejects }, async (passage) => {
    const tally = newTally()
    const flush = async (batch: readonly Checked[]): Promise<void> => {
      for (const outcome of await settle(batch)) {
        count(tally, outcome)
        if (outcome.is === 'rejected') passage.reject(outcome.row.rejected(outcome.faults))
      }
      passage.show(tally.read, batch.at(-1)?.row.read ?? 0)
    }
    let batch: Checked[] = []
    for await (const row of rows) {
      batch.push(check(row))
      if (batch.length < ROWS) continue
      await flush(batch)
      batch = []
      if (passage.stopped()) throw new ExpectedError('import-stopped', { read: tally.read, accepted: tally.accepted })
    }
    if (batch.length > 0) await flush(batch)
    return tally
  })
  printImport(world, register.id, tally, { rejects, dryRun, aside })
  if (tally.rejected > 0) world.exit(EXIT.badData)
}

async function openRows(world: World, register: Register, path: string, options: ImportOptions): Promise<Rows> {
  const opened = await openText(path)
  const first = opened.head.find((byte) => byte > 0x20)
  const format = options.format ?? (first === 0x7b ? 'jsonl' : 'csv')
  if (format === 'jsonl') return (await import('../../import/json-rows.js')).jsonRows(world, opened, options.encoding)
  const { csvRows } = await import('../../import/csv-rows.js')
  const procedure = await procedureOf(register)
  const declarations = [oldEntryFields(register.id, procedure)]
  const about = { path, encoding: options.encoding, service: register.service, procedure: procedure.id }
  try {
    return csvRows(world, opened, { ...about, declarations })
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.id !== 'import-columns') throw error
    const { problems } = error.facts as { readonly problems: readonly { readonly line: string }[] }
    throw new ExpectedError('register-import-columns', {
      register: register.id,
      problems: problems.map(({ line }) => ({ line })),
    })
  }
}
