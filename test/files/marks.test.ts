import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compilePart } from '../../src/files/docx/compile-part.js'
import { findMarks } from '../../src/files/docx/placeholder.js'
import { struckOut, underlined } from '../../src/files/docx/run-properties.js'
import { renderBlank, renderForm } from '../../src/files/render-form.js'
import { formById } from '../../src/form/catalogue.js'
import type { JsonObject } from '../../src/text.js'
import { sampleOf } from '../form/sample-of.js'
import { paragraphsOf, partOf } from './read-docx.js'

const test = suite('words that are struck out, underlined or ticked')
const questionnaire = formById('476.1.2')
const deposit = formById('476.3.1')

/** The words of runs that hold this property. */
function runsWith(bytes: Uint8Array, property: string): string[] {
  return [...partOf(bytes).matchAll(/<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .filter((run) => (run[1] ?? '').includes(property))
    .map((run) => run[2] ?? '')
}

function filled(id: string, change: (answers: JsonObject) => JsonObject = (answers) => answers): Uint8Array {
  const form = formById(id)
  const view = sampleOf(id)
  return renderForm(form, form.fromCase({ ...view, answers: change(view.answers) }), { officeFolder: null }).bytes
}

test('the kinds, the choice and the words are read from the placeholder', () => {
  const read = (text: string) =>
    findMarks(text).found.map(({ mark }) => [mark.kind, mark.path, mark.choice, mark.blank])
  assert.equal(read('{{~structure=host-terminal|хост-терминал}}'), [
    ['strike', 'structure', 'host-terminal', 'хост-терминал'],
  ])
  assert.equal(read('{{_finance.credit|кредит}}'), [['underline', 'finance.credit', null, 'кредит']])
  assert.equal(read('{{applicant.name|40}}'), [['value', 'applicant.name', null, '40']])
})

test('«керектісін сызу»: what was not chosen is struck out, in a blank nothing is', () => {
  assert.equal(runsWith(renderBlank(questionnaire, null), '<w:strike/>'), [])
  assert.equal(runsWith(filled('476.1.2'), '<w:strike/>'), ['хост-терминал'])
  const other = filled('476.1.2', (answers) => ({ ...answers, structure: 'host-terminal' }))
  assert.equal(runsWith(other, '<w:strike/>'), ['клиент-сервер'])
})

test('«астын сызу»: each source that was answered with yes is underlined, in a blank none', () => {
  const sources = ['республикалық бюджет', 'жергілікті бюджет', 'меншікті қаражат', 'кредит']
  const lines = (bytes: Uint8Array) => runsWith(bytes, '<w:u ').filter((words) => sources.includes(words))
  assert.equal(lines(renderBlank(deposit, null)), [])
  assert.equal(lines(filled('476.3.1')), ['жергілікті бюджет', 'меншікті қаражат'])
})

test('a yes stands in its column, a no in the other; a document that is there is ticked', () => {
  const crosses = paragraphsOf(filled('476.1.2')).filter((text) => text === '+')
  assert.is(crosses.length, 3)
  const boxes = paragraphsOf(filled('676.2')).filter((text) => text.startsWith('☑'))
  assert.is(boxes.length, 11)
  assert.is(paragraphsOf(renderBlank(formById('676.2'), null)).filter((text) => text.startsWith('☐')).length, 13)
})

test('words for a choice that there is not, or without words, are a fault with their place', () => {
  const part = (mark: string) =>
    compilePart('word/document.xml', `<w:p><w:r><w:t>${mark}</w:t></w:r></w:p>`, questionnaire)!
  for (const mark of [
    '{{~structure=other|x}}',
    '{{~structure|x}}',
    '{{~structure=client-server}}',
    '{{_structure|x}}',
    '{{_none|x}}',
  ]) {
    const [finding] = part(mark).findings
    assert.is(finding?.kind, 'unknown', mark)
    assert.is(finding?.what, mark)
    assert.is(finding?.paragraph, 1)
  }
  assert.equal(part('{{~structure=client-server|клиент-сервер}}').findings, [])
  assert.ok(part('{{~structure=client-server|клиент-сервер}}').printed.has('structure'))
})

test('a line through or under a text takes its place among the properties', () => {
  assert.is(struckOut(''), '<w:rPr><w:strike/></w:rPr>')
  assert.is(
    struckOut('<w:rPr><w:b/><w:sz w:val="28"/><w:lang w:val="kk-KZ"/></w:rPr>'),
    '<w:rPr><w:b/><w:strike/><w:sz w:val="28"/><w:lang w:val="kk-KZ"/></w:rPr>',
  )
  assert.is(struckOut('<w:rPr><w:strike/></w:rPr>'), '<w:rPr><w:strike/></w:rPr>')
  assert.is(
    underlined('<w:rPr><w:sz w:val="28"/><w:lang w:val="kk-KZ"/></w:rPr>'),
    '<w:rPr><w:sz w:val="28"/><w:u w:val="single"/><w:lang w:val="kk-KZ"/></w:rPr>',
  )
})

test.run()
