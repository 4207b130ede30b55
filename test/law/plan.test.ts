import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import { inDaysAndHours } from '../../src/calendar/working-time.js'
import { newestEdition } from '../../src/law/edition.js'
import { branchOpen, type StepDone, scheduleOf, standsInPlan } from '../../src/law/plan.js'
import type { ServiceEdition, Step } from '../../src/law/service.js'
import { lawOf } from '../../src/law/services/index.js'
import { shipped } from '../calendar/years.js'

const edition = newestEdition(await lawOf('trusted-registry'))
const accepted = moment('2025-03-14T16:40')

function schedule(of: ServiceEdition, at: string, done: readonly StepDone[] = [], withConditional = false) {
  const registration = done.find((each) => each.step === 'register')?.at
  const happened = { receipt: moment(at), acceptance: moment(at), registration, done }
  return scheduleOf(of, happened, shipped, { withConditional })
}
const plan = (done: readonly StepDone[] = []) => schedule(edition, accepted, done).steps

const did = (step: string, at: string, outcome = 'done', answers = {}): StepDone => ({
  step,
  at: moment(at),
  by: 'clerk',
  outcome,
  answers,
})

const Plan = suite('829-2024: the route')

Plan('/17-/25: who does what after whom, each with its clause', () => {
  assert.equal(
    plan().map((step) => [step.id, step.role.id, step.citation]),
    [
      ['register', 'registry-clerk', '829-2024/17'],
      ['completeness', 'executor', '829-2024/18'],
      ['refer', 'executor', '829-2024/20'],
      ['recommend', 'commission', '829-2024/20'],
      ['decide', 'executor', '829-2024/21'],
      ['sign', 'head', '829-2024/23'],
      ['issue', 'registry-clerk', '829-2024/23'],
    ],
  )
})

Plan('each step is planned to start when the one before ends; one without a term of its own ends within /24', () => {
  assert.equal(
    plan().map((step) => [step.id, step.start, step.due, step.boundedBy]),
    [
      ['register', '2025-03-14T16:40', '2025-03-17', null],
      ['completeness', '2025-03-17T18:30', '2025-03-26', null],
      ['refer', '2025-03-26T18:30', '2025-04-08', 'service'],
      ['recommend', '2025-03-26T18:30', '2025-04-08', 'service'],
      ['decide', '2025-03-26T18:30', '2025-04-08', null],
      ['sign', '2025-04-08T18:30', '2025-04-08', null],
      ['issue', '2025-04-08T18:30', '2025-04-08', null],
    ],
  )
})

Plan('a step without a term of its own has none', () => {
  const term = (id: string) => plan().find((step) => step.id === id)?.term
  assert.is(term('refer'), null)
  assert.equal(term('completeness'), { amount: 5, unit: 'working-day' })
})

Plan('what really happened moves what follows: registered on the 17th, /24 ends on 9 April', () => {
  const planned = plan([did('register', '2025-03-17T10:00')])
  assert.equal(
    planned.slice(0, 3).map((step) => [step.id, step.start, step.due, step.doneAt]),
    [
      ['register', '2025-03-14T16:40', '2025-03-17', '2025-03-17T10:00'],
      ['completeness', '2025-03-17T10:00', '2025-03-26', null],
      ['refer', '2025-03-26T18:30', '2025-04-09', null],
    ],
  )
})

for (const [at, late] of [
  ['2025-03-17T18:30', null],
  ['2025-03-17T18:31', 0],
  ['2025-03-18T09:00', 0],
  ['2025-03-18T09:01', 1],
  ['2025-03-26T11:00', 3 * 480 + 120],
] as const) {
  Plan(`/17: registered at ${at}, ${late === null ? 'in time' : `late by ${late} working minutes`}`, () => {
    const [register] = plan([did('register', at)])
    assert.is(register?.late, late !== null)
    assert.is(register?.lateBy, late)
  })
}

Plan('/18: a check begun early still has its own last day', () => {
  const early = plan([did('register', '2025-03-14T17:00'), did('completeness', '2025-03-17T09:30', 'complete')])
  const refer = early.find((step) => step.id === 'refer')
  assert.is(early.find((step) => step.id === 'completeness')?.due, '2025-03-26')
  assert.is(refer?.start, '2025-03-17T09:30')
})

Plan('/22: a hearing is not awaited: it stands in the plan only when it was held, and must be told of in time', () => {
  assert.not(plan().some((step) => step.id === 'hearing'))
  const notice = schedule(edition, accepted).deadlines.find((each) => each.id === 'hearing-notice')
  assert.is(notice?.due, '2025-04-04')
  const held = (at: string) => plan([did('hearing', at)]).find((step) => step.id === 'hearing')
  assert.is(held('2025-04-04T18:30')?.late, false)
  assert.is(held('2025-04-07T09:00')?.late, true)
})

Plan('/22: a hearing does not put off the decision', () => {
  const complete = [did('register', '2025-03-14T17:00'), did('completeness', '2025-03-17T09:30', 'complete')]
  const decide = (done: readonly StepDone[]) => plan(done).find((step) => step.id === 'decide')?.due
  assert.is(decide([...complete, did('hearing', '2025-03-18T10:00')]), decide(complete))
})

Plan('/20: what the Commission says is the step’s outcome, and there are two', () => {
  const recommend = plan().find((step) => step.id === 'recommend')
  assert.equal(
    recommend?.outcomes.map((outcome) => outcome.id),
    ['positive', 'negative'],
  )
})

Plan('/19: only refusal of acceptance takes a case off the route', () => {
  assert.equal(
    edition.route.flatMap((step) => step.outcomes.filter((each) => each.ends).map((each) => `${step.id} ${each.id}`)),
    ['completeness incomplete'],
  )
})

Plan('/23: whoever prepared the decision may not sign it', () => {
  assert.is(edition.route.find((step) => step.id === 'sign')?.notSameAs, 'decide')
})

Plan.run()

const registration = newestEdition(await lawOf('state-registration'))
const accreditation = newestEdition(await lawOf('ca-accreditation'))
const attestation = newestEdition(await lawOf('system-attestation'))
const cashRegister = newestEdition(await lawOf('cash-register-conclusion'))

const Branches = suite('branches of a route')
const ids = (of: ServiceEdition, done: readonly StepDone[]) =>
  schedule(of, '2015-08-03T10:00', done).steps.map((step) => step.id)
const has = (of: ServiceEdition, done: readonly StepDone[], ...steps: readonly string[]): readonly boolean[] =>
  steps.map((step) => ids(of, done).includes(step))

Branches(
  '209-2014/2/5.4: until the check is done the granting branch is planned, after it the one that it opened',
  () => {
    const check = (outcome: string) => [
      did('register', '2015-08-03T11:00'),
      did('completeness', '2015-08-04T10:00', outcome),
    ]
    const fork = ['decide-refusal', 'send-to-organisation', 'decide', 'sign', 'issue']
    assert.equal(has(registration, [], ...fork), [false, true, true, true, true])
    assert.equal(has(registration, check('complete'), ...fork), [false, true, true, true, true])
    assert.equal(has(registration, check('deficient'), ...fork), [true, false, false, true, true])
  },
)

Branches('209-2014/4/5.8: a branch of a branch that was not taken is not taken either', () => {
  const lacking = [did('completeness', '2015-08-04T10:00', 'deficient')]
  const fork = ['commission-meeting', 'notify', 'notify-negative', 'inspect', 'decide', 'issue']
  assert.equal(has(accreditation, [], ...fork), [true, true, false, true, true, true])
  assert.equal(has(accreditation, lacking, ...fork), [false, false, false, false, true, true])
  const against = [
    did('completeness', '2015-08-04T10:00', 'complete'),
    did('commission-meeting', '2015-08-10T10:00', 'negative'),
  ]
  assert.equal(has(accreditation, against, ...fork), [true, false, true, false, true, true])
})

Branches(
  '676-2014/4.4: nothing of a removal is planned until it is ordered; what follows it hangs on what was removed',
  () => {
    const fork = ['order-removal', 'removal-copy', 'remove', 'removal-report', 'additional-examination', 'decide']
    const ordered = did('order-removal', '2015-06-01T10:00', 'ordered')
    assert.equal(has(attestation, [], ...fork), [false, false, false, false, false, true])
    assert.equal(has(attestation, [ordered], ...fork), [true, true, true, true, true, true])
    assert.equal(has(attestation, [ordered, did('remove', '2015-06-20T10:00', 'not-removed')], ...fork), [
      true,
      true,
      true,
      false,
      false,
      true,
    ])
  },
)

Branches('what was done stands in the plan, though it was done on a branch since left', () => {
  const step = accreditation.route.find((each) => each.id === 'inspect') as Step
  const left = [did('completeness', '2015-08-04T10:00', 'deficient')]
  assert.is(branchOpen(step, left, accreditation.route), false)
  assert.is(standsInPlan(step, [...left, did('inspect', '2015-08-05T10:00', 'conforms')], accreditation.route), true)
})

Branches('of a step done twice the last record counts', () => {
  const twice = [
    did('completeness', '2015-08-04T10:00', 'deficient'),
    did('completeness', '2015-08-05T10:00', 'complete'),
  ]
  assert.equal(has(registration, twice, 'decide-refusal', 'decide'), [false, true])
})

Branches.run()

const Time = suite('time on a route')
const at = (of: ServiceEdition, accepted: string, done: readonly StepDone[], step: string) => {
  const found = schedule(of, accepted, done).steps.find((each) => each.id === step)
  if (found === undefined) throw new Error(`no ${step}`)
  return found
}

Time('a step that is no numbered step of the act takes no time, is due with the one before and is never late', () => {
  const draft = at(cashRegister, '2015-08-03T10:00', [], 'draft-notice')
  const check = at(cashRegister, '2015-08-03T10:00', [], 'completeness')
  assert.is(draft.within, true)
  assert.is(draft.term, null)
  assert.is(draft.boundedBy, 'step:completeness')
  assert.is(draft.due, check.due)
  assert.is(at(cashRegister, '2015-08-03T10:00', [], 'agree-notice').start, check.ends)
  const late = [did('completeness', '2015-08-04T10:00', 'complete'), did('draft-notice', '2015-08-20T10:00')]
  assert.is(at(cashRegister, '2015-08-03T10:00', late, 'draft-notice').late, false)
  assert.is(at(cashRegister, '2015-08-03T10:00', late, 'agree-notice').start, '2015-08-20T10:00')
})

Time('209-2014/3/5.4: a step without a term is bounded by the standard’s check of two working days', () => {
  const check = at(cashRegister, '2015-08-03T10:00', [], 'completeness')
  assert.is(check.term, null)
  assert.is(check.boundedBy, 'completeness')
  assert.is(check.due, '2015-08-05')
})

Time('209-2014/2/5.2: late by two working days and three hours, over lunch, a weekend and a day off', () => {
  // Friday 28 August 2015, 10:00; one hour, then four: 16:30. Monday the 31st is off for Sunday's Constitution Day.
  const late = (assigned: string) => {
    const done = [did('register', '2015-08-28T11:00'), did('head-assigns', assigned)]
    return at(registration, '2015-08-28T10:00', done, 'head-assigns')
  }
  assert.is(late('2015-08-28T16:30').late, false)
  assert.is(late('2015-09-03T10:00').due, '2015-08-28T16:30')
  assert.equal(inDaysAndHours(late('2015-09-03T10:00').lateBy ?? 0), { days: 2, hours: 3, minutes: 0 })
  assert.equal(inDaysAndHours(late('2015-08-28T16:31').lateBy ?? 0), { days: 0, hours: 0, minutes: 1 })
})

Time(
  '209-2014/2/5.10: fifteen minutes begun five minutes before closing end at ten past nine of the next working day',
  () => {
    const done = [
      did('completeness', '2015-08-03T12:00', 'complete'),
      did('deputy-director-assigns', '2015-08-28T18:25'),
    ]
    assert.is(at(registration, '2015-08-03T10:00', done, 'section-head-assigns').due, '2015-09-01T09:10')
  },
)

const contracted = [
  did('register', '2015-02-02T10:30'),
  did('completeness', '2015-02-03T10:00', 'complete'),
  did('pass-on', '2015-02-03T11:00'),
  did('contract', '2015-02-09T10:00'),
]
const extended = (days: number) => [
  ...contracted,
  did('extend', '2015-03-02T10:00', 'extended', { extensionDays: days }),
]

Time(
  '676-2014/4.3: thirty days, and so many more as the extension says; its notice within three days; then the rest',
  () => {
    const due = (done: readonly StepDone[], step: string) => at(attestation, '2015-02-02T10:00', done, step).due
    // 9 February and 30 days: 11 March; ten more: Saturday 21 March, and Nauryz lasts until Wednesday the 25th.
    assert.is(due(contracted, 'examination'), '2015-03-11')
    assert.is(due(extended(10), 'examination'), '2015-03-26')
    assert.is(due(extended(16), 'examination'), '2015-03-27')
    assert.is(due(extended(10), 'extension-notice'), '2015-03-05')
    assert.is(at(attestation, '2015-02-02T10:00', extended(10), 'commission').start, '2015-03-26T18:30')
  },
)

const deadlines = (done: readonly StepDone[], withConditional: boolean) =>
  schedule(attestation, '2015-02-02T10:00', done, withConditional).deadlines
const names = (done: readonly StepDone[], withConditional: boolean): readonly string[] =>
  deadlines(done, withConditional).map((each) => `${each.id}${each.conditional ? '?' : ''}`)

Time(
  '676-2014: terms that run only if something is called for are told apart, and left out where they are not asked for',
  () => {
    const certain = ['completeness', 'contract', 'examination', 'commission', 'decision']
    assert.equal(names([], false), certain)
    assert.equal(names([], true), [
      'completeness',
      'contract',
      'examination',
      'extension?',
      'extension-notice?',
      'commission',
      'decision',
      'removal?',
    ])
  },
)

Time('676-2014: once it is extended, the extension is a term like any other; in the order of the act', () => {
  assert.equal(names(extended(10), true), [
    'completeness',
    'contract',
    'examination',
    'extension',
    'extension-notice',
    'commission',
    'decision',
    'removal?',
  ])
  assert.equal(deadlines(extended(10), true).find((each) => each.id === 'extension-notice')?.event, '2015-03-02T10:00')
})

Time('676-2014/4.4: after the additional examination the commission and the decision have their terms anew', () => {
  const examined = [
    ...contracted,
    did('examination', '2015-03-02T10:00', 'nonconforming'),
    did('commission', '2015-03-03T10:00'),
    did('recommend', '2015-03-04T10:00', 'negative'),
    did('order-removal', '2015-03-05T10:00', 'ordered'),
    did('removal-copy', '2015-03-06T10:00'),
    did('remove', '2015-03-16T10:00', 'removed'),
    did('removal-report', '2015-03-17T10:00'),
  ]
  const term = (done: readonly StepDone[], id: string) => {
    const found = deadlines(done, false).find((each) => each.id === id)
    return [found?.event, found?.due]
  }
  // Until it is done the additional examination is planned: ten working days from the 17th, over Nauryz: 3 April.
  assert.equal(term(examined, 'commission'), ['2015-04-03T18:30', '2015-04-06'])
  const again = [...examined, did('additional-examination', '2015-03-30T10:00', 'conforms')]
  assert.equal(term(again, 'commission'), ['2015-03-30T10:00', '2015-04-01'])
  const called = [...again, did('commission-again', '2015-03-31T10:00')]
  const said = [...called, did('recommend-again', '2015-04-02T10:00', 'positive')]
  assert.equal(term(said, 'decision'), ['2015-04-02T10:00', '2015-04-03'])
  assert.equal(term(contracted.concat(did('examination', '2015-03-02T10:00', 'conforms')), 'commission'), [
    '2015-03-02T10:00',
    '2015-03-04',
  ])
})

Time('a term is planned until what starts it has happened', () => {
  const planned = (done: readonly StepDone[]) => deadlines(done, false).map((each) => [each.id, each.planned] as const)
  assert.equal(planned(contracted), [
    ['completeness', false],
    ['contract', false],
    ['examination', false],
    ['commission', true],
    ['decision', true],
  ])
})

Time.run()
