import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, EXECUTOR, openClerks, type Printed, SECRETARY, sample } from '../support/clerks.js'

const test = suite('corrections, withdrawal, weekends, rehearsals')
const office = openClerks()
test.after(() => office.remove())

const share = 'documents.industrialCertificate.localShare'
const history = (file: string): readonly Printed[] => office.json('2025-06-01T10:00', CLERK, 'show', file).history

test('a correction that turns a ground: the old value, the new one and the reason stay in the file', () => {
  const file = office.intake('2025-03-18T10:00', 'include', sample('include-software-low-share'))
  const corrected = office.json(
    '2025-03-19T10:00',
    EXECUTOR,
    'correct',
    file,
    share,
    '82',
    '--reason',
    'сертификатқа сәйкес',
  )
  assert.equal(corrected.grounds, [])
  assert.equal(history(file).at(-1).data, { field: share, old: '72', new: '82', reason: 'сертификатқа сәйкес' })
  const back = office.json(
    '2025-03-19T11:00',
    EXECUTOR,
    'correct',
    file,
    share,
    '79,99',
    '--reason',
    'қайта тексерілді',
  )
  assert.equal(
    back.grounds.map((each: Printed) => each.citation),
    ['829-2024/5.3'],
  )
})

test('a whole document that was left out at intake is put in; a whole number is taken as one', () => {
  const file = office.intake('2025-04-14T09:00', 'include', sample('include-incomplete'))
  const paper = JSON.stringify({ number: 'ИС-5', date: '2025-01-10', validUntil: '2027-01-10', localShare: '85' })
  office.json(
    '2025-04-14T10:00',
    EXECUTOR,
    'correct',
    file,
    'documents.industrialCertificate',
    paper,
    '--reason',
    'енгізілмей қалған',
  )
  const level = office.json(
    '2025-04-14T11:00',
    EXECUTOR,
    'correct',
    file,
    'documents.conformityCertificate.assuranceLevel',
    '5',
    '--reason',
    'қате',
  )
  assert.is(level.documents.conformityCertificate.assuranceLevel, 5)
  assert.equal(
    level.grounds.map((each: Printed) => each.id),
    ['document-expired:conformityCertificate'],
  )
})

test('a correction is checked like an answer, needs a reason, and leads somewhere', () => {
  const file = office.intake('2025-04-15T09:00', 'include', sample('include-software'))
  const before = history(file).length
  for (const [field, value, reason, id] of [
    [share, '101', 'x', 'answers-invalid'],
    ['applicant.bin', '470140001137', 'x', 'answers-invalid'],
    ['product.name', '', 'x', 'answers-invalid'],
    ['product.name', 'Жаңа атау', '', 'answers-invalid'],
    ['product.name', 'Жаңа атау', ' \t ', 'answers-invalid'],
    ['product.nmae', 'Жаңа атау', 'x', 'field-unknown'],
    ['documents.supportService.centres.7.address', 'Астана', 'x', 'field-unknown'],
    ['documents.supportService.centres.0.nowhere', 'Астана', 'x', 'field-unknown'],
  ] as const) {
    const ran = office.at('2025-04-15T10:00', EXECUTOR, 'correct', file, field, value, '--reason', reason)
    assert.is(ran.code, 3, `${field} ${ran.err}`)
    assert.match(ran.err, `[${id}]`)
  }
  const early = office.at(
    '2025-04-15T10:00',
    EXECUTOR,
    'correct',
    file,
    share,
    '82',
    '--reason',
    'x',
    '--at',
    '2025-04-14T10:00',
  )
  assert.match(early.err, '[step-before-cause]')
  assert.is(history(file).length, before, 'nothing of it was recorded')
})

test('nothing is decided at a moment before a correction', () => {
  const file = office.intake('2025-04-16T09:00', 'include', sample('include-software-low-share'))
  office.toRecommendation(file, '2025-04-16')
  office.json('2025-04-18T12:00', EXECUTOR, 'correct', file, share, '90', '--reason', 'сертификат')
  const ran = office.at('2025-04-18T13:00', EXECUTOR, 'decide', file, '--grant', '--at', '2025-04-18T11:00')
  assert.is(ran.code, 3)
  assert.match(ran.err, '[step-before-cause]')
  assert.is(office.json('2025-04-18T13:00', EXECUTOR, 'decide', file, '--grant').status, 'granted')
})

test('an application is taken back until it is decided, with a reason; then the case is closed', () => {
  const file = office.intake('2025-04-21T09:00', 'include', sample('include-software'))
  assert.is(office.at('2025-04-22T09:00', CLERK, 'withdraw', file).code, 2, 'no reason at all')
  assert.is(office.at('2025-04-22T09:00', CLERK, 'withdraw', file, '--reason', '').code, 3, 'an empty one')
  const printed = office.json('2025-04-22T10:00', CLERK, 'withdraw', file, '--reason', '2025-04-22 хаты')
  assert.is(printed.status, 'withdrawn')
  assert.equal(printed.withdrawn, { at: '2025-04-22T10:00', reason: '2025-04-22 хаты' })
  assert.is(office.at('2025-04-23T10:00', CLERK, 'next', file).code, 5)
  assert.is(office.at('2025-04-23T10:00', CLERK, 'withdraw', file, '--reason', 'x').code, 5)
  assert.not.ok(
    office
      .json('2025-04-23T10:00', CLERK, 'due', '--within', '60d')
      .items.some((each: Printed) => each.subject === file),
  )
})

test('/17: taken in on a Sunday, accepted on Monday; registering it that Sunday counts from Monday 9:00', () => {
  office.file('sunday.json', sample('include-software'))
  const args = [
    'intake',
    'trusted-registry',
    '--procedure',
    'include',
    '--answers',
    'sunday.json',
    '--channel',
    'portal',
  ]
  const taken = office.json('2025-04-27T15:00', CLERK, ...args)
  assert.is(taken.received, '2025-04-27T15:00')
  assert.is(taken.accepted, '2025-04-28T09:00')
  const printed = office.json('2025-04-27T15:30', CLERK, 'next', taken.case)
  assert.is(printed.done.at, '2025-04-28T09:00')
  const early = office.at(
    '2025-04-27T16:00',
    EXECUTOR,
    'next',
    taken.case,
    '--outcome',
    'complete',
    '--at',
    '2025-04-27T16:00',
  )
  assert.match(early.err, '[step-before-cause]')
  assert.is(
    office.json('2025-04-27T16:00', EXECUTOR, 'next', taken.case, '--outcome', 'complete').done.at,
    '2025-04-28T09:00',
  )
})

test('what has not happened yet is not recorded', () => {
  const file = office.intake('2025-05-05T09:00', 'include', sample('include-software'))
  const ran = office.at('2025-05-05T10:00', CLERK, 'next', file, '--at', '2025-05-06T10:00')
  assert.is(ran.code, 3)
  assert.match(ran.err, '[received-in-future]')
  const args = [
    'intake',
    'trusted-registry',
    '--procedure',
    'include',
    '--answers',
    'sunday.json',
    '--received',
    '2035-01-01T10:00',
  ]
  assert.match(office.at('2025-05-05T10:00', CLERK, ...args).err, '[received-in-future]')
})

test('a rehearsal stores nothing: of an intake, a step, a decision', () => {
  const count = () => office.json('2025-05-12T10:00', CLERK, 'list', '--limit', '1000').cases.length
  const before = count()
  const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'sunday.json', '--dry-run']
  assert.is(office.json('2025-05-12T10:00', CLERK, ...args).dryRun, true)
  assert.is(count(), before)
  const file = office.intake('2025-05-12T10:00', 'include', sample('include-software-low-share'))
  assert.is(office.json('2025-05-12T11:00', CLERK, 'next', file, '--dry-run').act.data.step, 'register')
  assert.is(history(file).length, 1)
  office.toRecommendation(file, '2025-05-13')
  const done = history(file).length
  const rehearsed = office.json('2025-05-14T10:00', EXECUTOR, 'decide', file, '--refuse', '--dry-run')
  assert.equal(
    rehearsed.act.data.grounds.map((each: Printed) => each.citation),
    ['829-2024/5.3'],
  )
  assert.is(
    office.at('2025-05-14T10:00', EXECUTOR, 'decide', file, '--grant', '--dry-run').code,
    5,
    'what would be refused is refused',
  )
  assert.is(history(file).length, done)
})

test('where the papers cannot go, nothing is recorded', () => {
  const file = office.intake('2025-05-19T10:00', 'include', sample('include-software'))
  const ran = office.at('2025-05-19T11:00', CLERK, 'next', file, '-o', office.file('not-a-folder', 'x'))
  assert.is(ran.code, 3)
  assert.match(ran.err, '[file-not-folder]')
  assert.is(history(file).length, 1)
})

test('a decision whose paper cannot be drawn up is no decision: no act, no entry, no number taken', () => {
  const file = office.intake('2025-05-21T09:00', 'include', sample('include-software'))
  office.toRecommendation(file, '2025-05-21')
  const before = history(file).length
  const templates = join(office.folder, 'broken')
  mkdirSync(templates)
  writeFileSync(join(templates, '829.7.docx'), 'бұл docx емес')
  const grant = ['decide', file, '--grant', '--by', EXECUTOR]
  const env = { KZ_IS_NOW: '2025-05-21T16:00', KZ_IS_TEMPLATES: templates }
  assert.is(office.kzIs(grant, { env }).code, 3)
  assert.is(history(file).length, before)
  const entries = office.json('2025-05-21T16:00', CLERK, 'register', 'trusted', 'list').entries.length
  const printed = office.json('2025-05-21T16:00', EXECUTOR, 'decide', file, '--grant')
  assert.is(printed.entry.entry, `T-${String(entries + 1).padStart(6, '0')}`)
  assert.ok(printed.papers.some((each: Printed) => each.form === '829.7'))
})

test('the name of an employee that no paper can carry is refused before anything is recorded', () => {
  const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'sunday.json']
  const count = () => office.json('2025-05-22T10:00', CLERK, 'list', '--limit', '1000').cases.length
  const before = count()
  for (const by of ['Зл\u001b[31mой', 'Аты\u202eғ', 'ә'.repeat(201)]) {
    const ran = office.at('2025-05-22T10:00', CLERK, ...args, '--by', by)
    assert.is(ran.code, 3)
    assert.match(ran.err, '[employee-invalid]')
  }
  assert.is(count(), before)
})

test('the same person under another spelling is the same person', () => {
  const file = office.intake('2025-05-20T09:00', 'include', sample('include-software'))
  office.toRecommendation(file, '2025-05-20')
  office.json('2025-05-20T16:00', EXECUTOR, 'decide', file, '--grant')
  const signer = ['--set', 'signerName=Б', '--set', 'signerPosition=Б']
  assert.is(office.at('2025-05-20T17:00', ` ${EXECUTOR.toUpperCase()} `, 'next', file, ...signer).code, 8)
  assert.is(office.at('2025-05-20T17:00', SECRETARY, 'next', file, ...signer).code, 0)
})

test('of a case withdrawn before anything was done no table of steps is shown', () => {
  const file = office.intake('2025-04-22T08:00', 'include', sample('include-software'))
  assert.match(office.at('2025-04-22T09:00', CLERK, 'show', file).out, /^Route$/m)
  assert.is(office.at('2025-04-22T09:30', CLERK, 'withdraw', file, '--reason', '2025-04-22 хаты').code, 0)
  assert.not.match(office.at('2025-04-22T10:00', CLERK, 'show', file).out, /^Route$/m)
})

test.run()
