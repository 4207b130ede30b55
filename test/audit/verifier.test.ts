// Why: the verifier that goes out with an exported journal is run by a prosecutor on a file from anybody: it says whole or broken, and
// never falls over.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'

const office = openOffice({ KZ_IS_NOW: '2026-03-16T10:00' })
office.kzIs(['user', 'add', 'Серікова Ә.', '--role', 'administrator'])
const journal = office.kzIs(['audit', 'export', '-o', '-']).out
const DEEP = `${'['.repeat(50_000)}${']'.repeat(50_000)}`

const test = suite('the verifier of an exported journal')
test.after(() => office.remove())

function verified(lines: string) {
  const file = join(office.folder, 'journal.jsonl')
  writeFileSync(file, lines)
  const ran = spawnSync(process.execPath, [join(root, 'data', 'verify-journal.mjs'), file], { encoding: 'utf8' })
  return { code: ran.status, out: ran.stdout, err: ran.stderr }
}

test('what the program wrote is whole', () => {
  const { code, out } = verified(journal)
  assert.is(code, 0)
  assert.match(out, 'WHOLE')
})

for (const field of ['id', 'subject', 'seq', 'data', 'prev_hash', 'hash'])
  test(`lists within lists in the place of ${field}: broken, in words`, () => {
    const line = JSON.stringify({ ...JSON.parse(journal.split('\n')[0] ?? ''), [field]: '~' })
    const { code, out, err } = verified(`${line.replace('"~"', DEEP)}\n`)
    assert.is(code, 1, err)
    assert.match(out, /^BROKEN at act/)
    assert.is(err, '')
  })

test.run()
