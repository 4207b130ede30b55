'use strict'
// Loads the chunks of dist/ with the V8 code caches that stand beside them: a chunk and its cache cost a fraction of
// parsing and compiling it. The chunks are plain CommonJS, so `require` runs them as well, only slower (--debug does).

const fs = require('node:fs')
const path = require('node:path')
const vm = require('node:vm')

const dist = path.join(__dirname, '..', 'dist')

/** Chunks by file name, each with what it exports and the script it was compiled to. */
const loaded = new Map()

/** The compiled wrapper of a chunk. A cache that is missing or was made by another Node is passed over by V8. */
function compile(name) {
  const filename = path.join(dist, name)
  let cachedData
  try {
    cachedData = fs.readFileSync(`${filename}.cache`)
  } catch {}
  const source = fs.readFileSync(filename, 'latin1') // chunks are pure ASCII: the cheapest decoding is the right one
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`
  return new vm.Script(wrapped, { filename, cachedData })
}

/** What the chunk exports; it runs once, and a chunk in a circle sees what stands so far, as with `require`. */
function load(name) {
  const known = loaded.get(name)
  if (known !== undefined) return known.module.exports
  const module = { exports: {} }
  const script = compile(name)
  loaded.set(name, { module, script })
  script.runInThisContext()(module.exports, requireFromChunk, module, path.join(dist, name), dist)
  return module.exports
}

function requireFromChunk(id) {
  return id.startsWith('./') ? load(id.slice(2)) : require(id)
}

module.exports = { compile, dist, load, loaded }
