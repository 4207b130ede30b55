// Makes the code caches of dist/: runs the usual commands once, then lets V8 write down what it compiled for them.
// A cache holds for the V8 that made it; any other passes it over and compiles as if there were none.
'use strict'
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const root = process.argv[2]
const { compile, dist, load, loaded } = require(path.join(root, 'bin', 'chunks.js'))
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kz-is-build-'))

const COMMANDS = [
  '--help',
  '--help --lang ru',
  '--help --lang en',
  'init',
  'list',
  'list --json',
  'show 1',
  'show 1 --json',
]

async function warm() {
  for (const name of Object.keys(process.env)) if (name.startsWith('KZ_IS_')) delete process.env[name]
  process.env.KZ_IS_DB = path.join(folder, 'warm.sqlite')
  const { main } = load('main.cjs')
  for (const command of COMMANDS) await main(command.split(' '))
}

function writeCaches() {
  for (const name of fs.readdirSync(dist)) {
    if (!name.endsWith('.cjs')) continue
    const script = loaded.get(name)?.script ?? compile(name)
    const file = path.join(dist, `${name}.cache`)
    fs.writeFileSync(`${file}.part`, script.createCachedData())
    fs.renameSync(`${file}.part`, file) // whole or not at all: V8 checks a cache's size and origin, not its every byte
  }
}

warm()
  .then(writeCaches)
  .finally(() => fs.rmSync(folder, { recursive: true, force: true }))
