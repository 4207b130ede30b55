// The power goes at any moment: a command is started and killed. What it had reported is there afterwards, what it had not reported
// left no half.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { auditStore } from '../../src/store/audit/audit.js'
import type { Office } from '../run-support/kz-is.js'
import { kindsOf } from './killed-commands.js'
import { run } from './killed-run.js'
import { fillOffice, past, projector, sampleOf, seeded } from './support.js'

/** What came of killing one kind of command so many times. */
export interface Killed {
  readonly command: string
  readonly rounds: number
  /** How often it had said that it was done before it was killed. */
  readonly reported: number
  /** What was lost, stands by half, or misleads. */
  readonly wrong: readonly string[]
}

export interface Killing {
  readonly commands: readonly string[]
  kill(command: string, rounds: number): Promise<Killed>
}

/** A looked-through audit after so many kills; SQLite's own look after each. */
const AUDITED = 25

/** Makes an office ready: a filled database, applications to take in, cases ready to be decided (`rounds` of them at most). */
export async function openKilling(office: Office, seed: number): Promise<Killing> {
  const database = fillOffice(office)
  writeFileSync(join(office.folder, 'answers.json'), sampleOf('include-software'))
  const random = seeded(seed)
  const project = projector()
  const whole = async (): Promise<readonly string[]> =>
    (await auditStore(database, project)).faults.map((fault) => `audit: ${JSON.stringify(fault)}`)
  const count = (sql: string, ...of: unknown[]): number =>
    past(
      database,
      (db) =>
        db
          .prepare(sql)
          .pluck()
          .get(...of) as number,
    )
  const kinds = kindsOf(office, database, count)

  const kill = async (command: string, rounds: number): Promise<Killed> => {
    const kind = await kinds[command]?.(rounds + 1)
    if (kind === undefined) throw new Error(`nothing is known of ${command}`)
    const started = performance.now()
    const first = await run(office, kind.args(rounds), null)
    if (first.said === null) throw new Error(`${command} does not work unkilled: ${first.err}`)
    const most = (performance.now() - started) * 1.2
    const wrong: string[] = []
    let reported = 0
    for (let n = 0; n < rounds; n += 1) {
      const { said } = await run(office, kind.args(n), most * (0.25 + (0.75 * random(1000)) / 1000))
      if (said !== null) reported += 1
      wrong.push(...(await kind.after(n, said)))
      const broken = past(database, (db) => db.pragma('integrity_check', { simple: true }))
      if (broken !== 'ok') wrong.push(`integrity_check: ${broken}`)
      if (n % AUDITED === AUDITED - 1) wrong.push(...(await whole()))
    }
    wrong.push(...(await whole()), ...misleading(office.folder))
    return { command, rounds, reported, wrong: [...new Set(wrong)] }
  }
  return { commands: Object.keys(kinds), kill }
}

/** Files that a killed command left: those bear names that nobody takes for a paper or a backup. */
function misleading(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.includes('.part') && !name.startsWith('.') && !/\.v\d+\.\d+(\.rehearsal)?\.part/.test(name))
    .map((name) => `left behind: ${name}`)
}
