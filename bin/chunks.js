'use strict'
// Loads the chunks of dist/ with the V8 code caches that stand beside them: a chunk and its cache cost a fraction of
// parsing and compiling it. The chunks are plain CommonJS, so `require` runs them as well, only slower (--debug does).

const fs = require('node:fs')
const path = require('node:path')
const vm = require('node:vm')

const dist = path.join(__dirname, '..', 'dist')

/** Chunks by file name, each with what it exports and the script it was compiled to. */
const loaded = new Map()

const HEAD = '(function (exports, require, module, __filename, __dirname) {'
const TAIL = '\n})'

/** One piece of memory for every read: fresh memory for each chunk costs as much as compiling it. */
const scratch = Buffer.allocUnsafeSlow(2 * 1024 * 1024)
scratch.latin1Write(HEAD)

/** Reads a file into the scratch memory from `at` on; where its bytes end. */
function read(file, at) {
  const fd = fs.openSync(file)
  const end = at + fs.readSync(fd, scratch, at, scratch.length - at, 0)
  fs.closeSync(fd)
  if (end > scratch.length - 1024) throw new Error(`${file} is larger than a chunk may be`)
  return end
}

/**
 * The compiled wrapper of a chunk. A cache that is missing or was made by another Node is passed over by V8.
 * Chunks are pure ASCII: the cheapest decoding is the right one.
 */
function compile(name) {
  const filename = path.join(dist, name)
  let end = read(filename, HEAD.length)
  end += scratch.latin1Write(TAIL, end)
  const source = scratch.latin1Slice(0, end)
  const start = (end + 7) & ~7 // V8 would copy a cache that does not begin on a word
  let cachedData
  try {
    cachedData = scratch.subarray(start, read(`${filename}.cache`, start))
  } catch {}
  return new vm.Script(source, { filename, cachedData })
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
