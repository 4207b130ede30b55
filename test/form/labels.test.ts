import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { renderBlank, renderForm } from '../../src/files/render-form.js'
import { FORMS, formById } from '../../src/form/catalogue.js'
import { flat, paragraphsOf } from '../files/read-docx.js'
import { assertInOrder } from './assert-in-order.js'
import { LABELS_476_1 } from './labels-476-1.js'
import { LABELS_476_3 } from './labels-476-3.js'
import { LABELS_476_4 } from './labels-476-4.js'
import { LABELS_476_4_5 } from './labels-476-4-5.js'
import { LABELS_676 } from './labels-676.js'
import { isMarker, LABELS } from './labels-829.js'
import { sampleOf } from './sample-of.js'
import { sampleView } from './sample-view.js'

const test = suite('labels of the annexes')

for (const { id, labels } of [
  ...LABELS,
  ...LABELS_476_1,
  ...LABELS_476_3,
  ...LABELS_476_4,
  LABELS_476_4_5,
  ...LABELS_676,
]) {
  test(`${id}: a blank has every label of the act whole and in order`, () => {
    assertInOrder(renderBlank(formById(id), null), labels)
  })

  test(`${id}: a filled form keeps them; a marker gives way to its value`, () => {
    const form = formById(id)
    const { bytes } = renderForm(form, form.fromCase(sampleOf(id)), { officeFolder: null, date: '2025-04-03' })
    assertInOrder(
      bytes,
      labels.filter((label) => !isMarker(label)),
    )
    const text = flat(paragraphsOf(bytes).join(' '))
    for (const marker of labels.filter(isMarker)) assert.not.ok(text.includes(marker), marker)
    assert.not.ok(/\{\{|\}\}|undefined|\bnull\b|\[object/.test(text), 'nothing of the machinery shows')
  })
}

test('829.4 has no item 7, as in the act', () => {
  assert.not.ok(paragraphsOf(renderBlank(formById('829.4'), null)).some((text) => text.startsWith('7.')))
})

test('a blank leaves lines to write on where the act has them', () => {
  const counts = { '829.3': 3, '829.4': 9, '829.5': 3, '829.7': 7, '829.8': 6, '829.9': 6 }
  for (const [id, least] of Object.entries(counts)) {
    const lines = flat(paragraphsOf(renderBlank(formById(id), null)).join('\n')).match(/_{3,}/g) ?? []
    assert.ok(lines.length >= least, `${id}: ${lines.length}`)
  }
})

test('829.11 has one table for each model', () => {
  const form = formById('829.11')
  const { bytes } = renderForm(form, form.fromCase(sampleView({ rows: 3 })), { officeFolder: null })
  assert.is(paragraphsOf(bytes).filter((text) => text === 'Маркасы мен моделі').length, 3)
})

test('829.10 and 829.1 have a numbered row for each entry', () => {
  for (const rows of [1, 40]) {
    const form = formById('829.10')
    const { bytes } = renderForm(form, form.fromCase(sampleView({ rows })), { officeFolder: null })
    assert.is(paragraphsOf(bytes).filter((text) => /^\d+$/.test(text)).length, rows)
  }
})

test('829.6 names each ground with clause, what was found and what is required', () => {
  const form = formById('829.6')
  const text = flat(paragraphsOf(renderForm(form, form.fromCase(sampleView()), { officeFolder: null }).bytes).join(' '))
  assert.ok(
    text.includes(
      '1) «Оқшаулау үлесі кемінде 80 %» талабы орындалмаған (Қағидалардың 5-тармағының 3) тармақшасы): анықталғаны – 72 %, талап етілетіні – кемінде 80 %;',
    ),
  )
  assert.ok(text.includes('(Қағидаларға 2-қосымшаның 10-тармағының 3) тармақшасы)'))
  assert.ok(text.includes('28–34-тармақтарында'), 'how to complain')
})

test('every working paper is marked as one', () => {
  const papers = FORMS.filter((form) => form.id.startsWith('paper.'))
  assert.ok(papers.length > 17)
  for (const form of papers) {
    assert.is(form.official, false)
    for (const bytes of [
      renderBlank(form, null),
      renderForm(form, form.fromCase(sampleView()), { officeFolder: null }).bytes,
    ]) {
      assert.ok(paragraphsOf(bytes)[0]?.startsWith('Жұмыс құжаты'), form.id)
    }
  }
})

test.run()
