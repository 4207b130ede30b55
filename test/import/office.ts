import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { checkDigit } from '../../src/form/answers/identifiers.js'
import type { Office } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'

export const INCLUDE = ['--service', 'trusted-registry', '--procedure', 'include'] as const

export interface Told {
  readonly read: number
  readonly accepted: number
  readonly duplicates: number
  readonly rejected: number
  readonly rejects: readonly {
    readonly line: number
    readonly field: string
    readonly code: string
    readonly error: string
  }[]
}

/** What `import --json` tells. */
export function imported(office: Office, file: string, ...more: readonly string[]): Told {
  const { out, err } = office.kzIs(['import', file, ...INCLUDE, '--json', ...more])
  if (!out.startsWith('{')) throw new Error(err)
  return JSON.parse(out) as Told
}

/** The n-th BIN that can be: registered in 2047. */
export function bin(n: number): string {
  for (let at = n * 3; ; at += 1) {
    const stem = `47014${String(at).padStart(6, '0')}`
    const digit = checkDigit(stem)
    if (digit !== null) return `${stem}${digit}`
  }
}

/** An application of its own, with a number of its own. */
export function application(n: number): Readonly<Record<string, string>> {
  return {
    'applicant.bin': bin(n),
    'applicant.name': `«Қамқор ${n}» ЖШС`,
    'product.name': `«Қамқор-Іс» жүйесі, ${n}-нұсқа`,
    external: `P-${n}`,
    received: `2026-03-${String(1 + (n % 15)).padStart(2, '0')}T09:${String(n % 60).padStart(2, '0')}`,
    channel: 'portal',
  }
}

/** Every row of every table that an import writes, as one mark; the search tables are for `audit verify`. */
export function digestOf(office: Office): string {
  const db = new Database(office.env.KZ_IS_DB ?? '', { readonly: true })
  try {
    const hash = createHash('sha256')
    for (const table of ['act', 'number_taken', 'case_file', 'due_item'])
      for (const row of db.prepare(`select * from ${table} order by 1, 2, 3`).raw().iterate())
        hash.update(
          JSON.stringify(
            (row as unknown[]).map((each) => (each instanceof Uint8Array ? Buffer.from(each).toString('hex') : each)),
          ),
        )
    return hash.digest('hex')
  } finally {
    db.close()
  }
}

/** How many cases stand in the file at this moment, whoever writes to it. */
export function storedNow(office: Office): number {
  try {
    const db = new Database(office.env.KZ_IS_DB ?? '', { readonly: true, fileMustExist: true })
    try {
      return Number(db.prepare('select count(*) from case_file').pluck().get())
    } finally {
      db.close()
    }
  } catch {
    return 0
  }
}

/** Starts an import and kills it (`kill -9`) as soon as `when` says so; false where it ended before. */
export async function killed(office: Office, file: string, when: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'bin', 'kz-is.js'), 'import', file, ...INCLUDE, '--json'], {
    cwd: office.folder,
    env: { ...office.env },
    stdio: 'ignore',
  })
  const ended = new Promise<boolean>((resolve) => child.on('exit', (_, signal) => resolve(signal === 'SIGKILL')))
  const looking = setInterval(() => {
    if (when()) child.kill('SIGKILL')
  }, 4)
  try {
    return await ended
  } finally {
    clearInterval(looking)
  }
}
