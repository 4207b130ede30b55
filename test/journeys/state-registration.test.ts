// Two organisations, nineteen steps: a system registered, its data brought up to date, and an application refused.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nthWorkingDay } from '../calendar/slow-oracle.js'
import { CLERK, HEAD, openClerks, type Printed, paperOf, SECRETARY, sample } from '../support/clerks.js'

const DIRECTORATE = 'Жүнісова Л.'
const EXPERT = 'Мұратұлы Б.'
const ORGANISATION = 'Досанов Р.'
const SPECIALIST = 'Айтжанова Ж.'
const SIGNER = ['--set', 'signerName=Оразбаев Тимур', '--set', 'signerPosition=Комитет төрағасы']
const GOOD = ['--outcome', 'complete', '--set', 'dataComplete=true', '--set', 'dataCorrect=true']

const test = suite('state-registration: intake to certificate, update, refusal')
const office = openClerks()
test.after(() => office.remove())

const planOf = (printed: Printed, id: string): Printed => printed.steps.find((step: Printed) => step.id === id)
let files = 0

function intake(moment: string, name: string, ...more: readonly string[]): Printed {
  files += 1
  const answers = office.file(`registration-${files}.json`, sample(name))
  return office.json(moment, CLERK, 'intake', 'state-registration', '--answers', answers, '--received', moment, ...more)
}

/** 5.1-5.3 on a morning: registered, and handed down to the chief expert. */
function toExpert(file: string, day: string): void {
  office.json(`${day}T10:00`, CLERK, 'next', file)
  office.json(`${day}T12:00`, HEAD, 'next', file)
  office.json(`${day}T17:00`, DIRECTORATE, 'next', file)
}

/** 5.5-5.10 on the day of the check: sent to the Organisation, and handed down to its leading specialist. */
function toSpecialist(file: string, day: string): void {
  for (const [at, by] of [
    ['11:30', CLERK],
    ['12:00', SECRETARY],
    ['12:30', ORGANISATION],
    ['14:40', ORGANISATION],
    ['15:00', ORGANISATION],
    ['15:10', ORGANISATION],
  ] as const) {
    office.json(`${day}T${at}`, by, 'next', file)
  }
}

/** 5.11-5.17 after the register is written: certificate, signature, post, and down to the chief expert again. */
function toSignature(file: string, day: string): void {
  office.json(`${day}T15:00`, SPECIALIST, 'next', file, '--step', 'draft-certificate')
  office.json(`${day}T17:00`, ORGANISATION, 'next', file, '--step', 'organisation-sign')
  const sent = nthWorkingDay(day, 1)
  office.json(`${sent}T10:00`, SECRETARY, 'next', file, '--step', 'organisation-send')
  office.json(`${sent}T10:45`, CLERK, 'next', file, '--step', 'receive-certificate')
  office.json(`${sent}T11:30`, HEAD, 'next', file, '--step', 'head-assigns-certificate')
  office.json(`${sent}T12:00`, DIRECTORATE, 'next', file, '--step', 'directorate-assigns-certificate')
  office.json(`${nthWorkingDay(sent, 3)}T11:00`, EXPERT, 'next', file, '--step', 'check-certificate')
}

const FIRST = 'SR-2015-000001'

test('476-2015/4/9: an information system, on paper and a disk; 43 working days over two days off', () => {
  const taken = intake('2015-07-27T09:10', 'registration-software')
  assert.is(taken.case, FIRST)
  assert.is(taken.accepted, '2015-07-27T09:10')
  assert.equal(
    taken.deadlines.map((each: Printed) => [each.id, each.due, each.citation]),
    [['service', '2015-09-28', '476-2015/4/4.1']],
  )
})

test('209-2014/2/5.1-5.4: registered with a slip, handed down, checked, and on its way to the Organisation', () => {
  const registered = office.json('2015-07-27T10:00', CLERK, 'next', FIRST)
  assert.is(registered.status, 'registered')
  assert.match(paperOf(office, registered, 'paper.acceptance-slip'), 'Жаңа Дерек')
  office.json('2015-07-27T12:00', HEAD, 'next', FIRST)
  office.json('2015-07-27T17:00', DIRECTORATE, 'next', FIRST)
  assert.is(office.json('2015-08-03T11:00', EXPERT, 'next', FIRST, ...GOOD).status, 'complete')
  toSpecialist(FIRST, '2015-08-03')
  const shown = office.json('2015-08-03T15:15', SPECIALIST, 'show', FIRST)
  assert.is(shown.status, 'with-organisation')
  assert.is(planOf(shown, 'decide').due, '2015-08-07')
})

test('209-2014/2/5.11: not before its turn, and not refused there', () => {
  const ran = office.at('2015-08-04T16:00', EXPERT, 'next', FIRST, '--step', 'draft-certificate')
  assert.is(ran.code, 5)
  assert.match(ran.err, /209-2014\/2\/5\.11/)
  assert.is(office.at('2015-08-04T16:00', SPECIALIST, 'decide', FIRST, '--refuse').code, 5)
})

test('209-2014/2/5.11: the decision writes the State register and draws the certificate', () => {
  const printed = office.json('2015-08-07T12:00', SPECIALIST, 'decide', FIRST, '--grant')
  assert.is(printed.status, 'granted')
  assert.is(printed.entry.entry, 'S-000001')
  const certificate = paperOf(office, printed, 'paper.registration-certificate')
  assert.match(certificate, 'S-000001')
  assert.match(certificate, 'Құжат-Айналым')
  const [entry] = office.json('2015-08-07T12:00', CLERK, 'register', 'state', 'list').entries
  assert.is(entry.number ?? entry.entry, 'S-000001')
})

test('209-2014/2/5.11-5.19: four hours for the certificate, back to the provider, signed by its head, sent', () => {
  const shown = office.json('2015-08-07T12:05', SPECIALIST, 'show', FIRST)
  assert.is(planOf(shown, 'draft-certificate').due, '2015-08-07T17:30')
  toSignature(FIRST, '2015-08-07')
  const own = office.at('2015-08-13T14:40', SPECIALIST, 'next', FIRST, ...SIGNER)
  assert.match(own.err, /\[same-person\]/, 'who decided does not sign')
  const signed = office.json('2015-08-13T14:45', HEAD, 'next', FIRST, ...SIGNER)
  assert.match(paperOf(office, signed, 'paper.registration-certificate'), 'Оразбаев Тимур')
  const issued = office.json('2015-08-14T15:00', CLERK, 'next', FIRST)
  assert.match(paperOf(office, issued, 'paper.cover-letter'), 'куәлік')
  const { status, steps } = office.json('2015-08-14T15:05', CLERK, 'show', FIRST)
  assert.is(status, 'granted')
  assert.is(steps.filter((step: Printed) => step.doneAt === null && !step.optional).length, 0)
  assert.is(steps.filter((step: Printed) => step.late).length, 0)
})

test('a late step says by how much', () => {
  const file = intake('2015-08-28T16:45', 'registration-network').case
  const printed = office.json('2015-09-01T09:15', CLERK, 'next', file)
  const [register] = office.json('2015-09-01T09:15', CLERK, 'show', file).steps
  assert.is(printed.status, 'registered')
  assert.equal([register.late, register.lateBy], [true, { days: 0, hours: 1, minutes: 0 }])
})

let update = ''
test('«мәліметтерді жаңғырту»: the entry that it names is amended, not doubled', () => {
  update = intake('2015-09-21T11:00', 'registration-software-update').case
  toExpert(update, '2015-09-22')
  office.json('2015-09-28T11:00', EXPERT, 'next', update, ...GOOD)
  toSpecialist(update, '2015-09-28')
  const early = office.at('2015-10-01T12:00', SPECIALIST, 'decide', update, '--grant', '--at', '2015-08-03T10:00')
  assert.is(early.code, 5, early.err)
  assert.match(early.err, '[entry-changed-later]')
  const printed = office.json('2015-10-01T12:00', SPECIALIST, 'decide', update, '--grant')
  assert.is(printed.entry.entry, 'S-000001')
  assert.match(paperOf(office, printed, 'paper.registration-certificate'), 'жаңғыртылды')
  const { entries } = office.json('2015-10-01T12:00', CLERK, 'register', 'state', 'list')
  assert.is(entries.length, 1)
  const shown = JSON.stringify(office.json('2015-10-01T12:00', CLERK, 'register', 'state', 'show', 'S-000001'))
  assert.match(shown, '"version":"2.2"')
  toSignature(update, '2015-10-01')
  office.json('2015-10-08T10:00', HEAD, 'next', update, ...SIGNER)
  assert.match(paperOf(office, office.json('2015-10-08T15:00', CLERK, 'next', update), 'paper.cover-letter'), 'куәлік')
})

test('an update of what is not in the State register: found at the check, refused', () => {
  const answers = sample('registration-software-update')
  const request = { ...(answers.request as object), registrationNumber: 'S-000077' }
  const path = office.file('unknown.json', { ...answers, request })
  const taken = ['intake', 'state-registration', '--answers', path, '--received', '2015-09-21T12:00']
  const file = office.json('2015-09-21T12:00', CLERK, ...taken).case
  toExpert(file, '2015-09-22')
  const passed = office.at('2015-09-25T11:00', EXPERT, 'next', file, ...GOOD, '--lang', 'en')
  assert.is(passed.code, 3, 'no later step of the route could refuse it')
  assert.match(
    passed.err.replace(/\s+/g, ' '),
    'Not met: The object whose data are updated stands in the State Register',
  )
  const found = ['--outcome', 'deficient', '--set', 'dataComplete=true', '--set', 'dataCorrect=true']
  const checked = office.json('2015-09-25T11:00', EXPERT, 'next', file, ...found)
  assert.is(checked.done.override, null, 'that is what the program proposes: no reason is asked for')
  const { grounds } = office.json('2015-09-25T11:10', EXPERT, 'decide', file, '--check')
  const clauses = new Set(grounds.map((ground: Printed) => ground.citation))
  assert.equal([...clauses], ['209-2014/2/5.4'])
  assert.ok(grounds.some((ground: Printed) => ground.id === 'object-registered'))
  assert.is(
    office.at('2015-09-25T11:20', EXPERT, 'decide', file, '--grant').code,
    5,
    'nothing is granted on this branch',
  )
})

test('209-2014/2/5.4: no disk and an expired power of attorney: a reasoned refusal, straight to the signature', () => {
  const taken = intake('2015-08-27T15:00', 'registration-incomplete', '--channel', 'post')
  const file: string = taken.case
  toExpert(file, '2015-08-28')
  const found = ['--outcome', 'deficient', '--set', 'dataComplete=false', '--set', 'dataCorrect=true']
  const checked = office.json('2015-09-01T10:00', EXPERT, 'next', file, ...found)
  assert.is(checked.status, 'deficient')
  const refused = office.json('2015-09-01T11:00', EXPERT, 'decide', file, '--refuse')
  assert.is(refused.status, 'refused')
  assert.is(refused.entry, null)
  const text = paperOf(office, refused, 'paper.refusal')
  assert.match(text, /электрондық тасығыш/i)
  assert.match(text, /сенімхат/i)
  assert.match(text, /шағым/i)
  const shown = office.json('2015-09-01T11:05', EXPERT, 'show', file)
  assert.is(planOf(shown, 'sign').due, '2015-09-01T16:30')
  assert.is(planOf(shown, 'send-to-organisation'), undefined)
  office.json('2015-09-01T15:00', HEAD, 'next', file, ...SIGNER)
  const issued = office.json('2015-09-02T10:00', CLERK, 'next', file)
  assert.match(paperOf(office, issued, 'paper.cover-letter'), 'бас тарту')
})

for (const [kind, form, name] of [
  ['internet resource', '476.4.2', 'Өңірлік ақпарат порталы'],
  ['network', '476.4.3', '«Дала» деректерді беру желісі'],
  ['database', '476.4.4', 'Егін-Дерек'],
  ['facilities', '476.4.5', 'Өңірлік ақпараттық орталық'],
] as const) {
  test(`${kind}: taken in by its own form, ${form}, and found by its name`, () => {
    const taken = intake('2015-10-05T10:00', `registration-${kind.replace(' ', '-')}`)
    const found = office.json('2015-10-05T10:05', CLERK, 'find', name)
    assert.match(JSON.stringify(found), taken.case)
  })
}

for (const [day, hole] of [
  ['2015-07-24T10:00', 'standard'],
  ['2015-11-02T10:00', 'route'],
] as const) {
  test(`accepted ${day}: the ${hole} of that day is not carried: said so, and taken only by name`, () => {
    const path = office.file(`hole-${hole}.json`, {
      ...sample('registration-database'),
      request: { kind: 'first', submittedOn: '2015-07-20' },
      database: { ...(sample('registration-database').database as object), signedOn: '2015-07-20' },
    })
    const args = ['intake', 'state-registration', '--answers', path, '--received', day]
    const ran = office.at('2015-11-03T10:00', CLERK, ...args)
    assert.is(ran.code, 5)
    assert.match(ran.err, /\[no-edition\]/)
    const named = [...args, '--edition', '476-2015/4', '--route', '209-2014/2', '--why', 'ескі іс']
    const taken = office.json('2015-11-03T10:00', CLERK, ...named)
    assert.is(taken.deadlines[0].id, 'service')
  })
}

test.run()
