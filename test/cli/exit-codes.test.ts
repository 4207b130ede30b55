import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, EXECUTOR, openClerks, sample } from '../support/clerks.js'
import { assertRefused } from './support.js'

const test = suite('exit codes, each provoked')
const office = openClerks({ KZ_IS_LANG: 'kk' })
test.after(() => office.remove())
const NOW = '2025-03-18T10:00'
const kzIs = (...args: readonly string[]) => office.at(NOW, CLERK, ...args)

let low = ''
test('0: done', () => {
  low = office.intake(NOW, 'include', sample('include-software-low-share'))
  assert.is(kzIs('list').code, 0)
})

for (const [args, id] of [
  [['intak'], 'usage'],
  [['list', '--opne'], 'usage'],
  [['show'], 'usage'],
  [['register'], 'usage'],
  [['next', 'X', 'Y'], 'usage'],
  [['decide', 'TR-2025-000001', '--grant', '--refuse'], 'usage'],
  [['list', '--sort', 'name'], 'value-unknown'],
  [['list', '--limit', '0'], 'value-unknown'],
  [['due', '--within', 'soon'], 'within-invalid'],
  [['intake', 'trusted', '--answers', 'x'], 'service-unknown'],
  [['intake', 'trusted-registry', '--procedure', 'add', '--schema'], 'procedure-unknown'],
  [['intake', 'trusted-registry', '--channel', 'mail'], 'channel-unknown'],
  [['withdraw', 'TR-2025-000001'], 'usage'],
  [['--lang', 'de', 'list'], 'lang-unknown'],
  [['list', '--db'], 'global-without-value'],
  [['help', 'nothing'], 'usage'],
  [['next', 'TR-2025-000001', '--step', 'regist'], 'step-unknown'],
] as const) {
  test(`2: wrong usage: kz-is ${args.join(' ')}`, () => assertRefused(kzIs(...args), 2, id))
}

test('2: what was probably meant is named, never run', () => {
  assert.match(kzIs('intak').err, 'intake')
  assert.match(kzIs('list', '--opne').err, '--open')
})

for (const [args, id] of [
  [['intake', 'trusted-registry'], 'answers-missing'],
  [['decide', 'TR-2025-000001'], 'confirm-needed'],
  [['due', '--on', '2025-02-30'], 'date-invalid'],
  [['due', '--on', '30.02.2025'], 'date-invalid'],
  [['intake', 'trusted-registry', '--procedure', 'include', '--received', '2025-02-30T10:00'], 'moment-invalid'],
  [['deadline', 'trusted-registry', '--received', '2035-03-01T10:00'], 'calendar-year-missing'],
  [
    ['deadline', 'trusted-registry', '--received', '2025-03-14T16:40', '--registered', '2025-03-13T10:00'],
    'step-before-cause',
  ],
  [
    ['deadline', 'trusted-registry', '--received', '2025-03-14T16:40', '--decided', '2025-03-14T16:39'],
    'step-before-cause',
  ],
  [['next', 'TR-2025-000001', '--at', '2035-03-01T10:00'], 'received-in-future'],
  [['next', 'TR-2025-000001', '--set', 'x'], 'set-invalid'],
] as const) {
  test(`3: bad data: kz-is ${args.join(' ')}`, () => assertRefused(kzIs(...args), 3, id))
}

for (const [args, id] of [
  [['show', 'TR-2025-000099'], 'case-unknown'],
  [['register', 'trusted', 'show', 'T-000099'], 'entry-unknown'],
  [['register', 'depozit', 'list'], 'register-not-carried'],
  [['form', 'show', '829.99'], 'form-unknown'],
  [['law', 'show', '829-2024/99'], 'citation-unknown'],
  [['intake', 'software-deposit', '--schema', '--edition', '476-2015/1'], 'edition-unknown'],
  [['deadline', 'trusted-registry', '--edition', '476-2015'], 'edition-unknown'],
  [['deadline', 'ca-accreditation', '--route', '877-2015'], 'edition-unknown'],
  [['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'none.json'], 'file-not-found'],
  [['fulfil', 'TR-2025-000001', 'publication', '--reference', 'x'], 'obligation-unknown'],
] as const) {
  test(`4: not found: kz-is ${args.join(' ')}`, () => assertRefused(kzIs(...args), 4, id))
}

test('5: the law does not allow it, with its clause', () => {
  const early = kzIs('decide', low, '--grant')
  assertRefused(early, 5, 'decision-too-early')
  assert.match(early.err, '829-2024/17')
  assertRefused(kzIs('next', low, '--step', 'recommend'), 5, 'step-not-now')
  const before = ['--received', '2024-12-30T10:00', '--answers', office.file('a.json', sample('include-software'))]
  assertRefused(kzIs('intake', 'trusted-registry', '--procedure', 'include', ...before), 5, 'no-edition')
  const hole = kzIs('deadline', 'software-deposit', '--received', '2015-10-31T10:00')
  assertRefused(hole, 5, 'no-edition')
  assert.match(hole.err, '877')
  assert.match(hole.err, '--route 209-2014/1')
})

test('6: what is not a database of ours is not trusted', () => {
  writeFileSync(join(office.folder, 'text.sqlite'), 'бұл дерекқор емес, мәтін\n'.repeat(100))
  assertRefused(kzIs('list', '--db', 'text.sqlite'), 6, 'store-not-database')
  const other = new Database(join(office.folder, 'other.sqlite'))
  other.exec('create table something (a text)')
  other.close()
  assertRefused(kzIs('list', '--db', 'other.sqlite'), 6, 'store-not-ours')
})

test('7: somebody else writes and does not end: busy, try again; nothing of it is recorded', () => {
  const writer = new Database(office.env.KZ_IS_DB as string)
  writer.exec('begin immediate')
  try {
    assertRefused(kzIs('next', low), 7, 'store-busy')
  } finally {
    writer.exec('rollback')
    writer.close()
  }
  assert.is(office.json(NOW, CLERK, 'show', low).history.length, 1)
})

test('8: this employee may not: whoever decided does not sign', () => {
  office.toRecommendation(low, '2025-03-19', 'negative')
  office.json('2025-03-26T10:00', EXECUTOR, 'decide', low, '--refuse')
  const signer = ['--set', 'signerName=Б', '--set', 'signerPosition=Б']
  assertRefused(office.at('2025-03-26T11:00', EXECUTOR, 'next', low, ...signer), 8, 'same-person')
})

test('10: a check found something', () => {
  office.intake('2025-04-01T10:00', 'include', sample('include-software'))
  const overdue = office.at('2025-06-01T10:00', CLERK, 'due', '--overdue')
  assert.is(overdue.code, 10)
  assert.is(overdue.err, '')
  assert.is(kzIs('due').code, 0, 'a list of what is due is no check')
  assert.is(kzIs('doctor').code, 10, 'a clock that was moved is said')
})

for (const lang of ['kk', 'ru', 'en']) {
  test(`help exit-codes, ${lang}: every code with its meaning`, () => {
    const { out, code } = kzIs('help', 'exit-codes', '--lang', lang)
    assert.is(code, 0)
    assert.equal(
      out
        .trim()
        .split('\n')
        .map((line) => Number(/^\d+/.exec(line)?.[0])),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 130],
    )
  })
}

test.run()
