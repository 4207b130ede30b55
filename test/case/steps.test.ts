import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import { hearingAhead } from '../../src/case/hearing.js'
import { doStep, earliestNext, nextStep, possibilities, stepToDo } from '../../src/case/steps.js'
import { software } from '../support/applications.js'
import { caseOf, decided, done, NUMBER, upToRecommendation } from '../support/cases.js'
import { refused } from '../support/expected.js'

const test = suite('829-2024/17-25: steps and what can be done')

const [register, complete, refer] = upToRecommendation as [NewAct, NewAct, NewAct]
const grant = decided('granted', '2025-03-24T10:00')
const sign = done('sign', '2025-03-25T10:00', { by: 'head' })
const issue = done('issue', '2025-03-25T12:00', { by: 'clerk' })
const hearing = done('hearing', '2025-03-20T16:00', { answers: { hearingDate: '2025-03-26' } })

/** `+` can be done now; `-` waits for the step after the arrow. */
function possible(acts: readonly NewAct[]): readonly string[] {
  return possibilities(caseOf(software, {}, acts)).map(({ step, now, waitsFor }) =>
    now ? `+${step.id}` : `-${step.id}<${waitsFor?.id}`,
  )
}

for (const [name, acts, expected] of [
  [
    '/17: first it is registered; a hearing waits for a complete package',
    [],
    [
      '+register',
      '-completeness<register',
      '-refer<register',
      '-recommend<register',
      '-hearing<completeness',
      '-decide<register',
      '-sign<register',
      '-issue<register',
    ],
  ],
  [
    '/20, /22: a complete package goes to the Commission; a hearing may be called',
    [register, complete],
    ['+refer', '-recommend<refer', '+hearing', '-decide<refer', '-sign<refer', '-issue<refer'],
  ],
  [
    '/21: the Commission has spoken: a decision, or a hearing before it',
    upToRecommendation,
    ['+hearing', '+decide', '-sign<decide', '-issue<decide'],
  ],
  ['/22: a hearing is called once', [...upToRecommendation, hearing], ['+decide', '-sign<decide', '-issue<decide']],
  [
    '/23: a decided case is signed; nobody is heard after the decision',
    [...upToRecommendation, grant],
    ['+sign', '-issue<sign'],
  ],
  ['/23: signed, then sent', [...upToRecommendation, grant, sign], ['+issue']],
  ['sent: nothing is left', [...upToRecommendation, grant, sign, issue], []],
  [
    '/19: acceptance refused: nothing is left',
    [register, done('completeness', '2025-03-18T10:00', { outcome: 'incomplete' })],
    [],
  ],
] as const) {
  test(name, () => assert.equal(possible(acts), expected))
}

test('the awaited step is the first of the route that was not done; a hearing is never awaited', () => {
  const ids = [
    [],
    [register],
    [register, complete],
    [register, complete, refer],
    upToRecommendation,
    [...upToRecommendation, grant],
    [...upToRecommendation, grant, sign],
  ].map((acts) => nextStep(caseOf(software, {}, acts))?.id)
  assert.equal(ids, ['register', 'completeness', 'refer', 'recommend', 'decide', 'sign', 'issue'])
})

test('/20: out of its turn a step names what comes first, and the clause', () => {
  const facts = refused('step-not-now', () => stepToDo(caseOf(software, {}, [register]), 'recommend'))
  assert.is(facts.waitsFor, 'completeness')
  assert.is(facts.citation, '829-2024/18')
  assert.is(refused('step-not-now', () => stepToDo(caseOf(software), 'hearing')).waitsFor, 'completeness')
})

test('a step is done once; an unknown one is named with those that there are', () => {
  assert.is(
    refused('step-done-already', () => stepToDo(caseOf(software, {}, [register]), 'register')).at,
    '2025-03-17T10:00',
  )
  assert.ok(refused('step-unknown', () => stepToDo(caseOf(software), 'regist')).known.includes('register'))
})

test('/22: nobody is called to a hearing once it is decided', () => {
  assert.is(
    refused('decided-already', () => stepToDo(caseOf(software, {}, [...upToRecommendation, grant]), 'hearing')).outcome,
    'granted',
  )
})

test('a decision is taken with decide, not with next', () => {
  refused('step-by-decide', () => stepToDo(caseOf(software, {}, upToRecommendation), undefined))
})

test('nothing can be done in a closed case', () => {
  const closed = caseOf(software, {}, [...upToRecommendation, grant, sign, issue])
  assert.is(refused('case-closed', () => stepToDo(closed, undefined)).status, 'granted')
})

const at = (text: string) => moment(text)
function doing(acts: readonly NewAct[], more: Partial<Parameters<typeof doStep>[1]> = {}): NewAct<'step'> {
  const file = caseOf(software, {}, acts)
  const step = stepToDo(file, undefined)
  return doStep(file, {
    step,
    outcome: undefined,
    answers: {},
    override: null,
    at: at('2025-03-28T10:00'),
    by: 'executor',
    ...more,
  })
}

test('one outcome is no question; of several one must be named, and a known one', () => {
  assert.is(doing([]).data.outcome, 'done')
  const { title, titles, ...named } = refused('outcome-unknown', () => doing([register]))
  assert.equal(named, { step: 'completeness', text: null, known: ['complete', 'incomplete'] })
  assert.equal([title, ...titles].map(({ en }) => en).slice(0, 2), [
    'Checks that the package is complete',
    'the package is complete',
  ])
  assert.is(refused('outcome-unknown', () => doing([register], { outcome: 'maybe' })).text, 'maybe')
})

test('/18: against what the checklist says a reason is needed, and the file keeps it', () => {
  const { proposedTitle, givenTitle, ...named } = refused('override-needs-reason', () =>
    doing([register], { outcome: 'complete', proposed: 'incomplete' }),
  )
  assert.equal(named, {
    case: NUMBER,
    step: 'completeness',
    proposed: 'incomplete',
    given: 'complete',
    citation: '829-2024/18',
  })
  assert.is(givenTitle.en, 'the package is complete')
  assert.match(proposedTitle.en, 'acceptance is refused')
  assert.is(
    doing([register], { outcome: 'complete', proposed: 'incomplete', override: 'түпнұсқасы бар' }).data.override,
    'түпнұсқасы бар',
  )
  assert.is(
    doing([register], { outcome: 'complete', proposed: 'complete', override: 'артық' }).data.override,
    null,
    'what follows the proposal overrides nothing',
  )
})

test('nothing is earlier than its cause: acceptance, the step before, a correction', () => {
  const { title, ...named } = refused('step-before-cause', () => doing([], { at: at('2025-03-14T16:39') }))
  assert.equal(named, { case: NUMBER, step: 'register', at: '2025-03-14T16:39', after: '2025-03-14T16:40' })
  assert.match(title?.en ?? '', 'Accepts and registers')
  assert.is(doing([], { at: at('2025-03-14T16:40') }).at, '2025-03-14T16:40')
  assert.is(
    refused('step-before-cause', () => doing([register], { outcome: 'complete', at: at('2025-03-17T09:59') })).after,
    '2025-03-17T10:00',
  )
  const corrected: NewAct = {
    kind: 'corrected',
    at: at('2025-03-20T17:00'),
    by: 'x',
    data: { field: 'product.name', old: 'а', new: 'ә', reason: 'қате' },
  }
  assert.is(earliestNext(caseOf(software, {}, [register, corrected])), '2025-03-20T17:00')
  const paper: NewAct = {
    kind: 'fulfilled',
    at: at('2025-03-29T17:00'),
    by: 'x',
    data: { obligation: 'publication', reference: 'x' },
  }
  assert.is(
    earliestNext(caseOf(software, {}, [register, paper])),
    '2025-03-17T10:00',
    'what an obligation was done on holds up no step',
  )
})

test('/17: what came on a Sunday is registered on Monday at the earliest', () => {
  const sunday = caseOf(software, { received: '2025-03-16T12:00', accepted: '2025-03-17T09:00' })
  const registering = (text: string) =>
    doStep(sunday, {
      step: stepToDo(sunday, undefined),
      outcome: undefined,
      answers: {},
      override: null,
      at: at(text),
      by: 'clerk',
    })
  assert.is(refused('step-before-cause', () => registering('2025-03-16T13:00')).after, '2025-03-17T09:00')
  assert.is(registering('2025-03-17T09:00').at, '2025-03-17T09:00')
})

for (const by of ['executor', ' Executor ', 'EXECUTOR']) {
  test(`/23: whoever decided does not sign, typed as «${by}»`, () => {
    const facts = refused('same-person', () => doing([...upToRecommendation, grant], { by }))
    const { title, otherTitle, ...named } = facts
    assert.is(title.en, 'Signs the result')
    assert.match(otherTitle.en, 'Judges conformity')
    assert.equal(named, { case: NUMBER, step: 'sign', other: 'decide', citation: '829-2024/23' })
  })
}
test('/23: another person signs', () =>
  assert.is(doing([...upToRecommendation, grant], { by: 'head' }).data.step, 'sign'))

test('/22: a hearing is not before its notice', () => {
  const calling = (hearingDate: string) => {
    const file = caseOf(software, {}, [register, complete])
    return doStep(file, {
      step: stepToDo(file, 'hearing'),
      outcome: undefined,
      answers: { hearingDate },
      override: null,
      at: at('2025-03-19T10:00'),
      by: 'executor',
    })
  }
  assert.is(refused('step-date-impossible', () => calling('2025-03-18')).from, '2025-03-19')
  assert.is(calling('2025-03-19').data.step, 'hearing')
})

test('/20: the Commission’s protocol is neither before the acceptance nor of a day to come', () => {
  const recommending = (protocolDate: string) =>
    doing([register, complete, refer], {
      outcome: 'positive',
      answers: { protocolNumber: '1', protocolDate },
      at: at('2025-03-20T15:00'),
    })
  assert.equal(
    refused('step-date-impossible', () => recommending('2025-03-21')),
    {
      case: NUMBER,
      field: 'protocolDate',
      day: '2025-03-21',
      from: '2025-03-14',
      until: '2025-03-20',
      citation: '829-2024/20',
    },
  )
  refused('step-date-impossible', () => recommending('2025-03-13'))
  assert.is(recommending('2025-03-20').data.outcome, 'positive')
})

test('/22: a hearing lies ahead until its day has come', () => {
  const file = caseOf(software, {}, [...upToRecommendation, hearing])
  assert.equal(hearingAhead(file, at('2025-03-25T18:30')), { day: '2025-03-26', citation: '829-2024/22' })
  assert.is(hearingAhead(file, at('2025-03-26T09:00')), null)
  assert.is(hearingAhead(caseOf(software), at('2025-03-25T18:30')), null)
})

test.run()
