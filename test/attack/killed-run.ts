import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Office } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'

/** What a command had reported; null when nothing whole. */
export type Said = Readonly<Record<string, unknown>> | null

/** One kind of command: how the n-th is called, and what must be so after it was killed. */
export interface Kind {
  readonly command: string
  args(n: number): readonly string[]
  /** @returns what is wrong */
  after(n: number, said: Said): readonly string[] | Promise<readonly string[]>
}

/** Starts a command and kills it after so many milliseconds. @returns what it had reported; null when nothing whole */
export function run(
  office: Office,
  args: readonly string[],
  after: number | null,
): Promise<{ readonly said: Said; readonly err: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'bin', 'kz-is.js'), ...args, '--json'], {
      cwd: office.folder,
      env: office.env,
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (part) => {
      out += part
    })
    child.stderr.on('data', (part) => {
      err += part
    })
    const timer = after === null ? undefined : setTimeout(() => child.kill('SIGKILL'), after)
    child.on('close', () => {
      clearTimeout(timer)
      done({ said: out.endsWith('}\n') || out.endsWith(']\n') ? (JSON.parse(out) as Said) : null, err })
    })
  })
}
