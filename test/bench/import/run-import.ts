import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../run-support/project.js'

/** How an import went, as another process sees it. */
export interface Went {
  /** From start to end of the process. */
  readonly milliseconds: number
  /** When so many rows were done, in milliseconds since the start. */
  readonly marks: readonly { readonly rows: number; readonly at: number }[]
  /** The most memory that it held, in MB; null where the system does not tell (`/proc`). */
  readonly peak: number | null
}

/** Imports a file with the built program, watching its memory and its lines of progress. */
export function runImport(database: string, file: string): Promise<Went> {
  const program = join(root, 'bin', 'kz-is.js')
  const asked = ['import', file, '--service', 'trusted-registry', '--procedure', 'include', '--lang', 'en']
  const env = { ...process.env, KZ_IS_DB: database, KZ_IS_NOW: '2026-03-16T10:00', KZ_IS_USER: 'Bench' }
  const started = performance.now()
  const child = spawn(process.execPath, [program, ...asked], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const marks: { rows: number; at: number }[] = []
  let told = ''
  let peak: number | null = null
  child.stderr.on('data', (piece: Buffer) => {
    told += piece.toString()
    const rows = Number(/^(\d+) rows read/.exec(piece.toString())?.[1] ?? Number.NaN)
    if (!Number.isNaN(rows)) marks.push({ rows, at: performance.now() - started })
  })
  const looking = setInterval(() => {
    peak = peakOf(child.pid) ?? peak
  }, 200)
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(looking)
      if (code === 0) resolve({ milliseconds: performance.now() - started, marks, peak })
      else reject(new Error(told))
    })
  })
}

function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
  } catch {
    return null
  }
}
