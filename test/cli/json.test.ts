import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, EXECUTOR, openClerks, sample } from '../support/clerks.js'

const test = suite('--json: one value on standard output, nothing else there')
const office = openClerks()
test.after(() => office.remove())
const NOW = '2025-03-26T16:00'

test('an office with two cases', () => {
  const file = office.intake('2025-03-18T10:00', 'include', sample('include-software'))
  office.toRecommendation(file, '2025-03-19')
  office.json('2025-03-26T10:00', EXECUTOR, 'decide', file, '--grant')
  office.intake('2025-03-18T10:00', 'include', sample('include-software-low-share'))
})

for (const line of [
  ['init'],
  ['list'],
  ['show', 'TR-2025-000001'],
  ['find', 'Қамқор'],
  ['due', '--within', '90d'],
  ['due', '--overdue'],
  ['decide', 'TR-2025-000002', '--check'],
  ['decide', 'TR-2025-000001', '--check'],
  ['register', 'trusted', 'list'],
  ['register', 'trusted', 'show', 'T-000001'],
  ['register', 'trusted', 'history', 'T-000001'],
  ['register', 'trusted', 'expiring'],
  ['deadline', 'trusted-registry', '--procedure', 'include'],
  ['calendar', 'show', '2025'],
  ['calendar', 'days', '--from', '2025-03-17', '--to', '2025-03-31'],
  ['law', 'services'],
  ['law', 'show', '829-2024/24'],
  ['law', 'show', '829-2024'],
  ['law', 'show', '209-2014'],
  ['law', 'show', '476-2015/1'],
  ['deadline', 'software-deposit', '--received', '2015-10-30T17:00'],
  ['deadline', 'state-registration', '--received', '2015-08-28T17:00', '--explain'],
  ['deadline', 'ca-accreditation', '--received', '2015-07-24T17:00'],
  ['deadline', 'system-attestation', '--received', '2014-06-30T09:00'],
  ['deadline', 'cash-register-conclusion', '--received', '2014-02-03T10:00', '--edition', '476-2015/1'],
  ['intake', 'state-registration', '--schema'],
  ['intake', 'system-attestation', '--schema', '--received', '2015-02-02T10:00'],
  ['form', 'list'],
  ['form', 'show', '829.4'],
  ['doctor'],
  ['intake', 'trusted-registry', '--procedure', 'amend', '--schema'],
]) {
  test(`kz-is ${line.join(' ')}`, () => {
    const ran = office.at(NOW, CLERK, ...line, '--json')
    assert.ok([0, 10].includes(ran.code), ran.err)
    const value = JSON.parse(ran.out)
    assert.type(value, 'object')
    assert.is(ran.out.trimEnd().split('\n').length, 1, 'one line')
    assert.not.match(ran.err, /[{[]"/, 'no JSON on standard error')
    for (const [moment] of ran.out.matchAll(/"\d{4}-\d\d-\d\d[^"]{1,12}"/g)) {
      assert.match(moment, /^"\d{4}-\d\d-\d\dT\d\d:\d\d"$|^"\d{4}-\d{6}"$/, 'moments are YYYY-MM-DDTHH:mm')
    }
  })
}

test('decide --check changes nothing: not a byte of the database, not an act', () => {
  const bytes = () => readFileSync(office.env.KZ_IS_DB as string)
  const before = bytes()
  for (const file of ['TR-2025-000001', 'TR-2025-000002']) office.json(NOW, EXECUTOR, 'decide', file, '--check')
  assert.ok(before.equals(bytes()))
})

test('intake: the keys of the contract', () => {
  office.file('a.json', sample('include-eip-two-models'))
  const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'a.json', '--dry-run']
  const printed = office.json(NOW, CLERK, ...args)
  for (const key of ['case', 'number', 'status', 'accepted', 'deadlines']) assert.ok(key in printed, key)
  for (const deadline of printed.deadlines) {
    for (const key of ['id', 'due', 'rolled', 'term', 'citation']) assert.ok(key in deadline, `${deadline.id} ${key}`)
  }
})

test('deadline: which editions, how each was chosen, the route step by step', () => {
  const args = ['deadline', 'software-deposit', '--received', '2016-03-01T10:00', '--route', '209-2014/1']
  const { edition, steps } = office.json(NOW, CLERK, ...args)
  assert.equal([edition.standard, edition.regulation], ['476-2015/3', '209-2014/1'])
  assert.equal(edition.places, { standard: 'by-day', regulation: 'by-name' })
  assert.is(edition.chosen, 'by-name', 'of the two the one that is to be looked at')
  assert.equal(
    steps.slice(0, 2).map((step: Record<string, unknown>) => [step.id, step.due, step.citation]),
    [
      ['register', '2016-03-01T11:00', '209-2014/1/5.1'],
      ['head-assigns', '2016-03-01T12:00', '209-2014/1/5.2'],
    ],
  )
})

test('a ground: id, citation, met, found, required', () => {
  const { grounds, recommendation } = office.json(NOW, EXECUTOR, 'decide', 'TR-2025-000002', '--check')
  assert.is(recommendation, 'refuse')
  const { id, citation, met, found, required } = grounds[0]
  assert.equal(
    { id, citation, met, found, required },
    { id: 'software-local-share', citation: '829-2024/5.3', met: false, found: '72 %', required: '>= 80 %' },
  )
})

test('what was found of a paper that is there is not said as a demand', () => {
  const { criteria } = office.json(NOW, EXECUTOR, 'decide', 'TR-2025-000002', '--check', '--lang', 'en')
  assert.is(criteria.find((each: { id: string }) => each.id === 'software-support').found, 'filed')
})

test('an error is one JSON value on standard error with code, exit code, message and what to do', () => {
  const ran = office.at(NOW, CLERK, 'show', 'TR-2025-000099', '--json')
  assert.is(ran.code, 4)
  assert.is(ran.out, '')
  const { error } = JSON.parse(ran.err)
  assert.is(error.code, 'case-unknown')
  assert.is(error.exit, 4)
  assert.ok(error.remedy.length > 0)
})

test.run()
