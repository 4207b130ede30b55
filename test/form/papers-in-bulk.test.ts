import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { findLibreOffice } from '../../src/files/pdf.js'
import { readZip } from '../../src/files/zip/read-zip.js'
import { pack, writeZip } from '../../src/files/zip/write-zip.js'
import { flatText } from '../files/read-docx.js'
import { CLERK, EXECUTOR, openClerks, type Printed, sample } from '../support/clerks.js'
import { withPart, withText } from './typed-document.js'

const test = suite('papers of many cases, read back and verified')
const office = openClerks()
test.after(() => office.remove())

const NOW = '2025-06-02T10:00'
const cases: string[] = []
const folder = (name: string): string => {
  mkdirSync(join(office.folder, name), { recursive: true })
  return name
}
const run = (...args: readonly string[]) => office.at(NOW, CLERK, ...args)
const names = (name: string) => readdirSync(join(office.folder, name)).sort()

test('three cases, two of them granted', () => {
  const answers = sample('include-software')
  for (const [at, title] of ['Бірінші', 'Екінші', 'Үшінші'].entries()) {
    const product = { ...(answers.product as object), name: title }
    cases.push(office.intake(`2025-05-0${at + 5}T10:00`, 'include', { ...answers, product }))
  }
  for (const number of cases.slice(0, 2)) {
    office.toRecommendation(number, '2025-05-12')
    office.json('2025-05-14T10:00', EXECUTOR, 'decide', number, '--grant')
    office.issue(number, '2025-05-14')
  }
  assert.equal(cases, ['TR-2025-000001', 'TR-2025-000002', 'TR-2025-000003'])
})

test('one paper of every case that a filter lets through, in files that sort as the cases do', () => {
  const out = folder('notices')
  const ran = run(
    'form',
    'render',
    '--service',
    'trusted-registry',
    '--status',
    'granted',
    '--form',
    '829.7',
    '-o',
    out,
  )
  assert.is(ran.code, 0, ran.err)
  const files = names(out)
  assert.is(files.length, 2)
  assert.ok(files[0]!.startsWith('TR-2025-000001_') && files[1]!.startsWith('TR-2025-000002_'))
  assert.equal(
    ran.out.trim().split('\n'),
    files.map((name) => join(out, name)),
  )
  assert.match(ran.err, /Cases: 2\. Documents: 2\./)
  assert.match(flatText(readFileSync(join(office.folder, out, files[1]!))), 'Екінші')
})

test('all papers of every case; run again it finds them there and writes nothing anew', () => {
  const out = folder('all')
  const first = JSON.parse(run('form', 'render', '--service', 'trusted-registry', '-o', out, '--json').out)
  assert.is(first.cases, 3)
  assert.equal(first.failed, [])
  assert.equal(names(out).length, first.files.length)
  assert.equal(new Set(first.files.map((one: Printed) => one.file)).size, first.files.length)
  assert.ok(
    first.files.every((one: Printed) => one.same !== false),
    'each as it was recorded',
  )
  const again = run('form', 'render', '--service', 'trusted-registry', '-o', out)
  assert.is(again.code, 0)
  assert.match(again.err, new RegExp(`of them ${first.files.length} there already`))
})

test('what fails is told with its case and paper, the others come; code 3', () => {
  const out = folder('some')
  const all = names('all')
  const changed = all.find((name) => name.startsWith('TR-2025-000002'))!
  writeFileSync(join(office.folder, out, changed), 'somebody else’s file')
  const ran = run('form', 'render', '--service', 'trusted-registry', '-o', out, '--json')
  assert.is(ran.code, 3)
  const { files, failed } = JSON.parse(ran.out)
  assert.equal(
    failed.map((one: Printed) => [one.case, one.error]),
    [['TR-2025-000002', 'file-exists']],
  )
  assert.is(files.length, all.length - 1)
  assert.is(readFileSync(join(office.folder, out, changed), 'utf8'), 'somebody else’s file')
  assert.is(run('form', 'render', '--service', 'trusted-registry', '-o', out, '--force').code, 0)
  assert.equal(names(out), all)
})

test('without a case and without a filter it asks which; a folder that cannot be made is said before anything is done', () => {
  assert.is(run('form', 'render', '-o', 'all').code, 2)
  assert.is(run('form', 'render', '--open', '-o', 'nowhere/at/all').code, 3)
  assert.is(run('form', 'render', '--status', 'granted', '--form', '829.99', '-o', 'nowhere').code, 4)
  assert.not.ok(existsSync(join(office.folder, 'nowhere')))
})

test('--pdf: beside the document where there is LibreOffice, else a clear word and the document all the same', () => {
  const without = office.kzIs(['form', 'blank', '829.10', '-o', 'a.docx', '--pdf'], { env: { PATH: '' } })
  if (findLibreOffice({ PATH: '' }) === null) {
    assert.is(without.code, 1)
    assert.match(without.err, /No PDF was made: there is no LibreOffice/)
  }
  assert.ok(existsSync(join(office.folder, 'a.docx')))
  assert.is(run('form', 'blank', '829.10', '-o', '-', '--pdf').code, 2)
  if (findLibreOffice(process.env) === null) return
  const out = folder('pdf')
  const printed = JSON.parse(
    run('form', 'render', '--status', 'granted', '--form', '829.7', '-o', out, '--pdf', '--json').out,
  )
  for (const { pdf } of printed.files)
    assert.is(readFileSync(join(office.folder, pdf)).subarray(0, 5).toString(), '%PDF-')
  assert.is(names(out).length, 4)
})

test('form verify: as recorded, saved anew, altered, another case, no paper of ours', () => {
  const verify = (file: string, ...more: readonly string[]) => {
    const ran = run('form', 'verify', file, ...more, '--json')
    return { code: ran.code, said: JSON.parse(ran.out || ran.err) }
  }
  const path = join('notices', names('notices')[0]!)
  const whole = verify(path)
  assert.is(whole.code, 0)
  assert.is(whole.said.verdict, 'as-recorded')
  assert.is(whole.said.case, 'TR-2025-000001')
  assert.is(whole.said.form, '829.7')
  const bytes = readFileSync(join(office.folder, path))
  const keep = (name: string, changed: Uint8Array): string => {
    writeFileSync(join(office.folder, name), changed)
    return name
  }
  const altered = verify(
    keep(
      'altered.docx',
      withText(bytes, (xml) => xml.replaceAll('Бірінші', 'Бесінші')),
    ),
  )
  assert.is(altered.code, 10)
  assert.is(altered.said.verdict, 'altered')
  assert.ok(altered.said.differences.length > 0)
  for (const { recorded, found } of altered.said.differences)
    assert.is(found, recorded.replaceAll('Бірінші', 'Бесінші'))
  const resaved = verify(
    keep(
      'resaved.docx',
      withText(bytes, (xml) => xml.replace('<w:body>', '<w:body><w:bookmarkStart w:id="1" w:name="a"/>')),
    ),
  )
  assert.is(resaved.code, 10)
  assert.is(resaved.said.verdict, 'resaved')
  assert.equal(resaved.said.beside, [])
  const other = verify(path, 'TR-2025-000002')
  assert.is(other.said.verdict, 'altered', 'a paper of one case is not that of another')
  assert.is(verify('a.docx').said.error.code, 'paper-case-unclear')
  assert.is(verify('a.docx', 'TR-2025-000001').said.error.code, 'paper-not-recorded')
})

test('form verify: the same words with something beside them that is no text are to be compared by eye', () => {
  const bytes = readFileSync(join(office.folder, 'notices', names('notices')[0]!))
  const first = (run: string) => (xml: string) => xml.replace('</w:t></w:r>', `</w:t></w:r>${run}`)
  const styled = (look: string) => (xml: string) => xml.replace('<w:rPr>', `<w:rPr>${look}`)
  const changed: readonly (readonly [kind: string, part: string, change: (xml: string) => string])[] = [
    ['symbol', 'document', first('<w:r><w:sym w:font="Symbol" w:char="F032"/></w:r>')],
    ['picture', 'document', first('<w:r><w:drawing/></w:r>')],
    ['picture', 'document', first('<w:r><w:pict><v:shape xmlns:v="urn:v"/></w:pict></w:r>')],
    ['picture', 'document', first('<w:r><w:object/></w:r>')],
    ['field', 'document', first('<w:fldSimple w:instr="QUOTE 7"/>')],
    [
      'inserted-file',
      'document',
      (xml) => xml.replace('<w:body>', '<w:body><w:altChunk r:id="rId9" xmlns:r="urn:r"/>'),
    ],
    ['numbering', 'document', (xml) => xml.replace('<w:pPr>', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>')],
    ['hidden', 'styles', styled('<w:vanish/>')],
    ['pale', 'styles', styled('<w:color w:val="FEFEFE"/>')],
    ['pale', 'document', styled('<w:color w:val="FFFFFF"/>')],
    ['pale', 'document', styled('<w:shd w:val="clear" w:fill="000000"/>')],
    ['struck', 'document', styled('<w:strike/>')],
  ]
  for (const [kind, part, change] of changed) {
    writeFileSync(join(office.folder, 'beside.docx'), withPart(bytes, `word/${part}.xml`, change))
    const ran = run('form', 'verify', 'beside.docx', '--json')
    const { verdict, beside, differences } = JSON.parse(ran.out)
    assert.equal([ran.code, verdict, beside, differences], [10, 'by-eye', [kind], []], kind)
  }
  const header = '<w:hdr xmlns:w="urn:w"><w:p><w:r><w:t>Жалған</w:t></w:r></w:p></w:hdr>'
  const entries = [...readZip(bytes, 'a'), pack('word/header1.xml', Buffer.from(header))]
  writeFileSync(join(office.folder, 'header.docx'), writeZip(entries, '2025-01-01'))
  const said = run('form', 'verify', 'header.docx')
  assert.is(said.code, 10)
  assert.match(said.out, /compare it with the recorded paper by eye/)
  assert.match(said.out, /words in a header, a footer or a note/)
})

test('form template, edited, put in its folder: rendered from, and form verify says that the template changed', () => {
  const ran = run('form', 'template', '829.7')
  assert.is(ran.code, 0)
  assert.is(run('form', 'template', '829.7', '-o', '829.7.docx').code, 0)
  assert.is(run('form', 'check', '829.7.docx').code, 0)
  const broken = withText(readFileSync(join(office.folder, '829.7.docx')), (xml) =>
    xml.replace('{{recipient.binLine|37}}', '{{recipient.iin|37}}'),
  )
  writeFileSync(join(office.folder, 'broken.docx'), broken)
  const checked = run('form', 'check', 'broken.docx', '--form', '829.7')
  assert.is(checked.code, 10)
  assert.match(checked.out, /\{\{recipient\.iin\|37\}\}.*paragraph \d+: “БСН/)
})

test('form read: the papers of one package as the answers of one application', () => {
  run('form', 'render', cases[2]!, '-o', folder('third'))
  const files = names('third').map((name) => join('third', name))
  const ran = run('form', 'read', ...files)
  assert.is(ran.code, 0, ran.err)
  const answers = JSON.parse(ran.out)
  const filed = sample('include-software') as Printed
  assert.equal(answers.applicant.bin, filed.applicant.bin)
  assert.equal(answers.product.ensTru, filed.product.ensTru)
  assert.is(answers.documents.supportService.centres.length, filed.documents.supportService.centres.length)
  office.file('read.json', answers)
  const taken = run('intake', 'trusted-registry', '--procedure', 'include', '--answers', 'read.json', '--json')
  assert.is(taken.code, 3, 'the certificates are papers of others: their numbers are still to be entered')
  const { error } = JSON.parse(taken.err)
  assert.equal(
    error.problems.filter((one: Printed) => one.code !== 'missing'),
    [],
    'nothing of what was read is refused',
  )
  const json = JSON.parse(run('form', 'read', files[0]!, '--json').out)
  assert.is(json.form, '829.4')
  assert.is(json.intake.service, 'trusted-registry')
  // The addressee is the office, which says it of itself.
  assert.equal(
    json.unread.map((one: Printed) => [one.why, one.field]),
    [['not-taken-over', 'addressee']],
  )
  const said = run('form', 'read', files[0]!)
  assert.match(said.err, /addressee/)
  assert.not.match(said.err, /read whole|толық оқылды|прочитана целиком/)
})

test.run()
