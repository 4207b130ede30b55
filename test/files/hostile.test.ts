import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isExpected } from '../../src/expected-error.js'
import { fillTemplate } from '../../src/files/docx/fill.js'
import { templateOf } from '../../src/files/templates.js'
import { FORMS } from '../../src/form/catalogue.js'
import type { Form } from '../../src/form/form.js'
import { leafFields } from '../../src/form/leaf-fields.js'
import type { Field } from '../../src/law/field.js'
import type { Json, JsonObject } from '../../src/text.js'
import { assertWellFormed, paragraphsOf } from './read-docx.js'

const test = suite('hostile values in every field of every form')

const NASTY = [
  '<w:t>',
  '</w:t></w:r></w:p>',
  '{{x}}',
  '{{paper.number}}',
  '{#rows}',
  '{{/reasons}}',
  '&amp;',
  '&',
  '"',
  "'",
  ']]>',
  '<!--',
  '\u202eабв',
  '😀👩‍👩‍👧',
  'қ'.repeat(10_000),
  'а\nб',
  'а\tб',
  '\u00a0',
  '$1',
  '$&',
  '\\n',
  '\u0085',
  '\u2028',
  'e\u0301',
  '\ufeff',
]
const REFUSED = ['\u0000', '\u0007', '\u001f', '\u000b', '\ufffe', '\uffff', '\ud800', 'а\udc00б']

/** Values for every field, the texts by `text`; dates, choices and the like stay sound so that each text field is reached. */
function filled(fields: readonly Field[], text: (path: string) => string, prefix = ''): JsonObject {
  return Object.fromEntries(
    fields.map((field): [string, Json] => {
      const path = prefix === '' ? field.id : `${prefix}.${field.id}`
      if (field.kind === 'group') return [field.id, filled(field.fields ?? [], text, path)]
      if (field.kind === 'list') return [field.id, [filled(field.fields ?? [], text, path)]]
      if (field.kind === 'text-list') return [field.id, [text(path)]]
      if (field.kind === 'choice') return [field.id, field.choices?.[0]?.id ?? text(path)]
      if (field.kind === 'yes-no') return [field.id, true]
      return [field.id, text(path)]
    }),
  )
}

/** False for a form of ticks alone, or without blanks. */
function takesText(form: Form): boolean {
  return leafFields(form.fields).some(({ field }) => field.kind !== 'yes-no' && field.kind !== 'choice')
}

for (const form of FORMS) {
  const template = templateOf(form, null)
  test(`${form.id}: each nasty text comes out as text and the file opens`, () => {
    for (const nasty of NASTY) {
      const bytes = fillTemplate(
        template,
        filled(form.fields, (path) => `⟦${path}⟧${nasty}⟦end⟧`),
      )
      assertWellFormed(bytes)
      const printed = paragraphsOf(bytes).join('\n')
      const seen = [...printed.matchAll(/⟦[\w.]+⟧([\s\S]*?)⟦end⟧/g)].map((match) => match[1])
      if (takesText(form)) assert.ok(seen.length > 0)
      for (const text of seen) assert.is(text, nasty)
    }
  })

  test(`${form.id}: any text comes out equal, or the field is named`, () => {
    if (!takesText(form)) return
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const wanted = text.replace(/\r\n?/g, '\n')
        try {
          const bytes = fillTemplate(
            template,
            filled(form.fields, () => `⟦${text}⟧`),
          )
          assertWellFormed(bytes)
          assert.ok(paragraphsOf(bytes).join('\n').includes(`⟦${wanted}⟧`))
        } catch (error) {
          if (!isExpected(error, 'form-value-unprintable')) throw error
          assert.ok(error.facts.field.length > 0)
        }
      }),
      { numRuns: 60 },
    )
  })

  test(`${form.id}: what no document can carry is refused with the form and the field`, () => {
    if (!takesText(form)) return
    for (const bad of REFUSED) {
      try {
        fillTemplate(
          template,
          filled(form.fields, () => `а${bad}`),
        )
        assert.unreachable(`went through: ${escape(bad)}`)
      } catch (error) {
        assert.ok(isExpected(error, 'form-value-unprintable'), String(error))
        assert.is(error.facts.form, form.id)
        assert.match(error.facts.character, /^U\+[0-9A-F]{4}$/)
        assert.not.ok(JSON.stringify(error.facts).includes(bad), 'the value itself is not in the error')
      }
    }
  })
}

test.run()
