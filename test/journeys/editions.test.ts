// Which acts govern, seen as a clerk sees it: the dates of a day with an edition, the plain statement of a day without one, and what a
// case and its papers keep of an edition that was chosen by name.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRefused } from '../cli/support.js'
import { CLERK, openClerks, paperOf, sample } from '../support/clerks.js'

const test = suite('editions by day and by name, through the program')
const office = openClerks()
test.after(() => office.remove())
const NOW = '2026-03-16T10:00'

for (const [service, day, standard, regulation] of [
  ['cash-register-conclusion', '2015-07-25', '476-2015/1', '209-2014/3'],
  ['cash-register-conclusion', '2015-10-30', '476-2015/1', '209-2014/3'],
  ['software-deposit', '2015-07-25', '476-2015/3', '209-2014/1'],
  ['software-deposit', '2015-10-30', '476-2015/3', '209-2014/1'],
  ['state-registration', '2015-07-25', '476-2015/4', '209-2014/2'],
  ['state-registration', '2015-10-30', '476-2015/4', '209-2014/2'],
  ['ca-accreditation', '2014-05-09', null, '209-2014/4'],
  ['ca-accreditation', '2015-10-30', null, '209-2014/4'],
  ['system-attestation', '2014-06-30', '676-2014', '676-2014'],
  ['system-attestation', '2015-09-07', '676-2014', '676-2014'],
  ['trusted-registry', '2025-01-06', '829-2024', '829-2024'],
] as const) {
  test(`${service} of ${day}: ${standard ?? 'no standard'} with ${regulation}, every step with its day`, () => {
    // 25 July 2015 was a Saturday: the application is accepted on Monday, under the same acts.
    const printed = office.json(NOW, CLERK, 'deadline', service, '--received', `${day}T10:00`)
    assert.equal([printed.edition.standard, printed.edition.regulation], [standard, regulation])
    assert.equal(printed.edition.places, { standard: 'by-day', regulation: 'by-day' })
    assert.ok(printed.steps.length > 4)
    for (const step of printed.steps) assert.ok(step.due.slice(0, 10) >= day, step.id)
  })
}

for (const [service, day, ...said] of [
  ['cash-register-conclusion', '2014-05-06', 'No 136', '--edition 476-2015/1'],
  ['cash-register-conclusion', '2015-07-24', 'No 136', '--edition 476-2015/1'],
  ['cash-register-conclusion', '2015-10-31', 'No 877', '--route 757-2012|209-2014/3'],
  ['software-deposit', '2015-07-24', 'No 136', '--edition 476-2015/3'],
  ['software-deposit', '2015-10-31', 'No 877', '--route 209-2014/1'],
  ['state-registration', '2015-07-24', 'No 136', '--edition 476-2015/4'],
  ['state-registration', '2015-10-31', 'No 877', '--route 209-2014/2'],
  ['ca-accreditation', '2014-05-06', 'No 803', '--route 209-2014/4'],
  ['ca-accreditation', '2015-10-31', 'No 877', '--route 209-2014/4'],
  ['system-attestation', '2014-06-27', 'not known which act', '--edition 676-2014'],
  ['system-attestation', '2015-09-08', 'No 476', '--edition 676-2014'],
  ['trusted-registry', '2024-12-31', 'No 53/НҚ', '--edition 829-2024'],
] as const) {
  test(`${service} of ${day}: not all of it is carried; ${said[0]}, and what may be chosen by name`, () => {
    const ran = office.at(NOW, CLERK, 'deadline', service, '--received', `${day}T10:00`)
    assertRefused(ran, 5, 'no-edition')
    for (const text of said) assert.ok(ran.err.includes(text), `${text}\n${ran.err}`)
  })
}

test('the day of acceptance chooses: what came on a day off before the first day of an act is accepted under it', () => {
  for (const [service, received, accepted, regulation] of [
    ['ca-accreditation', '2014-05-08', '2014-05-11', '209-2014/4'],
    ['trusted-registry', '2025-01-03', '2025-01-05', '829-2024'],
  ] as const) {
    const printed = office.json(NOW, CLERK, 'deadline', service, '--received', `${received}T10:00`)
    assert.is(printed.accepted, `${accepted}T09:00`)
    assert.is(printed.edition.regulation, regulation)
  }
})

test('an application is refused on such a day too, and nothing is stored; by name it is taken in', () => {
  const path = office.file('deposit.json', sample('deposit-granted'))
  const args = ['intake', 'software-deposit', '--answers', path, '--received', '2016-03-01T10:00']
  assertRefused(office.at(NOW, CLERK, ...args), 5, 'no-edition')
  assert.equal(office.json(NOW, CLERK, 'list').cases, [])
  const ran = office.at(NOW, CLERK, ...args, '--route', '209-2014/1', '--why', 'appeal of 2016', '--json')
  assert.is(ran.code, 0, ran.err)
  const { edition } = JSON.parse(ran.out)
  assert.equal(edition.places, { standard: 'by-day', regulation: 'by-name' })
  assert.is(edition.why, 'appeal of 2016')
})

test('the place that was not named is filled by the nearest edition: said at once, kept in the case and on its papers', () => {
  const path = office.file('deposit-named.json', sample('deposit-granted'))
  const args = ['intake', 'software-deposit', '--answers', path, '--edition', '476-2015/3', '--why', 'сот сұрауы']
  const ran = office.at(NOW, CLERK, ...args, '--lang', 'en')
  assert.is(ran.code, 0)
  assert.match(ran.err, /209-2014\/1 did not apply on that day: it was taken as the nearest edition/)
  const { edition } = office.json(NOW, CLERK, 'show', 'SD-2026-000001')
  assert.equal(edition.places, { standard: 'by-name', regulation: 'nearest' })
  assert.is(edition.why, 'сот сұрауы')
  const slip = paperOf(
    office,
    office.json('2026-03-16T11:00', CLERK, 'next', 'SD-2026-000001'),
    'paper.acceptance-slip',
  )
  assert.match(slip, /Стандарт атауы бойынша таңдалған/)
  assert.match(slip, /ең жақын редакциясы алынған \(себебі: сот сұрауы\)/)
})

test('a bound within 90 days is said with the act, on both of its sides; further away it is not', () => {
  const bounds = (service: string, received: string): readonly string[] =>
    office
      .json(NOW, CLERK, 'deadline', service, '--received', `${received}T10:00`)
      .edition.bounds.map(
        (each: Record<string, unknown>) => `${each.act ?? each.provision ?? each.id} ${each.day ?? each.bound}`,
      )
  assert.is(bounds('trusted-registry', '2025-01-06').length, 1)
  assert.is(bounds('trusted-registry', '2025-04-07').length, 0)
  assert.is(bounds('system-attestation', '2014-07-01').length, 1)
  assert.is(bounds('system-attestation', '2015-02-02').length, 0)
  assert.is(bounds('system-attestation', '2015-09-01').length, 1)
  const warned = office.at(
    NOW,
    CLERK,
    'deadline',
    'system-attestation',
    '--received',
    '2015-09-01T10:00',
    '--lang',
    'en',
  )
  assert.match(warned.out + warned.err, /676-2014.*2015-09-08/)
})

test('a case stays under the acts that it was opened under, whatever came after', () => {
  const path = office.file('deposit-old.json', sample('deposit-granted'))
  const { case: number } = office.json(
    '2015-10-30T16:00',
    CLERK,
    ...['intake', 'software-deposit', '--answers', path, '--received', '2015-10-30T16:00'],
  )
  const before = office.json('2015-10-30T16:30', CLERK, 'show', number)
  const after = office.json('2024-05-05T10:00', CLERK, 'show', number)
  assert.equal(after.edition, before.edition)
  assert.equal(after.deadlines, before.deadlines)
  assert.equal(
    after.steps.map((step: { due: string }) => step.due),
    before.steps.map((step: { due: string }) => step.due),
  )
})

test.run()
