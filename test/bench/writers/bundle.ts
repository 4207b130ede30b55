import { mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../../run-support/project.js'

/** A module of the bench as the program is shipped: bundled, its lazy parts a `require` away. */
export async function bundled<T>(entry: string): Promise<T> {
  const folder = join(root, `.dist-bench-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    const outfile = join(folder, 'bench.cjs')
    const path = new URL(join(root, '.ci/esbuild-plugins.mjs'), 'file:').href
    const { plugins } = (await import(path)) as { plugins: (root: string) => never[] }
    await build({
      entryPoints: [join(root, entry)],
      outfile,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: true,
      external: ['*.node'],
      plugins: plugins(root),
      logLevel: 'warning',
      define: { 'import.meta.url': '__kzIsUrl' },
      banner: { js: 'const __kzIsUrl = require("node:url").pathToFileURL(__filename).href' },
    })
    return createRequire(import.meta.url)(outfile) as T
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
