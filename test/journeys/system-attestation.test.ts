import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { JsonObject } from '../../src/text.js'
import { type Clerks, openClerks, type Printed, paperOf, sample } from '../support/clerks.js'

const CLERK = 'Серікова Ә.'
const AGENCY = 'Мұратұлы Б.'
const SERVICE = 'Жақсыбеков Д.'
const SECRETARY = 'Қасымова Г.'
const HEAD = 'Оразбаев Т.'

const dueOf = (printed: Printed, id: string) => printed.deadlines.find((each: Printed) => each.id === id)
const papersOf = (printed: Printed): readonly string[] => printed.papers.map((each: Printed) => each.form)

let files = 0
/** The next step of a case, with what it asks. */
function step(
  office: Clerks,
  at: string,
  by: string,
  file: string,
  answers: JsonObject = {},
  ...more: string[]
): Printed {
  files += 1
  const asked = Object.keys(answers).length === 0 ? [] : ['--answers', office.file(`step-${files}.json`, answers)]
  return office.json(at, by, 'next', file, ...more, ...asked)
}

function intake(office: Clerks, at: string, answers: JsonObject): Printed {
  files += 1
  const args = ['--answers', office.file(`answers-${files}.json`, answers), '--channel', 'office', '--received', at]
  return office.json(at, CLERK, 'intake', 'system-attestation', ...args)
}

const contracts = (day: string, paid: string): JsonObject => ({
  contractNumber: '15-АТ',
  contractDate: day,
  jointWorksNumber: '15-АТ/2',
  jointWorksDate: day,
  cryptography: true,
  secretWorksNumber: '15-АТ/3 қбп',
  secretWorksDate: day,
  feePaid: paid,
  paymentDocument: '118-төлем тапсырмасы',
  paymentDate: day,
})
const examinationAct = (number: string, day: string, findings: string): JsonObject => ({
  examinationActNumber: number,
  examinationActDate: day,
  findings,
})
const protocol = (number: string, day: string): JsonObject => ({ protocolNumber: number, protocolDate: day })
const signer: JsonObject = { signerName: 'Оразбаев Тимур', signerPosition: 'Төраға орынбасары' }
const LACKING = 'Қарағандыдағы торапта резервтік көшірмелер сақталмайды'

const granted = suite('attestation through an extension and a removal, to the certificate')
const office = openClerks()
granted.after(() => office.remove())
let file = ''

granted('/9, /4.1: handed in on a Monday, with its dates by the act', () => {
  const taken = intake(office, '2015-01-12T10:05', sample('attestation-granted'))
  file = taken.case
  assert.is(taken.accepted, '2015-01-12T10:05')
  assert.is(taken.status, 'received')
  assert.is(dueOf(taken, 'completeness').due, '2015-01-14')
})

granted('/9: the mark of acceptance says who took it and when', () => {
  const printed = step(office, '2015-01-12T10:20', CLERK, file)
  assert.is(printed.status, 'registered')
  assert.match(paperOf(office, printed, 'paper.acceptance-slip'), 'Халыққа қызмет көрсету деректер орталығы')
})

granted('/4.1, /4.2: complete, and passed to the State Technical Service; six working days begin', () => {
  assert.is(step(office, '2015-01-13T16:00', AGENCY, file, {}, '--outcome', 'complete').status, 'complete')
  const printed = step(office, '2015-01-15T11:00', AGENCY, file)
  assert.is(printed.status, 'with-organisation')
  assert.is(dueOf(printed, 'contract').due, '2015-01-23')
})

granted('/4.2, /7: three contracts and the fee; thirty calendar days begin', () => {
  const lacking = office.at('2015-01-20T17:00', SERVICE, 'next', file, '--set', 'contractNumber=15-АТ')
  assert.is(lacking.code, 3)
  const printed = step(office, '2015-01-20T17:00', SERVICE, file, contracts('2015-01-20', '2948967'))
  assert.is(printed.status, 'under-examination')
  assert.is(dueOf(printed, 'examination').due, '2015-02-19')
})

granted(
  '/4.3: extended by 20 days for its regional components, not by 31; the applicant is told within three days',
  () => {
    const extension = { components: 'both', extensionDays: 31, extensionReason: 'Он төрт өңірлік торап' }
    const tooLong = office.at(
      '2015-02-13T15:30',
      SERVICE,
      'next',
      file,
      '--step',
      'extend',
      '--answers',
      office.file('too-long.json', extension),
    )
    assert.is(tooLong.code, 3)
    const printed = step(
      office,
      '2015-02-13T15:30',
      SERVICE,
      file,
      { ...extension, extensionDays: 20 },
      '--step',
      'extend',
    )
    assert.is(dueOf(printed, 'examination').due, '2015-03-11')
    assert.is(dueOf(printed, 'extension-notice').due, '2015-02-16')
    const told = step(office, '2015-02-16T10:00', AGENCY, file)
    assert.match(paperOf(office, told, 'paper.extension-notice'), 'Он төрт өңірлік торап')
  },
)

granted('/4.3, /4.4: examined with nonconformities; the commission is called and does not recommend', () => {
  const act = { ...examinationAct('7-АА', '2015-03-10', 'Бір сәйкессіздік анықталды'), nonconformities: [LACKING] }
  const examined = step(office, '2015-03-10T12:00', SERVICE, file, act, '--outcome', 'nonconforming')
  assert.match(paperOf(office, examined, 'paper.examination-act'), LACKING)
  const late = office.at('2015-03-10T13:00', SERVICE, 'next', file, '--step', 'extend', '--answers', 'too-long.json')
  assert.is(late.code, 5, 'an examination that is done is not extended, nor one that was extended again')
  const called = step(office, '2015-03-11T10:00', AGENCY, file)
  assert.is(called.status, 'with-commission')
  assert.equal(papersOf(called), ['paper.commission-referral'])
  const early = office.at('2015-03-12T10:00', AGENCY, 'next', file, '--step', 'order-removal')
  assert.is(early.code, 5, 'the commission has not spoken yet')
  const said = step(office, '2015-03-13T15:00', SECRETARY, file, protocol('3', '2015-03-13'), '--outcome', 'negative')
  assert.is(said.status, 'recommended')
  assert.match(paperOf(office, said, 'paper.commission-protocol'), '3')
})

granted('/4.4: the Agency orders the removal once; twenty working days run from the copy', () => {
  const order = ['--step', 'order-removal'] as const
  const printed = step(office, '2015-03-16T11:00', AGENCY, file, { nonconformities: [LACKING] }, ...order)
  assert.is(printed.status, 'removal')
  assert.match(paperOf(office, printed, 'paper.removal-notice'), LACKING)
  const again = office.at('2015-03-16T12:00', AGENCY, 'next', file, ...order)
  assert.is(again.code, 5)
  const handed = step(office, '2015-03-18T09:30', CLERK, file)
  assert.is(dueOf(handed, 'removal').due, '2015-04-20')
})

granted('/4.4: not decided while the applicant removes', () => {
  assert.is(office.at('2015-03-19T10:00', AGENCY, 'decide', file, '--grant').code, 5)
})

granted('/4.4: removed, examined again, and the commission recommends', () => {
  step(office, '2015-04-08T16:00', CLERK, file, {}, '--outcome', 'removed')
  assert.is(step(office, '2015-04-10T10:00', AGENCY, file).status, 'under-examination')
  const act = examinationAct('7-АА/2', '2015-04-21', 'Сәйкессіздік жойылған')
  step(office, '2015-04-21T12:00', SERVICE, file, act, '--outcome', 'conforms')
  assert.is(step(office, '2015-04-22T10:00', AGENCY, file).status, 'with-commission')
  const said = step(office, '2015-04-23T15:00', SECRETARY, file, protocol('5', '2015-04-23'), '--outcome', 'positive')
  assert.is(said.status, 'recommended')
  const decide = said.steps.find((each: Printed) => each.id === 'decide')
  assert.is(decide.due, '2015-04-24')
})

granted('/4.4, /6: nothing stands against the certificate; it is granted, signed and issued', () => {
  const checked = office.json('2015-04-24T09:30', AGENCY, 'decide', file, '--check')
  assert.equal([checked.grounds, checked.recommendation], [[], 'grant'])
  const decided = office.json('2015-04-24T10:00', AGENCY, 'decide', file, '--grant')
  assert.is(decided.status, 'granted')
  assert.match(paperOf(office, decided, 'paper.attestation-certificate'), 'Бірыңғай өтініштер')
  const own = office.at('2015-04-24T11:00', AGENCY, 'next', file, '--answers', office.file('signer.json', signer))
  assert.is(own.code, 8)
  step(office, '2015-04-24T12:00', HEAD, file, signer)
  step(office, '2015-04-24T16:00', CLERK, file)
  assert.is(office.at('2015-04-24T17:00', CLERK, 'next', file).code, 5, 'a closed case takes no further step')
})

granted('none of its steps was late', () => {
  const shown = office.json('2015-04-27T09:00', CLERK, 'show', file)
  assert.equal(
    shown.steps.filter((each: Printed) => each.late).map((each: Printed) => each.id),
    [],
  )
})

granted.run()

const refused = suite('attestation refused')
const other = openClerks()
refused.after(() => other.remove())

refused('/4.4, /7: nothing removed and too little paid: each ground by its clause and figure, and the refusal', () => {
  const taken = intake(other, '2015-03-16T15:00', sample('attestation-refused')).case
  step(other, '2015-03-16T15:10', CLERK, taken)
  step(other, '2015-03-17T10:00', AGENCY, taken, {}, '--outcome', 'complete')
  step(other, '2015-03-17T11:00', AGENCY, taken)
  const { secretWorksNumber: _n, secretWorksDate: _d, ...two } = contracts('2015-03-20', '2948966.99')
  step(other, '2015-03-20T12:00', SERVICE, taken, { ...two, cryptography: false })
  const act = examinationAct('9-АА', '2015-04-14', 'Тізбеде жоқ сервер табылды')
  step(other, '2015-04-14T12:00', SERVICE, taken, act, '--outcome', 'nonconforming')
  step(other, '2015-04-15T10:00', AGENCY, taken)
  step(other, '2015-04-16T10:00', SECRETARY, taken, protocol('4', '2015-04-16'), '--outcome', 'negative')
  const order = { nonconformities: ['Тізбеде жоқ сервер табылды'] }
  step(other, '2015-04-17T10:00', AGENCY, taken, order, '--step', 'order-removal')
  step(other, '2015-04-17T16:00', CLERK, taken)
  step(other, '2015-05-20T18:31', CLERK, taken, {}, '--outcome', 'not-removed')
  const checked = other.json('2015-05-21T10:00', AGENCY, 'decide', taken, '--check')
  assert.equal(
    checked.grounds.map((each: Printed) => [each.id, each.citation]),
    [
      ['fee-paid', '676-2014/7'],
      ['examination-conforms', '676-2014/4.3'],
      ['commission-recommends', '676-2014/4.4'],
    ],
  )
  assert.match(checked.grounds[0].found, /2.?948.?966[.,]99/)
  assert.is(checked.recommendation, 'refuse')
  assert.is(other.at('2015-05-21T10:30', AGENCY, 'decide', taken, '--grant').code, 5)
  const decided = other.json('2015-05-21T11:00', AGENCY, 'decide', taken, '--refuse')
  assert.is(decided.status, 'refused')
  const paper = paperOf(other, decided, 'paper.refusal')
  assert.match(paper, 'Көлік-Жол Ақпарат')
  assert.match(paper, '676')
  step(other, '2015-05-21T12:00', HEAD, taken, signer)
  step(other, '2015-05-21T16:00', CLERK, taken)
})

refused('/4.1: an incomplete package goes no further, and what it lacks is named', () => {
  const taken = intake(other, '2015-05-22T12:00', sample('attestation-incomplete')).case
  step(other, '2015-05-22T12:10', CLERK, taken)
  const grounds = other.json('2015-05-25T09:30', AGENCY, 'decide', taken, '--check').grounds
  assert.equal(
    grounds.map((each: Printed) => each.id),
    ['emergencyActions', 'serverAdministrator', 'softwareList', 'explanatoryNote'].map(
      (id) => `document-missing:${id}`,
    ),
  )
  const printed = step(other, '2015-05-25T10:00', AGENCY, taken, {}, '--outcome', 'incomplete')
  assert.is(printed.status, 'acceptance-refused')
  const paper = paperOf(other, printed, 'paper.refusal-of-acceptance')
  assert.match(paper, 'Сервер әкімшісінің')
  assert.match(paper, 'Бағдарламалық құралдардың')
})

refused.run()
