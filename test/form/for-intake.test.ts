import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { formById } from '../../src/form/catalogue.js'
import { declarationOf } from '../../src/form/intake/declaration.js'
import { valueAt } from '../../src/form/print-value.js'
import { answersForIntake } from '../../src/form/read/for-intake.js'
import { newestEdition } from '../../src/law/edition.js'
import type { Procedure } from '../../src/law/service.js'
import { allLaw } from '../../src/law/services/index.js'
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

test('a paper that the office issues is no application', () => {
  for (const each of procedures) assert.is(answersForIntake(each, '829.7', dataOf('829.7')), null)
})

test.run()
