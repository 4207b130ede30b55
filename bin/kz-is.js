#!/usr/bin/env node
'use strict'
// The launcher. CommonJS, since an ES module entry costs milliseconds at every start; it loads nothing it does not need.

const argv = process.argv.slice(2)
// The list of processes is for everybody to read: what was typed may name a person.
process.title = 'kz-is'

/** Commands whose chunks the build puts together in one script: what a clerk calls all day. */
const TOGETHER = ['list', 'show']

process.on('uncaughtException', (error) => {
  // A reader that has seen enough (`| head`) is no failure: the command goes on to its end, what it still says is dropped.
  if (error?.code === 'EPIPE' && error.syscall === 'write') return
  fail(error)
  process.exit()
})

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  require('node:fs').writeSync(1, `${require('../package.json').version}\n`)
} else {
  start().then((code) => {
    process.exitCode = code
  }, fail)
}

/** Runs the program. Its exit code is set, never forced, so that nothing still being written is cut off. */
async function start() {
  if (!argv.includes('--debug')) {
    const { load, useTogether } = require('./chunks.js')
    if (TOGETHER.includes(argv[0])) useTogether(argv[0])
    return load('main.cjs').main(argv)
  }
  process.setSourceMapsEnabled(true)
  return require('../dist/main.cjs').main(argv)
}

/** The last resort: the program reports its own errors. What cannot be in it yet is said here. */
function fail(error) {
  process.exitCode = 1
  console.error(isBuilt() ? where(error) : 'kz-is: dist/ жоқ, нет dist/, dist/ is missing: npm run build')
}

/** Kind and place of a failure; not its message, which may quote what it worked on. */
function where(error) {
  const { name = 'Error', code = '', message = '', stack = '' } = error ?? {}
  const from = message === '' ? 0 : stack.indexOf(message) + message.length
  return `kz-is: ${name} ${code}${stack.slice(from)}`
}

function isBuilt() {
  return require('node:fs').existsSync(require('node:path').join(__dirname, '..', 'dist', 'main.cjs'))
}
