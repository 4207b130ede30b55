import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isExpected } from '../../src/expected-error.js'
import { formOfDocument } from '../../src/files/form-skeletons.js'
import { readForm } from '../../src/files/read-form.js'
import { renderBlank, renderForm } from '../../src/files/render-form.js'
import { formById } from '../../src/form/catalogue.js'
import { valueAt } from '../../src/form/print-value.js'
import type { Unread } from '../../src/form/read/found.js'
import { paragraphsOf } from '../files/read-docx.js'
import { sampleOf } from './sample-of.js'
import { withText } from './typed-document.js'

const test = suite('a blank filled by hand in a word processor')

const blank = (id: string): Uint8Array => renderBlank(formById(id), null)
const read = (id: string, bytes: Uint8Array) => readForm(formById(id), bytes, 'returned.docx', null)
const about = (unread: readonly Unread[], why: Unread['why']) => unread.filter((one) => one.why === why)

/** Types on the first line after these words, over some of it. */
function typeAfter(xml: string, words: string, typed: string): string {
  const from = xml.indexOf(words)
  assert.ok(from >= 0, words)
  const line = /_+/.exec(xml.slice(from))
  assert.ok(line, `a line after ${words}`)
  const at = from + line.index
  return `${xml.slice(0, at)}_${typed}${'_'.repeat(Math.max(0, line[0].length - typed.length))}${xml.slice(at + line[0].length)}`
}

const typedIn = (id: string, ...typed: readonly (readonly [words: string, text: string])[]): Uint8Array =>
  withText(blank(id), (xml) => typed.reduce((all, [words, text]) => typeAfter(all, words, text), xml))

const cell = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`

/** Writes into the empty cells of a row, in order. */
function fillCells(row: string, texts: readonly string[]): string {
  let at = 0
  return row.replace(
    /(<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?)<\/w:p><\/w:tc>/g,
    (_whole, start: string) => `${start}${cell(texts[at++] ?? '')}`,
  )
}

test('an empty blank has no answers, and says which are missing', () => {
  const { answers, unread } = read('829.4', blank('829.4'))
  assert.equal(answers, {})
  assert.ok(about(unread, 'empty').length >= 8)
  assert.equal(about(unread, 'no-place'), [])
})

test('829.4: answers over parts of the lines', () => {
  const { answers } = read(
    '829.4',
    typedIn(
      '829.4',
      ['<w:t xml:space="preserve">1. ', '«Қамқор Софт» ЖШС'],
      ['2. байланыс телефон нөмірі:', '+7 717 255 01 02'],
      ['3. ', 'Ахметов Серік Болатұлы'],
      ['4. бизнес сәйкестендіру', '580340015825'],
      ['5. электрондық пошта:', 'info@qamqor.example'],
      ['6. ', '«Қамқор-Іс» 3.2'],
      ['8. ', 'БҚ-01.02; БҚ-01.03'],
      ['9. ', '620129.000.000001 (тауар), 620129.000.000002 (goods)'],
      ['11.', 'Омарова Айгүл Маратқызы (5, 01.02.2025)'],
    ),
  )
  assert.equal(answers.applicant, {
    name: '«Қамқор Софт» ЖШС',
    phone: '+7 717 255 01 02',
    headName: 'Ахметов Серік Болатұлы',
    bin: '580340015825',
    kind: 'legal-entity',
    email: 'info@qamqor.example',
  })
  assert.equal(valueAt(answers, 'product.categoryCodes'), ['БҚ-01.02', 'БҚ-01.03'])
  assert.equal(valueAt(answers, 'product.ensTru'), [
    { code: '620129.000.000001', delivery: 'goods' },
    { code: '620129.000.000002', delivery: 'goods' },
  ])
  assert.is(valueAt(answers, 'product.kind'), 'software')
  assert.is(valueAt(answers, 'product.independent'), true)
  assert.equal(answers.signer, { name: 'Омарова Айгүл Маратқызы', role: 'representative' })
  assert.equal(answers.powerOfAttorney, { number: '5', date: '2025-02-01' })
})

const WHO = [
  ['2. байланыс телефон нөмірі:', '+7 (7172) 55-01-02'],
  ['4. бизнес сәйкестендіру', '470140001136'],
] as const

test('829.4: a dash or a word for none in item 10 is no platform, and is named; a platform is named as what it was inferred from', () => {
  for (const none of [
    '—',
    '-',
    'жоқ',
    'Нет.',
    'no',
    'дербес',
    'тәуелсіз бағдарлама',
    'Платформа жоқ, тәуелсіз',
    'независимое ПО',
  ]) {
    const { answers, unread } = read('829.4', typedIn('829.4', ['9. ', '620129.000.000001 (тауар)'], ['10. ', none]))
    assert.is(valueAt(answers, 'product.independent'), true, none)
    assert.is(valueAt(answers, 'product.platform'), undefined, none)
    assert.ok(about(unread, 'taken-as-none').length === 1, none)
    assert.equal(about(unread, 'inferred'), [])
  }
  for (const some of ['«1С» платформасы', 'тәуелсіз емес, Windows', 'No SQL сервері']) {
    const { answers, unread } = read('829.4', typedIn('829.4', ['10. ', some]))
    assert.is(valueAt(answers, 'product.platform.description'), some)
    assert.is(valueAt(answers, 'product.independent'), false)
    assert.ok(about(unread, 'inferred').some((one) => 'field' in one && one.field === 'product.independent'))
  }
})

test('a dash in another blank is nothing written; a word that may be the answer stays', () => {
  const bytes = typedIn('476.3.1', ['Факс', '—'], ['Бейне жүйесі', 'жоқ'], ['Даналар саны:', '—'])
  const { answers, unread } = read('476.3.1', bytes)
  assert.is(valueAt(answers, 'holder.fax'), undefined)
  assert.is(valueAt(answers, 'software.video'), 'жоқ')
  const told = unread.flatMap((one) => ('field' in one && one.field === 'object.copies' ? [one.why] : []))
  assert.equal(told, ['taken-as-none'], 'told once')
})

test('829.4: the requisites between commas or semicolons; what differs from the items is named', () => {
  const said = (block: string) =>
    read(
      '829.4',
      withText(typedIn('829.4', ...WHO), (xml) =>
        xml.replace('электрондық пошта)</w:t>', `электрондық пошта)</w:t><w:br/><w:t>${block}</w:t>`),
      ),
    )
  const address = '050000, Алматы қ., Абай д., 1'
  const other = said(`${address}; 470140001136; тел. +7 727 250 11 22; a@b.example`)
  assert.is(valueAt(other.answers, 'applicant.address'), address)
  assert.is(valueAt(other.answers, 'applicant.phone'), '+7 (7172) 55-01-02')
  assert.is(valueAt(other.answers, 'applicant.email'), 'a@b.example')
  assert.equal(
    about(other.unread, 'two-answers').map((one) => 'field' in one && one.field),
    ['applicant.phone'],
  )
  const same = said(`${address}, БСН 470140001136, 8 7172 550102`)
  assert.is(valueAt(same.answers, 'applicant.address'), address)
  assert.equal(about(same.unread, 'two-answers'), [])
  const number = said(`${address}; БСН: 580340015825`)
  assert.equal(
    about(number.unread, 'two-answers').map((one) => 'field' in one && one.field),
    ['applicant.bin'],
  )
})

test('829.4: the ways of delivery in natural words', () => {
  const codes = (text: string) => read('829.4', typedIn('829.4', ['9. ', text]))
  const code = '620129.000.000001'
  for (const [words, ids] of [
    ['қызмет түрінде', ['service']],
    ['тауар', ['goods']],
    ['услуга', ['service']],
    ['в виде товара', ['goods']],
    ['товар/услуга', ['goods', 'service']],
    ['тауар түрінде және/немесе ақпараттық-коммуникациялық қызмет түрінде', ['goods', 'service']],
  ] as const) {
    const rows = valueAt(codes(`${code} (${words})`).answers, 'product.ensTru')
    assert.equal(
      rows,
      ids.map((delivery) => ({ code, delivery })),
      words,
    )
  }
  const unclear = codes(`${code} (түрінде)`)
  const told = unclear.unread.flatMap((one) => ('field' in one && one.field === 'product.ensTru' ? [one.why] : []))
  assert.equal(told, ['not-understood'], 'not told as empty too')
})

test("829.4: the application's own number and day beside the words that ask for them", () => {
  const bytes = withText(blank('829.4'), (xml) =>
    xml.replace('(нөмірі)', '(нөмірі) 15-ш').replace('(күні)', '(күні) 01.03.2025'),
  )
  const { answers, unread } = read('829.4', bytes)
  assert.equal(answers.application, { number: '15-ш', date: '2025-03-01' })
  assert.equal(about(unread, 'no-place'), [])
})

test('476.1.2: yes and no with their means, numbers, days in words, an address of blanks before their words', () => {
  const { answers, unread } = read(
    '476.1.2',
    typedIn(
      '476.1.2',
      ['ЖСН/БСН', '85 01 01 300014'],
      ['Өтініш берушінің орналасқан жері', 'Алматы'],
      ['облысы', 'Қонаев'],
      ['ауданы', 'Абай'],
      ['КЖ әзірленген күн', '2024 жылғы 20 мамыр'],
      ['фискалдау режимін сипаттау', 'Иә, ДҚБЖ және КЖ құралдарымен'],
      ['серверді пайдаланушыны сәйкестендіру', 'жоқ'],
      ['клиенттік қосымшаны КЖ-дан ажырату', 'иә, ОЖ құралдарымен, 15 минут'],
      ['модулінің болуы', 'иә'],
      ['жүйе әкімшісі үшін', '12'],
      ['криптографиялық кілттер', 'білмеймін'],
    ),
  )
  assert.is(valueAt(answers, 'applicant.iin'), '850101300014')
  assert.equal(valueAt(answers, 'applicant.place'), { oblast: 'Алматы', city: 'Қонаев', street: 'Абай' })
  assert.is(valueAt(answers, 'system.developedOn'), '2024-05-20')
  assert.equal(valueAt(answers, 'requirements.fiscalMode'), { met: true, means: 'ДҚБЖ және КЖ құралдарымен' })
  assert.equal(valueAt(answers, 'requirements.serverUser'), { met: false })
  assert.equal(valueAt(answers, 'requirements.disconnection'), {
    met: true,
    means: 'ОЖ құралдарымен',
    interval: '15 минут',
  })
  assert.is(valueAt(answers, 'requirements.taxModule'), true)
  assert.is(valueAt(answers, 'passwords.length.systemAdministrator'), 12)
  assert.equal(
    about(unread, 'not-understood').map((one) => 'field' in one && [one.field, 'text' in one && one.text]),
    [['requirements.fiscalKeys', 'білмеймін']],
  )
  assert.ok(about(unread, 'not-said').some((one) => 'field' in one && one.field === 'applicant.kind'))
})

test('476.1.2: «керектісін сызу»: what is left is the answer, also when the other words were deleted', () => {
  const struck = withText(blank('476.1.2'), (xml) =>
    xml.replace(
      /<w:r>(<w:rPr>)?((?:(?!<w:r>).)*?)<w:t xml:space="preserve">клиент-сервер<\/w:t>/,
      '<w:r><w:rPr><w:strike/></w:rPr><w:t>клиент-сервер</w:t>',
    ),
  )
  assert.is(read('476.1.2', struck).answers.structure, 'host-terminal')
  const deleted = withText(blank('476.1.2'), (xml) => xml.replace('хост-терминал', ''))
  assert.is(read('476.1.2', deleted).answers.structure, 'client-server')
  assert.is(read('476.1.2', blank('476.1.2')).answers.structure, undefined)
})

test('476.3.1: sources of finance underlined by hand; the day in three blanks', () => {
  const bytes = withText(
    typedIn(
      '476.3.1',
      ['тіркелген күні: 20', '25'],
      ['жылғы &quot;', '14'],
      ['&quot; <', 'наурыз'],
      ['Даналар саны:', '2'],
    ),
    (xml) =>
      xml.replace(
        /<w:r>((?:(?!<w:r>).)*?)<w:t xml:space="preserve">грант қаражаты<\/w:t>/,
        '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>грант қаражаты</w:t>',
      ),
  )
  const { answers } = read('476.3.1', bytes)
  assert.equal(answers.finance, { grants: true })
  assert.equal(valueAt(answers, 'registration.date'), '2025-03-14')
  assert.is(valueAt(answers, 'object.copies'), 2)
})

test('829.10: rows typed into the table, one more added below', () => {
  const bytes = withText(blank('829.10'), (xml) => {
    const rows = xml.match(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs) ?? []
    const first = fillCells(rows[1]!, ['1', 'Астана қаласы', '+7 700 000 00 01'])
    const sixth = fillCells(rows[1]!, ['6', 'Алматы қаласы', 'a@b.example'])
    return xml.replace(rows[1]!, first).replace(rows.at(-1)!, `${rows.at(-1)}${sixth}`)
  })
  assert.equal(read('829.10', bytes).answers.centres, [
    { address: 'Астана қаласы', contacts: '+7 700 000 00 01' },
    { address: 'Алматы қаласы', contacts: 'a@b.example' },
  ])
})

test('an answer that went on in further paragraphs is one answer; words where the form has no place are listed', () => {
  const bytes = withText(typedIn('829.5', ['* Ескертпе', 'Өнім шығарылмайды']), (xml) => {
    const end = xml.indexOf('</w:p>', xml.indexOf('Өнім шығарылмайды')) + '</w:p>'.length
    return `${xml.slice(0, end)}<w:p><w:r><w:t>және қолдау тоқтатылды</w:t></w:r></w:p>${xml.slice(end)}`
  })
  const { answers } = read('829.5', bytes)
  assert.is(answers.reason, 'Өнім шығарылмайды\nжәне қолдау тоқтатылды')
  const noted = withText(blank('676.4'), (xml) =>
    xml.replace('<w:sectPr', '<w:p><w:r><w:t>P.S. тізім жалғасы бар</w:t></w:r></w:p><w:sectPr'),
  )
  const [loose] = about(read('676.4', noted).unread, 'no-place')
  assert.ok(loose?.why === 'no-place' && loose.text === 'P.S. тізім жалғасы бар' && loose.paragraph > 10)
})

test('476.4.3: a mark in its cell, cells of labels and values, rows under a label', () => {
  const form = formById('476.4.3')
  const data = form.fromCase(sampleOf(form.id))
  const { bytes } = renderForm(form, data, { officeFolder: null })
  const ticked = withText(bytes, (xml) => xml.replace('<w:t xml:space="preserve">+</w:t>', '<w:t>V</w:t>'))
  assert.is(valueAt(read(form.id, ticked).answers, 'request.kind'), valueAt(data, 'request.kind'))
})

test('476.4.5: a total that is not the sum of its rows is pointed out', () => {
  const form = formById('476.4.5')
  const { bytes } = renderForm(form, form.fromCase(sampleOf(form.id)), { officeFolder: null })
  assert.equal(about(read(form.id, bytes).unread, 'wrong-total'), [])
  const total = (text: string) =>
    withText(bytes, (xml) => xml.replace(/(Барлығы:(?:(?!<\/w:tr>).)*?<w:t xml:space="preserve">)[\d.,]+/, `$1${text}`))
  assert.is(about(read(form.id, total('999999')).unread, 'wrong-total').length, 1)
})

test('two places that do not agree are pointed out; the first is taken', () => {
  const form = formById('829.7')
  const { bytes } = renderForm(form, form.fromCase(sampleOf(form.id)), { officeFolder: null })
  const changed = withText(bytes, (xml) => xml.replace(/(№ (?:(?!<\/w:p>).)*?)2025-000003/, '$12025-000004'))
  const numbers = paragraphsOf(changed).filter((text) => /2025-00000[34]/.test(text))
  const { unread } = read(form.id, changed)
  if (numbers.length > 1) assert.ok(about(unread, 'two-answers').length === 1)
})

test('what Word writes besides the text does not matter: deleted and moved text, spelling marks, bookmarks, controls, hidden text', () => {
  const words = '580340015825'
  const insertion = (inner: string): Uint8Array =>
    withText(blank('829.4'), (xml) => {
      const from = xml.indexOf('4. бизнес сәйкестендіру')
      const at = from + xml.slice(from).search(/<w:r>(?:(?!<\/w:r>).)*_{10,}/)
      const end = xml.indexOf('</w:r>', at) + '</w:r>'.length
      return `${xml.slice(0, at)}${inner}${xml.slice(end)}`
    })
  const bin = (inner: string) => valueAt(read('829.4', insertion(inner)).answers, 'applicant.bin')
  const run = (text: string): string => `<w:r w:rsidR="00AB12CD"><w:t>${text}</w:t></w:r>`
  assert.is(bin(run(words)), words)
  assert.is(
    bin(
      `${run('5803')}<w:proofErr w:type="spellStart"/>${run('40015')}<w:bookmarkStart w:id="0" w:name="a"/>${run('825')}<w:bookmarkEnd w:id="0"/>`,
    ),
    words,
  )
  assert.is(
    bin(
      `<w:del w:id="1" w:author="a"><w:r><w:delText>111111111111</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run(words)}</w:ins>`,
    ),
    words,
  )
  assert.is(bin(`<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`), words)
  assert.is(bin(`<w:hyperlink r:id="rId9">${run(words)}</w:hyperlink>`), words)
  assert.is(bin(`${run(words)}<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>`), words)
  assert.is(
    bin(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(words)}`,
    ),
    words,
  )
  assert.is(
    bin(
      '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Введите номер</w:t></w:r></w:sdtContent></w:sdt>',
    ),
    undefined,
  )
})

test('boxes ticked with what Word ticks with', () => {
  const ticked = (mark: string) =>
    withText(blank('676.2'), (xml) => xml.replace(/<w:t xml:space="preserve">☐<\/w:t>/, mark))
  for (const mark of ['<w:t>☒</w:t>', '<w:t>✓</w:t>', '<w:t>+</w:t>', '<w:sym w:font="Wingdings" w:char="F0FE"/>']) {
    const documents = valueAt(read('676.2', ticked(mark)).answers, 'documents') as Record<string, boolean>
    assert.is(documents.securityPolicy, true, mark)
    assert.is(documents.userMemo, false, 'the others say no')
  }
  assert.equal(read('676.2', blank('676.2')).answers, {}, 'none is ticked: nobody has answered')
})

test('another paper is not taken for a form', () => {
  const letter = withText(blank('829.10'), (xml) =>
    xml.replace(/<w:body>.*<w:sectPr/s, '<w:body><w:p><w:r><w:t>Құрметті әріптестер!</w:t></w:r></w:p><w:sectPr'),
  )
  assert.is(formOfDocument(letter, 'letter.docx'), null)
  try {
    read('829.10', letter)
    assert.unreachable()
  } catch (error) {
    assert.ok(isExpected(error, 'form-unclear'))
  }
})

test.run()
