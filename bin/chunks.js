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

/**
 * A `.cache` file holds a chunk ready to run, so that a start opens one file for it: MARK, length of the wrapped source, length of
 * V8's cache, then the two, each from a multiple of eight (V8 would copy a cache that does not begin on a word).
 */
const MARK = 0x317a6b
const HEADER = 16

/** One piece of memory for every read: fresh memory for each chunk costs as much as compiling it. */
let scratch = Buffer.allocUnsafeSlow(1024 * 1024)

/** Reads a file into the scratch memory; its length. */
function read(file) {
  const fd = fs.openSync(file)
  const length = fs.readSync(fd, scratch, 0, scratch.length, 0)
  fs.closeSync(fd)
  if (length < scratch.length) return length
  scratch = Buffer.allocUnsafeSlow(4 * scratch.length)
  return read(file)
}

const toWord = (at) => (at + 7) & ~7

/** The chunk from its plain file, wrapped as `require` would. Chunks are pure ASCII: the cheapest decoding is the right one. */
function wrapped(name) {
  return HEAD + scratch.latin1Slice(0, read(path.join(dist, name))) + TAIL
}

/** Source and V8's cache from the one file; null where it is missing, cut off or none of ours. */
function packed(name) {
  try {
    const length = read(path.join(dist, `${name}.cache`))
    const source = scratch.readUInt32LE(4)
    const cache = scratch.readUInt32LE(8)
    const from = toWord(HEADER + source)
    if (length < HEADER || scratch.readUInt32LE(0) !== MARK || length !== from + cache) return null
    return { source: scratch.latin1Slice(HEADER, HEADER + source), cachedData: scratch.subarray(from, length) }
  } catch {
    return null
  }
}

/** What a `.cache` file holds: a source and what V8 compiled of it. */
function pack(source, cachedData) {
  const from = toWord(HEADER + source.length)
  const bytes = Buffer.alloc(from + cachedData.length)
  bytes.writeUInt32LE(MARK, 0)
  bytes.writeUInt32LE(source.length, 4)
  bytes.writeUInt32LE(cachedData.length, 8)
  bytes.latin1Write(source, HEADER)
  cachedData.copy(bytes, from)
  return bytes
}

/** The compiled wrapper of a chunk. A cache that is missing or was made by another Node is passed over by V8. */
function compile(name) {
  const filename = path.join(dist, name)
  const ready = packed(name)
  if (ready === null) return new vm.Script(wrapped(name), { filename })
  return new vm.Script(ready.source, { filename, cachedData: ready.cachedData })
}

/** Chunks that one script holds together, by file name: the wrapper of each. */
let together = {}

/** The source of a script that holds chunks together. */
function togetherOf(names) {
  return `({${names.map((name) => `${JSON.stringify(name)}:${wrapped(name)}`).join(',')}})`
}

/**
 * Takes the chunks of a command from the one script that the build made of them: fifty small ones cost a start more than one large.
 * Without V8's cache for it (another Node, no such script) every chunk is loaded by itself.
 */
function useTogether(command) {
  const ready = packed(`together-${command}.cjs`)
  if (ready === null) return
  const script = new vm.Script(ready.source, {
    filename: path.join(dist, `together-${command}.cjs`),
    cachedData: ready.cachedData,
  })
  if (!script.cachedDataRejected) take(script)
}

function take(script) {
  together = script.runInThisContext()
}

/** What the chunk exports; it runs once, and a chunk in a circle sees what stands so far, as with `require`. */
function load(name) {
  const known = loaded.get(name)
  if (known !== undefined) return known.module.exports
  const module = { exports: {} }
  const held = together[name]
  const script = held === undefined ? compile(name) : null
  loaded.set(name, { module, script })
  const wrapper = held ?? script.runInThisContext()
  wrapper(module.exports, requireFromChunk, module, path.join(dist, name), dist)
  return module.exports
}

function requireFromChunk(id) {
  return id.startsWith('./') ? load(id.slice(2)) : require(id)
}

module.exports = { compile, dist, load, loaded, pack, take, togetherOf, useTogether, wrapped }
