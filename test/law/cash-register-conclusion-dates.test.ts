// Why: a clerk answers for the minute and the day. Each chain is walked here from the act's figures, a minute and a day at a time.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Moment, moment } from '../../src/calendar/civil-date.js'
import { editionOf } from '../../src/law/edition.js'
import { scheduleOf } from '../../src/law/plan.js'
import { cashRegisterConclusion as law } from '../../src/law/services/cash-register-conclusion/index.js'
import { isWorking, nthWorkingDay, plusDays, walkMinutes } from '../calendar/slow-oracle.js'
import { shipped } from '../calendar/years.js'

const by757 = editionOf(law, '476-2015/1', '757-2012')
const by209 = editionOf(law, '476-2015/1', '209-2014/3')

type Done = { readonly step: string; readonly at: Moment; readonly by: string; readonly outcome: string }
const did = (step: string, at: string, outcome = 'done'): Done => ({ step, at: moment(at), by: 'clerk', outcome })

const schedule = (edition: typeof by209, accepted: string, done: readonly Done[] = []) =>
  scheduleOf(edition, { receipt: moment(accepted), acceptance: moment(accepted), done }, shipped)

/** When each step of the route is due, `step due`, those between the act's own left out. */
const dues = (edition: typeof by209, accepted: string, done: readonly Done[] = []): readonly string[] =>
  schedule(edition, accepted, done)
    .steps.filter(({ within }) => !within)
    .map(({ id, due }) => `${id} ${due}`)

const deadline = (accepted: string, id: string): string =>
  String(schedule(by209, accepted).deadlines.find((each) => each.id === id)?.due)

const lastMinute = (day: string): string => `${day}T18:30`
/** N calendar days after the event; a last day that is not worked moves to the next one that is. */
function calendarDays(event: string, n: number): string {
  let day = plusDays(event.slice(0, 10), n)
  while (!isWorking(day)) day = plusDays(day, 1)
  return day
}
const hours = (event: string, n: number): string => walkMinutes(event, n * 60)
const laterOf = (a: string, b: string): string => (a > b ? a : b)

function walk209(accepted: string): readonly string[] {
  const registered = walkMinutes(accepted, 15)
  const head = hours(registered, 4)
  const directorate = hours(head, 4)
  const checked = nthWorkingDay(accepted.slice(0, 10), 2)
  const agreed = hours(laterOf(lastMinute(checked), directorate), 2)
  const signed = hours(agreed, 4)
  const sent = hours(signed, 2)
  const inspected = calendarDays(sent, 14)
  const result = hours(lastMinute(inspected), 2)
  const signedResult = hours(result, 2)
  return [
    `register ${registered}`,
    `head-assigns ${head}`,
    `directorate-assigns ${directorate}`,
    `completeness ${checked}`,
    `agree-notice ${agreed}`,
    `sign-notice ${signed}`,
    `send-notice ${sent}`,
    `inspect ${inspected}`,
    `agree-result ${result}`,
    `sign ${signedResult}`,
    `issue ${hours(signedResult, 2)}`,
  ]
}

function walk757(accepted: string): readonly string[] {
  const registered = walkMinutes(accepted, 15)
  const examined = calendarDays(registered, 5)
  const concluded = calendarDays(examined, 23)
  return [
    `register ${registered}`,
    `completeness ${examined}`,
    `examine ${concluded}`,
    `sign ${calendarDays(concluded, 2)}`,
  ]
}

/** Every working day of the span, at the opening, before and after the break, and at the ends of both receptions. */
function* acceptances(from: string, to: string): Generator<string> {
  for (let day = from; day <= to; day = plusDays(day, 1)) {
    if (!isWorking(day)) continue
    for (const at of ['09:00', '12:58', '14:30', '17:30', '18:29', '18:30']) yield `${day}T${at}`
  }
}

const Hand = suite('cash registers: dates counted by hand')

Hand('209-2014/3: accepted on Monday 27 July 2015 at 10:00', () =>
  assert.equal(dues(by209, '2015-07-27T10:00'), [
    'register 2015-07-27T10:15',
    'head-assigns 2015-07-27T15:45',
    'directorate-assigns 2015-07-28T10:15',
    'completeness 2015-07-29',
    'agree-notice 2015-07-30T11:00',
    'sign-notice 2015-07-30T16:30',
    'send-notice 2015-07-30T18:30',
    'inspect 2015-08-13',
    'agree-result 2015-08-14T11:00',
    'sign 2015-08-14T13:00',
    'issue 2015-08-14T16:30',
  ]),
)

Hand(
  '476-2015/1/4.1: of the same, 30 calendar days end on Wednesday 26 August; /4: two working days on the 29th',
  () => {
    assert.is(deadline('2015-07-27T10:00', 'service'), '2015-08-26')
    assert.is(deadline('2015-07-27T10:00', 'completeness'), '2015-07-29')
  },
)

Hand('accepted on 1 August 2015’s Monday the 3rd: 30 days end on the Wednesday of 2 September', () =>
  assert.is(deadline('2015-08-03T09:00', 'service'), '2015-09-02'),
)

Hand('a last day on the Sunday of 30 August 2015 moves over the Monday off to Tuesday 1 September', () =>
  assert.is(deadline('2015-07-31T17:30', 'service'), '2015-09-01'),
)

Hand('accepted at 17:30 sharp: the 15 minutes still end that day; at 18:29 the next morning', () => {
  assert.is(dues(by209, '2015-07-27T17:30')[0], 'register 2015-07-27T17:45')
  assert.is(dues(by209, '2015-07-27T18:29')[0], 'register 2015-07-28T09:14')
  assert.is(dues(by209, '2015-07-27T12:58')[0], 'register 2015-07-27T14:43')
})

Hand(
  '757-2012: accepted on Monday 7 October 2013: Saturday the 12th was worked, and the route ends with its 30 days',
  () =>
    assert.equal(dues(by757, '2013-10-07T09:00'), [
      'register 2013-10-07T09:15',
      'completeness 2013-10-12',
      'examine 2013-11-04',
      'sign 2013-11-06',
    ]),
)

Hand(
  '757-2012: accepted on Monday 2 September 2013: Saturday the 7th moves to Monday the 9th, and with it all that follows',
  () =>
    assert.equal(dues(by757, '2013-09-02T09:00'), [
      'register 2013-09-02T09:15',
      'completeness 2013-09-09',
      'examine 2013-10-02',
      'sign 2013-10-04',
    ]),
)

Hand('757-2012: the actions leave no slack: the one moved day carries signing past the 30 days of the standard', () => {
  const { steps, deadlines } = schedule(by757, '2013-09-02T09:00')
  assert.is(deadlines.find(({ id }) => id === 'service')?.due, '2013-10-02')
  assert.is(steps.find(({ id }) => id === 'sign')?.due, '2013-10-04')
})

Hand.run()

const Oracle = suite('cash registers: dates against a slow oracle')

Oracle('209-2014/3: every step, around the holidays of 2015 and the year ends', () => {
  for (const [from, to] of [
    ['2014-05-05', '2014-05-16'],
    ['2014-12-22', '2015-01-12'],
    ['2015-07-20', '2015-11-06'],
    ['2015-12-10', '2016-01-15'],
  ] as const) {
    for (const accepted of acceptances(from, to)) assert.equal(dues(by209, accepted), walk209(accepted), accepted)
  }
})

Oracle('757-2012: every action, from the first day to the last year end', () => {
  for (const [from, to] of [
    ['2013-01-08', '2013-03-29'],
    ['2013-12-02', '2014-01-20'],
    ['2014-04-21', '2014-05-08'],
  ] as const) {
    for (const accepted of acceptances(from, to)) assert.equal(dues(by757, accepted), walk757(accepted), accepted)
  }
})

Oracle('476-2015/1: 30 calendar days and two working days from any acceptance', () => {
  for (const accepted of acceptances('2015-07-27', '2016-01-15')) {
    assert.is(deadline(accepted, 'service'), calendarDays(accepted, 30), accepted)
    assert.is(deadline(accepted, 'completeness'), nthWorkingDay(accepted.slice(0, 10), 2), accepted)
  }
})

Oracle.run()

const Anew = suite('cash registers: planned anew from what was done')

const upToNotice: readonly Done[] = [
  did('register', '2015-07-27T10:10'),
  did('head-assigns', '2015-07-27T11:00'),
  did('directorate-assigns', '2015-07-27T12:00'),
  did('completeness', '2015-07-28T12:00', 'complete'),
  did('draft-notice', '2015-07-28T15:00'),
  did('agree-notice', '2015-07-28T16:00'),
  did('sign-notice', '2015-07-28T17:00'),
]

const planned = (done: readonly Done[], id: string) =>
  schedule(by209, '2015-07-27T10:00', done).steps.find((step) => step.id === id)

Anew('209-2014/3/5.5: the two hours run from the draft, not from the check', () =>
  assert.is(planned(upToNotice.slice(0, 5), 'agree-notice')?.due, '2015-07-28T17:00'),
)

Anew('209-2014/3/5.8: the 14 days run from the day that the notice really went', () =>
  assert.is(planned([...upToNotice, did('send-notice', '2015-07-29T10:00')], 'inspect')?.due, '2015-08-12'),
)

Anew('209-2014/3/5.7: sent later than two working hours after the signature: late, by so much', () => {
  const sent = planned([...upToNotice, did('send-notice', '2015-07-29T10:00')], 'send-notice')
  assert.is(sent?.due, '2015-07-29T09:30')
  assert.is(sent?.late, true)
  assert.is(sent?.lateBy, 30)
})

Anew(
  '757-2012/annex1/2: a refusal leaves neither examination nor commission in the plan; signing follows in two days',
  () => {
    const done = [
      did('register', '2013-10-07T09:10'),
      did('completeness', '2013-10-09T12:00', 'deficient'),
      did('decide-refusal', '2013-10-09T15:00', 'refused'),
    ]
    const { steps } = schedule(by757, '2013-10-07T09:00', done)
    assert.equal(
      steps.map(({ id }) => id),
      ['register', 'completeness', 'decide-refusal', 'sign', 'issue'],
    )
    assert.is(steps.find(({ id }) => id === 'sign')?.due, '2013-10-11')
  },
)

Anew('757-2012/annex1/3: appointed late, the 23 days still run from the end of action 2', () => {
  const done = [
    did('register', '2013-10-07T09:10'),
    did('completeness', '2013-10-09T12:00', 'complete'),
    did('appoint', '2013-10-14T12:00'),
  ]
  const { steps } = schedule(by757, '2013-10-07T09:00', done)
  assert.is(steps.find(({ id }) => id === 'examine')?.due, '2013-11-01')
})

Anew.run()
