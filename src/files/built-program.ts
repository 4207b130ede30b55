import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root.js'

/** What of the built program is there. */
export interface BuiltProgram {
  /** How many chunks; 0 where the program runs from its sources. */
  readonly chunks: number
  /** Chunks that another names and that are not there or empty. */
  readonly missing: readonly string[]
  /** Chunks without a code cache: they run, slower at the start. */
  readonly uncached: number
}

/** Looks whether every chunk that the built program can load stands in its folder. */
export function builtProgram(folder = join(packageRoot(), 'dist')): BuiltProgram {
  if (!existsSync(join(folder, 'main.cjs'))) return { chunks: 0, missing: [], uncached: 0 }
  const names = new Set(readdirSync(folder))
  const chunks = [...names].filter((name) => name.endsWith('.cjs'))
  const missing = new Set<string>()
  for (const chunk of chunks) {
    if (statSync(join(folder, chunk)).size === 0) missing.add(chunk)
    for (const [, named = ''] of readFileSync(join(folder, chunk), 'latin1').matchAll(/["'`]\.\/([\w.-]+\.cjs)["'`]/g))
      if (!names.has(named)) missing.add(named)
  }
  return {
    chunks: chunks.length,
    missing: [...missing].sort(),
    uncached: chunks.filter((chunk) => !names.has(`${chunk}.cache`)).length,
  }
}
