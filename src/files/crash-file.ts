import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Keeps the technical side of a bug in a file that its owner alone can read. @returns its path; null where it could not be kept */
export function writeCrashFile(text: string): string | null {
  // Never into a file that is there: in the common folder it could be a link that somebody laid to one of the user's own.
  const path = join(tmpdir(), `kz-is-error-${process.pid}-${process.hrtime.bigint()}.log`)
  try {
    writeFileSync(path, `${text}\n`, { mode: 0o600, flag: 'wx' })
    return path
  } catch {
    return null
  }
}
