import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../run-support/project.js'
import { NOW } from './particulars.js'

const BINARY = join(root, 'bin', 'kz-is.js')

/** The whole process, its output into nothing. */
export function run(
  program: string,
  args: readonly string[],
  database: string,
  allowed: readonly number[] = [0, 10],
): void {
  const nothing = openSync(devNull, 'w')
  const { status, stderr, error } = spawnSync(program, [...args], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: tmpdir(),
      LANG: 'C.UTF-8',
      KZ_IS_NOW: NOW,
      KZ_IS_LANG: 'kk',
      KZ_IS_DB: database,
    },
    stdio: ['ignore', nothing, 'pipe'],
    encoding: 'utf8',
  })
  closeSync(nothing)
  if (error !== undefined) throw error
  if (!allowed.includes(status ?? -1)) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`)
}

export function kzIs(database: string, ...args: readonly string[]): void {
  run(process.execPath, [BINARY, ...args], database)
}

export function sqlite3(database: string, ...args: readonly string[]): void {
  run('sqlite3', ['-readonly', ...args.slice(0, -1), database, args.at(-1) ?? ''], database)
}

/** Peak memory of a command in MiB, as GNU time tells it; not a number where there is none. */
export function peakMemory(database: string, ...args: readonly string[]): number {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, BINARY, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), KZ_IS_NOW: NOW, KZ_IS_LANG: 'kk', KZ_IS_DB: database },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  return Number(stderr?.trim().split('\n').at(-1)) / 1024
}

export function milliseconds(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
