import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { isExpected } from '../../src/expected-error.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { FORMS, formById } from '../../src/form/catalogue.js'
import { clauseKk } from '../../src/form/clause.js'
import { printDate } from '../../src/form/dates.js'
import { leafFields, missingFields } from '../../src/form/leaf-fields.js'
import { printValue } from '../../src/form/print-value.js'
import { FORM_TITLES, titleOfForm } from '../../src/form/titles.js'
import type { Citation } from '../../src/law/citation.js'
import type { Field } from '../../src/law/field.js'
import { actOfForm } from './annexes.js'
import { sampleOf } from './sample-of.js'

const test = suite('forms')

test('eleven annexes of 829/НҚ in their order, those of the other acts, then the working papers; each cited, titled in three languages', () => {
  assert.equal(
    FORMS.slice(0, 11).map((form) => form.id),
    Array.from({ length: 11 }, (_, i) => `829.${i + 1}`),
  )
  for (const form of FORMS) {
    assert.ok(form.title.kk && form.title.ru && form.title.en, form.id)
    const act = actOfForm(form.id) === null ? '' : `${actOfForm(form.id)}/`
    assert.ok(form.source.startsWith(act), form.id)
    for (const { field } of leafFields(form.fields)) assert.ok(field.source.startsWith(act), `${form.id} ${field.id}`)
  }
  assert.equal(FORMS.filter((form) => !form.official).map((form) => form.id)[0], '829.1')
})

test('titles are kept apart from the forms, that a paper can be named without drawing it: each form has its own there, and no other', () => {
  assert.equal(
    FORMS.map(({ id, title }) => [id, title]),
    Object.entries(FORM_TITLES),
  )
  assert.is(titleOfForm('829.7'), formById('829.7').title)
  assert.is(titleOfForm('toString'), undefined)
})

test('what a case gives a form passes the form’s own validation, nothing missing', () => {
  for (const form of FORMS) {
    const data = form.fromCase(sampleOf(form.id))
    assert.equal(missingFields(form.fields, data), [], form.id)
    const { problems } = validateAnswers(form.fields, data, { receivedOn: civilDate('2025-04-03') })
    assert.equal(problems, [], form.id)
  }
})

test('a form that is not there is named with those that are', () => {
  try {
    formById('829.12')
    assert.unreachable()
  } catch (error) {
    assert.ok(isExpected(error, 'form-unknown'))
    assert.ok(error.facts.known.includes('829.11'))
  }
})

test('a clause as a paper names it', () => {
  const rows: readonly (readonly [Citation, string])[] = [
    ['829-2024/5.3', 'Қағидалардың 5-тармағының 3) тармақшасы'],
    ['829-2024/19', 'Қағидалардың 19-тармағы'],
    ['829-2024/annex2/10.4', 'Қағидаларға 2-қосымшаның 10-тармағының 4) тармақшасы'],
    ['829-2024/annex4', 'Қағидаларға 4-қосымша'],
    ['476-2015/1/annex3/6', 'Стандартқа 3-қосымшаның 6-тармағы'],
    ['829-2024/annex2/9', 'Қағидаларға 2-қосымшаның 9-тармағы'],
  ]
  for (const [citation, words] of rows) assert.is(clauseKk(citation), words)
})

test('a day as papers write it', () => {
  assert.is(printDate('2025-03-04'), '04.03.2025')
  assert.is(printDate('2025-03-04T16:40'), '04.03.2025 16:40')
  assert.is(printDate('2025-03-04', 'words'), '2025 жылғы 4 наурыз')
  assert.equal(
    (['day', 'month', 'yy'] as const).map((format) => printDate('2025-12-31', format)),
    ['31', 'желтоқсан', '25'],
  )
  assert.is(printDate('ертең'), 'ертең')
})

test('a value as papers print it', () => {
  const source = '829-2024/5' as const
  const label = { kk: 'а', ru: 'а', en: 'a' }
  const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({ id: 'x', kind, label, source, ...more })
  for (const typed of ['79.99', '79,99', 79.99]) assert.is(printValue(field('percent'), typed), '79,99 %')
  assert.is(printValue(field('decimal'), '18450.5'), '18450,5')
  assert.is(printValue(field('text'), '3.2'), '3.2', 'a version is no decimal')
  assert.is(printValue(field('yes-no'), true), 'иә')
  assert.is(printValue(field('yes-no'), false), 'жоқ')
  assert.is(printValue(field('integer'), 0), '0')
  assert.is(printValue(field('text-list'), ['а', 'б']), 'а, б')
  assert.is(
    printValue(field('choice', { choices: [{ id: 'goods', label: { kk: 'тауар', ru: 'т', en: 'g' } }] }), 'goods'),
    'тауар',
  )
  const rows = field('list', { fields: [field('text'), { ...field('text'), id: 'y' }] })
  assert.is(printValue(rows, [{ x: '1', y: 'тауар' }, { x: '2' }]), '1 (тауар); 2')
  for (const nothing of [undefined, null, '', [], {}]) assert.is(printValue(field('text'), nothing), '')
})

test.run()
