import { opendirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { epochNow } from '../calendar/civil-date.js'

/** Where a file is written until it is whole: beside its place, under a name that says of what and by which process. */
export function partOf(path: string): string {
  return join(dirname(path), `${stemOf(path)}${process.pid}.part`)
}

const stemOf = (path: string): string => `.${basename(path).slice(0, 80)}.`

const PART = /^\..+\.\d+\.part$/s

/** Such files as stood in a folder when this process first wrote to it: hundreds of papers may go there. */
const FOUND = new Map<string, readonly string[]>()

/**
 * Takes away what processes that were killed left of this very file: it may hold names and numbers of people. What another process
 * still writes stays.
 */
export function removeLeftParts(path: string): void {
  const stem = stemOf(path)
  for (const name of partsIn(dirname(path))) {
    const writer = name.startsWith(stem) ? /^(\d+)\.part$/.exec(name.slice(stem.length))?.[1] : undefined
    if (writer !== undefined && !lives(Number(writer))) take(join(dirname(path), name))
  }
}

function partsIn(folder: string): readonly string[] {
  const found = FOUND.get(folder) ?? read(folder)
  FOUND.set(folder, found)
  return found
}

/** So many names are looked at: in a folder of a million papers the look would cost more than the paper. */
const LOOKED_AT = 5_000

function read(folder: string): readonly string[] {
  const found: string[] = []
  try {
    const names = opendirSync(folder)
    try {
      for (let seen = 0; seen < LOOKED_AT; seen += 1) {
        const entry = names.readSync()
        if (entry === null) break
        if (PART.test(entry.name)) found.push(entry.name)
      }
    } finally {
      names.closeSync()
    }
  } catch {
    // A folder that may not be listed: what is written there will say so.
  }
  return found
}

/** In a folder that machines share, another one's process is not known here: what was written to just now is left. */
const AT_REST_MS = 60_000

/** A leftover in the way of nobody is no reason to fail. */
function take(path: string): void {
  try {
    if (epochNow() - statSync(path).mtimeMs > AT_REST_MS) rmSync(path, { force: true })
  } catch {}
}

/** Only «no such process» says that it does not: one of another user may not be asked, and lives. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: unknown }).code !== 'ESRCH'
  }
}
