// Order 209, annex 4: a centre accredited after the Commission's inspection; one that the Commission refuses; one not complete; one
// that fails the inspection. Monday 1 September 2014 was off for Saturday's Constitution Day.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, HEAD, openClerks, type Printed, paperOf, sample } from '../support/clerks.js'

const DIRECTORATE = 'Бекенов Н.'
const EXPERT = 'Мұратұлы Б.'
const MEMBER = 'Сапаров Е.'
const SIGNER = ['--set', 'signerName=Оразбаев Тимур', '--set', 'signerPosition=Комитет төрағасы']
const CASE = 'CA-2014-000001'
const inOrder = ['--set', 'applicationComplete=true', '--set', 'applicationCorrect=true']
const SUPPLEMENT = {
  orderNumber: '77',
  orderDate: '2014-02-11',
  meetingTime: '15:00',
  meetingPlace: 'Астана, 410-кабинет',
}

/** The bodies that clause 5.4 names; the one for information security where the centre integrates with state systems. */
const FOUR = ['national-security', 'cryptography', 'standardisation', 'technical-regulation']
const ALL = ['information-security', ...FOUR]

const dueOf = (printed: Printed, id: string) => printed.steps.find((each: Printed) => each.id === id)?.due
const places = (printed: Printed) => printed.steps.map((each: Printed) => each.citation.replace('209-2014/4/', ''))

/** An office with this sample taken in at nine and handed down to the expert on the same morning. */
function opened(name: string, day: string) {
  const office = openClerks()
  office.file('accreditation.json', sample(name))
  const args = ['intake', 'ca-accreditation', '--answers', 'accreditation.json', '--channel', 'office']
  const taken = office.json(`${day}T09:00`, CLERK, ...args)
  const registered = office.json(`${day}T09:30`, CLERK, 'next', CASE)
  office.json(`${day}T11:00`, HEAD, 'next', CASE)
  office.json(`${day}T12:00`, DIRECTORATE, 'next', CASE)
  const next = (at: string, by: string, answers: object, ...more: readonly string[]): Printed =>
    office.json(at, by, 'next', CASE, '--answers', office.file('step.json', answers), ...more)
  /** Complete, and the letter sent to the bodies on the same day. */
  const sent = (on: string, meetingDate: string, bodies: readonly string[]): Printed => {
    office.json(`${on}T10:00`, EXPERT, 'next', CASE, '--outcome', 'complete', ...inOrder)
    const letter = { ...SUPPLEMENT, meetingDate, bodies: bodies.map((body) => ({ body, name: `${body} органы` })) }
    next(`${on}T11:00`, DIRECTORATE, letter)
    office.json(`${on}T12:00`, HEAD, 'next', CASE)
    return office.json(`${on}T12:30`, CLERK, 'next', CASE)
  }
  return { office, taken, registered, next, sent }
}

const protocol = (protocolDate: string, more: object = {}) => ({
  protocolNumber: '4',
  protocolDate,
  protocolCopies: 5,
  members: [
    { body: 'national-security', name: MEMBER },
    { body: 'cryptography', name: 'Әбенова Л.' },
  ],
  ...more,
})
const notice = {
  inspectionFrom: '2014-09-15',
  inspectionPlace: 'Қабанбай батыр, 17',
  inspectors: [MEMBER, 'Әбенова Л.'],
}
const act = { examinationActNumber: '2', examinationActDate: '2014-09-19', findings: 'Талаптар орындалған.' }

const granted = suite('a certification centre accredited')
const first = opened('accreditation-granted', '2014-09-02')
const { office } = first
granted.after(() => office.remove())

granted('209/1: the route governs alone; no overall term is made up', () => {
  assert.is(first.taken.case, CASE)
  assert.equal([first.taken.edition.standard, first.taken.edition.regulation], [null, '209-2014/4'])
  assert.equal(first.taken.deadlines, [])
})

granted('/5.1: registered within forty minutes, with the slip', () => {
  assert.is(first.registered.status, 'registered')
  assert.match(paperOf(office, first.registered, 'paper.acceptance-slip'), 'Сенім')
  assert.is(dueOf(office.json('2014-09-02T09:35', CLERK, 'show', CASE), 'register'), '2014-09-02T09:40')
})

granted('/5.4-5.7: complete; the letter calls the bodies, information security too, to the meeting', () => {
  const sent = first.sent('2014-09-03', '2014-09-09', ALL)
  assert.is(sent.status, 'with-commission')
  const letter = paperOf(office, sent, 'paper.commission-referral')
  for (const said of ['ақпараттық қауіпсіздік', 'криптография', '410-кабинет', '№ 77']) assert.match(letter, said)
  assert.is(dueOf(office.json('2014-09-03T12:35', CLERK, 'show', CASE), 'commission-meeting'), '2014-09-10')
})

granted('/5.8: the protocol in five copies, signed for the bodies', () => {
  office.file('four.json', protocol('2014-09-09', { protocolCopies: 4 }))
  const args = ['next', CASE, '--outcome', 'positive', '--answers', 'four.json']
  assert.match(office.at('2014-09-09T17:00', EXPERT, ...args).err, /protocolCopies/)
  const met = first.next('2014-09-09T17:00', EXPERT, protocol('2014-09-09'), '--outcome', 'positive')
  assert.is(met.status, 'under-examination')
  const paper = paperOf(office, met, 'paper.commission-protocol')
  for (const said of [MEMBER, 'Әбенова Л.', '5 (бес) данада']) assert.match(paper, said)
})

granted('/5.8, /8.9: the applicant is told of the inspection within a calendar day', () => {
  assert.is(dueOf(office.json('2014-09-09T17:05', EXPERT, 'show', CASE), 'notify'), '2014-09-10')
  const told = paperOf(office, first.next('2014-09-10T10:00', EXPERT, notice), 'paper.inspection-notice')
  for (const said of ['15 қыркүйек', 'Қабанбай батыр, 17', MEMBER]) assert.match(told, said)
})

granted('/5.8: inspected within eighteen calendar days, and the certificate follows within two', () => {
  // 28 September 2014 is a Sunday, 21 September too.
  assert.is(dueOf(office.json('2014-09-10T10:05', EXPERT, 'show', CASE), 'inspect'), '2014-09-29')
  const inspected = first.next('2014-09-19T17:00', MEMBER, act, '--outcome', 'conforms')
  assert.is(inspected.status, 'recommended')
  assert.match(paperOf(office, inspected, 'paper.examination-act'), 'Талаптар орындалған')
  assert.is(dueOf(office.json('2014-09-19T17:05', EXPERT, 'show', CASE), 'issue'), '2014-09-22')
})

granted('/3: the certificate is drawn, signed by another than decided, and issued', () => {
  const decided = office.json('2014-09-22T10:00', EXPERT, 'decide', CASE, '--grant')
  assert.is(decided.status, 'granted')
  const own = office.at('2014-09-22T10:30', EXPERT, 'next', CASE, ...SIGNER)
  assert.is(own.code, 8)
  const signed = office.json('2014-09-22T11:00', HEAD, 'next', CASE, ...SIGNER)
  const certificate = paperOf(office, signed, 'paper.accreditation-certificate')
  for (const said of ['Сенім', 'Оразбаев Тимур', decided.decision.number]) assert.match(certificate, said)
  const issued = office.json('2014-09-22T12:00', EXPERT, 'next', CASE)
  assert.match(paperOf(office, issued, 'paper.cover-letter'), 'Сенім')
  assert.is(office.at('2014-09-22T13:00', EXPERT, 'next', CASE).code, 5)
  assert.equal(places(office.json('2014-09-22T15:00', EXPERT, 'show', CASE)), [
    ...['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8', '5.8.part2'],
    ...Array.from({ length: 4 }, () => '5.8.part3'),
  ])
})

granted.run()

const refused = suite('a certification centre refused')

refused('/5.8: the Commission against it: the protocol goes to the applicant, then a reasoned refusal', () => {
  const { office, next, sent } = opened('accreditation-refused', '2014-11-18')
  sent('2014-11-19', '2014-11-25', FOUR)
  const reasons = 'Кілттерді сақтау бөлмесі қорғалмаған.'
  const met = next('2014-11-25T17:00', EXPERT, protocol('2014-11-25', { reasons }), '--outcome', 'negative')
  assert.is(met.status, 'deficient')
  const told = office.json('2014-11-26T10:00', EXPERT, 'next', CASE)
  assert.match(paperOf(office, told, 'paper.cover-letter'), 'хаттама')
  assert.is(office.at('2014-11-26T11:00', EXPERT, 'decide', CASE, '--grant').code, 5)
  const decided = office.json('2014-11-26T11:00', EXPERT, 'decide', CASE, '--refuse')
  assert.is(decided.status, 'refused')
  assert.ok(decided.decision.grounds.some((each: Printed) => each.citation === '209-2014/4/5.8'))
  assert.match(paperOf(office, decided, 'paper.refusal'), 'Жетісу Кілт')
  office.json('2014-11-26T12:00', HEAD, 'next', CASE, ...SIGNER)
  office.json('2014-11-26T15:00', EXPERT, 'next', CASE)
  assert.equal(places(office.json('2014-11-26T16:00', CLERK, 'show', CASE)).slice(7), [
    '5.8',
    '5.8.part2',
    ...Array.from({ length: 3 }, () => '5.8.part3'),
  ])
  office.remove()
})

refused('/5.4: an application found deficient never comes before the Commission', () => {
  const { office } = opened('accreditation-refused', '2014-11-18')
  const defect = ['applicationComplete=true', 'applicationCorrect=false', 'reasons=Өтінішке қол қойылмаған.']
  const why = defect.flatMap((each) => ['--set', each])
  const checked = office.json('2014-11-19T10:00', EXPERT, 'next', CASE, '--outcome', 'deficient', ...why)
  assert.is(checked.status, 'deficient')
  const decided = office.json('2014-11-19T11:00', EXPERT, 'decide', CASE, '--refuse')
  assert.ok(decided.decision.grounds.every((each: Printed) => each.citation === '209-2014/4/5.4'))
  const paper = paperOf(office, decided, 'paper.refusal')
  assert.match(paper, 'Өтінішке қол қойылмаған')
  office.json('2014-11-19T12:00', HEAD, 'next', CASE, ...SIGNER)
  office.json('2014-11-19T15:00', EXPERT, 'next', CASE)
  assert.equal(places(office.json('2014-11-19T16:00', CLERK, 'show', CASE)), [
    ...['5.1', '5.2', '5.3', '5.4'],
    ...Array.from({ length: 3 }, () => '5.8.part3'),
  ])
  office.remove()
})

refused('/5.8: what the inspection found wrong is the ground', () => {
  const { office, next, sent } = opened('accreditation-granted', '2014-09-02')
  sent('2014-09-03', '2014-09-09', ALL)
  next('2014-09-09T17:00', EXPERT, protocol('2014-09-09'), '--outcome', 'positive')
  next('2014-09-10T10:00', EXPERT, notice)
  const wrong = { ...act, findings: 'Резервтік көшірме жасалмайды.' }
  assert.is(next('2014-09-19T17:00', MEMBER, wrong, '--outcome', 'nonconforms').status, 'deficient')
  const decided = office.json('2014-09-22T10:00', EXPERT, 'decide', CASE, '--refuse')
  assert.equal(
    decided.decision.grounds.map((each: Printed) => each.citation),
    ['209-2014/4/5.8.part3'],
  )
  office.remove()
})

refused('a complaint has the five and fifteen working days of the Law; whoever decided does not answer it', () => {
  const { office } = opened('accreditation-refused', '2014-11-18')
  const defect = ['applicationComplete=false', 'applicationCorrect=true'].flatMap((each) => ['--set', each])
  office.json('2014-11-19T10:00', EXPERT, 'next', CASE, '--outcome', 'deficient', ...defect)
  office.json('2014-11-19T11:00', EXPERT, 'decide', CASE, '--refuse')
  office.json('2014-11-19T12:00', HEAD, 'next', CASE, ...SIGNER)
  office.json('2014-11-19T15:00', EXPERT, 'next', CASE)
  office.file('complaint.json', {
    complainant: {
      kind: 'legal-entity',
      organisation: '«Жетісу Кілт» жауапкершілігі шектеулі серіктестігі',
      postalAddress: '040000, Талдықорған қаласы, Тәуелсіздік көшесі, 62',
      outgoingNumber: '14-ш',
      outgoingDate: '2014-11-24',
    },
    signed: true,
    text: 'Өтініш толық болған еді.',
  })
  const add = (to: string) =>
    office.json('2014-11-25T10:00', CLERK, 'complaint', 'add', CASE, '--to', to, '--answers', 'complaint.json')
  const due = (printed: Printed, id: string) => printed.deadlines.find((each: Printed) => each.id === id)?.due
  // In December 2014 Monday the 1st (the First President), the 16th and 17th (Independence) were off.
  const provider = add('provider')
  assert.is(due(provider, 'complaint-provider'), '2014-12-03')
  assert.is(due(add('quality-authority'), 'complaint-authority'), '2014-12-19')
  const answer = ['complaint', 'resolve', provider.complaint, '--outcome', 'rejected', '--text', 'Құжаттар жетіспейді.']
  assert.is(office.at('2014-11-26T10:00', EXPERT, ...answer).code, 8)
  assert.is(office.json('2014-11-26T10:00', HEAD, ...answer).resolved.outcome, 'rejected')
  office.remove()
})

refused.run()
