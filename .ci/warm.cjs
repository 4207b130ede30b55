// Makes the code caches of dist/: runs the usual commands once, then lets V8 write down what it compiled for them.
// A cache holds for the V8 that made it; any other passes it over and compiles as if there were none.
'use strict'
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const root = process.argv[2]
const { compile, dist, load, loaded, pack } = require(path.join(root, 'bin', 'chunks.js'))
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kz-is-build-'))

const sample = path.join(root, 'data', 'samples', 'include-software.json')
const intake = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', sample]

/** A database with one case in it; the case's number, for `show`. */
function fileOneCase() {
  const binary = path.join(root, 'bin', 'kz-is.js')
  const { status, stdout } = spawnSync(process.execPath, [binary, ...intake, '--json'], { encoding: 'utf8' })
  return status === 0 ? JSON.parse(stdout).case : 'none'
}

async function warm() {
  for (const name of Object.keys(process.env)) if (name.startsWith('KZ_IS_')) delete process.env[name]
  process.env.KZ_IS_DB = path.join(folder, 'warm.sqlite')
  process.env.KZ_IS_NOW = '2026-03-16T10:00'
  const filed = fileOneCase()
  const { main } = load('main.cjs')
  for (const lang of ['kk', 'ru', 'en']) await main(['--help', '--lang', lang])
  for (const command of [['list'], ['list', '--json'], ['show', filed], ['show', filed, '--json'], ['due'], intake])
    await main([...command, '--lang', 'kk'])
}

function writeCaches() {
  for (const name of fs.readdirSync(dist)) {
    if (!name.endsWith('.cjs')) continue
    const script = loaded.get(name)?.script ?? compile(name)
    const file = path.join(dist, `${name}.cache`)
    fs.writeFileSync(`${file}.part`, pack(name, script.createCachedData()))
    fs.renameSync(`${file}.part`, file) // whole or not at all: V8 checks a cache's size and origin, not its every byte
  }
}

warm()
  .then(writeCaches)
  .finally(() => fs.rmSync(folder, { recursive: true, force: true }))
