/**
 * A clerk of its own process, for writers.ts: takes applications in, does their steps, decides them, imports files, and says what it
 * was told is stored, a JSON object a line.
 *
 *   clerk.ts FILE NUMBER MINUTES
 */
import { writeFileSync } from 'node:fs'
import { moment } from '../../src/calendar/civil-date.js'
import type { Case } from '../../src/case/case.js'
import { act, laterAt } from '../../src/cli/casework/demo-acts.js'
import { prepare, receive } from '../../src/cli/casework/receive.js'
import { runImport } from '../../src/cli/import/run-import.js'
import { past } from '../attack/support.js'
import { quietWorld } from '../attack/world.js'
import { sample, table } from '../import/support.js'

const [file = '', number = '0', minutes = '0'] = process.argv.slice(2)
const { world, setClock, close } = await quietWorld(file, `Клерк ${number}`)
const until = performance.now() + Number(minutes) * 60_000
const received = moment('2026-02-02T10:00')
const ROWS = 20
/** Every so many cases a file is imported. */
const EVERY = 4

async function timed<T>(what: string, work: () => Promise<T>, stored: (result: T) => readonly string[]): Promise<T> {
  const started = performance.now()
  const result = await work()
  const milliseconds = performance.now() - started
  process.stdout.write(`${JSON.stringify({ what, milliseconds, stored: stored(result) })}\n`)
  return result
}

async function takeIn(): Promise<Case> {
  setClock(received)
  const prepared = await prepare(world, {
    ...({ service: 'trusted-registry', procedure: 'include', channel: 'office', by: world.by } as const),
    ...{ received, edition: undefined, route: undefined, editionReason: null, external: null, draft: null },
    answers: sample('include-software'),
  })
  const taken = await timed(
    'intake',
    () => receive(world, prepared),
    (done) => [done.file.case],
  )
  return taken.file
}

/** Up to the decision and past it, each step a commit. */
async function work(opened: Case): Promise<void> {
  for (let now: Case | null = opened; now !== null; ) {
    setClock(laterAt(world, now))
    const before: Case = now
    const started = performance.now()
    now = await act(world, before, { decide: 'grant' })
    if (now === null) return
    const what = before.decision === null && now.decision !== null ? 'decide' : 'next'
    const milliseconds = performance.now() - started
    process.stdout.write(`${JSON.stringify({ what, milliseconds, stored: [] })}\n`)
  }
}

async function importRows(n: number): Promise<void> {
  setClock(moment('2026-03-16T10:00'))
  const path = `${file}.${number}-${n}.csv`
  const mark = `C${number}-${n}`
  const rows = table('include-software', ROWS, (row) => ({
    external: `${mark}-${row}`,
    received: '2026-03-10T10:00',
    'product.name': `Жүйе ${mark}-${row}`,
  }))
  writeFileSync(path, rows.text)
  const options = { service: 'trusted-registry', procedure: 'include', channel: 'portal', by: world.by } as const
  await timed(
    'import',
    () =>
      runImport(
        world,
        { path, format: undefined, encoding: undefined },
        { ...options, received, receivedByClock: true, edition: undefined, route: undefined, editionReason: null },
        { rejects: undefined, dryRun: false },
      ),
    ({ tally }) => {
      if (tally.accepted !== ROWS) throw new Error(`${tally.accepted} of ${ROWS} rows were taken in`)
      return past(file, (db) =>
        db.prepare('select number from case_file where external_number like ?').pluck().all(`${mark}-%`),
      ) as string[]
    },
  )
}

for (let n = 0; performance.now() < until; n += 1) {
  await work(await takeIn())
  if (n % EVERY === 0) await importRows(n)
}
await close()
