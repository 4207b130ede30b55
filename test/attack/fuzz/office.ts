// An office in a folder of its own, for readers that store what they read.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { World } from '../../../src/cli/world.js'
import { auditStore } from '../../../src/store/audit/audit.js'
import { past, projector } from '../support.js'
import { quietWorld } from '../world.js'

export interface FuzzOffice {
  readonly folder: string
  readonly database: string
  readonly world: World
  /** How many cases are stored. */
  cases(): number
  /** What is wrong with all that was stored: the audit's faults, and a count that is not the expected one. */
  wrong(expected: number): Promise<readonly string[]>
  close(): Promise<void>
}

export async function openFuzzOffice(): Promise<FuzzOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-fuzz-'))
  const database = join(folder, 'fuzz.sqlite')
  const { world, close } = await quietWorld(database)
  const cases = (): number =>
    past(database, (db) => db.prepare('select count(*) from case_file').pluck().get() as number)
  return {
    folder,
    database,
    world,
    cases,
    wrong: async (expected) => {
      const { faults } = await auditStore(database, projector())
      const found = faults.map((fault) => `audit: ${JSON.stringify(fault)}`)
      return cases() === expected ? found : [...found, `${cases()} cases are stored, ${expected} were reported`]
    },
    close: async () => {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
