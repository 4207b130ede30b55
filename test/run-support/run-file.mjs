// Runs one test file in this process and reports to the runner (.ci/test.mjs) over IPC: `{ passed, total, skipped, failures, problems, skips }`.
// The runner trusts that report and a clean exit together, nothing that the file prints.
import { register } from 'node:module'
import { pathToFileURL } from 'node:url'

// Coverage of this process is already being taken; the binaries that a test starts need none.
delete process.env.NODE_V8_COVERAGE

globalThis.UVU_DEFER = 1
globalThis.UVU_QUEUE = [[]]
globalThis.UVU_INDEX = 0
register('./uvu-resolve.mjs', import.meta.url)

// A test opens databases of its own, past the program: on Node 24 they need the same care (src/store/kept-handles.ts).
if (Number(process.versions.node.split('.')[0]) >= 24) {
  const { default: Database } = await import('better-sqlite3')
  const { keepHandles } = await import('../../src/store/kept-handles.ts')
  keepHandles(new Database(':memory:'))
}

const { problems, skippedTitles } = await import('./guarded-uvu.mjs')
const report = { passed: 0, total: 0, skipped: 0, failures: [], problems: [], skips: [] }

const brokenOff = []
await import(pathToFileURL(process.argv[2]).href)
for (const run of globalThis.UVU_QUEUE[0]) {
  try {
    const [errors, passed, skipped, total] = await run()
    report.passed += passed
    report.total += total
    report.skipped += skipped
    if (typeof errors === 'string') report.failures.push(errors)
  } catch (error) {
    brokenOff.push(`a suite broke off: ${error?.stack ?? error}`)
  }
}
// A hook that threw has broken its suite off and stands among the problems already.
const found = problems()
report.problems = found.length > 0 ? found : brokenOff
report.skips = skippedTitles()
process.exitCode = 0 // what a tested function has set is not the verdict on the file
process.send(report)
