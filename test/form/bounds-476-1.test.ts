import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { formById } from '../../src/form/catalogue.js'
import { valueAt } from '../../src/form/print-value.js'
import { isObject, type Json, type JsonObject } from '../../src/text.js'
import { sampleOf } from './sample-of.js'

const test = suite('bounds of the forms of order 476 (annexes 1, 3) and resolution 676')

/** The sample with one answer changed; undefined takes it out. */
function changed(answers: JsonObject, path: string, value: Json | undefined): JsonObject {
  const [id = '', ...rest] = path.split('.')
  const { [id]: old, ...others } = answers
  if (rest.length === 0) return value === undefined ? others : { ...others, [id]: value }
  return { ...others, [id]: changed(isObject(old) ? old : {}, rest.join('.'), value) }
}

type Changes = Readonly<Record<string, Json | undefined>>

function found(id: string, changes: Changes) {
  const form = formById(id)
  const answers = Object.entries(changes).reduce<JsonObject>(
    (all, [path, value]) => changed(all, path, value),
    form.fromCase(sampleOf(id)),
  )
  return validateAnswers(form.fields, answers, { receivedOn: civilDate('2025-04-03') })
}

function problems(id: string, changes: Changes): string[] {
  return found(id, changes).problems.map((one) => `${one.field}: ${one.code}`)
}

/** What is taken in as it was filed, and pointed out. */
function warnings(id: string, changes: Changes): string[] {
  const { problems: wrong, warnings: noted } = found(id, changes)
  assert.equal(wrong, [])
  return noted.map((one) => `${one.field}: ${one.code}`)
}

test('476.1.2: every «yes» without its means is pointed out, a «no» asks for none', () => {
  const requirements = valueAt(formById('476.1.2').fromCase(sampleOf('476.1.2')), 'requirements')
  assert.ok(isObject(requirements))
  const asked = Object.entries(requirements).filter(([, value]) => isObject(value))
  assert.is(asked.length, 24)
  assert.is(Object.keys(requirements).length, 29)
  for (const [id, value] of asked) {
    const by = isObject(value) && 'standards' in value ? 'standards' : 'means'
    const yes = warnings('476.1.2', { [`requirements.${id}`]: { met: true } })
    assert.ok(yes.includes(`requirements.${id}.${by}: wanted`), id)
    assert.equal(warnings('476.1.2', { [`requirements.${id}`]: { met: false } }), [], id)
    assert.equal(problems('476.1.2', { [`requirements.${id}`]: { met: false } }), [], id)
    assert.equal(problems('476.1.2', { [`requirements.${id}`]: { met: false, [by]: 'ДҚБЖ' } }), [
      `requirements.${id}.${by}: not-called-for`,
    ])
  }
})

test('476.1.2: the three requirements with a span of time ask for it', () => {
  for (const id of ['disconnection', 'timeLimit', 'guestAccounts'])
    assert.equal(warnings('476.1.2', { [`requirements.${id}.interval`]: undefined }), [
      `requirements.${id}.interval: wanted`,
    ])
})

test('476.1.2: a password shorter than 8 is pointed out for each of the three, 8 is enough', () => {
  for (const who of ['user', 'systemAdministrator', 'databaseAdministrator']) {
    assert.equal(warnings('476.1.2', { [`passwords.length.${who}`]: 7 }), [
      `passwords.length.${who}: integer-below-advised`,
    ])
    assert.equal(warnings('476.1.2', { [`passwords.length.${who}`]: 8 }), [])
    assert.equal(problems('476.1.2', { [`passwords.length.${who}`]: 0 }), [
      `passwords.length.${who}: integer-too-small`,
    ])
    assert.equal(problems('476.1.2', { [`passwords.days.${who}`]: 0 }), [`passwords.days.${who}: integer-too-small`])
  }
})

test('476.1.2: a legal entity has a BIN, a person an IIN', () => {
  assert.equal(problems('476.1.2', { 'applicant.kind': 'individual' }), [
    'applicant.bin: not-called-for',
    'applicant.iin: missing',
  ])
})

test('476.1.3: the certificate is not older than its report and does not end before it begins', () => {
  assert.equal(problems('476.1.3', { 'certificate.issuedOn': '2024-06-30' }), ['certificate.issuedOn: date-too-early'])
  assert.equal(problems('476.1.3', { 'certificate.validUntil': '2024-07-19' }), [
    'certificate.validUntil: date-too-early',
  ])
  assert.equal(problems('476.1.3', { 'certificate.validUntil': '2024-07-20' }), [])
  assert.equal(problems('476.1.3', { 'certificate.protocolDate': '2025-04-04', 'certificate.issuedOn': undefined }), [
    'certificate.protocolDate: date-too-late',
    'certificate.issuedOn: missing',
  ])
  assert.equal(problems('476.1.3', { 'system.changedOn': '2024-08-31' }), ['system.changedOn: date-too-early'])
})

test('476.3.1: volumes are decimals, sheets whole, an empty list of contents is pointed out', () => {
  const row = { name: 'Код', kind: 'original' }
  assert.equal(problems('476.3.1', { 'object.contents': [{ ...row, cdVolume: '650,5' }] }), [])
  assert.equal(problems('476.3.1', { 'object.contents': [{ ...row, cdVolume: 'көп' }] }), [
    'object.contents.0.cdVolume: decimal-shape',
  ])
  assert.equal(problems('476.3.1', { 'object.contents': [{ ...row, sheets: -1 }] }), [
    'object.contents.0.sheets: integer-too-small',
  ])
  assert.equal(problems('476.3.1', { 'object.contents': [] }), ['object.contents: missing'])
})

test('676: each of the 13 documents is answered; the lists have at least a row', () => {
  assert.is(problems('676.2', { documents: {} }).length, 13)
  assert.equal(problems('676.3', { hardware: [] }), ['hardware: missing'])
  assert.equal(problems('676.4', { software: undefined }), ['software: missing'])
  assert.equal(problems('676.1', { sheets: 0 }), ['sheets: integer-too-small'])
})

test.run()
