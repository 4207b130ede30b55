// Why: a table is made by people who know the form, not the program: its columns are called as the form calls its blanks, in any
// of three languages, and a name that may mean two blanks must never be guessed.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { columnList } from '../../src/form/import/column-list.js'
import { columnNames } from '../../src/form/import/column-names.js'
import { columnsOf } from '../../src/form/import/columns.js'
import { channelNamed, FILING_LABELS, momentWritten } from '../../src/form/import/filing-columns.js'
import { answersOfRow } from '../../src/form/import/row-answers.js'
import { declarationOf } from '../../src/form/intake/declaration.js'
import { editionsCarried, procedureOf } from '../../src/law/edition.js'
import type { Field } from '../../src/law/field.js'
import { SERVICE_IDS } from '../../src/law/service.js'
import { lawOf } from '../../src/law/services/index.js'
import { LANGS } from '../../src/text.js'
import { exported as en } from '../../src/words/en/export.js'
import { exported as kk } from '../../src/words/kk/export.js'
import { exported as ru } from '../../src/words/ru/export.js'
import { flat, sample } from './support.js'

const test = suite('columns of a table')

const editions = await Promise.all(SERVICE_IDS.map(async (id) => editionsCarried(await lawOf(id))))
const procedures = editions
  .flat()
  .flatMap((edition) => edition.procedures.map((each) => ({ edition, procedure: each })))
const trusted = editions.flat().find(({ service }) => service === 'trusted-registry')
const include: readonly (readonly Field[])[] =
  trusted === undefined ? [] : [declarationOf(procedureOf(trusted, 'include'))]
const names = columnNames(include)
const paths = (...headers: readonly string[]) =>
  columnsOf(headers, names).columns.map((column) => (column.holds === 'answer' ? column.path : column.holds))
const wrong = (...headers: readonly string[]) =>
  columnsOf(headers, names).problems.map(({ why, position }) => [why, position])

test('every blank of every procedure is a column by its path, and by its labels around it in each language', () => {
  const lost: string[] = []
  for (const { edition, procedure } of procedures) {
    const known = columnNames([declarationOf(procedure)])
    const check = (fields: readonly Field[], above: string, around: readonly Field[]): void => {
      for (const field of fields) {
        const path = above === '' ? field.id : `${above}.${field.id}`
        if (field.fields !== undefined) {
          check(field.fields, field.kind === 'list' ? `${path}.0` : path, [...around, field])
          continue
        }
        const whole = LANGS.map((lang) => [...around, field].map(({ label }) => label[lang]).join(' / '))
        for (const header of [path, ...whole]) {
          const { columns, problems } = columnsOf([header], known)
          const [column] = columns
          const right = column?.holds === 'answer' && column.path === path
          const unclear = problems[0]?.why === 'unclear' && header !== path
          if (!right && !unclear) lost.push(`${edition.service} ${procedure.id} ${header}`)
        }
      }
    }
    check(declarationOf(procedure), '', [])
  }
  assert.equal(lost, [])
})

test('no blank at the root of an application is called as a column of the filing', () => {
  for (const { procedure } of procedures) {
    const ids = declarationOf(procedure).map(({ id }) => id)
    for (const key of [...Object.keys(FILING_LABELS), 'answers', 'externalNumber', 'service', 'procedure'])
      assert.not.ok(ids.includes(key), `${procedure.id}: ${key}`)
  }
})

test('a row by path, by index in brackets, by number in the label', () => {
  assert.equal(paths('product.ensTru.1.code', 'product.ensTru[0].code'), [
    'product.ensTru.1.code',
    'product.ensTru.0.code',
  ])
  assert.equal(paths('product.ensTru.code'), ['product.ensTru.0.code'])
})

test('the number of a row beside numbers that labels have of their own, in each language', () => {
  const path = ['documents', 'supportService', 'centres', 'address']
  for (const lang of LANGS) {
    const labels: string[] = []
    let fields = include[0] ?? []
    for (const id of path) {
      const field = fields.find((each) => each.id === id)
      labels.push(`${field?.label[lang]}${field?.kind === 'list' ? ' 2' : ''}`)
      fields = field?.fields ?? []
    }
    assert.match(labels[1] ?? '', /\d/)
    assert.equal(paths(labels.join(': ')), ['documents.supportService.centres.1.address'], labels.join(': '))
  }
})

test('the filing has columns of its own in three languages', () =>
  assert.equal(paths('Время поступления', 'Арна', 'External number'), ['filing', 'filing', 'filing']))

test('the headings under which cases are exported name the same columns', () => {
  for (const words of [kk, ru, en]) {
    const { received, channel, external } = words.columns
    assert.equal(paths(received, channel, external), ['filing', 'filing', 'filing'])
  }
})

test('every column that is listed is understood by its path and by its heading in each language', () => {
  for (const { procedure } of procedures) {
    const declared = declarationOf(procedure)
    const known = columnNames([declared])
    for (const { path, heading } of columnList(declared))
      for (const header of [path, ...LANGS.map((lang) => heading[lang])]) {
        const { columns, problems } = columnsOf([header], known)
        const [column] = columns
        const found = column?.holds === 'answer' ? column.path : problems[0]?.why
        if (header === path || found !== 'unclear') assert.is(found, path, `${procedure.id}: ${header}`)
      }
  }
})

test('a name that several blanks bear is not guessed; one that none bears and one that comes twice are named', () => {
  assert.equal(wrong('applicant.bin', 'Нөмірі'), [['unclear', 2]])
  assert.equal(wrong('applicant.bni'), [['unknown', 1]])
  assert.equal(columnsOf(['applicant.bni'], names).problems[0]?.paths, ['applicant.bin'])
  assert.equal(wrong('applicant.bin', 'applicant.bin'), [['twice', 2]])
  assert.equal(wrong('__proto__', 'constructor'), [
    ['unknown', 1],
    ['unknown', 2],
  ])
})

test('a heading of a quarter of a million numbers names nothing, and is soon told to', () => {
  // Two rows run together by a lost quotation mark: taking such a heading apart at each number took minutes.
  assert.equal(wrong(`applicant.name${' 7'.repeat(250_000)}`), [['unknown', 1]])
  // Thousands of columns that nothing is known of are each looked up once.
  assert.is(wrong(...Array.from({ length: 50_000 }, (_, at) => `no such ${at} column`)).length, 50_000)
})

test('the number of a row may stand anywhere in a label, of four digits too', () => {
  const [label] = LANGS.map(
    (lang) => columnList(include[0] ?? []).find(({ path }) => path.includes('.0.'))?.heading[lang],
  )
  assert.ok(label)
  const [first] = paths(`${label}`)
  assert.is(paths(`${label} 1000`)[0], `${first}`.replace('.0', '.999'))
  assert.equal(wrong(`${label} 1001`), [['unknown', 1]])
})

test('a reason that an earlier import wrote is passed over', () =>
  assert.equal(paths('applicant.bin', 'Причина отказа (kz-is)'), ['applicant.bin', 'nothing']))

test('cells make the very answers that they came from', () => {
  for (const name of ['include-software', 'include-eip-two-models', 'include-software-on-platform']) {
    const leaves = flat(sample(name))
    const { columns, problems } = columnsOf(
      leaves.map(([path]) => path),
      names,
    )
    assert.equal(problems, [])
    const cells = leaves.map(([, cell]) => cell)
    assert.equal(answersOfRow(columns, cells, civilDate('2026-03-16')), sample(name))
  }
})

test('moments and channels as people write them', () => {
  assert.is(momentWritten('16.03.2026 9:05'), '2026-03-16T09:05')
  assert.is(momentWritten('2026-03-16 09:05:59'), '2026-03-16T09:05')
  assert.is(momentWritten('16.03.2026'), '2026-03-16T09:00')
  assert.is(momentWritten('yesterday'), 'yesterday')
  assert.equal(['Портал', 'кеңсе', 'Почта', 'fax'].map(channelNamed), ['portal', 'office', 'post', null])
})

test.run()
