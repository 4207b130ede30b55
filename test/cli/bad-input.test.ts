import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { JsonObject } from '../../src/text.js'
import { root } from '../run-support/project.js'
import { changed } from '../support/applications.js'
import { CLERK, openClerks, sample } from '../support/clerks.js'
import { assertRefused } from './support.js'

const test = suite('bad input: one clean message each, and no half-stored case')
const office = openClerks()
const NOW = '2025-03-18T10:00'
const good = sample('include-software')
const count = (): number => office.json(NOW, CLERK, 'list', '--limit', '1000').cases.length

function take(content: unknown, ...more: readonly string[]) {
  const path = office.file('answers.json', content)
  return office.at(NOW, CLERK, 'intake', 'trusted-registry', '--procedure', 'include', '--answers', path, ...more)
}

test('a good application is there to begin with', () => {
  assert.is(take(good).code, 0)
  assert.is(count(), 1)
})

for (const [name, content, id] of [
  ['not JSON', '{"applicant": }', 'answers-not-json'],
  ['cut off', '{"applicant": {', 'answers-not-json'],
  ['empty', '', 'answers-empty'],
  ['nothing but blanks', ' \n\t', 'answers-empty'],
  ['a list', '[]', 'answers-not-object'],
  ['a text', '"x"', 'answers-not-object'],
  ['the same key twice', '{"applicant":{},"applicant":{}}', 'answers-duplicate-key'],
  ['nested a thousand deep', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`, 'answers-too-deep'],
  ['a number that would be rounded', '{"x": 79.999999999999999999}', 'answers-number-rounded'],
] as const) {
  test(`an answers file that is ${name}`, () => assertRefused(take(content), 3, id))
}

test('an answers file that is not UTF-8', () => {
  writeFileSync(join(office.folder, 'cp1251.json'), Buffer.from([0x7b, 0x22, 0xcf, 0xf0, 0x22, 0x3a, 0x31, 0x7d]))
  const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'cp1251.json']
  assertRefused(office.at(NOW, CLERK, ...args), 3, 'answers-not-utf8')
})

test('an answers file of 50 MB, and as much on standard input', () => {
  const large = `{"x":"${'а'.repeat(26_214_400)}"}`
  assertRefused(take(large), 3, 'answers-too-large')
  const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', '-']
  assertRefused(office.kzIs(args, { input: large, env: { KZ_IS_NOW: NOW } }), 3, 'answers-too-large')
})

test('a folder in the place of the answers file', () => {
  mkdirSync(join(office.folder, 'folder'))
  const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'folder']
  assertRefused(office.at(NOW, CLERK, ...args), 3, 'file-is-folder')
})

const wrong: readonly (readonly [name: string, changes: JsonObject, field: string])[] = [
  ['a BIN with a wrong digit', { 'applicant.bin': '470140001137' }, 'applicant.bin'],
  ['a BIN of eleven digits', { 'applicant.bin': '47014000113' }, 'applicant.bin'],
  ['30 February', { 'documents.industrialCertificate.date': '2025-02-30' }, 'documents.industrialCertificate.date'],
  [
    'a paper younger than its filing',
    { 'documents.industrialCertificate.date': '2025-03-19' },
    'documents.industrialCertificate.date',
  ],
  [
    'a paper that ends before it begins',
    { 'documents.industrialCertificate.validUntil': '2024-10-01' },
    'documents.industrialCertificate.validUntil',
  ],
  [
    'a share above 100',
    { 'documents.industrialCertificate.localShare': '100.01' },
    'documents.industrialCertificate.localShare',
  ],
  [
    'a share that is no figure',
    { 'documents.industrialCertificate.localShare': '80 пайыз' },
    'documents.industrialCertificate.localShare',
  ],
  ['an unknown key', { 'applicant.nmae': 'x' }, 'applicant.nmae'],
  ['an unknown choice', { 'product.kind': 'hardware' }, 'product.kind'],
  ['an ENS TRU code of another shape', { 'product.ensTru.0.code': '620129-1' }, 'product.ensTru.0.code'],
  ['a terminal escape in a name', { 'applicant.name': 'Мысал\u001b[2J' }, 'applicant.name'],
  ['a bell in a name', { 'product.name': 'Мысал\u0007' }, 'product.name'],
  ['a right-to-left override in a name', { 'product.name': 'Мысал \u202egpj.exe' }, 'product.name'],
  ['a right-to-left mark in a name', { 'applicant.name': 'Мысал\u200f' }, 'applicant.name'],
  ['an isolate in a name', { 'signer.name': '\u2066Мысал\u2069' }, 'signer.name'],
  ['a lone surrogate in a name', { 'applicant.name': 'Мысал \ud800' }, 'applicant.name'],
  ['a line break in a name', { 'applicant.name': 'Мысал\nЖШС' }, 'applicant.name'],
  ['a name of 501 letters', { 'applicant.name': 'ә'.repeat(501) }, 'applicant.name'],
]
for (const [name, changes, field] of wrong) {
  test(`${name}: refused by the name of its field`, () => {
    const ran = take(changed(good, changes))
    assertRefused(ran, 3, 'answers-invalid')
    assert.match(ran.err, `  ${field}: `)
  })
}

test('everything wrong is told at once, each with its field', () => {
  const all = wrong.filter(([name]) => /wrong digit|30 February|above 100|unknown key|escape/.test(name))
  const ran = take(
    all.reduce((sum, [, changes]) => changed(sum, changes), good),
    '--json',
  )
  assert.is(ran.code, 3)
  const { error } = JSON.parse(ran.err)
  assert.equal([...new Set(error.problems.map((each: { field: string }) => each.field))].sort(), [
    'applicant.bin',
    'applicant.name',
    'applicant.nmae',
    'documents.industrialCertificate.date',
    'documents.industrialCertificate.localShare',
  ])
})

test('without a terminal every missing answer is named', () => {
  const ran = office.at(NOW, CLERK, 'intake', 'trusted-registry', '--procedure', 'exclude')
  assertRefused(ran, 3, 'answers-missing')
  for (const field of [
    'applicant.kind',
    'applicant.name',
    'entry.number',
    'entry.contents',
    'reason',
    'phones',
    'signer.role',
  ]) {
    assert.match(ran.err, `  ${field}: `)
  }
})

test('an external number that could mislead a terminal', () => {
  assertRefused(take(good, '--external', 'P\u001b[31m-1'), 3, 'answers-invalid')
})

test('of all of it nothing was stored', () => assert.is(count(), 1))

test('markup in a name is text: kept, shown and searched as it was written', () => {
  const name = '<script>alert(1)</script> & «Мысал» "ЖШС" {{x}} <w:p/>'
  const ran = take(changed(good, { 'product.name': name }), '--json')
  assert.is(ran.code, 0, ran.err)
  const shown = office.json(NOW, CLERK, 'show', JSON.parse(ran.out).case)
  assert.is(shown.answers.product.name, name)
})

const init = (...args: readonly string[]) => office.at(NOW, CLERK, 'init', ...args)

test('a database in a folder that is not there: no folder is made for a mistyped --db', () => {
  assertRefused(init('--db', 'none/deep/kz-is.sqlite'), 3, 'store-folder-missing')
})
test('a folder in the place of the database', () => assertRefused(init('--db', 'folder'), 3, 'store-is-folder'))
test('a database that is a text file is neither opened nor changed', () => {
  office.file('text.sqlite', 'мәтін '.repeat(500))
  assertRefused(init('--db', 'text.sqlite'), 6, 'store-not-database')
})

/** How to run the program without rights over everything: as oneself, or as nobody where root runs the tests; null where neither can be had. */
const withoutRights: readonly string[] | null = (() => {
  if (process.getuid?.() !== 0) return process.platform === 'win32' ? null : []
  const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
  const [command = '', ...args] = [...nobody, process.execPath, join(root, 'bin/kz-is.js'), '--version']
  return spawnSync(command, args).status === 0 ? nobody : null
})()

const readOnly = withoutRights === null ? test.skip : test
readOnly('a folder that may not be written (skipped where root cannot become another user)', () => {
  const folder = join(office.folder, 'read-only')
  mkdirSync(folder)
  chmodSync(office.folder, 0o755)
  chmodSync(folder, 0o555)
  const binary = [process.execPath, join(root, 'bin/kz-is.js')]
  const [command = '', ...args] = [...(withoutRights ?? []), ...binary, 'init', '--db', 'read-only/kz-is.sqlite']
  const ran = spawnSync(command, args, { cwd: office.folder, env: office.env, encoding: 'utf8' })
  assertRefused({ code: ran.status ?? -1, out: ran.stdout, err: ran.stderr }, 3, 'store-read-only')
})

/** A disk of two megabytes; null where this user may mount none. */
const disk: string | null = (() => {
  const place = join(office.folder, 'disk')
  mkdirSync(place)
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6144k', 'tmpfs', place]).status === 0 ? place : null
})()
test.after(() => {
  if (disk !== null) spawnSync('umount', [disk])
  office.remove()
})

const fullDisk = disk === null ? test.skip : test
fullDisk(
  'a full disk: what was stored stays, what was not is said (skipped where no small disk can be mounted)',
  () => {
    const path = office.file('good.json', good)
    const args = [
      'intake',
      'trusted-registry',
      '--procedure',
      'include',
      '--answers',
      path,
      '--db',
      'disk/kz-is.sqlite',
    ]
    assert.is(office.at(NOW, CLERK, ...args).code, 0)
    assert.is(spawnSync('bash', ['-c', 'cat /dev/zero > filler'], { cwd: disk ?? '' }).status, 1)
    assertRefused(office.at(NOW, CLERK, ...args), 1, 'store-full')
    spawnSync('rm', ['filler'], { cwd: disk ?? '' })
    assert.is(JSON.parse(office.at(NOW, CLERK, 'list', '--db', 'disk/kz-is.sqlite', '--json').out).cases.length, 1)
    assert.is(office.at(NOW, CLERK, ...args).code, 0, 'with room again, it goes on')
  },
)

test.run()
