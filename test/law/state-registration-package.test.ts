// What an application must bring, whatever its kind.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { checklist } from '../../src/case/checklist.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { formById } from '../../src/form/catalogue.js'
import { declarationOf } from '../../src/form/intake/declaration.js'
import { pathsIn } from '../../src/form/intake/merge-fields.js'
import type { Field } from '../../src/law/field.js'
import { answerAt, holds } from '../../src/law/holds.js'
import { stateRegistration } from '../../src/law/services/state-registration/index.js'
import type { JsonObject } from '../../src/text.js'
import { sample } from '../support/clerks.js'

const register = stateRegistration.standards[0]?.procedures[0]
if (register === undefined) throw new Error('no procedure')
const fields = declarationOf(register)
const paths = pathsIn(fields)
const asked = (path: string): boolean => paths.includes(path)

/** Kind of object, key of its answers, form, sample, where its name stands. */
const KINDS = [
  ['software', 'software', '476.4.1', 'registration-software', 'software.product.name'],
  ['internet-resource', 'resource', '476.4.2', 'registration-internet-resource', 'resource.resource.name'],
  ['network', 'network', '476.4.3', 'registration-network', 'network.network.name'],
  ['database', 'database', '476.4.4', 'registration-database', 'database.database.name'],
  ['facilities', 'facilities', '476.4.5', 'registration-facilities', 'facilities.owner.name'],
] as const
const SAMPLES = [...KINDS.map((kind) => kind[3]), 'registration-software-update', 'registration-incomplete']

const Package = suite('476-2015/4/9: the package')

Package('one procedure with five applications: which one is asked depends on the kind of object', () => {
  assert.is(stateRegistration.standards[0]?.procedures.length, 1)
  for (const [kind, at, form] of KINDS) {
    const called = (register.forms ?? []).filter((each) => holds(each.when, { object: { kind } }))
    assert.equal(
      called.map((each) => [each.form, each.at, each.optional]),
      [[form, at, undefined]],
      kind,
    )
  }
})

for (const name of SAMPLES) {
  Package(`${name}: an application as it may come in is taken`, () => {
    const { problems, warnings } = validateAnswers(fields, sample(name), { receivedOn: civilDate('2015-09-28') })
    assert.equal([problems, warnings], [[], []])
  })
}

for (const [kind, at, form, name, path] of KINDS) {
  Package(`${kind}: its own application and an electronic medium, whoever files and however`, () => {
    for (const channel of ['office', 'post', 'portal']) {
      assert.equal(required({ ...sample(name), representative: false, filing: { channel } }), [at, 'electronicMedium'])
    }
  })

  Package(`${kind}: its name and kind are found for lists and search`, () => {
    const answers = sample(name)
    const found = register.subject.name.map((each) => answerAt(answers, each)).filter((each) => each !== undefined)
    assert.equal(found, [answerAt(answers, path)])
    assert.is(answerAt(answers, register.subject.kind ?? ''), kind)
  })

  Package(`${kind}: without its application, ${form}, it is not taken`, () => {
    const { [at]: _form, ...rest } = sample(name)
    const { problems } = validateAnswers(fields, rest, { receivedOn: civilDate('2015-09-28') })
    assert.ok(problems.some((problem) => problem.field.startsWith(at)))
  })
}

Package('each application goes by the number of its annex, and prints as its form', () => {
  const papers = register.documents.filter((rule) => rule.form !== undefined)
  assert.equal(
    papers.map((rule) => [rule.form, rule.filedAt]),
    KINDS.map(([, at, form]) => [form, at]),
  )
  for (const { title, form = '' } of papers) {
    for (const text of [title.kk, title.ru, title.en]) assert.equal(text.match(/\d+/g), [form.slice(-1)])
  }
})

Package('a power of attorney: with its number, not younger than the filing, not expired before it was given', () => {
  const answers = sample('registration-internet-resource')
  const documents = answers.documents as JsonObject
  const wrong = (powerOfAttorney: JsonObject) =>
    validateAnswers(
      fields,
      { ...answers, documents: { ...documents, powerOfAttorney } },
      { receivedOn: civilDate('2015-09-28') },
    ).problems.map((problem) => problem.field)
  const path = 'documents.powerOfAttorney'
  assert.equal(wrong({ number: '15-08', date: '2015-06-01' }), [])
  assert.equal(wrong({ date: '2015-06-01' }), [`${path}.number`])
  assert.equal(wrong({ number: '15-08', date: '2015-09-29' }), [`${path}.date`])
  assert.equal(wrong({ number: '15-08', date: '2015-06-01', validUntil: '2015-05-31' }), [`${path}.validUntil`])
})

Package('the head of the application is asked as annexes 1 to 4 ask it', () => {
  const own = register.fields.find((field) => field.id === 'request')
  const forms = ['476.4.1', '476.4.2', '476.4.3', '476.4.4'].map((id) =>
    formById(id).fields.find((field) => field.id === 'request'),
  )
  const shape = (group: Field | undefined) =>
    group?.fields?.map(({ id, kind, max, notAfter, choices }) => [
      id,
      kind,
      max,
      notAfter,
      choices?.map((choice) => [choice.id, choice.label.kk]),
    ])
  for (const form of forms) assert.equal(shape(own), shape(form))
})

Package('a representative brings a power of attorney, valid on the day of acceptance', () => {
  assert.equal(required({ object: { kind: 'network' }, representative: true }), [
    'network',
    'electronicMedium',
    'powerOfAttorney',
  ])
  const state = (day: string) =>
    checklist(register, sample('registration-internet-resource'), civilDate(day)).find(
      (item) => item.id === 'powerOfAttorney',
    )?.state
  assert.equal([state('2015-12-31'), state('2016-01-01')], ['filed', 'expired'])
})

Package('registration or update is asked once, of facilities too, whose form has no such line', () => {
  assert.ok(asked('request.kind') && asked('request.registrationNumber'))
  assert.equal(
    paths.filter((path) => path.endsWith('request.kind') || path.endsWith('registrationNumber')),
    ['request.kind', 'request.registrationNumber'],
  )
})

for (const [kind, , , name] of KINDS) {
  Package(`${kind}: the number is asked only where data are updated`, () => {
    const answers = sample(name)
    const receivedOn = civilDate('2015-09-28')
    const request = answers.request as JsonObject
    const update = validateAnswers(fields, { ...answers, request: { ...request, kind: 'update' } }, { receivedOn })
    assert.equal(
      update.problems.map((problem) => problem.field),
      ['request.registrationNumber'],
    )
    const first = validateAnswers(
      fields,
      { ...answers, request: { ...request, registrationNumber: 'S-1' } },
      { receivedOn },
    )
    assert.equal(
      first.problems.map((problem) => problem.field),
      ['request.registrationNumber'],
    )
  })
}

Package('the day of submission: not later than the filing; annex 5 asks for none', () => {
  const network = sample('registration-network')
  const early = validateAnswers(fields, network, { receivedOn: civilDate('2015-08-23') })
  assert.equal(
    early.problems.map((problem) => problem.field),
    ['request.submittedOn'],
  )
  const facilities = sample('registration-facilities')
  const request = { kind: 'first', submittedOn: '2015-09-01' }
  const odd = validateAnswers(fields, { ...facilities, request }, { receivedOn: civilDate('2015-09-28') })
  assert.equal(
    odd.problems.map((problem) => problem.field),
    ['request.submittedOn'],
  )
})

Package.run()

/** Forms and papers called for in these circumstances; a form by the key of its answers. */
function required(facts: JsonObject): readonly string[] {
  return register?.documents.filter((rule) => holds(rule.when, facts)).map((rule) => rule.filedAt ?? rule.id) ?? []
}
