import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isExpected } from '../../src/expected-error.js'
import { packageTemplatePath } from '../../src/files/data-files.js'
import { compileTemplate } from '../../src/files/docx/compile.js'
import { blankTemplate, fillTemplate } from '../../src/files/docx/fill.js'
import { readBytes } from '../../src/files/read-file.js'
import { renderBlank, renderForm } from '../../src/files/render-form.js'
import { checkTemplate, formOfTemplate, templateOf, templatePath } from '../../src/files/templates.js'
import { readZip, unpack } from '../../src/files/zip/read-zip.js'
import { pack, writeZip } from '../../src/files/zip/write-zip.js'
import { FORMS, formById } from '../../src/form/catalogue.js'
import { build, buildAll } from '../../templates/build-all.js'
import { SOURCES } from '../../templates/sources.js'
import { sampleOf } from '../form/sample-of.js'
import { sampleView } from '../form/sample-view.js'
import { assertSchemaOrder, assertWellFormed, flatText, partOf } from './read-docx.js'

const test = suite('templates')
const notice = formById('829.7')
const data = notice.fromCase(sampleView())

/** The package's template with its text changed as an office would change it in Word. */
function edited(id: string, change: (xml: string) => string): Uint8Array {
  const entries = readZip(readBytes(packageTemplatePath(id)), id)
  return writeZip(
    entries.map((entry) =>
      entry.name === 'word/document.xml'
        ? pack(entry.name, new TextEncoder().encode(change(new TextDecoder().decode(unpack(entry, id)))))
        : entry,
    ),
    '2025-01-01',
  )
}

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-test-'))
  try {
    work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('every form has a template and every template a form', () => {
  assert.equal(
    SOURCES.map((source) => source.id),
    FORMS.map((form) => form.id),
  )
})

test('placeholders and fields agree both ways, and the files are well formed', () => {
  for (const form of FORMS) {
    assert.equal(checkTemplate(packageTemplatePath(form.id), form), [], form.id)
    assertWellFormed(readBytes(packageTemplatePath(form.id)))
    assertWellFormed(renderBlank(form, null))
    assertSchemaOrder(renderBlank(form, null))
    assertSchemaOrder(renderForm(form, form.fromCase(sampleOf(form.id)), { officeFolder: null }).bytes)
  }
})

test('the committed templates are what their sources build, and building twice gives the same bytes', async () => {
  for (const { id, bytes } of await buildAll()) {
    const parts = (archive: Uint8Array): string[][] =>
      readZip(archive, id).map((entry) => [entry.name, new TextDecoder().decode(unpack(entry, id))])
    assert.equal(parts(bytes), parts(readBytes(packageTemplatePath(id))), `${id}: run npm run templates`)
  }
  const source = SOURCES[3]!
  assert.equal((await build(source)).bytes, (await build(source)).bytes)
})

test('A4, official margins, Times New Roman, Kazakh, title and number in the properties, no empty paragraphs', () => {
  for (const form of FORMS) {
    const bytes = renderBlank(form, null)
    const document = partOf(bytes)
    assert.match(document, form.orientation === 'landscape' ? /w:w="16838" w:h="11906"/ : /w:w="11906" w:h="16838"/)
    assert.match(document, /w:left="1701"/)
    assert.match(partOf(bytes, 'word/styles.xml'), /w:ascii="Times New Roman"[\s\S]*w:lang w:val="kk-KZ"/)
    assert.match(partOf(bytes, 'word/fontTable.xml'), /altName w:val="Liberation Serif/)
    const core = partOf(bytes, 'docProps/core.xml')
    assert.ok(core.includes(`<dc:title>${form.title.kk}</dc:title>`), form.id)
    assert.ok(core.includes(`<cp:keywords>${form.id}</cp:keywords>`))
    assert.match(document, /w:pStyle w:val="Heading1"/)
    const outsideTables = document.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '')
    assert.not.match(
      outsideTables,
      /<w:p(?: [^>]*)?>(?:<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*<\/w:pPr>)?<\/w:p>/,
      `${form.id}: an empty paragraph`,
    )
  }
})

test('header rows of long tables repeat over pages', () => {
  const tables = { '829.1': 2, '829.10': 1, '476.1.2': 2, '476.3.1': 1, '476.4.5': 8, '676.3': 1, '676.4': 1 }
  for (const [id, count] of Object.entries(tables)) {
    const heads = partOf(renderBlank(formById(id), null)).match(
      /<w:tbl>(?:(?!<w:tr>|<w:tr ).)*<w:tr(?: [^>]*)?><w:trPr>(?:(?!<\/w:trPr>).)*<w:tblHeader\/>/gs,
    )
    assert.is(heads?.length, count, id)
  }
})

test('the same case gives the same bytes; the day given dates them', () => {
  const once = renderForm(notice, data, { officeFolder: null, date: '2025-04-03' })
  const again = renderForm(notice, data, { officeFolder: null, date: '2025-04-03' })
  assert.is(once.hash, again.hash)
  assert.is(once.hash === renderForm(notice, data, { officeFolder: null, date: '2025-04-04' }).hash, false)
  assert.match(partOf(once.bytes, 'docProps/core.xml'), /2025-04-03T00:00:00Z/)
})

test('neither zone nor language of the machine changes a byte', () => {
  const program = `
    const { renderForm } = await import('./src/files/render-form.ts'); const { formById } = await import('./src/form/catalogue.ts')
    const { sampleView } = await import('./test/form/sample-view.ts'); const form = formById('829.7')
    console.log(renderForm(form, form.fromCase(sampleView()), { officeFolder: null, date: '2025-04-03' }).hash)`
  const hashes = [
    { TZ: 'UTC', LC_ALL: 'C' },
    { TZ: 'Asia/Almaty', LC_ALL: 'kk_KZ.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
  ].map((env) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      env: { ...process.env, ...env },
    })
      .toString()
      .trim(),
  )
  assert.is(new Set(hashes).size, 1)
  assert.is(hashes[0], renderForm(notice, data, { officeFolder: null, date: '2025-04-03' }).hash)
})

test('a placeholder that Word split over runs still works', () => {
  const split = edited('829.7', (xml) =>
    xml.replaceAll(
      '{{recipient.binLine|37}}',
      '{{recip</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>ient.bin</w:t></w:r><w:r><w:t xml:space="preserve">Line|37}</w:t></w:r><w:r><w:t>}',
    ),
  )
  const template = compileTemplate(split, notice, 'split.docx')
  assert.equal(template.findings, [])
  const filled = fillTemplate(template, data)
  assertWellFormed(filled)
  assert.ok(flatText(filled).includes('БСН 580340015825'))
  assert.is(flatText(filled), flatText(renderForm(notice, data, { officeFolder: null }).bytes))
  assert.is(flatText(blankTemplate(template)), flatText(renderBlank(notice, null)))
})

test('so does every placeholder of every form, however Word has cut it up', () => {
  for (const form of FORMS) {
    const split = edited(form.id, (xml) =>
      xml.replace(
        /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">(\{\{[^<]*)<\/w:t><\/w:r>/g,
        (_run, properties: string | undefined, text: string) =>
          (text.match(/&\w+;|.{1,3}?(?=&|$)|.{3}/gsu) ?? [])
            .map((piece) => `<w:r w:rsidRPr="00A1">${properties ?? ''}<w:t xml:space="preserve">${piece}</w:t></w:r>`)
            .join(
              '<w:proofErr w:type="gramStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
            ),
      ),
    )
    const template = compileTemplate(split, form, 'split.docx')
    assert.equal(template.findings, [], form.id)
    const values = form.fromCase(sampleOf(form.id))
    assert.is(
      flatText(fillTemplate(template, values)),
      flatText(renderForm(form, values, { officeFolder: null }).bytes),
      form.id,
    )
    assert.is(flatText(blankTemplate(template)), flatText(renderBlank(form, null)), form.id)
  }
})

test("an office's own template takes precedence and is checked both ways", () => {
  inFolder((folder) => {
    const own = edited('829.7', (xml) => xml.replace('Форма', 'Біздің кеңсенің бланкі'))
    writeFileSync(join(folder, '829.7.docx'), own)
    assert.is(templatePath('829.7', folder), join(folder, '829.7.docx'))
    assert.is(templatePath('829.8', folder), packageTemplatePath('829.8'))
    const rendered = renderForm(notice, data, { officeFolder: folder })
    assert.ok(flatText(rendered.bytes).includes('Біздің кеңсенің бланкі'))
    assert.is.not(rendered.templateHash, renderForm(notice, data, { officeFolder: null }).templateHash)
  })
})

test('form check names what is unknown, stray, misplaced and missing, with its place', () => {
  inFolder((folder) => {
    const path = join(folder, '829.7.docx')
    writeFileSync(
      path,
      edited('829.7', (xml) =>
        xml
          .replaceAll('{{recipient.binLine|37}}', '{{recipient.iin}} {{paper.date:hour}} {{x')
          .replaceAll(
            '{{recipientBlock|[Ұйымның атауы, заңды мекенжайы, БСН/ЖСН]}}',
            '{{#paper}}а{{/paper}}{{?product.name}}',
          ),
      ),
    )
    const findings = checkTemplate(path, notice)
    const kinds = findings.map((one) => `${one.kind} ${one.what}`)
    assert.ok(kinds.includes('unknown {{recipient.iin}}'))
    assert.ok(kinds.includes('unknown {{paper.date:hour}}'))
    assert.ok(kinds.includes('not-a-list {{#paper}}'))
    assert.ok(kinds.includes('misplaced {{?product.name}}'))
    assert.ok(kinds.includes('missing recipient.idNumber'))
    assert.ok(kinds.some((one) => one.startsWith('stray')))
    const unknown = findings.find((one) => one.what === '{{recipient.iin}}')
    assert.is(unknown?.part, 'word/document.xml')
    assert.ok(unknown?.excerpt?.startsWith('БСН'))
    assert.ok((unknown?.paragraph ?? 0) > 5)
    assert.is(formOfTemplate(path), '829.7')
    try {
      templateOf(notice, folder)
      assert.unreachable()
    } catch (error) {
      assert.ok(isExpected(error, 'template-faulty'))
    }
  })
})

test('a missing required value is named with the command that fills it; only the signer may still be missing', () => {
  const { signer: _signer, ...unsigned } = data
  try {
    renderForm(notice, { ...unsigned, product: { name: 'а' } }, { officeFolder: null, caseNumber: 'TR-2025-000001' })
    assert.unreachable()
  } catch (error) {
    assert.ok(isExpected(error, 'form-value-missing'))
    assert.equal(
      error.facts.missing.map((one) => one.field),
      ['product.ensTru', 'signer.position', 'signer.name'],
    )
    assert.ok(error.facts.missing.every((one) => one.command.startsWith('kz-is ')))
  }
  assert.ok(
    flatText(renderForm(notice, unsigned, { officeFolder: null, toBeSigned: true }).bytes).includes(
      '[Қол қоюшы лауазымы]',
    ),
  )
})

test('what is no Word document is refused with its reason', () => {
  const reasons: readonly (readonly [Uint8Array, string])[] = [
    [new TextEncoder().encode('not a zip'), 'not-zip'],
    [writeZip([pack('a.xml', new Uint8Array(3))], '2025-01-01'), 'not-word'],
    [writeZip([pack('word/document.xml', new TextEncoder().encode('<a'))], '2025-01-01'), 'bad-xml'],
    [writeZip([pack('word/document.xml', new TextEncoder().encode('<!DOCTYPE a><a/>'))], '2025-01-01'), 'bad-xml'],
    [writeZip([pack('word/document.xml', Uint8Array.of(0xff, 0xfe, 0x3c))], '2025-01-01'), 'bad-xml'],
  ]
  for (const [bytes, why] of reasons) {
    try {
      compileTemplate(bytes, notice, 'x.docx')
      assert.unreachable(why)
    } catch (error) {
      assert.ok(isExpected(error, 'docx-unreadable'), String(error))
      assert.is(error.facts.why, why)
    }
  }
})

const RELS = 'word/_rels/document.xml.rels'
const OFFICE_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (type: string, target: string, more = ''): string =>
  `<Relationship Id="rIdX" Type="${OFFICE_TYPE}/${type}" Target="${target}"${more}/>`
const FOREIGN: readonly (readonly [string, string, string | null])[] = [
  ['a picture from outside', RELS, relation('image', 'http://far.example/x.png', ' TargetMode="External"')],
  ['in other signs', RELS, relation('image', 'http://far.example/x.png', " TargetMode = '&#69;xternal'")],
  [
    'a template from outside',
    'word/_rels/settings.xml.rels',
    relation('attachedTemplate', 'file://far/x.dotm', ' TargetMode="External"'),
  ],
  ['another document taken in', RELS, relation('aFChunk', 'afchunk.mht')],
  ['an object', RELS, relation('oleObject', 'o.bin')],
  ['a macro', 'word/vbaProject.bin', null],
  ['a control', 'word/activeX/activeX1.xml', null],
  ['a file within', 'word/embeddings/oleObject1.bin', null],
]
for (const [what, part, added] of FOREIGN)
  test(`a template that carries ${what} is refused: in form check, and in use`, () => {
    const id = notice.id
    const entries = readZip(readBytes(packageTemplatePath(id)), id)
    const there = entries.find(({ name }) => name === part)
    const before =
      there === undefined ? '<Relationships xmlns="x"></Relationships>' : new TextDecoder().decode(unpack(there, id))
    const bytes = added === null ? 'x' : before.replace('</Relationships>', `${added}</Relationships>`)
    const poisoned = [...entries.filter(({ name }) => name !== part), pack(part, new TextEncoder().encode(bytes))]
    inFolder((folder) => {
      writeFileSync(join(folder, `${id}.docx`), writeZip(poisoned, '2025-01-01'))
      const kinds = checkTemplate(join(folder, `${id}.docx`), notice).map(({ kind }) => kind)
      assert.equal(kinds, ['foreign'])
      try {
        templateOf(notice, folder)
        assert.unreachable()
      } catch (error) {
        assert.ok(isExpected(error, 'template-faulty'))
      }
    })
  })

test('a link that a reader may follow is no fault, and no template of the package carries anything else', () => {
  const id = notice.id
  const entries = readZip(readBytes(packageTemplatePath(id)), id)
  const link = relation('hyperlink', 'https://adilet.zan.kz', ' TargetMode="External"')
  const xml = `<Relationships xmlns="x">${link}</Relationships>`
  const linked = writeZip(
    [...entries.filter(({ name }) => name !== RELS), pack(RELS, new TextEncoder().encode(xml))],
    '2025-01-01',
  )
  assert.equal(compileTemplate(linked, notice, id).findings, [])
  for (const form of FORMS)
    assert.equal(
      checkTemplate(packageTemplatePath(form.id), form).filter(({ kind }) => kind === 'foreign'),
      [],
      form.id,
    )
})

test.run()
