// Why: 829-2024/9 asks the holder to submit the renewed paper in time, not the authority to decide in time: whoever did is not late.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { JsonObject } from '../../src/text.js'
import { changed } from '../support/applications.js'
import { CLERK, EXECUTOR, openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('829-2024/9: papers that are being renewed')
const office = openClerks()
test.after(() => office.remove())

const amendment = sample('amend-renewed-certificate') as { readonly applicant: { readonly bin: string } }
const row = (number: string): string =>
  JSON.stringify({
    entry: { number, includedOn: '2025-01-06' },
    applicant: { name: `«Иесі ${number}» ЖШС`, bin: amendment.applicant.bin },
    product: { kind: 'software', name: `«Өнім ${number}»` },
    documents: { industrialCertificate: { number: `ИС-${number}`, date: '2023-03-13', validUntil: '2025-03-13' } },
  })
const amend = (number: string, received: string, answers: unknown = amendment): string =>
  office.intake(received, 'amend', changed(answers as JsonObject, { 'entry.number': number }), '--received', received)
const renewals = (on: string, ...more: readonly string[]): Printed =>
  (JSON.parse(office.at(`${on}T10:00`, CLERK, 'due', '--within', '30d', ...more, '--json').out) as Printed).items
    .filter(({ of }: Printed) => of === 'entry')
    .map(({ subject, kind, overdue, application, lateBy }: Printed) => [
      subject,
      kind,
      overdue,
      application,
      lateBy === null,
    ])
const expiring = (on: string, ...more: readonly string[]): Printed =>
  office
    .json(`${on}T10:00`, CLERK, 'register', 'trusted', 'expiring', ...more)
    .entries.map(({ entry, overdue, application }: Printed) => [entry, overdue, application])

const brought = { 'documents.industrialCertificate.date': '2025-01-20' }
let inTime: string
let tooLate: string
test('one holder applies the day before the last, one the day after it, one of something else, one not at all', () => {
  office.file('old.jsonl', `${['1', '2', '3', '4'].map(row).join('\n')}\n`)
  assert.is(office.json('2025-01-20T10:00', CLERK, 'register', 'trusted', 'import', 'old.jsonl').accepted, 4)
  const renewed = changed(amendment as unknown as JsonObject, brought)
  inTime = amend('1', '2025-02-10T10:00', renewed)
  tooLate = amend('2', '2025-02-12T10:00', renewed)
  const { documents: _without, ...other } = amendment as unknown as JsonObject
  amend('3', '2025-02-10T11:00', other)
})

test('/9: who submitted the renewed paper by the thirtieth day is not late, and the case is shown', () => {
  const said = [
    ['1', 'renewal', false, inTime, true],
    ['2', 'renewal', true, tooLate, false],
    ['3', 'renewal', true, null, false],
    ['4', 'renewal', true, null, false],
  ]
  assert.equal(renewals('2025-02-25'), said)
  assert.equal(renewals('2025-02-25', '--overdue'), said.slice(1))
  assert.equal(
    expiring('2025-02-25'),
    said.map(([entry, , overdue, application]) => [entry, overdue, application]),
  )
  assert.equal(
    renewals('2025-02-09', '--on', '2025-02-09').map(([, , , application]: Printed) => application),
    [null, null, null, null],
    'nobody had applied yet',
  )
})

test('the tables say so; what the counts call overdue is what the rows do', () => {
  const due = office.at('2025-02-25T10:00', CLERK, 'due', '--service', 'trusted-registry').out
  assert.match(due.replace(/\s+/g, ' '), inTime)
  const { items, overdue } = office.json('2025-02-25T10:00', CLERK, 'due')
  assert.is(overdue, items.filter((item: Printed) => item.overdue).length)
  assert.match(office.at('2025-02-25T10:00', CLERK, 'register', 'trusted', 'expiring').out, inTime)
})

test('a paper that ended while the application waits is not held against the holder either', () => {
  const ended = renewals('2025-03-20')
  assert.equal(ended[0], ['1', 'expiry', false, inTime, true])
  assert.ok(ended.slice(1).every(([, kind, overdue]: Printed) => kind === 'expiry' && overdue))
})

test('once it is decided there is nothing to renew', () => {
  office.toRecommendation(inTime, '2025-03-21')
  office.json('2025-03-21T16:00', EXECUTOR, 'decide', inTime, '--grant')
  assert.equal(
    expiring('2025-03-24', '--expired').map(([entry]: Printed) => entry),
    ['2', '3', '4'],
  )
})

test.run()
