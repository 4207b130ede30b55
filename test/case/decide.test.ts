import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import type { Case } from '../../src/case/case.js'
import { type DecisionRequest, decide, reasonNeeded } from '../../src/case/decide.js'
import { judgeCase } from '../../src/case/grounds.js'
import { keepGround } from '../../src/cli/say.js'
import type { JsonObject } from '../../src/text.js'
import { kk } from '../../src/words/kk.js'
import { changed, software } from '../support/applications.js'
import { caseOf, decided, done, NOTHING_FOUND, NUMBER, upToRecommendation } from '../support/cases.js'
import { refused } from '../support/expected.js'

const test = suite('829-2024/11, /21, /22: the decision')

const low = changed(software, {
  'documents.industrialCertificate.localShare': '72',
  'applicant.personalDataConsent': false,
})
const hearing = done('hearing', '2025-03-20T16:00', { answers: { hearingDate: '2025-03-26' } })

function request(more: Partial<DecisionRequest> = {}): DecisionRequest {
  return {
    outcome: 'granted',
    grounds: [],
    override: null,
    at: moment('2025-03-24T10:00'),
    by: 'executor',
    number: '2025-000005',
    ...more,
  }
}
function deciding(
  answers: JsonObject,
  acts: readonly NewAct[],
  more: Partial<DecisionRequest> = {},
): NewAct<'decided'> {
  const file: Case = caseOf(answers, {}, acts)
  return decide(file, judgeCase(file, NOTHING_FOUND), request(more), (judgement) => keepGround(judgement, kk))
}
const clauses = (act: NewAct<'decided'>): readonly string[] => act.data.grounds.map((ground) => ground.citation)

for (const [name, acts, waitsFor, citation] of [
  ['/17: not before it is registered', [], 'register', '829-2024/17'],
  ['/18: not before the package was checked', upToRecommendation.slice(0, 1), 'completeness', '829-2024/18'],
  ['/20: not before it went to the Commission', upToRecommendation.slice(0, 2), 'refer', '829-2024/20'],
  ['/20: not before the Commission has spoken', upToRecommendation.slice(0, 3), 'recommend', '829-2024/20'],
] as const) {
  test(name, () => {
    for (const outcome of ['granted', 'refused'] as const) {
      const facts = refused('decision-too-early', () => deciding(low, acts, { outcome, override: 'себеп' }))
      assert.is(facts.waitsFor, waitsFor)
      assert.is(facts.citation, citation)
    }
  })
}

test('/22: not before the hearing; on its day, yes', () => {
  const acts = [...upToRecommendation, hearing]
  assert.equal(
    refused('hearing-ahead', () => deciding(software, acts, { at: moment('2025-03-25T18:00') })),
    { case: NUMBER, day: '2025-03-26', citation: '829-2024/22' },
  )
  assert.is(deciding(software, acts, { at: moment('2025-03-26T16:00') }).data.outcome, 'granted')
})

test('/22: on the day of the hearing not before its hour, where one was set', () => {
  const answers = { hearingDate: '2025-03-26', hearingTime: '11:00' }
  const acts = [...upToRecommendation, done('hearing', '2025-03-20T16:00', { answers })]
  assert.equal(
    refused('hearing-ahead', () => deciding(software, acts, { at: moment('2025-03-26T10:59') })),
    { case: NUMBER, day: '2025-03-26 11:00', citation: '829-2024/22' },
  )
  assert.is(deciding(software, acts, { at: moment('2025-03-26T11:00') }).data.outcome, 'granted')
})

test('a case is decided once', () => {
  assert.is(
    refused('decided-already', () =>
      deciding(software, [...upToRecommendation, decided('refused', '2025-03-21T10:00')]),
    ).outcome,
    'refused',
  )
})

test('/19: an application whose acceptance was refused is not decided', () => {
  const acts = [...upToRecommendation.slice(0, 1), done('completeness', '2025-03-18T10:00', { outcome: 'incomplete' })]
  assert.is(refused('case-closed', () => deciding(software, acts)).status, 'acceptance-refused')
})

test('nothing is earlier than its cause: not before the Commission’s word, not before a correction', () => {
  assert.is(
    refused('step-before-cause', () => deciding(software, upToRecommendation, { at: moment('2025-03-20T14:59') }))
      .after,
    '2025-03-20T15:00',
  )
  const corrected: NewAct = {
    kind: 'corrected',
    at: moment('2025-03-21T12:00'),
    by: 'x',
    data: { field: 'product.name', old: 'а', new: 'ә', reason: 'қате' },
  }
  assert.is(
    refused('step-before-cause', () =>
      deciding(software, [...upToRecommendation, corrected], { at: moment('2025-03-21T11:00') }),
    ).after,
    '2025-03-21T12:00',
  )
})

test('/5: software that meets the criteria is granted, with no ground', () => {
  const act = deciding(software, upToRecommendation)
  assert.equal(act.data.grounds, [])
  assert.equal(act.data.answers, software, 'what it was decided on is kept with the decision')
})

test('/21: against found grounds only with a reason; both stay in the file', () => {
  assert.equal(refused('grant-against-grounds', () => deciding(low, upToRecommendation)).grounds, [
    '829-2024/5.3',
    '829-2024/annex2/10.3',
  ])
  const act = deciding(low, upToRecommendation, { override: 'сот шешімі' })
  assert.equal(clauses(act), ['829-2024/5.3', '829-2024/annex2/10.3'])
  assert.is(act.data.override, 'сот шешімі')
})

test('annex2/10: a refusal rests on every ground found unless some are named, by clause or by id', () => {
  const refusing = (grounds: readonly string[]) =>
    clauses(deciding(low, upToRecommendation, { outcome: 'refused', grounds }))
  assert.equal(refusing([]), ['829-2024/5.3', '829-2024/annex2/10.3'])
  assert.equal(refusing(['829-2024/annex2/10.3']), ['829-2024/annex2/10.3'])
  assert.equal(refusing(['software-local-share']), ['829-2024/5.3'])
})

test('annex2/10: no refusal without a ground', () => {
  assert.equal(
    refused('refuse-without-grounds', () => deciding(software, upToRecommendation, { outcome: 'refused' })),
    { case: NUMBER },
  )
  refused('refuse-without-grounds', () =>
    deciding(software, upToRecommendation, { outcome: 'refused', override: 'себеп' }),
  )
})

test('a ground that the data do not show is taken only with a reason; one that the act does not know, never', () => {
  const refusing = (grounds: readonly string[], override: string | null) =>
    deciding(software, upToRecommendation, { outcome: 'refused', grounds, override })
  assert.equal(refused('ground-not-found', () => refusing(['829-2024/annex2/10.1'], null)).found, [])
  const act = refusing(['829-2024/annex2/10.1'], 'хат № 5')
  assert.equal(clauses(act), ['829-2024/annex2/10.1'])
  const known = refused('ground-unknown', () => refusing(['829-2024/99'], 'себеп')).known
  assert.ok(known.includes('829-2024/5.3'))
})

test('a ground is frozen in words and figures as it was found', () => {
  const [ground] = deciding(low, upToRecommendation, { outcome: 'refused' }).data.grounds
  assert.is(ground?.found, '72 %')
  assert.is(ground?.required, '>= 80 %')
  assert.is(ground?.under, '829-2024/annex2/10.4')
  assert.is(ground?.title.ru, 'Доля локализации не менее 80 %')
})

test('whatever the share, a grant without a reason means that every criterion held, and a refusal names one that did not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.boolean(), (n, consent) => {
      const share = `${Math.floor(n / 10_000)}.${String(n % 10_000).padStart(4, '0')}`
      const answers = changed(software, {
        'documents.industrialCertificate.localShare': share,
        'applicant.personalDataConsent': consent,
      })
      const expected = [...(n < 800_000 ? ['829-2024/5.3'] : []), ...(consent ? [] : ['829-2024/annex2/10.3'])]
      if (expected.length === 0) assert.equal(clauses(deciding(answers, upToRecommendation)), [])
      else {
        refused('grant-against-grounds', () => deciding(answers, upToRecommendation))
        assert.equal(clauses(deciding(answers, upToRecommendation, { outcome: 'refused' })), expected)
      }
    }),
  )
})

test('a reason is said to be needed exactly where a decision without one is not taken', () => {
  const file = caseOf(low, {}, upToRecommendation)
  const judgements = judgeCase(file, NOTHING_FOUND)
  const named = fc.constantFrom(...judgements.flatMap(({ id, citation }) => [id, citation]))
  const kinds = new Set<string | null>()
  fc.assert(
    fc.property(fc.constantFrom('granted', 'refused'), fc.uniqueArray(named, { maxLength: 3 }), (outcome, grounds) => {
      const needed = reasonNeeded(file, judgements, { outcome, grounds })
      kinds.add(needed)
      const without = () => deciding(low, upToRecommendation, { outcome, grounds })
      const errors = { 'against-grounds': 'grant-against-grounds', 'not-found': 'ground-not-found' } as const
      if (needed === null) without()
      else refused(errors[needed as keyof typeof errors], without)
    }),
  )
  assert.equal(kinds, new Set([null, 'against-grounds', 'not-found']))
})

test.run()
