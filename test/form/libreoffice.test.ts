// Files as a word processor really saves them: its own styles, runs put together or taken apart, parts of its own.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { packageTemplatePath } from '../../src/files/data-files.js'
import { compileTemplate } from '../../src/files/docx/compile.js'
import { fillTemplate } from '../../src/files/docx/fill.js'
import { formOfDocument } from '../../src/files/form-skeletons.js'
import { findLibreOffice } from '../../src/files/pdf.js'
import { readForm } from '../../src/files/read-form.js'
import { renderForm } from '../../src/files/render-form.js'
import { checkTemplate, formOfTemplate } from '../../src/files/templates.js'
import { FORMS } from '../../src/form/catalogue.js'
import { take } from '../../src/form/read/put.js'
import { assertWellFormed, flatText } from '../files/read-docx.js'
import { sampleOf } from './sample-of.js'
import { asTyped } from './typed-document.js'

const program = findLibreOffice(process.env)
const test = suite('documents saved by LibreOffice')
const annexes = FORMS.filter((form) => !form.id.startsWith('paper.'))
const withBlanks = annexes.filter((form) => form.fields.length > 0)
const folder = mkdtempSync(join(tmpdir(), 'kz-is-test-'))
test.after(() => rmSync(folder, { recursive: true, force: true }))

const dataOf = (id: string) => {
  const form = FORMS.find((one) => one.id === id)!
  return form.fromCase(sampleOf(id))
}

/** What the words alone do not tell: see read-round-trip.test.ts. */
const UNSAID: Readonly<Record<string, string>> = { '829.7': 'signer.positionRu', '476.3.1': 'finance' }

/** All of them in one start of the program. */
function saveAnew(kind: string, documents: ReadonlyMap<string, Uint8Array>): (id: string) => Uint8Array {
  const [from, to] = [join(folder, kind), join(folder, `${kind}-saved`)]
  for (const each of [from, to]) mkdirSync(each)
  for (const [id, bytes] of documents) writeFileSync(join(from, `${id}.docx`), bytes)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const files = [...documents.keys()].map((id) => join(from, `${id}.docx`))
  execFileSync(program!, [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', to, ...files], {
    stdio: 'ignore',
  })
  return (id) => new Uint8Array(readFileSync(join(to, `${id}.docx`)))
}

const each = <T>(items: readonly { readonly id: string }[], of: (id: string) => T) =>
  new Map(items.map(({ id }) => [id, of(id)]))
const filled = (id: string): Uint8Array =>
  renderForm(FORMS.find((one) => one.id === id)!, dataOf(id), { officeFolder: null }).bytes

if (program === null) test.skip('LibreOffice is not on this machine', () => {})
else {
  test('a filled form comes back with the same answers', () => {
    const saved = saveAnew('filled', each(withBlanks, filled))
    for (const form of withBlanks) {
      assert.is(formOfDocument(saved(form.id), 'returned.docx')?.id, form.id)
      const { answers, unread } = readForm(form, saved(form.id), 'returned.docx', null)
      assert.equal(answers, dataOf(form.id), form.id)
      assert.equal(unread, [], form.id)
    }
  })

  test('a blank whose lines were typed over comes back with what was typed', () => {
    const saved = saveAnew(
      'typed',
      each(withBlanks, (id) => asTyped(filled(id))),
    )
    for (const form of withBlanks) {
      const { answers } = readForm(form, saved(form.id), 'returned.docx', null)
      const unsaid = UNSAID[form.id] ?? ''
      assert.equal(take(answers, unsaid), take(dataOf(form.id), unsaid), form.id)
    }
  })

  test('a template that was opened and saved still fills, to the same words', () => {
    const saved = saveAnew(
      'templates',
      each(annexes, (id) => new Uint8Array(readFileSync(packageTemplatePath(id)))),
    )
    for (const form of annexes) {
      const path = join(folder, 'templates-saved', `${form.id}.docx`)
      assert.equal(checkTemplate(path, form), [], form.id)
      assert.is(formOfTemplate(path), form.id)
      const template = compileTemplate(saved(form.id), form, path)
      const bytes = fillTemplate(template, dataOf(form.id))
      assertWellFormed(bytes)
      assert.is(flatText(bytes), flatText(filled(form.id)), form.id)
      if (form.fields.length > 0)
        assert.equal(readForm(form, bytes, 'returned.docx', null).answers, dataOf(form.id), form.id)
    }
  })
}

test.run()
