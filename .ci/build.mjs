// Builds dist/ from src/ (`npm run build`; `npm ci` calls it through `prepare`).
//
// The program is bundled from src/main.ts; every `await import()` in it is the border of a chunk that is loaded only when
// a command needs it. Each chunk becomes plain CommonJS with a V8 code cache beside it (see warm.cjs), since compiling is
// most of what a start costs. Nothing in dist/ knows the folder that it was built in.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { plugins } from './esbuild-plugins.mjs'

const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '..'))
const dist = path.join(root, 'dist')

const esbuild = await import('esbuild').catch(() => null)
if (esbuild === null) {
  // An install without devDependencies (npm ci --omit=dev) over a dist/ built before has all that it needs.
  const built = existsSync(path.join(dist, 'main.cjs'))
  if (!built) console.error('build: no dist/ and no esbuild: run `npm ci` with its devDependencies once')
  process.exit(built ? 0 : 1)
}

/** The whole program as ES modules: the only form that esbuild splits. */
async function bundle() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    chunkNames: '[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    external: ['*.node'],
    plugins: plugins(root),
    logLevel: 'warning',
  })
  return outputFiles
}

/** esbuild leaves the letters of a regular expression as they are, whatever the charset: `/[ә-ө]/` would be read as other letters. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** One chunk as CommonJS, pure ASCII, where `import()` is a late `require`; its source map in a file apart, for --debug. */
async function toCommonJs(chunk) {
  const name = path.basename(chunk.path)
  const { code, map } = await esbuild.transform(chunk.text, {
    sourcefile: name,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    supported: { 'dynamic-import': false },
    minify: true,
    sourcemap: 'external',
    sourcesContent: false,
  })
  return { name, map, code: `${inAscii(code)}//# sourceMappingURL=${name}.map\n` }
}

/** Puts the new folder in the place of the old one, so that no start ever meets half a build. */
function swap(fresh) {
  const old = path.join(root, `.dist-old-${process.pid}`)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(fresh, dist)
  rmSync(old, { recursive: true, force: true })
}

const bundled = await bundle().catch(() => process.exit(1)) // esbuild has said why

const fresh = path.join(root, `.dist-new-${process.pid}`)
mkdirSync(fresh)
try {
  for (const { name, code, map } of await Promise.all(bundled.map(toCommonJs))) {
    writeFileSync(path.join(fresh, name), code)
    writeFileSync(path.join(fresh, `${name}.map`), map)
  }
  swap(fresh)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

// What the commands print is not wanted; it tells why where no caches came of them.
const warm = spawnSync(process.execPath, [path.join(import.meta.dirname, 'warm.cjs'), root], { encoding: 'utf8' })
if (warm.status !== 0) {
  console.error(`${warm.stderr}build: no code caches were made; the program works, its start is slower`)
}
