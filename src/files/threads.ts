import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root.js'

/**
 * The script of `bin/` that runs a second thread, where the program itself was started from there: only what was built knows its
 * chunks. Null where the sources are run as they are.
 */
export function threadScript(name: string): string | null {
  const started = process.argv[1]
  if (started === undefined) return null
  try {
    const bin = join(packageRoot(), 'bin')
    return realpathSync(started) === realpathSync(join(bin, 'kz-is.js')) ? join(bin, name) : null
  } catch {
    return null
  }
}

/** How large a plain file is, in bytes; null where there is none, or nobody knows. */
export function fileSize(path: string): number | null {
  const status = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
  return status?.isFile() ? status.size : null
}
