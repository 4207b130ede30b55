// What the application and the steps ask by order 209, annex 4.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { checklist, defects } from '../../src/case/checklist.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { declarationOf } from '../../src/form/intake/declaration.js'
import { newestEdition } from '../../src/law/edition.js'
import type { Field } from '../../src/law/field.js'
import type { Step } from '../../src/law/service.js'
import { caAccreditation } from '../../src/law/services/ca-accreditation/index.js'
import type { JsonObject } from '../../src/text.js'
import { sample } from '../support/clerks.js'

const edition = newestEdition(caAccreditation)
const [accredit] = edition.procedures
if (accredit === undefined) throw new Error('no procedure')
const stepOf = (id: string): Step => {
  const found = edition.route.find((step) => step.id === id)
  if (found === undefined) throw new Error(`no step ${id}`)
  return found
}

const Asked = suite('209-2014/4: what is asked')
const on = { receivedOn: civilDate('2014-09-01') }
const problems = (id: string, answers: JsonObject): readonly string[] =>
  validateAnswers(stepOf(id).asks, answers, on).problems.map((problem) => problem.field)

Asked('/5.4: the bodies of the Commission, information security among them', () => {
  const body = stepOf('agree-letter').asks.find((field) => field.id === 'bodies')?.fields?.[0]
  assert.equal(
    body?.choices?.map((choice) => choice.id),
    ['information-security', 'national-security', 'cryptography', 'standardisation', 'technical-regulation'],
  )
  assert.equal(stepOf('commission-meeting').asks.find((field) => field.id === 'members')?.fields?.[0], body)
})

Asked('/5.4: the letter names the bodies, the order, the day, hour and place of the meeting', () => {
  assert.equal(problems('agree-letter', {}), [
    'bodies',
    'orderNumber',
    'orderDate',
    'meetingDate',
    'meetingTime',
    'meetingPlace',
  ])
})

const protocol = {
  protocolNumber: '4',
  protocolDate: '2014-09-10',
  protocolCopies: 5,
  members: [{ body: 'national-security', name: 'Сапаров Ерболат Мұхтарұлы' }],
}

Asked('/5.8: the protocol is signed in five copies, no more and no fewer', () => {
  assert.equal(problems('commission-meeting', {}), Object.keys(protocol))
  assert.equal(problems('commission-meeting', protocol), [])
  for (const protocolCopies of [4, 6])
    assert.equal(problems('commission-meeting', { ...protocol, protocolCopies }), ['protocolCopies'])
})

Asked('/5.8, /8.9: the notice says when, where and who; the inspection gives its act; the signing, who signed', () => {
  assert.equal(problems('notify', {}), ['inspectionFrom', 'inspectionPlace', 'inspectors'])
  assert.equal(problems('inspect', {}), ['examinationActNumber', 'examinationActDate', 'findings'])
  assert.equal(problems('sign', {}), ['signerName', 'signerPosition'])
  assert.equal(
    edition.route.filter((step) => step.asks.length > 0).map((step) => step.id),
    ['completeness', 'agree-letter', 'commission-meeting', 'notify', 'inspect', 'sign'],
  )
})

Asked('each question names the clause that asks for it', () => {
  const asked = (fields: readonly Field[], above: string): readonly string[] =>
    fields.flatMap((field) => [
      `${above}${field.id} ${field.source.replace('209-2014/4/', '')}`,
      ...asked(field.fields ?? [], `${above}${field.id}.`),
    ])
  const steps = edition.route.flatMap((step) => asked(step.asks, `${step.id}: `))
  const filed = accredit.documents.flatMap((rule) => [
    `${rule.id} ${rule.source.replace('209-2014/4/', '')}`,
    ...asked(rule.particulars, `${rule.id}.`),
  ])
  assert.equal(
    [...asked(accredit.fields.slice(1), ''), ...filed, ...steps],
    [
      'centre 5.4',
      'centre.name 3',
      'centre.address 5.8.part3',
      'centre.integratesWithStateSystems 5.4',
      'applicationPackage 4',
      'applicationPackage.date 4',
      'applicationPackage.papers 4',
      'completeness: applicationComplete 5.4',
      'completeness: applicationCorrect 5.4',
      'completeness: reasons 5.4',
      'agree-letter: bodies 5.4',
      'agree-letter: bodies.body 5.4',
      'agree-letter: bodies.name 5.4',
      'agree-letter: orderNumber 5.4',
      'agree-letter: orderDate 5.4',
      'agree-letter: meetingDate 5.4',
      'agree-letter: meetingTime 5.4',
      'agree-letter: meetingPlace 5.4',
      'commission-meeting: protocolNumber 5.8',
      'commission-meeting: protocolDate 5.8',
      'commission-meeting: protocolCopies 5.8',
      'commission-meeting: members 5.8',
      'commission-meeting: members.body 5.4',
      'commission-meeting: members.name 5.8',
      'commission-meeting: reasons 5.8',
      'notify: inspectionFrom 8.9',
      'notify: inspectionPlace 8.9',
      'notify: inspectors 5.8.part3',
      'inspect: examinationActNumber 5.8.part3',
      'inspect: examinationActDate 5.8.part3',
      'inspect: findings 5.8.part3',
      'sign: signerName 5.8.part3',
      'sign: signerPosition 5.8.part3',
    ],
  )
  assert.is(accredit.fields[0]?.source, '209-2014/4/4')
})

Asked('a letter goes to one body at least, an inspection is somebody’s, a protocol has its members', () => {
  const letter = {
    orderNumber: '7',
    orderDate: '2014-02-11',
    meetingDate: '2014-09-09',
    meetingTime: '15:00',
    meetingPlace: 'x',
  }
  assert.equal(problems('agree-letter', { ...letter, bodies: [] }), ['bodies'])
  assert.equal(problems('agree-letter', { ...letter, bodies: [{ body: 'cryptography', name: 'x' }] }), [])
  assert.equal(problems('commission-meeting', { ...protocol, members: [] }), ['members'])
  const notice = { inspectionFrom: '2014-09-15', inspectionPlace: 'x' }
  assert.equal(problems('notify', { ...notice, inspectors: [] }), ['inspectors'])
  assert.equal(problems('notify', { ...notice, inspectors: ['x'] }), [])
})

Asked('names of people are kept out of logs; what was found wrong is written only where something was', () => {
  const within = (step: string, id: string) => stepOf(step).asks.find((field) => field.id === id)
  assert.is(within('commission-meeting', 'members')?.fields?.[1]?.personal, true)
  assert.is(within('notify', 'inspectors')?.personal, true)
  assert.equal(
    [within('completeness', 'reasons')?.optional, within('commission-meeting', 'reasons')?.optional],
    [true, true],
  )
})

Asked('/5.4: the check says of both how it is', () => {
  assert.equal(problems('completeness', {}), ['applicationComplete', 'applicationCorrect'])
})

Asked('/4: what the standard calls for is not carried: the papers handed in are written down', () => {
  const missing = (answers: JsonObject) =>
    defects(checklist(accredit, answers, on.receivedOn)).map((item) => `${item.id} ${item.source}`)
  assert.equal(missing({}), ['applicationPackage 209-2014/4/4'])
  assert.equal(
    declarationOf(accredit).map((field) => field.id),
    ['applicant', 'centre', 'documents'],
  )
  const [rule] = accredit.documents
  assert.equal(
    rule?.particulars.map((field) => field.id),
    ['date', 'papers'],
  )
  const answers = {
    ...sample('accreditation-granted'),
    documents: { applicationPackage: { date: '2014-09-01', papers: [] } },
  }
  assert.equal(
    validateAnswers(declarationOf(accredit), answers, on).problems.map((problem) => problem.field),
    ['documents.applicationPackage.papers'],
  )
})

for (const [name, day] of [
  ['accreditation-granted', '2014-09-01'],
  ['accreditation-refused', '2014-11-17'],
] as const)
  Asked(`${name}: nothing is missing, nothing is wrong`, () => {
    const answers = sample(name)
    assert.equal(validateAnswers(declarationOf(accredit), answers, { receivedOn: civilDate(day) }).problems, [])
    assert.equal(defects(checklist(accredit, answers, civilDate(day))), [])
  })

Asked.run()
