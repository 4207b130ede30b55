import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { judgeCase, recommendedOutcome } from '../../src/case/grounds.js'
import type { Json, JsonObject } from '../../src/text.js'
import { amendment, changed, eip, software } from '../support/applications.js'
import { against, caseOf, done, judged, judgement, NOTHING_FOUND, upToRecommendation } from '../support/cases.js'

const test = suite('829-2024/2.4, /5, /6, annex2/10: grounds')

const protocol = { number: 'Х-1', date: '2024-11-28', laboratory: 'Зертхана', result: 'positive' }
const negative = { ...protocol, result: 'negative' }
const level = (n: Json): { [path: string]: Json } => ({
  'documents.conformityCertificate': { number: 'С-1', date: '2024-06-03', validUntil: '2027-06-03', assuranceLevel: n },
})

type Row = readonly [
  rule: string,
  base: JsonObject,
  changes: { readonly [path: string]: Json },
  grounds: readonly string[],
]

const share = 'documents.industrialCertificate.localShare'
const rows: readonly Row[] = [
  ['software that meets every criterion', software, {}, []],
  ['EIP that meets every criterion', eip, {}, []],
  // /2.4
  ...(['central-state-body', 'foreign-institution', 'local-executive-body', 'akim', 'quasi-public'] as const).map(
    (category): Row => [
      `/2.4: ${category} may not receive the service`,
      software,
      { 'applicant.category': category },
      ['829-2024/2.4'],
    ],
  ),
  ['/2.4: what is not produced in Kazakhstan', software, { 'applicant.producesInKazakhstan': false }, ['829-2024/2.4']],
  // /5.1
  ['/5.1: assurance level 4', software, level(4), []],
  ['/5.1: assurance level 5', software, level(5), []],
  ['/5.1: assurance level 3', software, level(3), ['829-2024/5.1']],
  [
    '/5.1: a positive test protocol alone',
    software,
    { 'documents.conformityCertificate': null, 'documents.testProtocol': protocol },
    [],
  ],
  [
    '/5.1: a negative test protocol alone',
    software,
    { 'documents.conformityCertificate': null, 'documents.testProtocol': negative },
    ['829-2024/5.1'],
  ],
  [
    '/5.1: level 3, but a positive protocol: one of the two is enough',
    software,
    { ...level(3), 'documents.testProtocol': protocol },
    [],
  ],
  [
    '/5.1: level 4, but a negative protocol: one of the two is enough',
    software,
    { ...level(4), 'documents.testProtocol': negative },
    [],
  ],
  [
    '/5.1: level 3 and a negative protocol',
    software,
    { ...level(3), 'documents.testProtocol': negative },
    ['829-2024/5.1'],
  ],
  // /5.2
  ...(['heldByApplicant', 'wholeKazakhstan', 'wholeTerm'] as const).map(
    (each): Row => [
      `/5.2: exclusive rights without ${each}`,
      software,
      { [`documents.exclusiveRights.${each}`]: false },
      ['829-2024/5.2'],
    ],
  ),
  // /5.3
  ...(['80', '80.0', '80,00', '80.000000000000000000001', '100'] as const).map(
    (value): Row => [`/5.3: local share ${value}`, software, { [share]: value }, []],
  ),
  ...(['79.99', '79,99', '79.999999999999999999', '72', '0'] as const).map(
    (value): Row => [`/5.3: local share ${value} is below 80`, software, { [share]: value }, ['829-2024/5.3']],
  ),
  // /5.4
  [
    '/5.4: support only abroad',
    software,
    { 'documents.supportService.centres': [{ address: 'Ташкент', contacts: 'x', inKazakhstan: false }] },
    ['829-2024/5.4'],
  ],
  [
    '/5.4: support abroad and in Kazakhstan',
    software,
    {
      'documents.supportService.centres': [
        { address: 'Ташкент', contacts: 'x', inKazakhstan: false },
        { address: 'Астана', contacts: 'x', inKazakhstan: true },
      ],
    },
    [],
  ],
  // /5.5, /5.6
  [
    '/5.5: the examination found the characteristics not met',
    software,
    { 'examination.characteristicsMet': false },
    ['829-2024/5.5'],
  ],
  ['/5.5: the examination found them met', software, { 'examination.characteristicsMet': true }, []],
  [
    '/5.6: the examination found the codes not to match',
    software,
    { 'examination.codesMatch': false },
    ['829-2024/5.6'],
  ],
  // /6
  ['/6.1: level 4 for EIP', eip, { 'documents.testingImpossible': null, ...level(4) }, []],
  ['/6.1: level 3 for EIP', eip, { 'documents.testingImpossible': null, ...level(3) }, ['829-2024/6.1']],
  [
    '/6.1: a negative protocol for EIP',
    eip,
    { 'documents.testingImpossible': null, 'documents.testProtocol': negative },
    ['829-2024/6.1'],
  ],
  ['/6.1: level 3, but tests are impossible', eip, level(3), []],
  [
    '/6.2: the right of use is not for its whole term',
    eip,
    { 'documents.useRights.wholeTerm': false },
    ['829-2024/6.2'],
  ],
  [
    '/6.3: the service centre is abroad',
    eip,
    { 'documents.serviceCentre.centres': [{ address: 'Бишкек', contacts: 'x', inKazakhstan: false }] },
    ['829-2024/6.3'],
  ],
  ...(['30', '30.00', '30,0'] as const).map(
    (value): Row => [`/6.4: local share ${value}`, eip, { [share]: value }, []],
  ),
  ...(['29.99', '29,999999999999999999'] as const).map(
    (value): Row => [`/6.4: local share ${value} is below 30`, eip, { [share]: value }, ['829-2024/6.4']],
  ),
  ['/6.5: characteristics not met', eip, { 'examination.characteristicsMet': false }, ['829-2024/6.5']],
  ['/6.6: codes do not match', eip, { 'examination.codesMatch': false }, ['829-2024/6.6']],
  // annex2/10
  ['annex2/10.1: false documents or data', software, { 'examination.dataFalse': true }, ['829-2024/annex2/10.1']],
  ['annex2/10.1: nothing false was found', software, { 'examination.dataFalse': false }, []],
  [
    'annex2/10.2: a court decision forbids the activity',
    eip,
    { 'examination.courtBan': true },
    ['829-2024/annex2/10.2'],
  ],
  [
    'annex2/10.3: no consent to personal data',
    software,
    { 'applicant.personalDataConsent': false },
    ['829-2024/annex2/10.3'],
  ],
  // together
  [
    'every failed criterion is named, in the order of the clauses',
    software,
    {
      'examination.courtBan': true,
      [share]: '10',
      'applicant.category': 'akim',
      'documents.exclusiveRights.wholeTerm': false,
      'product.independent': false,
      'product.platform': { description: 'Жоқ платформа' },
    },
    ['829-2024/2.4', '829-2024/5.2', '829-2024/5.3', '829-2024/5.7', '829-2024/annex2/10.2'],
  ],
  [
    '/19: a missing paper is named once; what it would have shown is not judged',
    software,
    { 'documents.industrialCertificate': null },
    ['829-2024/19'],
  ],
  [
    '/19: an expired paper is a ground, and its figure is judged all the same',
    software,
    { 'documents.industrialCertificate.validUntil': '2025-03-13', [share]: '79' },
    ['829-2024/19', '829-2024/5.3'],
  ],
]

for (const [rule, base, changes, grounds] of rows) {
  test(rule, () => {
    const answers = changed(base, changes)
    assert.equal(against(answers), grounds)
    assert.is(recommendedOutcome(judged(answers)), grounds.length === 0 ? 'grant' : 'refuse')
  })
}

test('the figure of a failed criterion is kept as it was written, beside what is required', () => {
  const failed = judgement('software-local-share', changed(software, { [share]: '79,990' }))
  assert.is(failed.met, false)
  assert.equal(failed.found, { say: 'figure', value: '79,990', unit: '%' })
  assert.equal(failed.required, { say: 'at-least', value: '80', unit: '%' })
  assert.is(failed.under, '829-2024/annex2/10.4')
})

test('/5.2: each of the rights that is missing is said, the others are not', () => {
  const failed = judgement(
    'software-rights',
    changed(software, {
      'documents.exclusiveRights.wholeTerm': false,
      'documents.exclusiveRights.wholeKazakhstan': false,
    }),
  )
  assert.is(failed.found.say, 'all-of')
  assert.is((failed.found as { readonly of: readonly unknown[] }).of.length, 2)
})

test('what only a person can see stays open for the Commission until somebody says it', () => {
  for (const id of ['software-characteristics', 'software-codes', 'data-true', 'no-court-ban']) {
    assert.is(judgement(id, software).met, null, id)
  }
})

test('software is not judged by the criteria of EIP, nor EIP by those of software', () => {
  const clauses = (answers: JsonObject) => judged(answers).map((each) => each.citation)
  assert.not.ok(clauses(software).some((clause) => clause.startsWith('829-2024/6.')))
  assert.not.ok(clauses(eip).some((clause) => clause.startsWith('829-2024/5.')))
  assert.equal(
    clauses(software).filter((clause) => clause.startsWith('829-2024/5.')),
    [1, 2, 3, 4, 5, 6, 7].map((n) => `829-2024/5.${n}`),
  )
  assert.equal(
    clauses(eip).filter((clause) => clause.startsWith('829-2024/6.')),
    [1, 2, 3, 4, 5, 6].map((n) => `829-2024/6.${n}`),
  )
})

test('/11, /21: the Commission may find what the figures do not show; then its word is the ground', () => {
  const [register, complete, refer] = upToRecommendation
  const acts = [
    register!,
    complete!,
    refer!,
    done('recommend', '2025-03-20T15:00', { outcome: 'negative', answers: { protocolNumber: '7' } }),
  ]
  const grounds = (answers: JsonObject) =>
    judgeCase(caseOf(answers, {}, acts), NOTHING_FOUND)
      .filter((each) => each.met === false)
      .map((each) => `${each.citation} ${each.under}`)
  assert.equal(grounds(software), ['829-2024/21 829-2024/annex2/10.4'])
  assert.equal(
    grounds(changed(software, { [share]: '72' })),
    ['829-2024/5.3 829-2024/annex2/10.4'],
    'where a figure shows it, the figure is the ground',
  )
})

test('/11: a good word of the Commission does not mend a failed criterion', () => {
  const file = caseOf(changed(software, { [share]: '72' }), {}, upToRecommendation)
  assert.equal(
    judgeCase(file, NOTHING_FOUND)
      .filter((each) => each.met === false)
      .map((each) => each.citation),
    ['829-2024/5.3'],
  )
})

const LET_THROUGH = [
  upToRecommendation[0]!,
  done('completeness', '2025-03-18T10:00', { outcome: 'complete', override: 'түпнұсқасы көрсетілді' }),
]
const unmet = (answers: JsonObject, procedure: 'include' | 'amend' = 'include', then = LET_THROUGH) =>
  judgeCase(caseOf(answers, { procedure }, then), NOTHING_FOUND).filter((each) => each.met === false)

test('/18, /21: a package let through with a reason is not held incomplete again; the criterion of the missing paper is not met', () => {
  const [rights, ...more] = unmet(changed(software, { 'documents.exclusiveRights': null }))
  assert.equal([rights?.citation, rights?.found, more.length], ['829-2024/5.2', { say: 'missing' }, 0])
  assert.equal(unmet(software), [], 'once its particulars are entered the criterion is judged on them')
  const [security] = unmet(changed(software, { 'documents.conformityCertificate': null }))
  assert.equal([security?.citation, security?.found], ['829-2024/5.1', { say: 'missing' }])
  assert.is(security?.required.say, 'any-of', 'either paper would have done')
})

test('/21: the Commission’s bad word is no ground of its own where the paper was missing', () => {
  const negative = done('recommend', '2025-03-20T15:00', { outcome: 'negative', answers: { protocolNumber: '7' } })
  const found = unmet(changed(software, { 'documents.industrialCertificate': null }), 'include', [
    ...LET_THROUGH,
    negative,
  ])
  assert.equal(
    found.map(({ citation }) => citation),
    ['829-2024/5.3'],
  )
})

test('annex2/9.3: an amendment is not judged by papers that it need not bring', () => {
  assert.equal(
    unmet(changed(amendment, { documents: null }), 'amend').filter(({ found }) => found.say === 'missing'),
    [],
  )
})

test.run()
