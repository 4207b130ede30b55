// Makes the code caches of dist/: runs the usual commands once, then lets V8 write down what it compiled for them.
// A cache holds for the V8 that made it; any other passes it over and compiles as if there were none.
'use strict'
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const vm = require('node:vm')

const root = process.argv[2]
const { compile, dist, load, loaded, pack, take, togetherOf, wrapped } = require(path.join(root, 'bin', 'chunks.js'))
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kz-is-build-'))

const sample = path.join(root, 'data', 'samples', 'include-software.json')
const intake = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', sample]

/** A database with one case in it; the case's number, for `show`. */
function fileOneCase() {
  const binary = path.join(root, 'bin', 'kz-is.js')
  const { status, stdout } = spawnSync(process.execPath, [binary, ...intake, '--json'], { encoding: 'utf8' })
  return status === 0 ? JSON.parse(stdout).case : 'none'
}

let filed = 'none'

async function warm() {
  for (const name of Object.keys(process.env)) if (name.startsWith('KZ_IS_')) delete process.env[name]
  process.env.KZ_IS_DB = path.join(folder, 'warm.sqlite')
  process.env.KZ_IS_NOW = '2026-03-16T10:00'
  filed = fileOneCase()
  const { main } = load('main.cjs')
  for (const lang of ['kk', 'ru', 'en']) await main(['--help', '--lang', lang])
  for (const command of [['list'], ['list', '--json'], ['show', filed], ['show', filed, '--json'], ['due'], intake])
    await main([...command, '--lang', 'kk'])
}

/** Whole or not at all: V8 checks a cache's size and origin, not its every byte. */
function write(file, bytes) {
  fs.writeFileSync(`${file}.part`, bytes)
  fs.renameSync(`${file}.part`, file)
}

function writeCaches() {
  for (const name of fs.readdirSync(dist)) {
    if (!name.endsWith('.cjs')) continue
    const script = loaded.get(name)?.script ?? compile(name)
    const file = path.join(dist, `${name}.cache`)
    write(file, pack(wrapped(name), script.createCachedData()))
  }
}

/** One script of all that a command loads, with what V8 compiled while it ran from that script. */
async function writeTogether(command, ...rest) {
  const run = async () => {
    loaded.clear()
    await load('main.cjs').main([command, ...rest, '--lang', 'kk'])
    return [...loaded.keys()]
  }
  const source = togetherOf(await run())
  const script = new vm.Script(source, { filename: path.join(dist, `together-${command}.cjs`) })
  take(script)
  await run()
  await run()
  write(path.join(dist, `together-${command}.cjs.cache`), pack(source, script.createCachedData()))
}

warm()
  .then(writeCaches)
  .then(() => writeTogether('list'))
  .then(() => writeTogether('show', filed))
  .finally(() => fs.rmSync(folder, { recursive: true, force: true }))
