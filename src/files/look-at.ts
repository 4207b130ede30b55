import { existsSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'

/** What the system says of a file. */
export interface FileFacts {
  readonly bytes: number
  /** Rights, 0o600; 0o600 on Windows, which keeps them elsewhere. */
  readonly mode: number
  /** When it was last written, in milliseconds since 1970. */
  readonly modified: number
}

/** @returns null where there is no such file */
export function factsOf(path: string): FileFacts | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  const mode = process.platform === 'win32' ? 0o600 : found.mode & 0o777
  return { bytes: found.size, mode, modified: found.mtimeMs }
}

/** Names in a folder, sorted; none where there is no such folder or it may not be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** How many bytes this user can still write where a path lies; null where the system does not say. */
export function freeBytes(path: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(path)
    return Number(bavail) * Number(bsize)
  } catch {
    return null
  }
}

/** Takes a folder away with all that is in it. @returns whether it was there */
export function removeFolder(path: string): boolean {
  const there = existsSync(path)
  rmSync(path, { recursive: true, force: true })
  return there
}
