// Why: the verifier that goes out with an exported journal is run by a prosecutor on a file from anybody: it says whole or broken, and
// never falls over.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fillOffice, sampleOf } from '../attack/support.js'
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

for (const field of ['id', 'subject', 'seq', 'kind', 'at', 'recorded_at', 'by_whom', 'data'])
  test(`a text for a number or a number for a text in the place of ${field}: broken, in words`, () => {
    const [first = ''] = journal.split('\n')
    const act = JSON.parse(first)
    const other = typeof act[field] === 'number' ? String(act[field]) : 2025
    // Twice: moments are held against one another.
    const second = { ...act, id: 2, seq: 2, prev_hash: act.hash, [field]: typeof other === 'number' ? 2024 : '2' }
    const { code, out, err } = verified(`${JSON.stringify({ ...act, [field]: other })}\n${JSON.stringify(second)}\n`)
    assert.is(err, '')
    assert.is(code, 1)
    assert.match(out, 'BROKEN at act 1 ')
  })

test('a name twice or one more in a line: what two readers could read differently is broken', () => {
  const [first = '', ...rest] = journal.split('\n')
  for (const line of [
    first.replace('"subject":', '"subject":"case/TR-2026-000009","subject":'),
    first.replace(/}$/, ',"note":"approved"}'),
    first.replace('{"id":1,', '{ "id":1,'),
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(first)).reverse())),
  ]) {
    const { code, out } = verified([line, ...rest].join('\n'))
    assert.is(code, 1, line)
    assert.match(out, 'BROKEN at act 1')
  }
})

test('a masked journal is linked, and a changed word in it is broken', () => {
  const masked = office.kzIs(['audit', 'export', '--mask', '-o', '-']).out
  assert.is(verified(masked).code, 3)
  assert.is(verified(masked.replace('"masked":true', '"masked":true,"x":1')).code, 1)
})

test('a changed subject is named where it stands, not where its seq is missed', () => {
  const full = openOffice()
  try {
    fillOffice(full)
    const lines = full.kzIs(['audit', 'export', '-o', '-']).out.trimEnd().split('\n')
    const acts = lines.map((line) => JSON.parse(line) as { id: number; subject: string; seq: number })
    // The first act of one case is called that of another which has not begun yet: its seq fits.
    const at = acts.findIndex(({ seq, subject }) => seq === 1 && subject.startsWith('case/'))
    const changed = lines.map((line, n) =>
      n === at ? line.replace(acts[at]?.subject ?? '', 'case/ZZ-2025-000001') : line,
    )
    const { code, out } = verified(`${changed.join('\n')}\n`)
    assert.is(code, 1)
    assert.match(out, `BROKEN at act ${acts[at]?.id} (case/ZZ-2025-000001)`)
  } finally {
    full.remove()
  }
})

test('a file that is not there or is a folder: nothing was verified, in words', () => {
  for (const path of [join(office.folder, 'none.jsonl'), office.folder]) {
    const ran = spawnSync(process.execPath, [join(root, 'data', 'verify-journal.mjs'), path], { encoding: 'utf8' })
    assert.is(ran.status, 2)
    assert.is(ran.stderr.trim().split('\n').length, 1, ran.stderr)
    assert.is(ran.stdout, '')
  }
})

test('a clock that had gone back is told by the verifier, by verify and by doctor, and is no damage', () => {
  const back = openOffice({ KZ_IS_NOW: '2026-03-16T10:00' })
  try {
    writeFileSync(join(back.folder, 'answers.json'), sampleOf('include-software'))
    const take = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'answers.json']
    assert.is(back.kzIs(take).code, 0)
    assert.is(back.kzIs(take, { env: { KZ_IS_NOW: '2026-03-16T09:55' } }).code, 0)
    assert.not.match(back.kzIs(['audit', 'verify', '--lang', 'en']).out, 'clock')
    assert.is(back.kzIs(take, { env: { KZ_IS_NOW: '2026-03-10T10:00' } }).code, 0)
    const ran = back.kzIs(['audit', 'verify', '--lang', 'en'])
    assert.is(ran.code, 0)
    assert.match(ran.out, 'act 3')
    const { whole, setBack } = JSON.parse(back.kzIs(['audit', 'verify', '--json']).out) as {
      whole: boolean
      setBack: unknown
    }
    assert.is(whole, true)
    assert.equal(setBack, { count: 1, first: { id: 3, from: '2026-03-16T09:55', to: '2026-03-10T10:00' } })
    const findings = (JSON.parse(back.kzIs(['doctor', '--json']).out) as { findings: { id: string; level: string }[] })
      .findings
    assert.ok(findings.some(({ id, level }) => id === 'recorded' && level === 'note'))
    const { code, out } = verified(back.kzIs(['audit', 'export', '-o', '-']).out)
    assert.is(code, 0)
    assert.match(out, 'CLOCK: 1 acts')
  } finally {
    back.remove()
  }
})

test.run()
