import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertWellFormed, flatText } from '../files/read-docx.js'
import { openOffice } from '../run-support/kz-is.js'

const test = suite('kz-is demo')
const office = openOffice({ TMPDIR: '' })
mkdirSync(join(office.folder, 'tmp'))
const env = { TMPDIR: join(office.folder, 'tmp'), KZ_IS_USER: 'Сынақшы' }
test.after(() => office.remove())

test('every sample goes through; the papers are there and open; the office’s own database is not touched', () => {
  const ran = office.kzIs(['demo', '--json'], { env })
  assert.is(ran.code, 0, ran.err)
  const { papers, database, cases } = JSON.parse(ran.out)
  assert.equal(
    cases.map((each: { status: string; procedure: string }) => `${each.procedure} ${each.status}`),
    [
      'include granted',
      'include refused',
      'include granted',
      'include granted',
      'include refused',
      'include acceptance-refused',
      'amend granted',
      'exclude granted',
      'conclude granted',
      'conclude granted',
      'deposit granted',
      'register granted',
      'accredit granted',
      'attest granted',
    ],
  )
  assert.ok(database.startsWith(env.TMPDIR))
  const files = readdirSync(papers).filter((name) => name.endsWith('.docx'))
  assert.ok(files.length >= 8 * 2, `${files.length} papers`)
  for (const name of files) {
    const bytes = readFileSync(join(papers, name))
    assertWellFormed(bytes)
    assert.ok(flatText(bytes).length > 100, name)
  }
  const forms = [
    ...['829.6', '829.7', '829.8', '829.9', '476.1.1', 'paper.refusal-of-acceptance', 'paper.hearing-notice'],
    ...['paper.deposit-certificate', 'paper.registration-certificate', 'paper.accreditation-certificate'],
    ...['paper.attestation-certificate', 'paper.extension-notice', 'paper.removal-notice', 'paper.inspection-notice'],
  ]
  for (const form of forms) {
    assert.ok(
      files.some((name) => name.includes(`_${form}_`)),
      form,
    )
  }
  assert.not.ok(existsSync(office.env.KZ_IS_DB ?? ''), 'nothing was made in the office’s own place')
  rmSync(dirname(database), { recursive: true })
})

for (const lang of ['kk', 'ru', 'en']) {
  test(`${lang}: a person reads what happened, where the papers are, and what to try next`, () => {
    const ran = office.kzIs(['demo', '--lang', lang, '-o', `papers-${lang}`], { env })
    assert.is(ran.code, 0, ran.err)
    assert.match(ran.out, join(office.folder, `papers-${lang}`))
    assert.ok(readdirSync(join(office.folder, `papers-${lang}`)).length > 10)
    assert.match(ran.out, '72 % < 80 %')
    assert.match(ran.out, 'TR-2025-000008')
    assert.match(ran.out, 'kz-is intake')
    assert.not.match(ran.out, /\u001b|undefined|\[object|NaN/)
  })
}

test.run()
