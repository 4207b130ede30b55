// Resolution 676: every date of a case against days counted one at a time from the raw calendar files, with no code of the program's.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Moment, moment } from '../../src/calendar/civil-date.js'
import { acceptanceOf } from '../../src/calendar/receipt.js'
import { newestEdition } from '../../src/law/edition.js'
import { type Schedule, type StepDone, scheduleOf } from '../../src/law/plan.js'
import { systemAttestation } from '../../src/law/services/system-attestation/index.js'
import type { JsonObject } from '../../src/text.js'
import { isWorking, nthWorkingDay, plusDays } from '../calendar/slow-oracle.js'
import { shipped } from '../calendar/years.js'

const edition = newestEdition(systemAttestation)

/** N calendar days after the day; a last day that is not worked gives way to the next one that is. */
function calendarDays(from: string, n: number): string {
  let day = plusDays(from.slice(0, 10), n)
  while (!isWorking(day)) day = plusDays(day, 1)
  return day
}
const workingDays = (from: string, n: number): string => nthWorkingDay(from.slice(0, 10), n)

/** When the chancery accepts what was handed in: on a worked day until 17:30, after its opening and not in its break. */
function acceptedByHand(received: string): string {
  const [day = '', time = ''] = received.split('T')
  if (!isWorking(day) || time > '17:30') return `${workingDays(day, 1)}T09:00`
  if (time < '09:00') return `${day}T09:00`
  return time >= '13:00' && time < '14:30' ? `${day}T14:30` : received
}

function schedule(received: string, done: readonly StepDone[] = []): Schedule {
  const receipt = moment(received)
  const { accepted } = acceptanceOf(receipt, 'office', shipped)
  return scheduleOf(edition, { receipt, acceptance: accepted, done }, shipped, { withConditional: true })
}
const dueOf = (of: Schedule, id: string) => of.deadlines.find((each) => each.id === id)?.due
const stepDue = (of: Schedule, id: string) => of.steps.find((each) => each.id === id)?.due
const did = (step: string, at: string, outcome = 'done', answers: JsonObject = {}): StepDone => ({
  step,
  at: moment(at) as Moment,
  by: 'clerk',
  outcome,
  answers,
})

const Planned = suite('676-2014: dates planned from the acceptance')

for (const received of [
  '2014-06-30T09:00', // the first day
  '2014-07-04T17:30', // Friday, the last minute; Sunday 6 July is a holiday, moved to Monday
  '2014-07-04T17:31', // one minute later
  '2014-08-27T13:10', // in the break; 30 August follows
  '2014-10-04T11:00', // Saturday, Kurban Ait
  '2014-12-15T10:00', // before 16 and 17 December
  '2014-12-26T16:40',
  '2014-12-31T18:00', // after hours at the year's end
  '2015-01-06T08:30', // before opening, the day before Christmas
  '2015-02-06T14:29',
  '2015-03-06T17:00', // before 8 March and Nauryz
  '2015-03-19T12:59',
  '2015-04-29T15:15', // before the holidays of May
  '2015-07-03T09:01',
  '2015-08-28T17:30',
  '2015-09-07T17:30', // the last day
])
  Planned(`${received}: stage after stage`, () => {
    const planned = schedule(received)
    const accepted = acceptedByHand(received)
    const check = calendarDays(accepted, 2)
    const contract = workingDays(check, 6)
    const examination = calendarDays(contract, 30)
    const commission = calendarDays(examination, 2)
    const decision = calendarDays(commission, 1)
    assert.equal(
      ['completeness', 'contract', 'examination', 'commission', 'decision'].map((id) => dueOf(planned, id)),
      [check, contract, examination, commission, decision],
    )
    assert.is(dueOf(planned, 'extension'), calendarDays(contract, 60), 'thirty days more, and rolled once')
    assert.equal(
      planned.steps.map((step) => [step.id, step.due]),
      [
        ['register', check],
        ['completeness', check],
        ['pass-on', check],
        ['contract', contract],
        ['examination', examination],
        ['commission', commission],
        ['recommend', commission],
        ['decide', decision],
        ['sign', decision],
        ['issue', decision],
      ],
    )
  })

Planned('/4.1: handed in on a Friday, the two days end on a Sunday and so on Monday, which the date says', () => {
  const [check] = schedule('2014-09-05T10:00').deadlines
  assert.equal([check?.due, check?.rolled, check?.rolledFrom], ['2014-09-08', true, '2014-09-07'])
})

Planned('an extension, its notice and a removal are dates only if they are called for', () => {
  const conditional = schedule('2015-02-02T10:00').deadlines.filter((each) => each.conditional)
  assert.equal(
    conditional.map((each) => each.id),
    ['extension', 'extension-notice', 'removal'],
  )
})

Planned.run()

const Done = suite('676-2014: dates from what really happened')

const begun = [
  did('register', '2015-01-12T10:20'),
  did('completeness', '2015-01-13T16:00', 'complete'),
  did('pass-on', '2015-01-15T11:00'),
]
const contracted = [...begun, did('contract', '2015-01-20T17:00')]

Done('/4.2: six working days from passing the application on, not from the check', () => {
  assert.is(dueOf(schedule('2015-01-12T10:05', begun), 'contract'), workingDays('2015-01-15', 6))
})

Done('/4.3: thirty calendar days from the contract', () => {
  assert.is(dueOf(schedule('2015-01-12T10:05', contracted), 'examination'), calendarDays('2015-01-20', 30))
})

for (const days of [1, 7, 29, 30])
  Done(`/4.3: extended by ${days} calendar days, counted on from the same contract and rolled once`, () => {
    const extended = schedule('2015-01-12T10:05', [
      ...contracted,
      did('extend', '2015-02-13T15:30', 'extended', { components: 'both', extensionDays: days }),
    ])
    const due = calendarDays('2015-01-20', 30 + days)
    assert.is(dueOf(extended, 'examination'), due)
    assert.is(stepDue(extended, 'examination'), due)
    assert.is(dueOf(extended, 'extension-notice'), calendarDays('2015-02-13', 3))
    assert.is(stepDue(extended, 'extension-notice'), calendarDays('2015-02-13', 3))
    assert.is(dueOf(extended, 'extension'), calendarDays('2015-01-20', 60), 'the limit stays where it was')
    assert.is(dueOf(extended, 'commission'), calendarDays(due, 2))
  })

const examined = [
  ...contracted,
  did('examination', '2015-02-17T12:00', 'nonconforming'),
  did('commission', '2015-02-18T10:00'),
  did('recommend', '2015-02-20T15:00', 'negative'),
]

Done('/4.4: two calendar days from the act, one from the recommendation', () => {
  const after = schedule('2015-01-12T10:05', examined)
  assert.is(dueOf(after, 'commission'), calendarDays('2015-02-17', 2))
  assert.is(dueOf(after, 'decision'), calendarDays('2015-02-20', 1))
  assert.is(stepDue(after, 'decide'), calendarDays('2015-02-20', 1))
})

Done('a sitting of the commission, which has no term, is never late', () => {
  const late = schedule('2015-01-12T10:05', examined).steps.filter((step) => step.late)
  assert.equal(late, [])
})

const ordered = [...examined, did('order-removal', '2015-02-23T11:00', 'ordered')]
const handed = [...ordered, did('removal-copy', '2015-02-25T09:30')]

Done('/4.4: removal is planned from the order until its copy is handed over, then from that', () => {
  assert.is(dueOf(schedule('2015-01-12T10:05', ordered), 'removal'), workingDays('2015-02-23', 20))
  assert.is(dueOf(schedule('2015-01-12T10:05', handed), 'removal'), workingDays('2015-02-25', 20))
})

Done('/4.4: while the applicant removes, the decision is not late', () => {
  const { steps } = schedule('2015-01-12T10:05', handed)
  const decide = steps.find((step) => step.id === 'decide')
  assert.ok((decide?.due ?? '') > workingDays('2015-02-25', 20))
})

const removed = [...handed, did('remove', '2015-03-16T16:00', 'removed')]

Done('/4.4: three working days, ten working days, two calendar days, one: each from the end of the one before', () => {
  const { steps } = schedule('2015-01-12T10:05', removed)
  const told = workingDays('2015-03-16', 3)
  const again = workingDays(told, 10)
  const commission = calendarDays(again, 2)
  assert.equal(
    steps.slice(-7).map((step) => [step.id, step.due]),
    [
      ['removal-report', told],
      ['additional-examination', again],
      ['commission-again', commission],
      ['recommend-again', commission],
      ['decide', calendarDays(commission, 1)],
      ['sign', calendarDays(commission, 1)],
      ['issue', calendarDays(commission, 1)],
    ],
  )
})

Done('/4.4: after the second commission the day of the decision runs from its recommendation', () => {
  const after = schedule('2015-01-12T10:05', [
    ...removed,
    did('removal-report', '2015-03-18T10:00'),
    did('additional-examination', '2015-03-30T10:00', 'conforms'),
    did('commission-again', '2015-03-31T10:00'),
    did('recommend-again', '2015-04-02T10:00', 'positive'),
  ])
  assert.is(stepDue(after, 'decide'), calendarDays('2015-04-02', 1))
})

Done('where no removal was notified there is no additional examination, and the decision follows', () => {
  const after = schedule('2015-01-12T10:05', [...handed, did('remove', '2015-03-30T18:00', 'not-removed')])
  assert.equal(
    after.steps.slice(-3).map((step) => [step.id, step.due]),
    [
      ['decide', calendarDays('2015-03-30', 1)],
      ['sign', calendarDays('2015-03-30', 1)],
      ['issue', calendarDays('2015-03-30', 1)],
    ],
  )
})

Done.run()
