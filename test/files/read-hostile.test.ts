// Files that strangers send: whatever they are made of, the program answers with a word of its own, soon, and never falls over.
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isExpected } from '../../src/expected-error.js'
import { scanXml, tokenize } from '../../src/files/docx/xml.js'
import { formOfDocument } from '../../src/files/form-skeletons.js'
import { readForm } from '../../src/files/read-form.js'
import { renderBlank, renderForm } from '../../src/files/render-form.js'
import { readZip, unpack } from '../../src/files/zip/read-zip.js'
import { pack, writeZip } from '../../src/files/zip/write-zip.js'
import { FORMS, formById } from '../../src/form/catalogue.js'
import { sampleOf } from '../form/sample-of.js'
import { withPart, withText } from '../form/typed-document.js'

const test = suite('documents from strangers')
const form = formById('829.10')
const blank = renderBlank(form, null)

/** Why it was refused; 'read' where it was read after all. Anything but a refusal of ours is a fault. */
function outcome(bytes: Uint8Array, id = '829.10'): string {
  try {
    readForm(formById(id), bytes, 'a.docx', null)
    return 'read'
  } catch (error) {
    if (isExpected(error, 'docx-unreadable')) return error.facts.why
    if (isExpected(error, 'form-unclear')) return 'form-unclear'
    throw error
  }
}

const inBody = (xml: string) => withText(blank, (whole) => whole.replace('<w:sectPr', `${xml}<w:sectPr`))
const inSeconds = (most: number, work: () => void): void => {
  const started = performance.now()
  work()
  const took = (performance.now() - started) / 1000
  assert.ok(took < most, `${took.toFixed(1)} s`)
}

test('a part that unpacks to more than it says, or to more than a document has', () => {
  const bomb = deflateRawSync(Buffer.alloc(100 * 1024 * 1024, 0x20))
  assert.ok(bomb.length < 200_000)
  for (const size of [10, 100 * 1024 * 1024, 60 * 1024 * 1024]) {
    const entries = readZip(blank, 'a').map((entry) =>
      entry.name === 'word/document.xml' ? { ...entry, packed: bomb, size, crc: 0 } : entry,
    )
    assert.ok(['damaged', 'too-large'].includes(outcome(writeZip(entries, '2025-01-01'))), String(size))
  }
})

test('names that lead elsewhere, locked files, other files', () => {
  const named = (name: string) =>
    outcome(writeZip([...readZip(blank, 'a'), pack(name, new Uint8Array(1))], '2025-01-01'))
  for (const name of ['../../etc/passwd', '/etc/passwd', 'word/../../x', 'C:\\x', 'word/document.xml'])
    assert.is(named(name), 'bad-name', name)
  assert.is(outcome(new TextEncoder().encode('%PDF-1.7')), 'not-zip')
  assert.is(outcome(new Uint8Array(0)), 'not-zip')
  assert.is(outcome(writeZip([pack('content.xml', new Uint8Array(3))], '2025-01-01')), 'not-word')
})

test('entities of its own, a document type, tags that do not close, depth without end', () => {
  const doctype = withText(blank, (xml) =>
    xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]><w:document'),
  )
  assert.is(outcome(doctype), 'bad-xml')
  assert.is(outcome(inBody('<w:p><w:r>')), 'bad-xml')
  assert.is(outcome(inBody('</w:p>')), 'bad-xml')
  assert.is(outcome(inBody('<w:tbl><w:tr><w:tc>'.repeat(1000) + '</w:tc></w:tr></w:tbl>'.repeat(1000))), 'bad-xml')
  assert.is(outcome(inBody('<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000))), 'bad-xml')
  const entity = readForm(form, inBody('<w:p><w:r><w:t>&x;&#xD800;&#x110000;</w:t></w:r></w:p>'), 'a.docx', null)
  assert.equal(entity.answers, {}, 'an entity that nobody declared is letters')
})

test('tables within tables, rows without cells, cells without paragraphs', () => {
  const nested = (depth: number): string =>
    depth === 0 ? '<w:p/>' : `<w:tbl><w:tr><w:tc>${nested(depth - 1)}<w:p/></w:tc></w:tr></w:tbl>`
  assert.is(outcome(inBody(nested(40))), 'read')
  assert.is(outcome(inBody('<w:tbl><w:tr/><w:tr></w:tr><w:tr><w:tc/></w:tr></w:tbl><w:tbl/><w:tr/><w:tc/>')), 'read')
  assert.is(outcome(withText(blank, (xml) => xml.replace(/<w:body>.*<\/w:body>/s, '<w:body/>'))), 'bad-xml')
})

test('much of everything is read or refused within seconds', () => {
  const heavy: readonly (readonly [string, () => Uint8Array])[] = [
    ['empty paragraphs', () => inBody('<w:p/>'.repeat(200_000))],
    ['paragraphs', () => inBody('<w:p><w:r><w:t>мекенжайы</w:t></w:r></w:p>'.repeat(40_000))],
    ['one paragraph of blanks', () => inBody(`<w:p><w:r><w:t>${' \u00a0_'.repeat(1_500_000)}а</w:t></w:r></w:p>`)],
    ['too many letters', () => inBody(`<w:p><w:r><w:t>${'а'.repeat(9_000_000)}</w:t></w:r></w:p>`)],
    ['a label over and over', () => inBody(`<w:p><w:r><w:t>${'№ '.repeat(500_000)}</w:t></w:r></w:p>`)],
    [
      'runs',
      () =>
        inBody(
          `<w:p>${'<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>а</w:t></w:r><w:r><w:t>б</w:t></w:r>'.repeat(100_000)}</w:p>`,
        ),
    ],
    [
      'rows',
      () =>
        withText(blank, (xml) =>
          xml.replace(
            '</w:tbl>',
            `${'<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>а, б; (в)</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>'.repeat(20_000)}</w:tbl>`,
          ),
        ),
    ],
    [
      'carried rows',
      () =>
        withPart(blank, 'customXml/item1.xml', (xml) =>
          xml.replace(/>[^<]*<\/answers>/, `>{"centres":[${'{},'.repeat(1_000_000)}{}]}</answers>`),
        ),
    ],
    [
      'carried depth',
      () =>
        withPart(blank, 'customXml/item1.xml', (xml) =>
          xml.replace(/>[^<]*<\/answers>/, `>${'['.repeat(1_000_000)}</answers>`),
        ),
    ],
  ]
  for (const [what, make] of heavy) {
    const bytes = make()
    inSeconds(8, () => assert.ok(['read', 'too-large', 'form-unclear'].includes(outcome(bytes)), what))
    inSeconds(8, () => {
      try {
        formOfDocument(bytes, 'a.docx')
      } catch (error) {
        if (!isExpected(error, 'docx-unreadable')) throw error
      }
    })
  }
})

test('texts made to hold a search up: in every place of the forms with the most of them', () => {
  const nasty = [
    `${' '.repeat(20_000)}а`,
    `${', '.repeat(8_000)}а`,
    `${'('.repeat(8_000)}`,
    `${'1'.repeat(20_000)}`,
    `${'а\n'.repeat(8_000)}`,
    `№ ${'1 '.repeat(8_000)}`,
    `иә${' ,'.repeat(8_000)}`,
  ]
  for (const id of ['829.4', '829.6', '476.1.2', '676.1', '829.3']) {
    const one = formById(id)
    const { bytes } = renderForm(one, one.fromCase(sampleOf(id)), { officeFolder: null })
    for (const text of nasty) {
      const changed = withText(bytes, (xml) =>
        xml.replace(/(<w:u w:val="single"\/>(?:(?!<w:t).)*<w:t xml:space="preserve">)[^<]*/g, `$1${text}`),
      )
      inSeconds(5, () => void outcome(changed, id))
    }
  }
})

test('bytes changed anywhere: read or refused', () => {
  const { bytes } = renderForm(form, form.fromCase(sampleOf(form.id)), { officeFolder: null })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      (changes) => {
        const changed = bytes.slice()
        for (const [at, value] of changes) changed[at] = value
        outcome(changed)
      },
    ),
    { numRuns: 300 },
  )
})

test('tags changed anywhere in the text of any form: read or refused', () => {
  const annexes = FORMS.filter((one) => !one.id.startsWith('paper.') && one.fields.length > 0)
  const tags = [
    '<w:p>',
    '</w:p>',
    '<w:tbl>',
    '</w:tbl>',
    '<w:tr>',
    '</w:tr>',
    '<w:tc>',
    '</w:tc>',
    '<w:r>',
    '</w:r>',
    '<w:t>',
    '</w:t>',
    '<w:p/>',
    '<w:t/>',
    '',
  ]
  for (const one of annexes) {
    const entry = readZip(renderBlank(one, null), 'a').find(({ name }) => name === 'word/document.xml')!
    const tokens = tokenize(new TextDecoder().decode(unpack(entry, 'a')))!
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(tokens.length - 1), fc.constantFrom(...tags)), { minLength: 1, maxLength: 3 }),
        (changes) => {
          const changed = [...tokens]
          for (const [at, tag] of changes) changed[at] = tag
          outcome(
            writeZip([pack('word/document.xml', new TextEncoder().encode(changed.join('')))], '2025-01-01'),
            one.id,
          )
        },
      ),
      { numRuns: 40 },
    )
  }
})

test('the scanner gives back what it took, or says that it is no XML', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '/', '!', '-', '[', ']', '?', 'a', ' '), maxLength: 60 }),
      (xml) => {
        const tokens: string[] = []
        if (scanXml(xml, (token) => tokens.push(token))) assert.is(tokens.join(''), xml)
      },
    ),
    { numRuns: 2000 },
  )
  inSeconds(2, () => assert.is(tokenize('<"'.repeat(1_000_000)), null))
})

test.run()
