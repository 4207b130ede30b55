import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './project.js'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Office {
  /** The folder that commands run in; `data/` and `templates/` are there as in the project. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** Runs the built program with these arguments, without a terminal; standard input is empty unless given. */
  kzIs(args: readonly string[], more?: { readonly input?: string; readonly env?: Record<string, string> }): Ran
  /** Runs a line as a person would type it, `kz-is` being the built program; what it prints comes in the order printed. */
  type(
    line: string,
    more?: { readonly env?: Record<string, string> },
  ): { readonly code: number; readonly printed: string }
  remove(): void
}

/** A working place of its own for the built program: a folder, an empty database, a fixed moment, nothing from outside. */
export function openOffice(settings: Readonly<Record<string, string>> = {}): Office {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-test-'))
  for (const name of ['data', 'templates']) symlinkSync(join(root, name), join(folder, name))
  const temporary = `${folder}.tmp`
  mkdirSync(temporary)
  const binary = join(root, 'bin', 'kz-is.js')
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    // What the program puts among the temporary files (a demo) goes when the office does.
    TMPDIR: temporary,
    LANG: 'C.UTF-8',
    KZ_IS_DB: join(folder, 'kz-is.sqlite'),
    KZ_IS_NOW: '2026-03-16T10:00',
    KZ_IS_LANG: 'en',
    ...settings,
  }
  const options = { cwd: folder, encoding: 'utf8', timeout: 120_000, maxBuffer: 64 * 1024 * 1024 } as const
  return {
    folder,
    env,
    kzIs: (args, more = {}) => {
      const ran = spawnSync(process.execPath, [binary, ...args], {
        ...options,
        env: { ...env, ...more.env },
        input: more.input ?? '',
      })
      return { code: ran.status ?? -1, out: ran.stdout, err: ran.stderr }
    },
    type: (line, more = {}) => {
      const program = `kz-is() { ${quoted(process.execPath)} ${quoted(binary)} "$@"; }\nexec 2>&1\n${line}`
      const ran = spawnSync('bash', ['-c', program], { ...options, env: { ...env, ...more.env }, input: '' })
      return { code: ran.status ?? -1, printed: ran.stdout }
    },
    remove: () => {
      for (const each of [folder, temporary]) rmSync(each, { recursive: true, force: true })
    },
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
