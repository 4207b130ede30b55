// Why: error reports are sent about: to a colleague, to whoever mends the program. Nobody's name or number may travel with them.
import { readFileSync, rmSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { reportBug, reportExpected } from '../../src/cli/report-error.js'
import { technicalSide } from '../../src/cli/technical-side.js'
import type { Paint } from '../../src/cli/world.js'
import { ExpectedError } from '../../src/expected-error.js'
import { en } from '../../src/words/en.js'
import { openOffice } from '../run-support/kz-is.js'

const test = suite('errors say nothing of a person')
const plain = (text: string): string => text
const paint: Paint = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain }

const SECRETS = ['Үмбетов', '850606500370', '+7 701 555 11 22', 'Абай көшесі', 'nurgul@example.kz']
const SAID = SECRETS.join(', ')

const CRASHES: readonly (readonly [string, () => unknown])[] = [
  ['a message', () => new Error(SAID)],
  ['a message that looks like frames', () => new Error(`x\n    at ${SAID} (file:///x.js:1:1)\n    at ${SAID}`)],
  ['a library that quotes what it was given', () => caught(() => JSON.parse(`{"name": ${SAID}}`))],
  ['a name of its own', () => Object.assign(new Error('x'), { name: SAID, code: SAID })],
  ['a cause', () => new Error('x', { cause: new Error(SAID) })],
  ['a text thrown', () => SAID],
  ['an object thrown', () => ({ message: SAID, stack: SAID })],
]

function caught(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

for (const [what, crash] of CRASHES)
  for (const debug of [false, true])
    test(`a failure of the program: ${what}${debug ? ', --debug' : ''}`, () => {
      const { lines, json } = reportBug(crash(), en, paint, debug)
      const path = /\S+kz-is-error-[\w-]+\.log/.exec(lines.join('\n'))?.[0]
      const kept = path === undefined ? '' : readFileSync(path, 'utf8')
      if (path !== undefined) rmSync(path)
      const all = [...lines, JSON.stringify(json), kept].join('\n')
      for (const secret of SECRETS) assert.not.ok(all.includes(secret), `${secret}: ${all}`)
      assert.is(path === undefined, debug)
    })

test('where it happened is said, with the code of the system', () => {
  const error = Object.assign(new RangeError(SAID), { code: 'ENOENT' })
  assert.match(technicalSide(error), /^RangeError ENOENT\n\s+at .*private-errors/)
})

test('a number or a telephone that was typed does not come back in an error, neither in words nor as JSON', () => {
  for (const text of ['850606500370', '8 701 555-11-22', 'nurgul@example.kz']) {
    const { lines, json } = reportExpected(new ExpectedError('case-unknown', { text }), en, paint)
    const all = `${lines.join('\n')}\n${JSON.stringify(json)}`
    assert.not.ok(all.includes(text), all)
    assert.match(all, 'case-unknown')
  }
})

test('a BIN, a case number and a path come back as they were typed', () => {
  for (const text of ['470140001136', 'TR-2025-000001', '/home/office/kz-is-20260316-1000.sqlite']) {
    const { lines } = reportExpected(new ExpectedError('case-unknown', { text }), en, paint)
    assert.ok(lines.join('\n').includes(text), lines.join('\n'))
  }
})

const office = openOffice()
test.after(() => office.remove())

test('the built program: what was typed of a person is in no error, and not in the title of the process', () => {
  for (const args of [
    ['show', '850606500370'],
    ['intake', 'trusted-registry', '--answers', 'none.json', '--external', '850606500370'],
  ]) {
    const { err } = office.kzIs(args)
    assert.match(err, /\[[\w-]+\]/)
    assert.not.match(err, '850606500370')
    assert.not.match(office.kzIs([...args, '--json', '--debug']).err, '850606500370')
  }
  assert.match(readFileSync(new URL('../../bin/kz-is.js', import.meta.url), 'utf8'), /process\.title = 'kz-is'/)
})

test.run()
