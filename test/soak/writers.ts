import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { auditStore } from '../../src/store/audit/audit.js'
import { openStore } from '../../src/store/open-store.js'
import { past, projector } from '../attack/support.js'

const CLERK = fileURLToPath(new URL('clerk.ts', import.meta.url))
const WRITERS = 8

interface Done {
  readonly what: string
  readonly milliseconds: number
  /** What it said is stored: cases, or how many rows of a file. */
  readonly stored: readonly string[]
}

/** Eight processes take in, step, decide and import on one file for so many minutes. */
export async function soak(minutes: number, _seed: number, say: (line: string) => void): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-soak-'))
  const file = join(folder, 'office.sqlite')
  try {
    await (await openStore(file)).close()
    const started = performance.now()
    const clerks = await Promise.all(Array.from({ length: WRITERS }, (_, n) => clerk(file, n, minutes)))
    const seconds = (performance.now() - started) / 1000
    const done = clerks.flatMap((each) => each.done)
    const errors = clerks.flatMap((each) => each.errors)
    const waits = done.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
    const at = (share: number): string => `${(waits[Math.floor((waits.length - 1) * share)] ?? 0).toFixed(0)} ms`
    for (const what of [...new Set(done.map((each) => each.what))].sort())
      say(`${what.padEnd(8)} ${done.filter((each) => each.what === what).length} commits`)
    say(`${done.length} commits in ${seconds.toFixed(0)} s: ${(done.length / seconds).toFixed(1)} a second`)
    say(`from asking to stored: median ${at(0.5)}, 99 of 100 ${at(0.99)}, worst ${at(1)}`)
    const said = done.flatMap(({ stored }) => stored)
    const numbers = past(file, (db) => db.prepare('select number from case_file').pluck().all() as string[])
    const lost = said.filter((number) => !numbers.includes(number))
    const { faults, acts } = await auditStore(file, projector())
    const gaps = faults.filter(({ table }) => table === 'number_taken').length
    const twice = said.length - new Set(said).size
    say(
      `errors ${errors.length}, numbers twice ${twice}, gaps ${gaps}, reported and lost ${lost.length}, faults of the audit ${faults.length}`,
    )
    say(`the chain holds over ${acts} acts of ${numbers.length} cases`)
    for (const error of errors.slice(0, 5)) say(`  ${error}`)
    for (const fault of faults.slice(0, 5)) say(`  ${JSON.stringify(fault)}`)
    return errors.length + twice + gaps + lost.length + faults.length === 0 && numbers.length === said.length
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function clerk(
  file: string,
  n: number,
  minutes: number,
): Promise<{ readonly done: readonly Done[]; readonly errors: readonly string[] }> {
  return new Promise((resolve) => {
    const args = ['--import', import.meta.resolve('tsx'), CLERK, file, `${n}`, `${minutes}`]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.on('close', (code) => {
      const done = out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Done]))
      const lines = errors.split('\n').filter((line) => line !== '')
      resolve({ done, errors: code === 0 ? lines : [...lines, `clerk ${n} ended with ${code}`] })
    })
  })
}
