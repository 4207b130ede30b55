// Why: uvu reports success where nothing ran or a hook threw, so `npm test` could be green while proving nothing.
// Each way to pass falsely is a fixture in test/run-support/fixtures; the runner must call every one a failure.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { root } from '../run-support/project.js'

interface Verdict {
  readonly code: number
  readonly out: string
  readonly last: string
}

function runFixtures(...patterns: string[]): Verdict {
  const args = [join(root, '.ci', 'test.mjs'), '--suffix', '.fixture.ts', '--timeout', '10', ...patterns]
  const env = { ...process.env, KZ_IS_DB: 'of-the-developer.sqlite', NO_COLOR: '1' }
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env })
  return { code: status ?? -1, out: stdout, last: stdout.trimEnd().split('\n').at(-1) ?? '' }
}

const Runner = suite('the test runner')

Runner('counts what passed and what was skipped, with the reason', () => {
  const { code, out, last } = runFixtures('fixtures/passes')
  assert.is(last, '2 passed, 0 failed, 1 skipped')
  assert.is(code, 0)
  assert.match(out, /skipped: is left for another machine/)
})

Runner('counts a failed test and shows expected against actual', () => {
  const { code, out, last } = runFixtures('fixtures/fails')
  assert.is(last, '1 passed, 1 failed')
  assert.is(code, 1)
  assert.match(out, /does not hold/)
  assert.match(out, /\+\+3 {4}\(Expected\)/)
})

for (const [why, fixture, last, says] of [
  ['a file that registers no test', 'registers-nothing', '0 passed, 1 failed', 'registers no test'],
  ['a suite without .run()', 'forgets-run', '1 passed, 1 failed', '.run() is missing'],
  ['a suite that holds no test', 'empty-suite', '0 passed, 1 failed', 'holds no test'],
  ['a before hook that throws', 'before-throws', '0 passed, 1 failed', 'the ground is not there'],
  ['an after hook that throws', 'after-throws', '0 passed, 1 failed', 'the ground cannot be left'],
  ['an after.each hook that throws', 'after-each-throws', '0 passed, 1 failed', 'one ground cannot be left'],
  ['a file that ends with exit 0 before its tests are over', 'exits-early', '0 passed, 1 failed', 'before its tests'],
  ['a file that throws outside its tests', 'crashes.', '0 passed, 1 failed', 'not a test, but broken'],
  ['a failure after the last test', 'crashes-late', '1 passed, 1 failed', 'a failure after the last test'],
  ['.only left in', 'only-left-in', '1 passed, 1 failed, 1 skipped', '.only was left in'],
] as const) {
  Runner(`fails on ${why}`, () => {
    const verdict = runFixtures(`fixtures/${fixture}`)
    assert.is(verdict.last, last)
    assert.is(verdict.code, 1)
    assert.ok(verdict.out.includes(says), `«${says}» is not said in:\n${verdict.out}`)
  })
}

Runner('stops a file that does not end, and fails it', () => {
  const { code, out, last } = runFixtures('fixtures/hangs', '--timeout', '3')
  assert.is(last, '1 passed, 1 failed')
  assert.is(code, 1)
  assert.match(out, /did not end within 3 s/)
})

Runner('fails on a pattern that matches no file, though others match', () => {
  const { code, out, last } = runFixtures('fixtures/passes', 'no-such-area')
  assert.is(last, '2 passed, 1 failed, 1 skipped')
  assert.is(code, 1)
  assert.match(out, /no-such-area/)
})

Runner("hides the developer's own settings from the tests", () => {
  assert.is(runFixtures('fixtures/shows-environment').last, '1 passed, 0 failed')
})

Runner('does not take an exit code that a tested command has set for the verdict', () => {
  assert.is(runFixtures('fixtures/exit-code-left').last, '1 passed, 0 failed')
})

Runner.run()
