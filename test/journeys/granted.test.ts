import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, EXECUTOR, HEAD, openClerks, type Printed, paperOf, SECRETARY, sample } from '../support/clerks.js'

const test = suite('software granted, from the portal to the obligations')
const office = openClerks()
test.after(() => office.remove())

const CASE = 'TR-2025-000001'
const dueOf = (printed: Printed, id: string) => printed.deadlines.find((each: Printed) => each.id === id)

test('/16, /17: filed through the portal on a Friday at 16:40, accepted that minute, with its dates', () => {
  office.file('application.json', sample('include-software'))
  const answers = ['--answers', 'application.json', '--channel', 'portal', '--received', '2025-03-14T16:40']
  const taken = office.json(
    '2025-03-14T16:45',
    CLERK,
    'intake',
    'trusted-registry',
    '--procedure',
    'include',
    ...answers,
    '--external',
    'P-77',
  )
  assert.is(taken.case, CASE)
  assert.is(taken.number, '2025-000001')
  assert.is(taken.status, 'received')
  assert.is(taken.accepted, '2025-03-14T16:40')
  assert.is(dueOf(taken, 'registration').due, '2025-03-17')
  assert.is(dueOf(taken, 'completeness').due, '2025-03-26')
  assert.is(dueOf(taken, 'service').due, '2025-04-08')
})

test('the same application again under the same external number changes nothing', () => {
  const args = [
    'intake',
    'trusted-registry',
    '--procedure',
    'include',
    '--answers',
    'application.json',
    '--channel',
    'portal',
  ]
  const again = office.json('2025-03-14T17:00', CLERK, ...args, '--external', 'P-77')
  assert.is(again.case, CASE)
  assert.is(again.duplicate, true)
  assert.is(office.json('2025-03-14T17:00', CLERK, 'show', CASE).history.length, 1)
  assert.is(office.json('2025-03-14T17:00', CLERK, 'list').cases.length, 1)
})

test('another application under that number is refused', () => {
  office.file('other.json', sample('include-software-low-share'))
  const args = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'other.json', '--external', 'P-77']
  const ran = office.at('2025-03-14T17:00', CLERK, ...args)
  assert.is(ran.code, 3)
  assert.match(ran.err, /\[duplicate-other\]/)
})

test('/17: registered; the fourteen working days of /24 run from now, and the slip is drawn up', () => {
  const printed = office.json('2025-03-17T10:00', CLERK, 'next', CASE)
  assert.is(printed.status, 'registered')
  assert.is(dueOf(printed, 'service').due, '2025-04-09')
  assert.is(dueOf(printed, 'service').planned, false)
  const slip = paperOf(office, printed, 'paper.acceptance-slip')
  assert.match(slip, '2025-000001')
  assert.match(slip, 'Қамқор Софт')
})

test('/18, /20: complete, and sent to the Commission', () => {
  assert.is(office.json('2025-03-18T10:00', EXECUTOR, 'next', CASE, '--outcome', 'complete').status, 'complete')
  const printed = office.json('2025-03-18T11:00', EXECUTOR, 'next', CASE)
  assert.is(printed.status, 'with-commission')
  assert.match(paperOf(office, printed, 'paper.commission-referral'), 'Қамқор-Іс')
})

test('/20: not decided before the Commission has spoken', () => {
  const ran = office.at('2025-03-19T11:00', EXECUTOR, 'decide', CASE, '--grant')
  assert.is(ran.code, 5)
  assert.match(ran.err, /829-2024\/20/)
})

test('/22: a hearing is called, with its notice; the decision waits for its day', () => {
  const asked = [
    '--set',
    'hearingDate=2025-04-02',
    '--set',
    'hearingTime=15:00',
    '--set',
    'hearingPlace=Астана, 312-кабинет',
  ]
  const printed = office.json('2025-03-19T12:00', EXECUTOR, 'next', CASE, '--step', 'hearing', ...asked)
  assert.match(paperOf(office, printed, 'paper.hearing-notice'), '312-кабинет')
  const protocol = ['--set', 'protocolNumber=12', '--set', 'protocolDate=2025-03-20']
  const said = office.json('2025-03-20T15:00', SECRETARY, 'next', CASE, '--outcome', 'positive', ...protocol)
  assert.is(said.status, 'recommended')
  assert.match(paperOf(office, said, 'paper.commission-protocol'), '12')
  const early = office.at('2025-03-28T10:00', EXECUTOR, 'decide', CASE, '--grant')
  assert.is(early.code, 5)
  assert.match(early.err, /2025-04-02/)
})

test('what decide --check says, and that it changes nothing', () => {
  const before = office.json('2025-04-02T16:00', EXECUTOR, 'show', CASE).history.length
  const checked = office.json('2025-04-02T16:00', EXECUTOR, 'decide', CASE, '--check')
  assert.is(checked.case, CASE)
  assert.equal(checked.grounds, [])
  assert.is(checked.recommendation, 'grant')
  assert.is(office.json('2025-04-02T16:00', EXECUTOR, 'show', CASE).history.length, before)
})

test('/21, /23, /25: granted: the notification, the entry and two obligations', () => {
  const printed = office.json('2025-04-02T16:30', EXECUTOR, 'decide', CASE, '--grant')
  assert.is(printed.status, 'granted')
  assert.is(printed.entry.entry, 'T-000001')
  assert.equal(
    printed.obligations.map((each: Printed) => `${each.id} ${each.due}`),
    ['operator-notice 2025-04-22', 'publication 2025-04-22'],
  )
  const text = paperOf(office, printed, '829.7')
  assert.match(text, 'Қамқор-Іс')
  assert.match(text, printed.decision.number)
})

test('/23: whoever decided may not sign (code 8); the head signs, the chancery sends', () => {
  const signer = ['--set', 'signerName=Оразбаев Тимур', '--set', 'signerPosition=Төраға орынбасары']
  const own = office.at('2025-04-03T10:00', EXECUTOR, 'next', CASE, ...signer)
  assert.is(own.code, 8)
  assert.match(own.err, /\[same-person\]/)
  const signed = office.json('2025-04-03T11:00', HEAD, 'next', CASE, ...signer)
  assert.match(paperOf(office, signed, '829.7'), 'Оразбаев Тимур')
  const sent = office.json('2025-04-03T12:00', CLERK, 'next', CASE)
  assert.match(paperOf(office, sent, 'paper.cover-letter'), 'Қамқор Софт')
  assert.is(office.at('2025-04-03T13:00', CLERK, 'next', CASE).code, 5, 'a closed case takes no further step')
})

test('/8: the obligations are due, then fulfilled, each once', () => {
  const due = () =>
    office.json('2025-04-10T09:00', CLERK, 'due', '--within', '2w').items.map((each: Printed) => each.id)
  assert.equal(due(), ['operator-notice', 'publication'])
  const overdue = office.at('2025-04-23T09:00', CLERK, 'due', '--overdue', '--json')
  assert.is(overdue.code, 10)
  assert.is(JSON.parse(overdue.out).overdue, 2)
  office.json('2025-04-08T10:00', CLERK, 'fulfil', CASE, 'publication', '--reference', 'https://example.kz/1')
  assert.equal(due(), ['operator-notice'])
  assert.is(office.at('2025-04-08T10:00', CLERK, 'fulfil', CASE, 'publication', '--reference', 'x').code, 5)
  office.json('2025-04-09T10:00', CLERK, 'fulfil', CASE, 'operator-notice', '--reference', '2025-000050')
  assert.equal(due(), [])
})

test('an obligation is not fulfilled before the decision that opened it', () => {
  const second = office.intake('2025-05-05T10:00', 'include', {
    ...sample('include-software'),
    product: { ...(sample('include-software').product as object), name: 'Екінші' },
  })
  office.toRecommendation(second, '2025-05-06')
  office.json('2025-05-12T10:00', EXECUTOR, 'decide', second, '--grant')
  const ran = office.at(
    '2025-05-13T10:00',
    CLERK,
    'fulfil',
    second,
    'publication',
    '--reference',
    'x',
    '--at',
    '2025-05-08T10:00',
  )
  assert.is(ran.code, 3)
  assert.match(ran.err, /\[step-before-cause\]/)
})

test('/7, /25: the registry shows the entry as it was filed', () => {
  const entry = office.json('2025-04-10T09:00', CLERK, 'register', 'trusted', 'show', 'T-000001')
  assert.is(entry.status, 'included')
  assert.is(entry.includedOn, '2025-04-02')
  assert.is(entry.data.holder.id, '470140001136')
  const certificate = entry.data.documents.find((each: Printed) => each.id === 'industrialCertificate')
  assert.is(certificate.validUntil, '2026-10-02')
  assert.is(certificate.particulars.localShare, '87.5')
})

test('show --json has every key of the contract', () => {
  const shown = office.json('2025-04-10T09:00', CLERK, 'show', CASE)
  for (const key of [
    'number',
    'service',
    'procedure',
    'edition',
    'applicant',
    'answers',
    'documents',
    'status',
    'steps',
    'deadlines',
    'grounds',
    'decision',
    'documentsIssued',
    'history',
  ]) {
    assert.ok(key in shown, key)
  }
  assert.equal(
    shown.steps.map((each: Printed) => each.id),
    ['register', 'completeness', 'refer', 'recommend', 'hearing', 'decide', 'sign', 'issue'],
  )
  assert.equal(
    shown.documentsIssued.map((each: Printed) => each.form),
    [
      'paper.acceptance-slip',
      'paper.commission-referral',
      'paper.hearing-notice',
      'paper.commission-protocol',
      '829.7',
      '829.7',
      'paper.cover-letter',
    ],
  )
})

test('/9: who must bring renewed papers, thirty calendar days before the last day', () => {
  const expiring = office.json('2026-08-20T09:00', CLERK, 'register', 'trusted', 'expiring', '--within', '60d')
  const [first] = expiring.entries
  assert.is(first.document, 'industrialCertificate')
  assert.is(first.validUntil, '2026-10-02')
  assert.is(first.renewalDue, '2026-09-02')
  const due = office.json('2026-08-28T09:00', CLERK, 'due').items.filter((each: Printed) => each.subject === 'T-000001')
  assert.equal(
    due.map((each: Printed) => `${each.kind} ${each.id} ${each.due}`),
    ['renewal industrialCertificate 2026-09-02'],
  )
})

test.run()
