import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

let known: string | null = null

/** The folder of this package, found upward from this module: sources lie in src/, the bundle in dist/. */
export function packageRoot(): string {
  if (known !== null) return known
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    const file = join(at, 'package.json')
    if (existsSync(file) && nameIn(file) === 'kz-is') {
      known = at
      return at
    }
    if (dirname(at) === at) throw new Error('no package.json named kz-is above the program')
  }
}

function nameIn(file: string): unknown {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name
  } catch {
    return undefined
  }
}

/** The version that this program calls itself by. */
export function programVersion(): string {
  return String(
    (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version?: unknown }).version,
  )
}
