import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { checklist, defects } from '../../src/case/checklist.js'
import { judgePackage } from '../../src/case/grounds.js'
import { newestEdition, procedureOf } from '../../src/law/edition.js'
import type { ProcedureId } from '../../src/law/service.js'
import type { JsonObject } from '../../src/text.js'
import { amendment, changed, eip, exclusion, software } from '../support/applications.js'
import { caseOf, TRUSTED } from '../support/cases.js'

const test = suite('829-2024/18, /19: completeness of the package')

const edition = newestEdition(TRUSTED)
const day = civilDate('2025-03-14')

function wrong(answers: JsonObject, procedure: ProcedureId = 'include', on = day): readonly string[] {
  return defects(checklist(procedureOf(edition, procedure), answers, on)).map((item) => `${item.state} ${item.id}`)
}

test('software: everything is there', () => assert.equal(wrong(software), []))
test('EIP: everything is there', () => assert.equal(wrong(eip), []))

for (const [document, id] of [
  ['conformityCertificate', 'security'],
  ['exclusiveRights', 'exclusiveRights'],
  ['industrialCertificate', 'industrialCertificate'],
  ['supportService', 'supportService'],
] as const) {
  test(`annex2/9.1: software without ${document} is incomplete`, () => {
    assert.equal(wrong(changed(software, { [`documents.${document}`]: null })), [`missing ${id}`])
  })
}

for (const [document, id] of [
  ['testingImpossible', 'security'],
  ['useRights', 'useRights'],
  ['industrialCertificate', 'industrialCertificate'],
  ['serviceCentre', 'serviceCentre'],
  ['characteristics', 'characteristics'],
] as const) {
  test(`annex2/9.1: EIP without ${document} is incomplete`, () => {
    assert.equal(wrong(changed(eip, { [`documents.${document}`]: null })), [`missing ${id}`])
  })
}

test('with no papers at all, each is named once', () => {
  assert.equal(wrong(changed(software, { documents: null })), [
    'missing security',
    'missing exclusiveRights',
    'missing industrialCertificate',
    'missing supportService',
  ])
})

const protocol = { number: 'Х-1', date: '2024-11-28', laboratory: 'Зертхана', result: 'positive' }

test('annex2/9.1: for software the conformity paper or the test protocol is enough', () => {
  assert.equal(
    wrong(changed(software, { 'documents.conformityCertificate': null, 'documents.testProtocol': protocol })),
    [],
  )
  assert.equal(wrong(changed(software, { 'documents.testProtocol': protocol })), [])
})

test('annex2/9.1: that tests are impossible is a paper of EIP: for software it completes nothing', () => {
  const answers = changed(software, {
    'documents.conformityCertificate': null,
    'documents.testingImpossible': { number: '1', date: '2024-12-09' },
  })
  assert.equal(wrong(answers), ['missing security'])
})

for (const [name, paper] of [
  ['conformityCertificate', { number: 'С-1', date: '2024-06-03', validUntil: '2027-06-03', assuranceLevel: 4 }],
  ['testProtocol', protocol],
] as const) {
  test(`annex2/9.1: for EIP ${name} stands for the confirmation that tests are impossible`, () => {
    assert.equal(wrong(changed(eip, { 'documents.testingImpossible': null, [`documents.${name}`]: paper })), [])
  })
}

for (const [validUntil, expected] of [
  ['2025-03-13', ['expired industrialCertificate']],
  ['2025-03-14', []],
  ['2025-03-15', []],
] as const) {
  test(`/19: valid until ${validUntil}, accepted on 2025-03-14: ${expected.length === 0 ? 'in time' : 'expired'}`, () => {
    assert.equal(wrong(changed(software, { 'documents.industrialCertificate.validUntil': validUntil })), expected)
  })
}

for (const [received, accepted, validUntil, expected] of [
  ['2025-03-16T12:00', '2025-03-17T09:00', '2025-03-16', []],
  ['2025-03-16T12:00', '2025-03-17T09:00', '2025-03-15', ['document-expired:industrialCertificate']],
  ['2025-03-14T23:59', '2025-03-17T09:00', '2025-03-14', []],
] as const) {
  test(`/19: what was filed at ${received} with a paper valid until ${validUntil} is judged on the day that it was filed`, () => {
    const answers = changed(software, { 'documents.industrialCertificate.validUntil': validUntil })
    assert.equal(
      judgePackage(caseOf(answers, { received, accepted })).map((each) => each.id),
      expected,
    )
  })
}

test('of two security papers an expired one is named, though the other would be enough', () => {
  const answers = changed(software, { 'documents.testProtocol': { ...protocol, validUntil: '2025-01-01' } })
  assert.equal(wrong(answers), ['expired testProtocol'])
})

test('a paper without a last day does not expire', () => {
  assert.equal(wrong(software, 'include', civilDate('2026-06-01')), [])
})

test('a paper that this kind of product does not need is no defect', () => {
  assert.equal(wrong(changed(software, { 'documents.characteristics': { models: [] } })), [])
})

test('annex4/11: a representative shows a power of attorney; the head needs none', () => {
  const by = { 'signer.role': 'representative' }
  const paper = { 'documents.powerOfAttorney': { number: '5', date: '2025-01-10', validUntil: '2025-12-31' } }
  assert.equal(wrong(changed(software, by)), ['missing powerOfAttorney'])
  assert.equal(wrong(changed(software, { ...by, ...paper })), [])
  assert.equal(wrong(changed(software, { ...by, ...paper, 'documents.powerOfAttorney.validUntil': '2025-03-13' })), [
    'expired powerOfAttorney',
  ])
})

test('annex2/9.2: exclusion needs the application alone, and a representative his power of attorney', () => {
  assert.equal(wrong(exclusion, 'exclude'), [])
  assert.equal(wrong(changed(exclusion, { 'signer.role': 'representative' }), 'exclude'), ['missing powerOfAttorney'])
})

test('annex2/9.3: an amendment needs no paper by name; one that is brought must be valid', () => {
  assert.equal(wrong(changed(amendment, { documents: null }), 'amend'), [])
  assert.equal(wrong(changed(amendment, { 'documents.industrialCertificate.validUntil': '2025-03-13' }), 'amend'), [
    'expired industrialCertificate',
  ])
  assert.equal(wrong(changed(amendment, { 'signer.role': 'representative' }), 'amend'), ['missing powerOfAttorney'])
})

test('/19: each defect cites clause 19 and the clause that asks for the paper; it is a refusal of acceptance', () => {
  const [missing] = judgePackage(caseOf(changed(software, { 'documents.exclusiveRights': null })))
  assert.is(missing?.citation, '829-2024/19')
  assert.is(missing?.under, '829-2024/annex2/9')
  assert.is(missing?.stage, 'acceptance')
  assert.equal(missing?.found, { say: 'missing' })
  const [expired] = judgePackage(
    caseOf(changed(software, { 'documents.industrialCertificate.validUntil': '2025-03-13' })),
  )
  assert.equal(expired?.found, { say: 'expired', on: '2025-03-13' })
  assert.equal(expired?.required, { say: 'valid-on', day: '2025-03-14' })
})

test.run()
