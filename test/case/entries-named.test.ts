import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import type { Lookups } from '../../src/case/judge.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { declarationOf } from '../../src/form/intake/declaration.js'
import { include } from '../../src/law/services/trusted-registry/rules-829-2024/procedures.js'
import { amendment, changed, exclusion, software } from '../support/applications.js'
import { against, judged, judgement, NOTHING_FOUND } from '../support/cases.js'

const test = suite('829-2024/5.7, annex2/10.4: entries that an application names')

const dependent = changed(software, {
  'product.independent': false,
  'product.platform': { description: '«Тірек» платформасы', registryNumber: 'T-000007' },
})
const platform = (included: boolean): Lookups => ({ ...NOTHING_FOUND, platform: { number: 'T-000007', included } })

test('/5.7: independent software needs no platform, whatever the registry says', () => {
  assert.equal(against(software, {}, platform(false)), [])
})
test('/5: software that is not independent enters if what it needs is in the registry', () => {
  assert.equal(against(dependent, {}, platform(true)), [])
})
test('/5: a platform that was excluded is not in the registry', () => {
  assert.equal(against(dependent, {}, platform(false)), ['829-2024/5.7'])
  assert.equal(judgement('software-independent', dependent, {}, platform(false)).found, {
    say: 'entry-ended',
    number: 'T-000007',
  })
})
test('/5: a platform that was not found; a similar entry is shown, never taken for it', () => {
  const near: Lookups = { ...NOTHING_FOUND, platformNear: 'T-000003' }
  assert.equal(against(dependent, {}, near), ['829-2024/5.7'])
  assert.equal(judgement('software-independent', dependent, {}, near).found, {
    say: 'no-entry',
    wanted: 'T-000007',
    near: 'T-000003',
  })
})
test('/5: what the software needs is software: an entry of electronics is no platform', () => {
  const of = (kind: string): Lookups => ({
    ...NOTHING_FOUND,
    platform: { number: 'T-000007', included: true, kind },
  })
  assert.equal(against(dependent, {}, of('software')), [])
  assert.equal(against(dependent, {}, of('eip')), ['829-2024/5.7'])
  const { found } = judgement('software-independent', dependent, {}, of('eip'))
  assert.is(found.say === 'label' && found.label.en, 'electronic industry product')
})
test('/5: an entry that is amended is not the software that it needs itself', () => {
  const itself: Lookups = {
    ...NOTHING_FOUND,
    entry: { number: 'T-000007', included: true, holderId: '470140001136' },
    platform: { number: 'T-000007', included: true, kind: 'software' },
  }
  const answers = changed(amendment, {
    'product.independent': false,
    'product.platform': { description: '«Тірек» платформасы', registryNumber: 'T-000007' },
  })
  assert.equal(against(answers, { procedure: 'amend' }, itself), ['829-2024/5.7'])
})
test('/5: software that names no platform at all', () => {
  assert.equal(against(changed(software, { 'product.independent': false })), ['829-2024/5.7'])
})

const own: Lookups = { ...NOTHING_FOUND, entry: { number: 'T-000001', included: true, holderId: '470140001136' } }
const gone: Lookups = { ...NOTHING_FOUND, entry: { number: 'T-000001', included: false, holderId: '470140001136' } }
const others: Lookups = { ...NOTHING_FOUND, entry: { number: 'T-000001', included: true, holderId: '580340015825' } }

for (const [procedure, answers] of [
  ['exclude', exclusion],
  ['amend', amendment],
] as const) {
  test(`${procedure}: the holder's own entry`, () => assert.equal(against(answers, { procedure }, own), []))
  test(`${procedure}: an entry that is not there is one ground, said once`, () => {
    assert.equal(against(answers, { procedure }), ['829-2024/annex2/10.4'])
    assert.is(judgement('entry-of-applicant', answers, { procedure }).met, null)
  })
  test(`${procedure}: an entry excluded before`, () => {
    assert.equal(against(answers, { procedure }, gone), ['829-2024/annex2/10.4'])
    assert.equal(judgement('entry-in-registry', answers, { procedure }, gone).found, {
      say: 'entry-ended',
      number: 'T-000001',
    })
  })
  test(`${procedure}: an entry of another holder; whose it is, is not told`, () => {
    assert.equal(against(answers, { procedure }, others), ['829-2024/annex2/10.4'])
    const { met, found } = judgement('entry-of-applicant', answers, { procedure }, others)
    assert.is(met, false)
    assert.equal(found, { say: 'entry-of-other' })
  })
  test(`${procedure}: a sole trader is known by the IIN`, () => {
    const sole = changed(answers, {
      'applicant.kind': 'entrepreneur',
      'applicant.bin': null,
      'applicant.iin': '850101300019',
    })
    const mine: Lookups = { ...NOTHING_FOUND, entry: { number: 'T-000001', included: true, holderId: '850101300019' } }
    assert.equal(against(sole, { procedure }, mine), [])
  })
}

test('amend: a renewed certificate is judged by its figure', () => {
  const low = changed(amendment, { 'documents.industrialCertificate.localShare': '79.99' })
  assert.equal(against(low, { procedure: 'amend' }, own), ['829-2024/5.3'])
})
test('amend: an entry of software is not amended by the criteria of EIP', () => {
  const asEip = changed(amendment, { 'product.kind': 'eip', 'documents.industrialCertificate.localShare': '31' })
  const ofSoftware: Lookups = {
    ...NOTHING_FOUND,
    entry: { ...(own.entry as NonNullable<Lookups['entry']>), kind: 'software' },
  }
  assert.equal(against(asEip, { procedure: 'amend' }, ofSoftware), ['829-2024/annex2/10.4'])
  assert.equal(against(amendment, { procedure: 'amend' }, ofSoftware), [])
})
test('amend: independence is judged only where the application says something of it', () => {
  const saying = (independent: boolean | null) => changed(amendment, { 'product.independent': independent })
  const judgedIds = (answers: typeof amendment) => judged(answers, { procedure: 'amend' }, own).map((each) => each.id)
  assert.equal(judgedIds(saying(null)).includes('software-independent'), false)
  assert.equal(judgedIds(saying(true)).includes('software-independent'), true)
  assert.equal(against(saying(true), { procedure: 'amend' }, own), [])
  assert.equal(against(saying(false), { procedure: 'amend' }, own), ['829-2024/5.7'])
})
test('/5.7: the platform is asked of software that is not independent, and of no other', () => {
  const problems = (answers: typeof software) =>
    validateAnswers(declarationOf(include), answers, { receivedOn: civilDate('2025-03-14') }).problems.map(
      ({ field, code }) => `${field} ${code}`,
    )
  assert.equal(problems(software), [])
  assert.equal(problems(dependent), [])
  assert.ok(problems(changed(dependent, { 'product.platform': null })).some((each) => /^product\.platform/.test(each)))
  assert.ok(
    problems(changed(dependent, { 'product.independent': true })).some((each) => /^product\.platform/.test(each)),
  )
})
test('amend: papers that were not brought are not judged', () => {
  assert.equal(against(changed(amendment, { documents: null }), { procedure: 'amend' }, own), [])
})
test('exclude: nothing of the product is judged', () => {
  assert.equal(against(changed(exclusion, { 'applicant.personalDataConsent': false }), { procedure: 'exclude' }, own), [
    '829-2024/annex2/10.3',
  ])
})

test.run()
