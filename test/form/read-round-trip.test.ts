import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isExpected } from '../../src/expected-error.js'
import { packageTemplatePath } from '../../src/files/data-files.js'
import { formOfDocument } from '../../src/files/form-skeletons.js'
import { readForm } from '../../src/files/read-form.js'
import { renderForm } from '../../src/files/render-form.js'
import { FORMS, formById } from '../../src/form/catalogue.js'
import { textAt } from '../../src/form/print-value.js'
import { take } from '../../src/form/read/put.js'
import type { JsonObject } from '../../src/text.js'
import { answersFor } from './arbitrary-answers.js'
import { sampleOf } from './sample-of.js'
import { asTyped, withoutCarried, withPart, withText } from './typed-document.js'

const test = suite('a filled form read back')

/** The 24 annexes; 829.2 is a table without a blank. */
const ANNEXES = FORMS.filter((form) => !form.id.startsWith('paper.'))
const WITH_BLANKS = ANNEXES.filter((form) => form.fields.length > 0)

test('there are 24 annexes, and all but the passport 829.2 have blanks', () => {
  assert.is(ANNEXES.length, 24)
  assert.equal(
    ANNEXES.filter((form) => !WITH_BLANKS.includes(form)).map((form) => form.id),
    ['829.2'],
  )
})

for (const form of WITH_BLANKS) {
  test(`${form.id}: filled, rendered and read it gives the same answers, and is known for what it is`, () => {
    const data = form.fromCase(sampleOf(form.id))
    const { bytes } = renderForm(form, data, { officeFolder: null })
    assert.is(formOfDocument(bytes, 'returned.docx')?.id, form.id)
    const { answers, unread } = readForm(form, bytes, 'returned.docx', null)
    assert.equal(answers, data)
    assert.equal(unread, [])
  })

  test(`${form.id}: so do any answers, whatever their texts look like`, () => {
    fc.assert(
      fc.property(answersFor(form, 'any'), (data) => {
        try {
          const { bytes } = renderForm(form, data, { officeFolder: null })
          assert.equal(readForm(form, bytes, 'returned.docx', null).answers, data)
        } catch (error) {
          if (!isExpected(error, 'form-value-unprintable')) throw error
        }
      }),
      { numRuns: 25 },
    )
  })
}

/**
 * What the words of a paper do not tell: whether a person is an entrepreneur, where a name ends that has no look of a name, a «no» beside
 * words that are not underlined.
 */
const UNSAID: Readonly<Record<string, readonly string[]>> = {
  '829.4': ['applicant.kind'],
  '476.1.2': ['applicant.kind'],
  '476.3.1': ['finance'],
  '676.1': ['applicant.headName', 'applicant.name'],
}
const FILED = WITH_BLANKS.filter((form) => form.direction === 'filed')

for (const form of FILED) {
  test(`${form.id}: the words alone tell what they say, also typed in place of the lines`, () => {
    const said = (answers: JsonObject): JsonObject => (UNSAID[form.id] ?? []).reduce(take, answers)
    fc.assert(
      fc.property(answersFor(form, 'tame'), (data) => {
        const { bytes } = renderForm(form, data, { officeFolder: null })
        for (const document of [withoutCarried(bytes), asTyped(bytes)])
          assert.equal(said(readForm(form, document, 'returned.docx', null).answers), said(data))
      }),
      { numRuns: 15 },
    )
  })
}

test('what somebody changed on the paper counts, not what the document was filled with', () => {
  const form = formById('829.4')
  const data = form.fromCase(sampleOf(form.id))
  const { bytes } = renderForm(form, data, { officeFolder: null })
  const changed = withText(bytes, (xml) =>
    xml.replaceAll('+7 727 250 00 00', '+7 727 999 99 99').replace('Ахметов Серік', 'Омаров Серік'),
  )
  const { answers } = readForm(form, changed, 'returned.docx', null)
  assert.is(textAt(answers, 'applicant.phone'), '+7 727 999 99 99')
  assert.is(textAt(answers, 'applicant.headName'), 'Омаров Серік Болатұлы')
  assert.equal(answers.product, data.product)
})

test('a row that was added or taken out in Word is read; the others stay as they were', () => {
  const form = formById('829.10')
  const data = form.fromCase(sampleOf(form.id, { rows: 3 }))
  const { bytes } = renderForm(form, data, { officeFolder: null })
  const rows = (xml: string): string[] => xml.match(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs) ?? []
  const centres = (document: Uint8Array) =>
    readForm(form, document, 'returned.docx', null).answers.centres as readonly JsonObject[]
  const before = data.centres as readonly JsonObject[]
  assert.equal(centres(withText(bytes, (xml) => xml.replace(rows(xml)[2]!, ''))), [before[0], before[2]])
  const added = centres(withText(bytes, (xml) => xml.replace(rows(xml)[3]!, `${rows(xml)[3]}${rows(xml)[1]}`)))
  assert.equal(added, [...before, before[0]])
})

test("an office's own paper is read by the office's own template, and the official one all the same", () => {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-test-'))
  try {
    const form = formById('829.10')
    const data = form.fromCase(sampleOf(form.id))
    const official = new Uint8Array(readFileSync(packageTemplatePath(form.id)))
    const own = withText(official, (xml) =>
      xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>Біздің кеңсенің бланкі</w:t></w:r></w:p>'),
    )
    writeFileSync(join(folder, '829.10.docx'), own)
    for (const made of [folder, null]) {
      const { bytes } = renderForm(form, data, { officeFolder: made })
      for (const document of [bytes, withoutCarried(bytes)]) {
        const { answers, unread } = readForm(form, document, 'returned.docx', folder)
        assert.equal(answers, data)
        assert.equal(unread, [])
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('answers that a document carries are believed no further than their shape', () => {
  const form = formById('829.10')
  const { bytes } = renderForm(form, form.fromCase(sampleOf(form.id)), { officeFolder: null })
  const carrying = (json: string) =>
    readForm(
      form,
      withPart(bytes, 'customXml/item1.xml', (xml) => xml.replace(/>[^<]*<\/answers>/, `>${json}</answers>`)),
      'x.docx',
      null,
    )
  for (const json of [
    '',
    '{',
    '[]',
    '{"centres":7}',
    '{"centres":[7]}',
    '{"centres":[{"address":{"a":1}}]}',
    '{"x":1}',
    'null',
    '{"__proto__":{"a":1}}',
  ])
    assert.equal(carrying(json).answers, form.fromCase(sampleOf(form.id)), json)
})

test.run()
