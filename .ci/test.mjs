// `npm test`: every test/**/*.test.ts in a process of its own, two at a time; one line a file, then `N passed, N failed`.
//
//   npm test                      all of them
//   npm test -- calendar store    files whose path contains one of these; a text that no path contains is a failure
//   npm test -- --coverage        and a coverage report in coverage/
//
// A file fails when a test fails, and also when it registers nothing, forgets `.run()`, a hook throws, it crashes, exits
// before its tests are over or does not end in time: test/honesty/runner.test.ts proves each.
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const root = path.join(import.meta.dirname, '..')
const { values: options, positionals: patterns } = parseArgs({
  allowPositionals: true,
  options: {
    coverage: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
    timeout: { type: 'string', default: '300' }, // seconds for one file
    suffix: { type: 'string', default: '.test.ts' },
  },
})
const coverageFolder = path.join(root, 'coverage')

/** What a test must not see: the settings of whoever runs the tests. Extra certificates only double every start of Node. */
function cleanEnvironment() {
  const env = { ...process.env }
  for (const name of Object.keys(env)) {
    if (name.startsWith('KZ_IS_') || name === 'NO_COLOR' || name === 'NODE_EXTRA_CA_CERTS') delete env[name]
  }
  return options.coverage ? { ...env, NODE_V8_COVERAGE: path.join(coverageFolder, 'tmp') } : env
}

const env = cleanEnvironment()
const running = new Set()

/** Ends a test file and whatever it has started: each has a process group of its own. */
function kill(child) {
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {} // gone already
}

/** Runs one file; resolves to its verdict whatever happens to it. */
function runFile(file) {
  const started = performance.now()
  const runner = path.join(root, 'test', 'run-support', 'run-file.mjs')
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), runner, path.join(root, file)], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  running.add(child)
  let report
  let printed = ''
  let late = false
  const timer = setTimeout(() => {
    late = true
    kill(child)
  }, Number(options.timeout) * 1000)
  child.on('message', (message) => {
    report = message
  })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text
    })
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ file, printed, seconds: (performance.now() - started) / 1000, ...verdict(report, late, code, signal) })
    })
  })
}

/** Counts and complaints. Only the child's own report and a clean exit together make a pass. */
function verdict(report, late, code, signal) {
  const problems = [...(report?.problems ?? [])]
  if (late) problems.push(`did not end within ${options.timeout} s and was stopped`)
  else if (signal !== null) problems.push(`was ended by ${signal}`)
  else if (report === undefined) problems.push(`ended (exit ${code}) before its tests were over`)
  else if (code !== 0) problems.push(`crashed after its tests (exit ${code})`)
  const { passed = 0, total = 0, skipped = 0, failures = [], skips = [] } = report ?? {}
  const failed = Math.max(total - passed, problems.length + failures.length > 0 ? 1 : 0)
  return { passed, failed, skipped, failures, problems, skips }
}

function print({ file, passed, failed, skipped, failures, problems, skips, printed, seconds }) {
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ')
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '}  ${file}  ${counts}  ${seconds.toFixed(1)} s`)
  for (const title of skips) console.log(`        skipped: ${title}`)
  if (failed === 0) return
  for (const problem of problems) console.log(`\n  ${problem.replaceAll('\n', '\n  ')}`)
  for (const failure of failures) console.log(`\n${failure.trimEnd()}`)
  // Where tests failed, uvu has said all that matters; the rest of what the file printed tells why it broke off.
  if (problems.length > 0 && printed.trim() !== '')
    console.log(`\n  it printed:\n${printed.trimEnd().split('\n').slice(-60).join('\n').replace(/^/gm, '  | ')}`)
  console.log('')
}

/** The files to run, in order, and one failed verdict for each pattern that matches none. */
function select() {
  const all = readdirSync(path.join(root, 'test'), { recursive: true })
    .map((file) => path.posix.join('test', ...file.split(path.sep)))
    .filter((file) => file.endsWith(options.suffix))
    .sort()
  const asked = patterns.length > 0 ? patterns : [options.suffix]
  return {
    files: all.filter((file) => asked.some((pattern) => file.includes(pattern))),
    unmatched: asked.filter((pattern) => !all.some((file) => file.includes(pattern))),
  }
}

function reportCoverage() {
  const c8 = path.join(root, 'node_modules', 'c8', 'bin', 'c8.js')
  const how = [
    '--temp-directory',
    path.join(coverageFolder, 'tmp'),
    '--reports-dir',
    coverageFolder,
    '--reporter',
    'text-summary',
    '--reporter',
    'lcov',
  ]
  const { status } = spawnSync(
    process.execPath,
    [c8, 'report', ...how, '--all', '--src', 'src', '--include', 'src/**/*.ts'],
    { cwd: root, stdio: 'inherit' },
  )
  rmSync(path.join(coverageFolder, 'tmp'), { recursive: true, force: true }) // tens of megabytes of raw figures
  return status === 0
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) kill(child)
    process.exit(130)
  })
}

if (options.coverage) rmSync(coverageFolder, { recursive: true, force: true })
const { files, unmatched } = select()
const sum = { passed: 0, failed: unmatched.length, skipped: 0 }
for (const pattern of unmatched) console.log(`FAIL  no test file's path contains «${pattern}»`)

const queue = files.values()
async function work() {
  for (const file of queue) {
    const done = await runFile(file)
    print(done)
    for (const key of Object.keys(sum)) sum[key] += done[key]
  }
}
await Promise.all(Array.from({ length: Number(options.jobs) }, work))
if (options.coverage && !reportCoverage()) sum.failed += 1

console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`)
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0
