// Why: a table goes through three programs before it reaches the office, and each may take Kazakh letters away without a word. A name that
// lost a letter is never found again; an honest question mark must not be taken for one.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { decoderOf } from '../../src/files/encoding.js'
import { isSuspect, lostLetters } from '../../src/form/import/lost-letters.js'
import { type Office, openOffice } from '../run-support/kz-is.js'
import { inOffice } from '../support/clerks.js'
import { application, imported } from './office.js'
import { table, windows1251 } from './support.js'

const test = suite('letters that were lost on the way')

/** Kazakh letters of KZ-1048 as windows-1251 has them at the same bytes. */
const AT_SAME_BYTE = new Map([...'ҚҺқһҰұӘӨҒҮөғәҢңү'].map((letter, at) => [letter, [...'ЌЋќћЎўЈҐЄЇґєјЅѕї'][at] ?? '']))
const asWindows1251 = (text: string): string => [...text].map((letter) => AT_SAME_BYTE.get(letter) ?? letter).join('')
const kz1048 = (text: string): Buffer => windows1251(asWindows1251(text))

test('question marks in the place of letters, and honest ones', () => {
  for (const text of ['«?лем-Іс» жүйесі', 'М??гілік Ел', '?сем', 'Ж?йе (?лем)', 'Астана, ?лы дала'])
    assert.is(lostLetters(text)?.what, 'question', text)
  for (const text of [
    'Бұл жүйе ме?',
    'Қалай? Міне осылай',
    'Сіз бе?Иә',
    '«Кім?» жүйесі',
    'https://иесі.қаз/іздеу?сөз=жүйе',
    'What?Where? v2',
    '? белгісі',
  ])
    assert.is(lostLetters(text), null, text)
  assert.is(lostLetters('Астана, М??гілік Ел')?.position, 10)
})

test('letters of other alphabets: those of the Balkans are none of ours, those of the neighbours are told', () => {
  assert.equal(lostLetters('«Јлем-Іс 3» жїйесі'), { what: 'foreign', position: 2, letters: 'Ј' })
  assert.equal(lostLetters('«Київ» ТОО'), { what: 'neighbour', position: 4, letters: 'ї' })
  for (const text of ['«Әлем-Іс» жүйесі, ҰҒӨҢҮҺ', 'Ёлка и подъезд', 'IT-system №1']) {
    assert.is(lostLetters(text), null)
    assert.not.ok(isSuspect(text), text)
  }
})

test('the bytes of KZ-1048 are known by Kazakh letters that no neighbour has', () => {
  const text = '«Қамқор» ЖШС; Ұлы дала; һ Һ Ғ ғ Ү ү Ө ө Ә ә Ң ң І і № ё'
  assert.is(decoderOf(undefined)(kz1048(text)).text, text)
  assert.is(decoderOf('kz-1048')(kz1048(text)).text, text)
  assert.is(decoderOf('windows-1251')(kz1048(text)).text, asWindows1251(text))
  const decode = decoderOf(undefined)
  assert.is(decode(windows1251('«Ромашка» № 5')).text, '«Ромашка» № 5')
  assert.is(decode(windows1251('Київ')).text, 'Київ')
  assert.is(decode(kz1048('Қала')).text, 'Қала')
  assert.is(decode(kz1048('Үй')).text, 'Үй', 'after a sure one all are')
})

const NAMED = { 'product.name': '«Әлем-Іс» жүйесі', 'applicant.address': 'Астана, Мәңгілік Ел, 55' }
const rows = (change: (n: number) => Readonly<Record<string, string>>, count = 1): string =>
  table('include-software', count, (n) => ({ ...application(n), ...NAMED, ...change(n) })).text
const answers = (office: Office, number: string) => JSON.parse(office.kzIs(['show', number, '--json']).out).answers

test(
  'a file in KZ-1048 is read as such; said to be windows-1251 it is refused with the field and the way out',
  inOffice((office) => {
    const text = rows(() => ({})).replace(/[“”]/g, '"')
    writeFileSync(join(office.folder, 'a.csv'), kz1048(text))
    const named = imported(office, 'a.csv', '--encoding', 'windows-1251')
    assert.is(named.rejected, 1)
    const fault = JSON.stringify(named.rejects)
    assert.match(fault, /"field":"product\.name","code":"letters-foreign"|letters-foreign/)
    assert.match(fault, /kz-1048/)
    assert.is(imported(office, 'a.csv').accepted, 1)
    assert.is(answers(office, 'TR-2026-000001').product.name, NAMED['product.name'])
  }),
)

test(
  'letters saved away as question marks: the row is rejected with its fields',
  inOffice((office) => {
    const text = rows(() => ({}))
    writeFileSync(join(office.folder, 'a.csv'), windows1251(text.replace(/[ҚҺқһҰұӘӨҒҮөғәҢңү]/g, '?')))
    const told = imported(office, 'a.csv')
    assert.is(told.rejected, 1)
    const [first] = told.rejects as unknown as { problems: { field: string; code: string }[] }[]
    const fields = first?.problems.filter(({ code }) => code === 'letters-lost').map(({ field }) => field)
    assert.ok(fields?.includes('product.name') && fields.includes('applicant.address'), JSON.stringify(told.rejects))
  }),
)

interface Warned {
  readonly warnings: readonly {
    readonly line: number
    readonly field: string
    readonly code: string
    readonly error: string
  }[]
  readonly warningsNotTold: number
}

test(
  'what intake would warn of is told, on the screen and in JSON; a line break in an answer of one line becomes a space',
  inOffice((office) => {
    const text = rows(
      (n) =>
        [{ 'applicant.name': 'ТОО «Pомашка»' }, { 'applicant.address': 'Астана,\r\nМәңгілік Ел, 55' }, {}][n] ?? {},
      3,
    )
    writeFileSync(join(office.folder, 'a.csv'), text)
    const planned = imported(office, 'a.csv', '--dry-run') as unknown as Warned
    const told = imported(office, 'a.csv') as unknown as Warned & { readonly accepted: number }
    assert.is(told.accepted, 3)
    assert.equal(told.warnings, planned.warnings)
    assert.equal(
      told.warnings.map(({ line, field, code }) => [line, field, code]),
      [
        [2, 'applicant.name', 'mixed-letters'],
        [3, 'applicant.address', 'line-break-folded'],
      ],
    )
    assert.is(told.warningsNotTold, 0)
    assert.is(answers(office, 'TR-2026-000002').applicant.address, 'Астана, Мәңгілік Ел, 55')
    const other = openOffice()
    try {
      writeFileSync(join(other.folder, 'a.csv'), text)
      const { err } = other.kzIs(['import', 'a.csv', '--service', 'trusted-registry', '--procedure', 'include'])
      assert.match(err, /line 2: applicant\.name: .*mixes Latin and Cyrillic/)
      assert.match(err, /line 3: applicant\.address: an answer of several lines/)
    } finally {
      other.remove()
    }
    // The file comes again: the folded row is known.
    assert.is((imported(office, 'a.csv') as unknown as { duplicates: number }).duplicates, 3)
  }),
)

test.run()
