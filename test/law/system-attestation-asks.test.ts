// Resolution 676 of 19 June 2014: what is asked at its stages, written down here from the act.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { newestEdition } from '../../src/law/edition.js'
import type { Step } from '../../src/law/service.js'
import { systemAttestation } from '../../src/law/services/system-attestation/index.js'
import type { JsonObject } from '../../src/text.js'

const edition = newestEdition(systemAttestation)
const stepOf = (id: string): Step => {
  const found = edition.route.find((step) => step.id === id)
  if (found === undefined) throw new Error(`no step ${id}`)
  return found
}

const Asked = suite('676-2014: what the steps ask')
const on = { receivedOn: civilDate('2015-02-02') }
const problems = (id: string, answers: JsonObject): readonly string[] =>
  validateAnswers(stepOf(id).asks, answers, on).problems.map((problem) => problem.field)

const contracts = {
  contractNumber: '15-АТ',
  contractDate: '2015-02-09',
  jointWorksNumber: '15-АТ/2',
  jointWorksDate: '2015-02-09',
  cryptography: false,
  feePaid: '2948967',
  paymentDocument: 'Төлем тапсырмасы № 118',
  paymentDate: '2015-02-09',
}

Asked('/4.2: the examination and the joint works have a contract always', () => {
  assert.equal(problems('contract', contracts), [])
  assert.equal(problems('contract', {}), Object.keys(contracts))
})

Asked('/4.2: with cryptographic protection also the joint secret works, without it not', () => {
  const secret = { secretWorksNumber: '15-АТ/3', secretWorksDate: '2015-02-09' }
  assert.equal(problems('contract', { ...contracts, cryptography: true }), Object.keys(secret))
  assert.equal(problems('contract', { ...contracts, ...secret, cryptography: true }), [])
  assert.equal(problems('contract', { ...contracts, ...secret }), Object.keys(secret))
})

const extension = { components: 'regional', extensionDays: 30, extensionReason: 'Он төрт өңірлік торап' }

Asked('/4.3: at most thirty days, at least one', () => {
  for (const days of [1, 30]) assert.equal(problems('extend', { ...extension, extensionDays: days }), [])
  for (const days of [0, 31]) assert.equal(problems('extend', { ...extension, extensionDays: days }), ['extensionDays'])
})

Asked('/4.3: only a system with departmental or regional components is extended', () => {
  for (const components of ['departmental', 'regional', 'both'])
    assert.equal(problems('extend', { ...extension, components }), [])
  assert.equal(problems('extend', { ...extension, components: 'none' }), ['components'])
  const { components: _, ...without } = extension
  assert.equal(problems('extend', without), ['components'])
})

Asked('/4.4: an order to remove names at least one nonconformity', () => {
  assert.equal(problems('order-removal', {}), ['nonconformities'])
  assert.equal(problems('order-removal', { nonconformities: [] }), ['nonconformities'])
  assert.equal(problems('order-removal', { nonconformities: ['Сервер бөлмесіне кіру журналы жүргізілмейді'] }), [])
})

Asked('/4.3, /4.4: the examination gives its act, the commission its protocol, both times', () => {
  const act = ['examinationActNumber', 'examinationActDate', 'findings']
  for (const id of ['examination', 'additional-examination']) assert.equal(problems(id, {}), act)
  for (const id of ['recommend', 'recommend-again']) assert.equal(problems(id, {}), ['protocolNumber', 'protocolDate'])
  assert.equal(problems('sign', {}), ['signerName', 'signerPosition'])
})

Asked.run()
