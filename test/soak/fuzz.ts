import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { READERS } from '../attack/fuzz/readers.js'
import type { Fuzzed } from '../attack/fuzz/run-fuzz.js'

const CHILD = fileURLToPath(new URL('fuzz-reader.ts', import.meta.url))
/** No answer for so long: it hangs. The time of the processor that one file may take is counted by the reader's process itself. */
const SILENT_MS = 60_000
/** What a reader's process may use, in megabytes: without bound it would fall over. */
const HEAP = 512

/** So many changed files over all readers, each reader in a process of its own, watched from outside. */
export async function soak(inputs: number, seed: number, say: (line: string) => void): Promise<boolean> {
  const total = READERS.reduce((sum, { share }) => sum + share, 0)
  let done = 0
  let faults = 0
  const waiting = READERS.values()
  const work = async (): Promise<void> => {
    for (const { name, share } of waiting) {
      const found = await watched(name, Math.round((inputs * share) / total), seed)
      done += found.inputs
      faults += found.faults.length
      tell(found, say)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  say(`${done} inputs, ${faults} crashes, hangs or halves`)
  return faults === 0
}

type Found = Omit<Fuzzed, 'faults'> & { readonly faults: readonly { readonly at: number; readonly what: string }[] }

function tell(found: Found, say: (line: string) => void): void {
  say(
    `${found.reader.padEnd(12)} ${String(found.inputs).padStart(6)} inputs, longest ${found.longest.toFixed(0)} ms, ` +
      `${Math.round(found.memory / 1e6)} MB, ${found.faults.length} faults${found.note === '' ? '' : `; ${found.note}`}`,
  )
  const answers = Object.entries(found.answers).map(([id, n]) => `${id} ${n}`)
  say(`  ${answers.join(', ')}`)
  for (const { at, what } of found.faults.slice(0, 5)) say(`  input ${at}: ${what}`)
}

function watched(name: string, inputs: number, seed: number): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-soak-'))
  const last = join(folder, 'input')
  return new Promise((done) => {
    const args = [
      `--max-old-space-size=${HEAP}`,
      '--import',
      import.meta.resolve('tsx'),
      CHILD,
      name,
      `${inputs}`,
      `${seed}`,
      last,
    ]
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TMPDIR: folder },
    })
    let out = ''
    let silence = setTimeout(() => {}, 0)
    const heard = (): void => {
      clearTimeout(silence)
      silence = setTimeout(() => child.kill('SIGKILL'), SILENT_MS)
    }
    heard()
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard()
      out += text
    })
    child.on('close', (code, signal) => {
      clearTimeout(silence)
      const line = out.split('\n').findLast((each) => each.startsWith('{'))
      const at = Number(out.split('\n').findLast((each) => /^\d+$/.test(each)) ?? 0)
      const what = `ended by ${signal ?? code} on ${JSON.stringify(lastInput(last))}`
      rmSync(folder, { recursive: true, force: true })
      done(
        line === undefined
          ? { reader: name, inputs: at, answers: {}, longest: 0, memory: 0, note: '', faults: [{ at, what }] }
          : JSON.parse(line),
      )
    })
  })
}

function lastInput(path: string): string {
  try {
    return readFileSync(path).toString('base64').slice(0, 2_000)
  } catch {
    return ''
  }
}
