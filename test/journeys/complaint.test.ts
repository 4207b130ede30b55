// Rules 829/НҚ, clauses 28-34: a complaint about a refusal, forwarded; one that a favourable act spares; the answer and the court.
// The application came on Tuesday 18 March 2025; Nauryz, 21-25 March, was off; so was nothing of April.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, EXECUTOR, HEAD, openClerks, type Printed, paperOf, SECRETARY, sample } from '../support/clerks.js'

const CASE = 'TR-2025-000001'
const office = openClerks()
const complaints = suite('829/28-34: complaints')
complaints.after(() => office.remove())

complaints.before(() => {
  office.file('application.json', sample('include-software-low-share'))
  const include = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'application.json']
  office.json('2025-03-18T10:00', CLERK, ...include)
  office.json('2025-03-18T11:00', CLERK, 'next', CASE)
  office.json('2025-03-19T10:00', EXECUTOR, 'next', CASE, '--outcome', 'complete')
  office.json('2025-03-19T11:00', EXECUTOR, 'next', CASE)
  const protocol = ['--set', 'protocolNumber=12', '--set', 'protocolDate=2025-03-26']
  office.json('2025-03-26T10:00', SECRETARY, 'next', CASE, '--outcome', 'negative', ...protocol)
  office.json('2025-03-27T10:00', EXECUTOR, 'decide', CASE, '--refuse')
})

const complaint = {
  complainant: {
    kind: 'legal-entity',
    organisation: '«Қамқор Софт» жауапкершілігі шектеулі серіктестігі',
    postalAddress: '010000, Астана қаласы, Сарайшық көшесі, 5',
    outgoingNumber: '14-03/25',
    outgoingDate: '2025-03-31',
  },
  signed: true,
  text: 'Оқшаулау үлесі қате есептелген деп санаймыз.',
}

const add = (at: string, answers: object, ...more: string[]): Printed => {
  const path = office.file('complaint.json', answers)
  return office.json(at, CLERK, 'complaint', 'add', CASE, '--answers', path, ...more)
}
const terms = (printed: Printed) => printed.deadlines.map((each: Printed) => `${each.id} ${each.due} ${each.citation}`)

let first: Printed
complaints(
  '/30, /32: it is forwarded within 3 working days of its receipt, reviewed by the provider within 5 of its registration',
  () => {
    first = add('2025-04-01T10:00', complaint)
    assert.is(first.complaint, 'C-2025-000001')
    assert.equal(terms(first), [
      'complaint-forward 2025-04-04 829-2024/30',
      'complaint-provider 2025-04-08 829-2024/32',
    ])
  },
)

complaints('the complainant gets an acknowledgement with its number and the day of the answer', () => {
  const paper = paperOf(office, first, 'paper.complaint-acknowledgement')
  for (const said of ['C-2025-000001', '«Қамқор Софт»', '8 сәуір']) assert.match(paper, said)
})

complaints('what comes after closing counts as registered the next working day', () => {
  const late = add('2025-04-01T19:00', complaint, '--channel', 'portal', '--received', '2025-04-01T19:00')
  assert.is(late.registered, '2025-04-02T09:00')
  assert.equal(terms(late), ['complaint-forward 2025-04-04 829-2024/30', 'complaint-provider 2025-04-09 829-2024/32'])
})

complaints('/33: the authority for the quality of services has 15 working days', () => {
  const quality = add('2025-04-01T10:30', complaint, '--to', 'quality-authority', '--received', '2025-04-01T10:30')
  assert.is(terms(quality)[1], 'complaint-authority 2025-04-22 829-2024/33')
})

complaints(
  '/28, /33: those 15 days are the quality authority’s alone; for the higher body the rules set no term',
  () => {
    const [first, second] = ['2025-04-01T11:00', '2025-04-01T11:30'].map((at) =>
      add(at, complaint, '--to', 'reviewing-body'),
    )
    assert.equal(terms(first as Printed), ['complaint-forward 2025-04-04 829-2024/30'])
    const forward = (number: string, to: string): Printed =>
      office.json('2025-04-02T10:00', CLERK, 'complaint', 'forward', number, '--to', to, '--reference', '2025-000030')
    assert.equal(terms(forward(first?.complaint, 'reviewing-body')), [])
    assert.equal(terms(forward(second?.complaint, 'quality-authority')), ['complaint-authority 2025-04-23 829-2024/33'])
  },
)

complaints('it waits among the day’s work, and among the overdue once its day is past', () => {
  const due = (at: string): readonly Printed[] => office.json(at, CLERK, 'due', '--within', '3d').items
  const waits = due('2025-04-02T10:00').filter((item) => item.kind === 'complaint')
  assert.ok(waits.some((item) => item.id === 'C-2025-000001/complaint-forward' && item.due === '2025-04-04'))
  const overdue = office.at('2025-04-07T10:00', CLERK, 'due', '--overdue')
  assert.is(overdue.code, 10)
})

complaints('a complaint that is not signed, or says less than it must, is not registered', () => {
  office.file('unsigned.json', { ...complaint, signed: false })
  const unsigned = office.at('2025-04-02T10:00', CLERK, 'complaint', 'add', CASE, '--answers', 'unsigned.json')
  assert.is(unsigned.code, 5)
  assert.match(unsigned.err, '[complaint-unsigned]')
  office.file('bare.json', { signed: true })
  const bare = office.at('2025-04-02T10:00', CLERK, 'complaint', 'add', CASE, '--answers', 'bare.json')
  assert.is(bare.code, 3)
  assert.match(bare.err, 'complainant.kind')
})

complaints('/29: whoever decided the case does not decide the complaint', () => {
  const answer = ['complaint', 'resolve', 'C-2025-000001', '--outcome', 'rejected', '--text', 'Үлес 72 %.']
  const own = office.at('2025-04-02T12:00', EXECUTOR, ...answer)
  assert.is(own.code, 8)
  assert.match(own.err, '[complaint-own-case]')
})

complaints('/30: forwarded with the file; once only, and not to the provider itself', () => {
  const to = (at: string, ...more: string[]) =>
    office.at(at, CLERK, 'complaint', 'forward', 'C-2025-000001', '--reference', '2025-000031', ...more)
  assert.is(to('2025-04-02T12:00', '--to', 'provider').code, 3)
  assert.is(to('2025-04-02T12:00').code, 0)
  assert.is(to('2025-04-02T13:00').code, 5)
  const listed = office.json('2025-04-02T14:00', CLERK, 'complaint', 'list', '--open').complaints
  const one = listed.find((each: Printed) => each.number === 'C-2025-000001')
  assert.is(one.forwarded, '2025-04-02T12:00')
  assert.is(one.due, null, 'it went to the higher body')
})

complaints('/31: a favourable act spares forwarding only within those 3 days', () => {
  const favour = (at: string, number: string) =>
    office.at(at, HEAD, 'complaint', 'resolve', number, '--outcome', 'favourable-act', '--text', 'Шешім қайта қаралды.')
  assert.is(favour('2025-04-03T10:00', 'C-2025-000001').code, 5, 'it was forwarded')
  assert.is(favour('2025-04-07T09:00', 'C-2025-000003').code, 5, 'the days are over')
  assert.is(favour('2025-04-04T18:30', 'C-2025-000002').code, 0)
})

complaints('/34: the answer leaves under a number of its own and names the way to the court', () => {
  const answer = ['complaint', 'resolve', 'C-2025-000001', '--outcome', 'rejected', '--text', 'Үлес 72 %, талап 80 %.']
  const resolved = office.json('2025-04-21T10:00', HEAD, ...answer)
  assert.is(resolved.resolved.outcome, 'rejected')
  assert.match(resolved.resolved.number, /^2025-\d{6}$/)
  assert.match(paperOf(office, resolved, 'paper.complaint-answer'), 'Үлес 72 %, талап 80 %.')
  assert.is(office.at('2025-04-22T10:00', HEAD, ...answer).code, 5, 'answered once')
  const said = office.at(
    '2025-04-22T10:00',
    HEAD,
    'complaint',
    'resolve',
    'C-2025-000003',
    '--outcome',
    'rejected',
    '--text',
    'x',
  )
  assert.match(said.out, '829-2024/34')
})

const resolve = (at: string, number: string, outcome: string, ...more: string[]) =>
  office.at(at, HEAD, 'complaint', 'resolve', number, '--outcome', outcome, '--text', 'Үлес 72 %.', ...more)
const leave = (at: string, number: string, ...more: string[]) =>
  office.at(at, CLERK, 'complaint', 'forward', number, '--reference', '2025-000040', ...more)
const waitsFor = (at: string, number: string): readonly string[] =>
  office
    .json(at, CLERK, 'due', '--within', '30d')
    .items.filter((item: Printed) => String(item.id).startsWith(number))
    .map((item: Printed) => `${String(item.id).split('/')[1]} ${item.due}`)
const row = (at: string, number: string): Printed | undefined =>
  office.json(at, CLERK, 'complaint', 'list', '--open').complaints.find((each: Printed) => each.number === number)

for (const outcome of ['rejected', 'partly-satisfied']) {
  complaints(
    `/30, /31: ${outcome} within the days does not spare forwarding; the body that reviews it answers again`,
    () => {
      const { complaint: number } = add('2025-04-28T10:00', complaint)
      const answered = resolve('2025-04-28T12:00', number, outcome)
      assert.match(answered.out, `kz-is complaint forward ${number}`)
      assert.match(answered.out, '829-2024/30')
      assert.match(answered.out, '829-2024/34')
      assert.match(answered.out, 'pre-trial')
      assert.equal(waitsFor('2025-04-28T13:00', number), ['complaint-forward 2025-05-02'])
      assert.is(row('2025-04-28T13:00', number)?.due, '2025-05-02', 'it is open still')
      const again = resolve('2025-04-29T10:00', number, 'satisfied')
      assert.is(again.code, 5)
      assert.match(again.err, HEAD)
      assert.match(again.err, `kz-is complaint forward ${number}`)
      const left = leave('2025-04-29T11:00', number, '--to', 'quality-authority')
      assert.is(left.code, 0, left.err)
      assert.equal(waitsFor('2025-04-29T12:00', number), ['complaint-authority 2025-05-23'])
      assert.is(resolve('2025-05-20T10:00', number, 'rejected').code, 0, 'the answer of that body')
      assert.equal(waitsFor('2025-05-20T11:00', number), [])
      assert.is(row('2025-05-20T11:00', number), undefined)
      const over = leave('2025-05-20T12:00', number)
      assert.is(over.code, 5)
      assert.match(over.err, HEAD)
    },
  )
}

complaints('/31: what satisfies it in full spares forwarding within the days, and not after them', () => {
  const inTime = add('2025-04-28T10:00', complaint).complaint
  assert.is(resolve('2025-04-30T12:00', inTime, 'satisfied').code, 0)
  assert.equal(waitsFor('2025-04-30T13:00', inTime), [])
  assert.is(leave('2025-04-30T13:00', inTime).code, 5, 'nothing to send on')
  const late = add('2025-04-28T10:00', complaint).complaint
  assert.is(resolve('2025-05-05T12:00', late, 'satisfied').code, 0)
  assert.equal(waitsFor('2025-05-05T13:00', late), ['complaint-forward 2025-05-02'])
  const mended = add('2025-04-28T10:00', complaint).complaint
  assert.is(resolve('2025-04-28T11:00', mended, 'rejected').code, 0)
  assert.is(resolve('2025-04-29T11:00', mended, 'favourable-act').code, 0, 'within the days the refusal is taken back')
  assert.equal(waitsFor('2025-04-29T13:00', mended), [])
})

complaints('the answer of the body that was recorded before the leaving of the complaint stays its answer', () => {
  const { complaint: number } = add('2025-04-28T10:00', complaint)
  assert.is(resolve('2025-05-16T10:00', number, 'rejected').code, 0)
  assert.is(leave('2025-05-16T11:00', number, '--at', '2025-04-29T10:00').code, 0)
  assert.equal(waitsFor('2025-05-16T12:00', number), [])
  assert.is(row('2025-05-16T12:00', number), undefined)
})

complaints('a favourable act that the leaving of the complaint forestalls: said so, whatever the day', () => {
  const { complaint: number } = add('2025-04-28T10:00', complaint)
  leave('2025-04-28T12:00', number)
  const favour = resolve('2025-04-28T13:00', number, 'favourable-act')
  assert.is(favour.code, 5)
  assert.match(favour.err, '2025-04-28 12:00')
  assert.not.match(favour.err, '2025-05-02')
})

complaints(
  'the answer on paper says that the complaint is sent on, and the read models are what the acts make them',
  () => {
    const { complaint: number } = add('2025-04-28T10:00', complaint)
    const words = ['--outcome', 'rejected', '--text', 'Үлес 72 %.']
    const resolved = office.json('2025-04-28T12:00', HEAD, 'complaint', 'resolve', number, ...words)
    assert.match(
      paperOf(office, resolved, 'paper.complaint-answer'),
      '3 (үш) жұмыс күнінен кешіктірмей шағымды қарайтын органға жіберіледі',
    )
    const audit = office.at('2025-05-20T12:00', CLERK, 'audit', 'verify')
    assert.is(audit.code, 0, audit.err)
  },
)

complaints('every act stands in the history of the case', () => {
  const kinds = office.json('2025-04-22T10:00', CLERK, 'show', CASE).history.map((act: Printed) => act.kind)
  for (const kind of ['complained', 'complaint-forwarded', 'complaint-resolved']) assert.ok(kinds.includes(kind), kind)
})

complaints('an unknown number is not found, and says where to look', () => {
  const ran = office.at('2025-04-22T10:00', CLERK, 'complaint', 'forward', 'C-2025-000099', '--reference', '1')
  assert.is(ran.code, 4)
  assert.match(ran.err, 'complaint list')
})

complaints('the schema of a complaint is titled in three languages, whichever is spoken', () => {
  const schema = office.json('2025-03-28T10:00', CLERK, 'complaint', 'add', CASE, '--schema')
  const titles = schema['x-title'] as Printed
  assert.is(new Set([titles.kk, titles.ru, titles.en]).size, 3)
  assert.ok(Object.values(titles).includes(schema.title))
})

complaints.run()

// Orders 476 and 209, resolution 676: the provider's five and the authority's fifteen working days under each act's own clause.
const elsewhere = suite('complaints under the other acts')
const archive = openClerks()
elsewhere.after(() => archive.remove())

const person = {
  complainant: {
    kind: 'person',
    surname: 'Төлегенов',
    name: 'Айдар',
    postalAddress: '050010, Алматы, Абай даңғылы, 44',
  },
  signed: true,
  text: 'Мерзім өтіп кетті.',
}

for (const [service, name, at, named, provider, authority, court] of [
  [
    'state-registration',
    'registration-software',
    '2015-08-24T10:00',
    [],
    'complaint-provider 2015-09-02 476-2015/4/10',
    'complaint-authority 2015-09-16 476-2015/4/10',
    '476-2015/4/11',
  ],
  [
    'system-attestation',
    'attestation-granted',
    '2015-08-24T10:00',
    [],
    'complaint-provider 2015-09-02 676-2014/10',
    'complaint-authority 2015-09-16 676-2014/10',
    '676-2014/11',
  ],
  [
    'cash-register-conclusion',
    'cash-register-order-757',
    '2015-08-24T10:00',
    ['--route', '757-2012', '--why', 'мұрағат'],
    'complaint-provider 2015-09-02 476-2015/1/10',
    'complaint-authority 2015-09-16 476-2015/1/10',
    '476-2015/1/11',
  ],
] as const) {
  elsewhere(`${service}: registered, reviewed within the terms of its own act, answered`, () => {
    const path = archive.file(`${service}.json`, sample(name))
    const { case: file } = archive.json(at, CLERK, 'intake', service, '--answers', path, ...named)
    const said = archive.file('person.json', person)
    const complain = (to: string): Printed =>
      archive.json('2015-08-25T10:00', CLERK, 'complaint', 'add', file, '--to', to, '--answers', said)
    const own = complain('provider')
    assert.is(own.deadlines.length, 1, 'this act forwards nothing')
    assert.ok(terms(own)[0].startsWith(provider), terms(own)[0])
    const theirs = complain('quality-authority')
    assert.ok(terms(theirs)[0].startsWith(authority), terms(theirs)[0])
    assert.match(paperOf(archive, own, 'paper.complaint-acknowledgement'), own.complaint)
    const answer = ['complaint', 'resolve', own.complaint, '--outcome', 'satisfied', '--text', 'Мерзім бұзылған.']
    const resolved = archive.json('2015-08-28T10:00', HEAD, ...answer)
    const paper = paperOf(archive, resolved, 'paper.complaint-answer')
    assert.match(paper, 'Мерзім бұзылған.')
    assert.not.match(paper, '829')
    const printed = archive.at('2015-09-01T10:00', HEAD, 'complaint', 'resolve', theirs.complaint, ...answer.slice(3))
    assert.match(printed.out, court)
    const favour = complain('provider')
    const late = ['complaint', 'resolve', favour.complaint, '--outcome', 'favourable-act', '--text', 'x']
    assert.is(archive.at('2015-08-26T10:00', HEAD, ...late).code, 5, 'no such act under this law')
  })
}

elsewhere.run()
