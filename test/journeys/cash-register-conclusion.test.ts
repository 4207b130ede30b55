// The whole way of a computer system's conclusion, by the built program: granted, refused, not accepted; by both routes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { flatText } from '../files/read-docx.js'
import { CLERK, HEAD, openClerks, type Printed, paperOf, sample } from '../support/clerks.js'

const DIRECTORATE = 'Сәдуақасов Н.'
const EXPERT = 'Жұмабаева А.'
const COMMISSION = 'Тұрсынов Е.'
const SERVICE = 'cash-register-conclusion'

const office = openClerks()

const visit = (from: string): readonly string[] => [
  ...['--set', `inspectionFrom=${from}`, '--set', 'inspectionPlace=Алматы қаласы, Тимирязев көшесі, 42'],
  ...['--set', 'inspectors=["Жұмабаева А. – бас сарапшы"]'],
]
const found = (outcome: string, day: string, findings: string): readonly string[] => [
  ...['--outcome', outcome, '--set', 'examinationActNumber=7', '--set', `examinationActDate=${day}`],
  ...['--set', `findings=${findings}`],
]
const signer: readonly string[] = ['--set', 'signerName=Оразбаев Тимур', '--set', 'signerPosition=Комитет төрағасы']

function take(moment: string, name: string, ...more: readonly string[]): Printed {
  const path = office.file(`${name}.json`, sample(`cash-register-${name}`))
  return office.json(moment, CLERK, 'intake', SERVICE, '--answers', path, ...more)
}

const due = (printed: Printed, id: string): string => printed.deadlines.find((each: Printed) => each.id === id)?.due
const forms = (printed: Printed): readonly string[] => printed.papers.map((each: Printed) => each.form)

/** 209-2014/3/5.1-5.7: from registration to the notice sent, on 27 and 28 July 2015. */
function toNotice(file: string): void {
  office.json('2015-07-27T10:10', CLERK, 'next', file)
  office.json('2015-07-27T11:00', HEAD, 'next', file)
  office.json('2015-07-27T12:00', DIRECTORATE, 'next', file)
  office.json('2015-07-28T10:00', EXPERT, 'next', file, '--outcome', 'complete')
  office.json('2015-07-28T11:00', EXPERT, 'next', file, ...visit('2015-08-03'))
  office.json('2015-07-28T12:00', DIRECTORATE, 'next', file)
  office.json('2015-07-28T15:00', HEAD, 'next', file)
  office.json('2015-07-28T16:00', CLERK, 'next', file)
}

const Granted = suite('209-2014/3: granted')
let file = ''

Granted('476-2015/1/4: handed in at the office on 27 July 2015 at 10:00, with its terms and its two editions', () => {
  const taken = take('2015-07-27T10:00', 'granted', '--channel', 'office')
  file = taken.case
  assert.is(taken.status, 'received')
  assert.is(due(taken, 'completeness'), '2015-07-29')
  assert.is(due(taken, 'service'), '2015-08-26')
  const shown = office.json('2015-07-27T10:01', CLERK, 'show', file)
  assert.is(shown.edition.standard, '476-2015/1')
  assert.is(shown.edition.regulation, '209-2014/3')
})

Granted('/5.1: registered within fifteen minutes; the slip has number, day and time', () => {
  const printed = office.json('2015-07-27T10:10', CLERK, 'next', file)
  assert.is(printed.status, 'registered')
  const slip = paperOf(office, printed, 'paper.acceptance-slip')
  for (const text of ['2015-000001', '27.07.2015 10:00', 'Сауда Цифр', 'Дүкен-Касса', 'Мәлімет нысаны'])
    assert.match(slip, text)
})

Granted('/5.2-5.4: through the head and the Directorate to the chief expert, who finds it complete', () => {
  office.json('2015-07-27T11:00', HEAD, 'next', file)
  office.json('2015-07-27T12:00', DIRECTORATE, 'next', file)
  assert.is(office.json('2015-07-28T10:00', EXPERT, 'next', file, '--outcome', 'complete').status, 'complete')
})

Granted('/6.5, /9.14: the notice of inspection says when, where and by whom', () => {
  const printed = office.json('2015-07-28T11:00', EXPERT, 'next', file, ...visit('2015-08-03'))
  const notice = paperOf(office, printed, 'paper.inspection-notice')
  for (const text of ['2015 жылғы 3 тамыз', 'Тимирязев', 'Жұмабаева А.', 'Дүкен-Касса']) assert.match(notice, text)
})

Granted('/5.5-5.7: agreed, signed, sent; the 14 days run from then', () => {
  office.json('2015-07-28T12:00', DIRECTORATE, 'next', file)
  office.json('2015-07-28T15:00', HEAD, 'next', file)
  const printed = office.json('2015-07-28T16:00', CLERK, 'next', file)
  assert.is(printed.status, 'under-examination')
  const shown = office.json('2015-07-28T16:01', CLERK, 'show', file)
  assert.is(shown.steps.find((step: Printed) => step.id === 'inspect').due, '2015-08-11')
})

Granted('not decided before the inspection', () =>
  assert.is(office.at('2015-07-29T10:00', EXPERT, 'decide', file, '--grant').code, 5),
)

Granted('/5.8, /6.10: inspected: the act comes out with what was found', () => {
  const printed = office.json(
    '2015-08-05T12:00',
    EXPERT,
    'next',
    file,
    ...found('conforms', '2015-08-05', 'База сәйкес'),
  )
  const act = paperOf(office, printed, 'paper.examination-act')
  for (const text of ['№ 7', 'База сәйкес', 'Жұмабаева А.']) assert.match(act, text)
})

Granted('476-2015/1/6: the conclusion by annex 1, of this applicant and this system', () => {
  const printed = office.json('2015-08-05T15:00', EXPERT, 'decide', file, '--grant')
  assert.is(printed.status, 'granted')
  assert.equal(printed.obligations, [])
  const conclusion = paperOf(office, printed, '476.1.1')
  for (const text of ['Сауда Цифр', 'Алматы', 'Тимирязев', 'Дүкен-Касса', '4.1', '02.03.2015', 'сәйкес келеді'])
    assert.match(conclusion, text)
})

Granted('/5.9, /5.10, /6.12: agreed; the expert who drafted it may not sign; the head signs', () => {
  office.json('2015-08-05T16:00', DIRECTORATE, 'next', file)
  assert.is(office.at('2015-08-05T16:30', EXPERT, 'next', file, ...signer).code, 8)
  const printed = office.json('2015-08-05T17:00', HEAD, 'next', file, ...signer)
  assert.match(paperOf(office, printed, '476.1.1'), 'Оразбаев Тимур')
})

Granted('/5.11, 476-2015/1/6: handed over against signature in the journal, with the cover letter', () => {
  const handed = ['--set', 'delivery=in-person', '--set', 'journalNumber=14', '--set', 'handedTo=Төлегенов Бауыржан']
  const printed = office.json('2015-08-05T18:00', CLERK, 'next', file, ...handed)
  assert.match(paperOf(office, printed, 'paper.cover-letter'), 'қорытынды')
  const shown = office.json('2015-08-05T18:01', CLERK, 'show', file)
  const issued = shown.history.at(-1)?.kind === 'paper' ? shown.history.at(-2) : shown.history.at(-1)
  assert.is(issued.data.answers.journalNumber, 14)
  assert.is(
    shown.steps.every((step: Printed) => step.late === false),
    true,
  )
})

Granted('annexes 2 and 3: the forms that were filed print what was said', () => {
  for (const [form, texts] of [
    ['476.1.2', ['580340015825', 'бес сәтсіз әрекеттен кейін', 'МЕМСТ 28147-89', '4 сағат', 'Төлегенов Бауыржан']],
    ['476.1.3', ['580340015825', 'СЗ-118/15', 'Сапа-Сынақ', 'KZ.7500265.01.01.02114', '22.06.2018']],
  ] as const) {
    const path = join(office.folder, `${form}.docx`)
    const ran = office.at('2015-08-06T10:00', CLERK, 'form', 'render', file, form, '-o', path)
    assert.is(ran.code, 0, ran.err)
    for (const text of texts) assert.match(flatText(readFileSync(path)), text)
  }
})

Granted.run()

let refusedCase = ''
const Refused = suite('209-2014/3: refused by the inspection')

Refused('/5.8, /9.17: the base does not match the application: a reasoned refusal that tells how to complain', () => {
  const { case: number } = take('2015-07-27T10:00', 'refused', '--channel', 'post')
  refusedCase = number
  toNotice(number)
  const what = [...found('does-not-conform', '2015-08-05', 'Аудит журналы жүргізілмейді')]
  office.json('2015-08-05T12:00', EXPERT, 'next', number, ...what, '--set', 'nonconformities=["Аудит журналы жоқ"]')
  const { grounds, recommendation } = office.json('2015-08-05T14:00', EXPERT, 'decide', number, '--check')
  assert.is(recommendation, 'refuse')
  assert.equal(
    grounds.filter((each: Printed) => each.met === false).map((each: Printed) => [each.id, each.citation, each.under]),
    [['equipment-conforms', '209-2014/3/5.8', '209-2014/3/9.17']],
  )
  assert.is(office.at('2015-08-05T14:30', EXPERT, 'decide', number, '--grant').code, 5)
  const printed = office.json('2015-08-05T15:00', EXPERT, 'decide', number, '--refuse')
  assert.is(printed.status, 'refused')
  const refusal = paperOf(office, printed, 'paper.refusal')
  assert.match(refusal, /шағым/i)
  assert.match(refusal, /сот/i)
  assert.match(refusal, 'Материалдық-техникалық база')
  office.json('2015-08-05T16:00', DIRECTORATE, 'next', number)
  office.json('2015-08-05T17:00', HEAD, 'next', number, ...signer)
  const sent = office.json('2015-08-06T10:00', CLERK, 'next', number, '--set', 'delivery=post')
  assert.equal(forms(sent), ['paper.cover-letter'])
})

Refused.run()

const Complaint = suite('476-2015/1/10: a complaint about the refusal')
const reviewOf = (printed: Printed) =>
  printed.deadlines.map((each: Printed) => `${each.id} ${each.due} ${each.citation}`)
const complaint = (complainant: object) => ({
  complainant: { postalAddress: '100009, Қарағанды қаласы, Ерубаев көшесі, 49', ...complainant },
  signed: true,
  text: 'Аудит журналы тексеру күні қосулы болған.',
})
const person = { kind: 'person', surname: 'Байжанов', name: 'Олжас' }

Complaint(
  '/10.1, /10.2: of a person name and address, of a legal entity the outgoing number and date too; signed',
  () => {
    const asked = (complainant: object): string => {
      office.file('empty.json', { complainant })
      const ran = office.at('2015-08-07T10:00', CLERK, 'complaint', 'add', refusedCase, '--answers', 'empty.json')
      assert.is(ran.code, 3)
      return ran.err
    }
    const ofPerson = asked({ kind: 'person' })
    for (const field of ['complainant.surname', 'complainant.name', 'complainant.postalAddress', 'signed'])
      assert.match(ofPerson, field)
    assert.not.match(ofPerson, 'complainant.patronymic')
    const ofEntity = asked({ kind: 'legal-entity' })
    for (const field of ['complainant.organisation', 'complainant.outgoingNumber', 'complainant.outgoingDate'])
      assert.match(ofEntity, field)
  },
)

Complaint(
  '/10.part3, /10.part5: registered with number and day; the provider answers in five working days, another than who decided',
  () => {
    office.file('complaint.json', complaint(person))
    const add = ['complaint', 'add', refusedCase, '--to', 'provider', '--answers', 'complaint.json']
    const taken = office.json('2015-08-07T10:00', CLERK, ...add)
    assert.equal(reviewOf(taken), ['complaint-provider 2015-08-14 476-2015/1/10.part5'])
    assert.is(taken.by, CLERK)
    const answer = ['complaint', 'resolve', taken.complaint, '--outcome', 'rejected', '--text', 'Акт расталды.']
    assert.is(office.at('2015-08-12T10:00', EXPERT, ...answer).code, 8)
    assert.is(office.json('2015-08-12T10:00', HEAD, ...answer).resolved.outcome, 'rejected')
  },
)

Complaint('/10.part7, /10.part8: whoever is not content goes to the quality authority: fifteen working days', () => {
  office.file('again.json', complaint(person))
  const add = ['complaint', 'add', refusedCase, '--to', 'quality-authority', '--answers', 'again.json']
  // Monday 31 August 2015 was off for Sunday the 30th.
  assert.equal(reviewOf(office.json('2015-08-17T10:00', CLERK, ...add)), [
    'complaint-authority 2015-09-08 476-2015/1/10.part8',
  ])
})

Complaint.run()

const NotAccepted = suite('476-2015/1/4: an incomplete package')

NotAccepted(
  'the expired certificate and the missing copy are named; further consideration is refused and the case ends',
  () => {
    const { case: number } = take('2015-07-27T10:00', 'incomplete', '--channel', 'office')
    office.json('2015-07-27T10:10', CLERK, 'next', number)
    office.json('2015-07-27T11:00', HEAD, 'next', number)
    office.json('2015-07-27T12:00', DIRECTORATE, 'next', number)
    const printed = office.json('2015-07-29T12:00', EXPERT, 'next', number, '--outcome', 'incomplete')
    assert.is(printed.status, 'acceptance-refused')
    const refusal = paperOf(office, printed, 'paper.refusal-of-acceptance')
    assert.match(refusal, '15408-2006')
    assert.match(refusal, 'функционалдық көшірмесі')
    assert.is(office.at('2015-07-29T15:00', EXPERT, 'next', number).code, 5)
  },
)

NotAccepted.run()

const Portal = suite('476-2015/1/9.2: a bank through the portal, by a representative')

Portal('filed after 18:30: accepted the next working day; complete without manual, copy and information form', () => {
  const taken = take('2015-07-27T18:31', 'bank', '--channel', 'portal')
  assert.is(taken.accepted, '2015-07-28T09:00')
  office.json('2015-07-28T09:10', CLERK, 'next', taken.case)
  office.json('2015-07-28T10:00', HEAD, 'next', taken.case)
  office.json('2015-07-28T11:00', DIRECTORATE, 'next', taken.case)
  assert.is(office.json('2015-07-28T12:00', EXPERT, 'next', taken.case, '--outcome', 'complete').status, 'complete')
})

Portal.run()

const Old = suite('757-2012: an old file')
const byName = ['--route', '757-2012', '--why', 'Мұрағаттағы істі енгізу']

Old('in 2013 no standard is carried: the tool says so, and takes the route that it is given by name', () => {
  const path = office.file('old.json', sample('cash-register-order-757'))
  const refusedIt = office.at('2013-09-02T09:00', CLERK, 'intake', SERVICE, '--answers', path, '--channel', 'office')
  assert.is.not(refusedIt.code, 0)
  assert.match(refusedIt.err, '[no-edition]')
})

Old('annex1: registered with its sheets, appointed, examined, signed, entered in the journal', () => {
  const { case: number } = take('2013-09-02T09:00', 'order-757', '--channel', 'office', ...byName)
  office.json('2013-09-02T09:10', CLERK, 'next', number, '--set', 'sheets=118')
  assert.is(office.json('2013-09-06T10:00', EXPERT, 'next', number, '--outcome', 'complete').status, 'complete')
  assert.is(office.json('2013-09-06T11:00', EXPERT, 'next', number, ...visit('2013-09-16')).status, 'under-examination')
  const act = office.json(
    '2013-09-20T12:00',
    COMMISSION,
    'next',
    number,
    ...found('conforms', '2013-09-20', 'КЖ сәйкес'),
  )
  assert.match(paperOf(office, act, 'paper.examination-act'), 'КЖ сәйкес')
  const printed = office.json('2013-09-20T15:00', COMMISSION, 'decide', number, '--grant')
  assert.match(paperOf(office, printed, '476.1.1'), 'Алтын-Касса')
  office.json('2013-09-23T10:00', HEAD, 'next', number, ...signer)
  const sent = office.json(
    '2013-09-23T11:00',
    CLERK,
    'next',
    number,
    '--set',
    'delivery=courier',
    '--set',
    'journalNumber=3',
  )
  assert.equal(forms(sent), [])
  const shown = office.json('2013-09-23T11:01', CLERK, 'show', number)
  assert.is(shown.history.find((act: Printed) => act.data?.step === 'register').data.answers.sheets, 118)
})

Old('/15.3: not registered without the number of sheets', () => {
  const { case: number } = take('2013-09-02T09:30', 'order-757', '--channel', 'office', ...byName)
  assert.is(office.at('2013-09-02T09:40', CLERK, 'next', number).code, 3)
})

Old('annex1/2: refused at action 2: no commission, no examination; the head signs the reasoned answer', () => {
  const { case: number } = take('2013-09-02T10:00', 'incomplete', '--channel', 'office', ...byName)
  office.json('2013-09-02T10:10', CLERK, 'next', number, '--set', 'sheets=97')
  assert.is(office.json('2013-09-04T10:00', EXPERT, 'next', number, '--outcome', 'deficient').status, 'deficient')
  assert.is.not(office.at('2013-09-04T11:00', EXPERT, 'decide', number, '--grant').code, 0)
  const printed = office.json('2013-09-04T12:00', EXPERT, 'decide', number, '--refuse')
  assert.is(printed.status, 'refused')
  assert.match(paperOf(office, printed, 'paper.refusal'), 'функционалдық көшірмесі')
  assert.is(office.at('2013-09-05T09:30', EXPERT, 'next', number, ...signer).code, 8)
  office.json('2013-09-05T10:00', HEAD, 'next', number, ...signer)
  office.json('2013-09-05T11:00', CLERK, 'next', number, '--set', 'delivery=post')
  const shown = office.json('2013-09-05T11:01', CLERK, 'show', number)
  assert.equal(
    shown.steps.map((step: Printed) => step.id),
    ['register', 'completeness', 'decide-refusal', 'sign', 'issue'],
  )
})

Old.after(() => office.remove())
Old.run()
