// What an application is judged by, and what a decision does to the State register.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import { type Case, foldCase } from '../../src/case/case.js'
import { groundsOf, judgeCase } from '../../src/case/grounds.js'
import type { Lookups } from '../../src/case/judge.js'
import { answerAt, holds } from '../../src/law/holds.js'
import { stateRegistration } from '../../src/law/services/state-registration/index.js'
import type { Json, JsonObject } from '../../src/text.js'
import { done, NOTHING_FOUND, numbered } from '../support/cases.js'
import { sample } from '../support/clerks.js'

const [standard] = stateRegistration.standards
const register = standard?.procedures[0]
if (register === undefined) throw new Error('no procedure')

const FIRST = ['software', 'internet-resource', 'network', 'database', 'facilities'].map(
  (kind) => `registration-${kind}`,
)

const Judged = suite('209-2014/2/5.4: what a refusal rests on')

const checked = (answers: JsonObject, outcome = 'complete', override?: string): NewAct<'step'> =>
  done('completeness', '2015-10-05T10:00', { outcome, answers, ...(override === undefined ? {} : { override }) })

function grounds(file: Case, lookups: Lookups = NOTHING_FOUND): readonly (readonly string[])[] {
  return groundsOf(judgeCase(file, lookups)).map(({ id, citation, under, stage }) => [id, citation, under, stage])
}

Judged('complete and correct: nothing stands against it', () => {
  const file = caseOf('registration-software', [checked({ dataComplete: true, dataCorrect: true })])
  assert.equal(grounds(file), [])
  assert.is(file.status, 'complete')
})

Judged('before the check nothing is held against it', () =>
  assert.equal(grounds(caseOf('registration-software', [])), []),
)

Judged('incomplete, or filled in wrongly: each is a ground of its own', () => {
  const clause = '209-2014/2/5.4'
  const found = (answers: JsonObject) => grounds(caseOf('registration-software', [checked(answers)]))
  assert.equal(found({ dataComplete: false, dataCorrect: true }), [['data-complete', clause, clause, 'service']])
  assert.equal(found({ dataComplete: true, dataCorrect: false }), [['data-correct', clause, clause, 'service']])
})

Judged('no medium and an expired power of attorney: the service is refused, not the acceptance', () => {
  const file = caseOf('registration-incomplete', [checked({ dataComplete: false, dataCorrect: true }, 'deficient')])
  assert.is(file.status, 'deficient')
  assert.equal(grounds(file), [
    ['document-missing:electronicMedium', '209-2014/2/5.4', '476-2015/4/9', 'service'],
    ['document-expired:powerOfAttorney', '209-2014/2/5.4', '476-2015/4/9', 'service'],
    ['data-complete', '209-2014/2/5.4', '209-2014/2/5.4', 'service'],
  ])
})

Judged('an update names an object that stands in the State register', () => {
  const file = caseOf('registration-software-update', [checked({ dataComplete: true, dataCorrect: true })])
  const entry = { number: 'S-000001', included: true, holderId: '470140001136', kind: 'software' }
  assert.equal(
    grounds(file).map(([id]) => id),
    ['object-registered'],
  )
  assert.equal(grounds(file, { ...NOTHING_FOUND, entry }), [])
  assert.equal(
    grounds(file, { ...NOTHING_FOUND, entry: { ...entry, included: false } }).map(([id]) => id),
    ['object-registered'],
  )
})

Judged(
  '5.4: the number of an object of another kind is an incorrect one; an old book may call the kind as it likes',
  () => {
    const file = caseOf('registration-software-update', [checked({ dataComplete: true, dataCorrect: true })])
    const found = (kind: string) =>
      grounds(file, { ...NOTHING_FOUND, entry: { number: 'S-000001', included: true, holderId: 'x', kind } })
    assert.equal(found('database'), [['object-registered', '209-2014/2/5.4', '209-2014/2/5.4', 'service']])
    assert.equal(found('software'), [])
    assert.equal(found('автоматтандырылған жүйе'), [])
  },
)

Judged('a first registration names none, whatever the kind', () => {
  for (const name of FIRST) {
    assert.equal(grounds(caseOf(name, [checked({ dataComplete: true, dataCorrect: true })])), [], name)
  }
})

Judged(
  '5.4 asks whether the data are complete and whether they are correct; what was wrong may be written down',
  () => {
    const step = stateRegistration.regulations[0]?.route.find((each) => each.id === 'completeness')
    assert.equal(
      step?.asks.map(({ id, kind, optional, source }) => [id, kind, optional, source]),
      [
        ['dataComplete', 'yes-no', undefined, '209-2014/2/5.4'],
        ['dataCorrect', 'yes-no', undefined, '209-2014/2/5.4'],
        ['reasons', 'long-text', true, '209-2014/2/5.4'],
      ],
    )
  },
)

Judged('results: the certificate of registration, or a reasoned refusal', () => {
  assert.equal(register.result, {
    granted: 'paper.registration-certificate',
    refused: 'paper.refusal',
    acceptanceRefused: 'paper.refusal-of-acceptance',
  })
})

Judged('granting adds an entry; granting an update amends the one that it names', () => {
  assert.is(register.effect, 'add-entry')
  const amends = (name: string): Json | undefined => {
    const answers = sample(name)
    return holds(register.amends?.when, answers) ? answerAt(answers, register.amends?.entry ?? '') : undefined
  }
  assert.is(amends('registration-software-update'), 'S-000001')
  for (const name of FIRST) assert.is(amends(name), undefined, name)
})

Judged('the decision falls at 5.11, or at 5.4 where something is wrong', () => {
  const step = (outcome: string) =>
    stateRegistration.regulations[0]?.route.find(
      (each) => each.by === 'decide' && each.onlyAfter?.outcomes.includes(outcome),
    )
  assert.equal([step('complete')?.source, step('deficient')?.source], ['209-2014/2/5.11', '209-2014/2/5.4'])
})

Judged.run()

function caseOf(name: string, then: readonly NewAct[]): Case {
  const received: NewAct<'received'> = {
    kind: 'received',
    at: moment('2015-09-28T10:00'),
    by: 'clerk',
    data: {
      service: 'state-registration',
      procedure: 'register',
      standard: '476-2015/4',
      regulation: '209-2014/2',
      chosen: { standard: 'by-day', regulation: 'by-day' },
      editionReason: null,
      channel: 'office',
      received: moment('2015-09-28T10:00'),
      accepted: moment('2015-09-28T10:00'),
      number: '2015-000001',
      answers: sample(name),
      externalNumber: null,
    },
  }
  return foldCase('SR-2015-000001', numbered([received, ...then]), stateRegistration)
}
