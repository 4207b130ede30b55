// Why: of a hundred thousand rows some are wrong in every way that a row can be. Each must come back with its line, field and reason, and
// none may take a good one along; whether one thread does the work or two must not show in a single byte.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Office, openOffice } from '../run-support/kz-is.js'
import { application, digestOf, INCLUDE, imported } from './office.js'
import { table } from './support.js'

const test = suite('rows that are wrong')

/** `KZ_IS_IMPORT_ROWS=100000` for the long run. */
const ROWS = Number(process.env.KZ_IS_IMPORT_ROWS ?? 600)

/** Field that is named, the code of what is wrong, and the cell that is. */
const KINDS: readonly (readonly [field: string, code: string, cells: Readonly<Record<string, string>>])[] = [
  ['applicant.bin', 'identifier-check-digit', { 'applicant.bin': '470140001137' }],
  ['applicant.bin', 'identifier-length', { 'applicant.bin': '47014' }],
  ['applicant.bin', 'identifier-not-digit', { 'applicant.bin': '47014000113X' }],
  ['applicant.name', 'missing', { 'applicant.name': '' }],
  ['applicant.name', 'too-long', { 'applicant.name': 'x'.repeat(3_000) }],
  ['applicant.kind', 'choice-unknown', { 'applicant.kind': 'company' }],
  ['applicant.email', 'email-shape', { 'applicant.email': 'nobody' }],
  ['applicant.phone', 'phone-digits', { 'applicant.phone': '+7' }],
  ['applicant.producesInKazakhstan', 'wrong-type', { 'applicant.producesInKazakhstan': 'perhaps' }],
  ['product.name', 'direction-mark', { 'product.name': 'Жүйе \u202e gpj' }],
  ['product.name', 'control-character', { 'product.name': 'Жүйе \u0000' }],
  ['product.ensTru.0.code', 'ens-tru-shape', { 'product.ensTru.0.code': '62.01' }],
  ['documents.testProtocol.date', 'date-impossible', { 'documents.testProtocol.date': '2024-13-01' }],
  ['documents.testProtocol.date', 'date-shape', { 'documents.testProtocol.date': 'last spring' }],
  [
    'documents.industrialCertificate.localShare',
    'percent-range',
    { 'documents.industrialCertificate.localShare': '101' },
  ],
  [
    'documents.industrialCertificate.localShare',
    'percent-shape',
    { 'documents.industrialCertificate.localShare': 'half' },
  ],
  ['received', 'received-in-future', { received: '2027-01-01' }],
  ['received', 'moment-invalid', { received: '31.02.2026' }],
  ['channel', 'channel-unknown', { channel: 'fax' }],
  ['signer.name', 'missing', { 'signer.name': '' }],
]

const isBad = (n: number): boolean => n % 20 === 3
const kindOf = (n: number) => KINDS[Math.floor(n / 20) % KINDS.length]
const made = table('include-software', ROWS, (n) => ({ ...application(n), ...(isBad(n) ? kindOf(n)?.[2] : {}) }))
const bad = made.lines.flatMap((_, n) => (isBad(n) ? [n] : []))

const offices: Office[] = []
function office(): Office {
  const opened = openOffice()
  offices.push(opened)
  writeFileSync(join(opened.folder, 'a.csv'), made.text)
  return opened
}
test.after(() => {
  for (const each of offices) each.remove()
})

test('each of twenty kinds comes back with its line, field and reason; every good row is stored; the counts add up', () => {
  const here = office()
  const told = imported(here, 'a.csv', '--rejects', 'rejects.csv')
  assert.equal([told.read, told.accepted, told.duplicates, told.rejected], [ROWS, ROWS - bad.length, 0, bad.length])
  assert.equal(
    told.rejects.map(({ line, field, code }) => [line, field, code]),
    bad.map((n) => [n + 2, kindOf(n)?.[0], kindOf(n)?.[1]]),
  )
  assert.ok(told.rejects.every(({ error }) => error.length > 10))
  assert.is(readFileSync(join(here.folder, 'rejects.csv'), 'utf8').trimEnd().split('\r\n').length, bad.length + 1)
  assert.is(here.kzIs(['audit', 'verify']).code, 0)
})

test('one thread or two: the same rows, the same rejected ones', () => {
  const [two, one] = [office(), office()]
  imported(two, 'a.csv', '--rejects', 'rejects.csv')
  // Standard input is read by the one thread that there is.
  const piped = one.kzIs(['import', '-', ...INCLUDE, '--json', '--rejects', 'rejects.csv'], { input: made.text })
  assert.ok(piped.out.startsWith('{'), piped.err)
  assert.is(digestOf(two), digestOf(one))
  const [rejects, others] = [two, one].map(({ folder }) => readFileSync(join(folder, 'rejects.csv'), 'utf8'))
  assert.is(rejects, others)
})

test('both threads count by the office’s own calendar', () => {
  const here = office()
  const { daysOff, ...year } = JSON.parse(readFileSync(join(here.folder, 'data/calendar/2026.json'), 'utf8'))
  const added = { ...daysOff[0], date: '2026-03-18' }
  const days = [...daysOff, added].sort((a, b) => (a.date < b.date ? -1 : 1))
  mkdirSync(join(here.folder, 'calendar'))
  writeFileSync(join(here.folder, 'calendar', '2026.json'), JSON.stringify({ ...year, daysOff: days }))
  imported(here, 'a.csv')
  // The audit folds every case anew by the calendar of the office and compares the days.
  const audited = here.kzIs(['audit', 'verify'])
  assert.is(audited.code, 0, audited.out + audited.err)
  const usual = office()
  imported(usual, 'a.csv')
  assert.is.not(digestOf(here), digestOf(usual))
})

test('a file that is no table is told by the second thread as by the first', () => {
  const here = office()
  writeFileSync(join(here.folder, 'b.csv'), made.text.replace('applicant.bin', 'applicant.bni'))
  const { code, err } = here.kzIs(['import', 'b.csv', ...INCLUDE])
  assert.is(code, 3)
  assert.match(err, /import-columns[\s\S]*applicant\.bin|applicant\.bin[\s\S]*import-columns/)
})

test.run()
