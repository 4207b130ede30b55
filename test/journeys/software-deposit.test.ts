// Order 476, annex 3, with the route of order 209, annex 1: an object deposited, and one whose materials are not complete.
// Wednesday 5 August 2015; Sunday 30 August was Constitution Day, so Monday the 31st was off.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, HEAD, openClerks, type Printed, paperOf, sample } from '../support/clerks.js'

const DIRECTOR = 'Ахметов С.'
const DEPUTY = 'Нұрланова А.'
const SECTION_HEAD = 'Жақсыбеков Р.'
const SPECIALIST = 'Мұратұлы Б.'
const SIGNER = ['--set', 'signerName=Оразбаев Тимур', '--set', 'signerPosition=Бас директор']
const CASE = 'SD-2015-000001'
const dueOf = (printed: Printed, id: string) => printed.steps.find((each: Printed) => each.id === id)?.due

const found = (complete: boolean) => [
  '--set',
  'applicationCorrect=true',
  '--set',
  `materialsComplete=${complete}`,
  '--set',
  'materialsMatch=true',
]

/** An office with this sample taken in and passed down to the leading specialist on the same day. */
function opened(name: string) {
  const office = openClerks()
  office.file('deposit.json', sample(name))
  const taken = office.json('2015-08-05T10:00', CLERK, 'intake', 'software-deposit', '--answers', 'deposit.json')
  const registered = office.json('2015-08-05T10:40', CLERK, 'next', CASE)
  for (const [at, by] of [
    ['2015-08-05T11:30', HEAD],
    ['2015-08-05T12:00', DIRECTOR],
    ['2015-08-05T15:00', DEPUTY],
    ['2015-08-05T17:00', SECTION_HEAD],
  ] as const)
    office.json(at, by, 'next', CASE)
  return { office, taken, registered }
}

const granted = suite('an object of deposit, from the desk to the certificate')
const { office, taken, registered } = opened('deposit-granted')
granted.after(() => office.remove())

granted('476/4.1: governed by the standard and the route of that day; due in twenty working days', () => {
  assert.is(taken.case, CASE)
  assert.is(taken.accepted, '2015-08-05T10:00')
  assert.equal([taken.edition.standard, taken.edition.regulation], ['476-2015/3', '209-2014/1'])
  assert.is(taken.deadlines.find((each: Printed) => each.id === 'service').due, '2015-09-03')
})

granted('476/9.part2, 209/5.1: registered, and the slip says when it came, what, and who took it in', () => {
  assert.is(registered.status, 'registered')
  const slip = paperOf(office, registered, 'paper.acceptance-slip')
  for (const said of ['2015-000001', 'Дала-Карта', '05.08.2015 10:00', CLERK]) assert.match(slip, said)
})

granted('209/5.2-5.5: from hand to hand down to the leading specialist, each by the minute', () => {
  const shown = office.json('2015-08-05T17:10', SPECIALIST, 'show', CASE)
  assert.equal(
    ['register', 'head-assigns', 'director-assigns', 'deputy-director-assigns', 'section-head-assigns'].map((id) =>
      dueOf(shown, id),
    ),
    ['2015-08-05T11:00', '2015-08-05T11:40', '2015-08-05T12:30', '2015-08-05T15:30', '2015-08-05T18:00'],
  )
  assert.is(dueOf(shown, 'completeness'), '2015-08-14')
})

granted('209/6: none is done before the one before it', () => {
  assert.is(office.at('2015-08-06T10:00', SPECIALIST, 'next', CASE, '--step', 'enter-data').code, 5)
  assert.is(office.at('2015-08-06T10:00', SPECIALIST, 'decide', CASE, '--grant').code, 5)
})

granted('209/5.6, /5.7: complete and matching, and entered in the register', () => {
  const checked = office.json('2015-08-12T10:00', SPECIALIST, 'next', CASE, '--outcome', 'complete', ...found(true))
  assert.is(checked.status, 'complete')
  office.json('2015-08-17T10:00', SPECIALIST, 'next', CASE)
})

granted('209/5.8: the deposit number is assigned; the entry and the certificate bear it', () => {
  const decided = office.json('2015-08-20T10:00', SPECIALIST, 'decide', CASE, '--grant')
  assert.is(decided.status, 'granted')
  assert.is(decided.entry.entry, 'D-000001')
  const certificate = paperOf(office, decided, 'paper.deposit-certificate')
  for (const said of ['D-000001', 'Дала-Карта', decided.decision.number]) assert.match(certificate, said)
  const entry = office.json('2015-08-20T11:00', CLERK, 'register', 'deposit', 'show', 'D-000001')
  assert.is(entry.status, 'included')
  assert.is(entry.includedOn, '2015-08-20')
})

granted('209/5.9-5.11: drafted, signed by another than decided, sent; the case is closed', () => {
  office.json('2015-08-20T12:00', SPECIALIST, 'next', CASE)
  const own = office.at('2015-08-20T12:30', SPECIALIST, 'next', CASE, ...SIGNER)
  assert.is(own.code, 8)
  assert.match(own.err, /\[same-person\]/)
  const signed = office.json('2015-08-20T15:00', HEAD, 'next', CASE, ...SIGNER)
  assert.match(paperOf(office, signed, 'paper.deposit-certificate'), 'Оразбаев Тимур')
  const sent = office.json('2015-08-20T16:00', CLERK, 'next', CASE)
  assert.match(paperOf(office, sent, 'paper.cover-letter'), 'Дала-Карта')
  assert.is(office.at('2015-08-20T17:00', CLERK, 'next', CASE).code, 5)
})

granted('the file shows the act’s eleven steps, each with its clause, none late', () => {
  const { steps } = office.json('2015-08-21T09:00', CLERK, 'show', CASE)
  assert.equal(
    steps.map((each: Printed) => each.citation),
    Array.from({ length: 11 }, (_, i) => `209-2014/1/5.${i + 1}`),
  )
  assert.ok(steps.every((each: Printed) => each.late === false))
})

granted.run()

const refused = suite('an object whose materials are not complete')
const second = opened('deposit-refused')
refused.after(() => second.office.remove())

refused('476/9: the representative’s power of attorney lies in the package', () => {
  const slip = paperOf(second.office, second.registered, 'paper.acceptance-slip')
  assert.match(slip, 'Сенімхат')
})

refused('209/5.6, /6.3: an installation disk is missing: straight to a reasoned refusal, past the register', () => {
  const reason = ['--set', 'reasons=Орнату дискісі тапсырылмаған.']
  const args = ['next', CASE, '--outcome', 'deficient', ...found(false), ...reason]
  assert.is(second.office.json('2015-08-12T10:00', SPECIALIST, ...args).status, 'deficient')
  const checked = second.office.json('2015-08-12T10:30', SPECIALIST, 'decide', CASE, '--check')
  assert.is(checked.recommendation, 'refuse')
  assert.is(second.office.at('2015-08-12T10:30', SPECIALIST, 'decide', CASE, '--grant').code !== 0, true)
})

refused('209/3: the refusal names the ground and where to complain', () => {
  const decided = second.office.json('2015-08-12T11:00', SPECIALIST, 'decide', CASE, '--refuse')
  assert.is(decided.status, 'refused')
  assert.ok(decided.decision.grounds.some((each: Printed) => each.citation === '209-2014/1/6.3'))
  const paper = paperOf(second.office, decided, 'paper.refusal')
  for (const said of [
    'Сөзтану',
    'толық жиынтығы',
    'Орнату дискісі тапсырылмаған',
    '5 (бес) жұмыс күні',
    '15 (он бес) жұмыс күні',
  ]) {
    assert.match(paper, said)
  }
})

refused('209/5.9, /5.10: whoever decided does not sign a refusal either', () => {
  second.office.json('2015-08-12T12:00', SPECIALIST, 'next', CASE)
  assert.is(second.office.at('2015-08-12T12:30', SPECIALIST, 'next', CASE, ...SIGNER).code, 8)
})

refused('209/5.9-5.11: drafted, signed and sent like a certificate; nothing stands in the register', () => {
  second.office.json('2015-08-12T15:00', HEAD, 'next', CASE, ...SIGNER)
  const sent = second.office.json('2015-08-12T16:00', CLERK, 'next', CASE)
  assert.match(paperOf(second.office, sent, 'paper.cover-letter'), 'Төлегенов')
  const { steps } = second.office.json('2015-08-12T17:00', CLERK, 'show', CASE)
  assert.equal(
    steps.map((each: Printed) => each.citation.replace('209-2014/1/', '')),
    ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '3', '5.9', '5.10', '5.11'],
  )
  assert.equal(second.office.json('2015-08-12T17:00', CLERK, 'register', 'deposit', 'list').entries, [])
})

const complaint = (more: object = {}) => ({
  complainant: {
    kind: 'person',
    surname: 'Төлегенов',
    name: 'Айдар',
    patronymic: 'Бауыржанұлы',
    postalAddress: '050010, Алматы қаласы, Абай даңғылы, 44, 17-пәтер',
  },
  signed: true,
  text: 'Орнату дискісі өтініммен бірге тапсырылған.',
  ...more,
})
const complain = (at: string, to: string, answers: object): Printed => {
  const path = second.office.file('complaint.json', answers)
  return second.office.json(at, CLERK, 'complaint', 'add', CASE, '--to', to, '--answers', path)
}
const reviewOf = (printed: Printed) =>
  printed.deadlines.map((each: Printed) => `${each.id} ${each.due} ${each.citation}`)

refused('476/10: a complaint says who complains, from where, and is signed', () => {
  second.office.file('empty.json', { complainant: { kind: 'person' } })
  const ran = second.office.at('2015-08-25T10:00', CLERK, 'complaint', 'add', CASE, '--answers', 'empty.json')
  assert.is(ran.code, 3)
  for (const field of ['complainant.surname', 'complainant.postalAddress', 'signed', 'text'])
    assert.match(ran.err, field)
  assert.not.match(ran.err, 'complainant.outgoingNumber')
  second.office.file('entity.json', { complainant: { kind: 'legal-entity' } })
  const entity = second.office.at('2015-08-25T10:00', CLERK, 'complaint', 'add', CASE, '--answers', 'entity.json')
  for (const field of ['organisation', 'postalAddress', 'outgoingNumber', 'outgoingDate'])
    assert.match(entity.err, `complainant.${field}`)
})

refused('476/10: the provider answers within five working days of the registration, and not who decided', () => {
  const taken = complain('2015-08-25T10:00', 'provider', complaint())
  assert.equal(reviewOf(taken), ['complaint-provider 2015-09-02 476-2015/3/10.part4'])
  const answer = ['complaint', 'resolve', taken.complaint, '--outcome', 'rejected', '--text', 'Диск тапсырылмаған.']
  const own = second.office.at('2015-08-27T10:00', SPECIALIST, ...answer)
  assert.is(own.code, 8)
  assert.match(own.err, /\[complaint-own-case\]/)
  assert.is(second.office.json('2015-08-27T10:00', HEAD, ...answer).resolved.outcome, 'rejected')
})

refused('476/10: the quality authority within fifteen', () => {
  const taken = complain('2015-09-03T10:00', 'quality-authority', complaint())
  // Thursday 24 September 2015 was the first day of Kurban Ait.
  assert.equal(reviewOf(taken), ['complaint-authority 2015-09-25 476-2015/3/10.part6'])
})

refused.run()
