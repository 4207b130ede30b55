import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { formById } from '../../src/form/catalogue.js'
import { declarationOf } from '../../src/form/intake/declaration.js'
import { valueAt } from '../../src/form/print-value.js'
import { answersForIntake } from '../../src/form/read/for-intake.js'
import { leftOut } from '../../src/form/read/left-out.js'
import { newestEdition } from '../../src/law/edition.js'
import type { Procedure } from '../../src/law/service.js'
import { allLaw } from '../../src/law/services/index.js'
import type { JsonObject } from '../../src/text.js'
import { sampleOf } from './sample-of.js'

const test = suite('what a filled form says, as an application takes it')
const procedures = (await allLaw()).flatMap((law) => newestEdition(law).procedures)

/** The forms that an applicant files with an application. */
function filedBy(procedure: Procedure): readonly string[] {
  const forms = [procedure.application, ...(procedure.forms ?? []).map(({ form }) => form)]
  const enclosed = procedure.documents.map(({ form }) => form)
  return [...new Set([...forms, ...enclosed].filter((form): form is string => typeof form === 'string'))]
}

const dataOf = (id: string) => formById(id).fromCase(sampleOf(id))
const procedure = (id: string): Procedure => procedures.find((one) => one.id === id)!

test('every form that a procedure takes fits its answers file: nothing in it is strange to the intake', () => {
  const seen: string[] = []
  for (const each of procedures) {
    for (const form of filedBy(each)) {
      const answers = answersForIntake(each, form, dataOf(form))
      assert.ok(answers, `${each.id} ${form}`)
      const { problems } = validateAnswers(declarationOf(each), answers, { receivedOn: civilDate('2025-04-03') })
      const strange = problems.filter(({ code }) => code === 'unknown-key' || code === 'wrong-type')
      assert.equal(
        strange.map(({ field, code }) => `${field}: ${code}`),
        [],
        `${each.id} ${form}`,
      )
      seen.push(form)
    }
  }
  for (const id of [
    '829.3',
    '829.4',
    '829.5',
    '829.10',
    '829.11',
    '476.1.2',
    '476.1.3',
    '476.3.1',
    '476.4.1',
    '476.4.5',
    '676.1',
    '676.4',
  ])
    assert.ok(seen.includes(id), id)
})

test('a form under a key stands there, and says which kind of object it is about', () => {
  const answers = answersForIntake(procedure('register'), '476.4.2', dataOf('476.4.2'))!
  assert.ok(valueAt(answers, 'resource.resource.name') ?? valueAt(answers, 'resource.name'))
  assert.ok(Object.values(answers).some((value) => JSON.stringify(value).includes('internet-resource')))
})

test('a paper that is a document stands among the documents; which one, the application says', () => {
  const software = answersForIntake(procedure('include'), '829.4', dataOf('829.4'))!
  assert.ok(valueAt(software, 'documents.powerOfAttorney.number'))
  assert.is(valueAt(software, 'addressee'), undefined, 'what the office fills in is left out')
  const centres = answersForIntake(procedure('include'), '829.10', dataOf('829.10'), software)!
  assert.ok(Array.isArray(valueAt(centres, 'documents.supportService.centres')))
  assert.equal(centres.applicant, software.applicant)
  const machine = answersForIntake(procedure('include'), '829.10', dataOf('829.10'), { product: { kind: 'eip' } })!
  assert.ok(Array.isArray(valueAt(machine, 'documents.serviceCentre.centres')))
})

test('what a form says and the application does not take over is named; its own number and day of signing are taken over', () => {
  const named = (id: string, form: string, answers = dataOf(form)) =>
    leftOut(procedure(id), formById(form), answers).map((one) => ('field' in one ? one.field : ''))
  const own = { ...dataOf('829.4'), application: { number: '15-ш', date: '2025-03-01' } }
  assert.equal(named('include', '829.4', own), ['addressee'])
  assert.equal(answersForIntake(procedure('include'), '829.4', own)?.application, own.application)
  assert.equal(named('attest', '676.1'), ['addressee'])
  assert.equal(named('include', '829.10'), [])
  const deposit = named('deposit', '476.3.1', { ...dataOf('476.3.1'), application: { date: '2015-08-07' } })
  assert.equal(deposit, ['registration.number', 'registration.date'])
})

test('a filed form bears the day on which it was signed, or none; that of 829.4 without one the day of its receipt', () => {
  for (const id of ['829.4', '676.1', '476.3.1']) {
    const view = sampleOf(id)
    const dated = (application: JsonObject | undefined) =>
      formById(id).fromCase({ ...view, answers: { ...view.answers, ...(application ? { application } : {}) } })
    assert.is(
      valueAt(dated(undefined), 'application.date'),
      id === '829.4' ? view.received.slice(0, 10) : undefined,
      id,
    )
    assert.is(valueAt(dated({ date: '2015-02-20' }), 'application.date'), '2015-02-20', id)
  }
})

test('a paper that the office issues is no application', () => {
  for (const each of procedures) assert.is(answersForIntake(each, '829.7', dataOf('829.7')), null)
})

test.run()
