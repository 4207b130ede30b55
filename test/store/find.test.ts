import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { CaseRow } from '../../src/store/case-row.js'
import type { Store } from '../../src/store/store.js'
import { caseOf, day, entryOf, note, takeIn, withStore } from './support.js'

const test = suite('store: find')

const WOMAN = {
  number: 'TR-2025-000123',
  applicantName: 'Әбдіқайымқызы Айгүл',
  applicantId: '870412400125',
  objectName: 'Қазына ақпараттық жүйесі',
}
const FIRM = {
  number: 'TR-2025-000124',
  applicantName: '«Қамқор» ЖШС',
  applicantId: '990140000385',
  objectName: 'Деректер қоймасы',
}

async function two(store: Store): Promise<void> {
  await store.write(async (tx) => {
    await takeIn(tx, WOMAN, ['Алматы қаласы, Сәтбаев көшесі', '+7 701 123 45 67'])
    await takeIn(tx, { ...FIRM, externalNumber: 'KZ77VPY00098765' }, ['Астана қаласы', 'қазына туралы ескерту'])
  })
}

const numbers = async (store: Store, text: string) =>
  (await store.find(text, { limit: 10 })).hits.map((hit) => hit.row.number)

const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ['a name without a Kazakh keyboard', 'абдикайымкызы', [WOMAN.number]],
  ['a name in Kazakh capitals', 'ӘБДІҚАЙЫМҚЫЗЫ', [WOMAN.number]],
  ['a name with Latin look-alikes', 'Әбдiқaйымқызы', [WOMAN.number]],
  ['the beginning of a word', 'абдик', [WOMAN.number]],
  ['three letters in the middle of a word', 'айы', [WOMAN.number]],
  ['more letters in the middle of a word', 'кайымкы', [WOMAN.number]],
  ['the end of a word', 'қызы', [WOMAN.number]],
  ['one letter begins a word', 'д', [FIRM.number]],
  ['two letters begin a word', 'ас', [FIRM.number]],
  ['a BIN', '990140000385', [FIRM.number]],
  ['the middle of an IIN', '04124', [WOMAN.number]],
  ['a case number', 'TR-2025-000123', [WOMAN.number]],
  ['the last digits of a case number', '000124', [FIRM.number]],
  ['a case number in small letters', 'tr-2025-000124', [FIRM.number]],
  ['the number of the portal', 'KZ77VPY00098765', [FIRM.number]],
  ['the text of an answer', 'Сәтбаев', [WOMAN.number]],
  ['a middle of a word of an answer', 'атбае', [WOMAN.number]],
  ['words in any order', 'айгул абдикайымкызы', [WOMAN.number]],
  ['a word of the name and one of an answer', 'камкор астана', [FIRM.number]],
  ['a middle and a beginning of two letters', 'амқо ас', [FIRM.number]],
  ['name and object before the text of answers', 'қазына', [WOMAN.number, FIRM.number]],
  ['a word that stands in both, newest first', 'қаласы', [FIRM.number, WOMAN.number]],
  ['all words must be found', 'камкор алматы', []],
  ['letters that do not stand together', 'кызай', []],
  ['nothing to look for', ' —«»!? ', []],
  ['what would be a query of the search engine', '"қазына" OR NOT * ( main:', []],
  ['control characters and markup', '\u0000<script>\u202e', []],
]
for (const [rule, text, expected] of FOUND)
  test(`${rule}: ${JSON.stringify(text)}`, () =>
    withStore(async (store) => {
      await two(store)
      assert.equal(await numbers(store, text), expected)
    }))

test('a hit says how well and shows where', () =>
  withStore(async (store) => {
    await two(store)
    const hit = async (text: string) => {
      const [first] = (await store.find(text, { limit: 1 })).hits
      const marked = first?.excerpt?.marks.map(([from, to]) => first.excerpt?.text.slice(from, to))
      return [first?.rank, first?.excerpt?.where, marked?.join('|')]
    }
    assert.equal(await hit('абдикайымкызы'), ['exact', 'applicantName', 'Әбдіқайымқызы'])
    assert.equal(await hit('абдик айг'), ['name', 'applicantName', 'Әбдіқайымқызы|Айгүл'])
    assert.equal(await hit('сатб'), ['text', 'answers.texts.0', 'Сәтбаев'])
    assert.equal(await hit('тбае'), ['part', 'answers.texts.0', 'Сәтбаев'])
  }))

test('of a long text the piece around the word is shown', () =>
  withStore(async (store) => {
    const long = `${'алдыңғы сөздер '.repeat(50)}ерекшебелгі ${'кейінгі сөздер '.repeat(50)}`
    await store.write((tx) => takeIn(tx, {}, [long]))
    const [hit] = (await store.find('ерекшебелги', { limit: 1 })).hits
    const text = hit?.excerpt?.text ?? ''
    assert.ok(text.length < 250, `${text.length}`)
    assert.equal(
      hit?.excerpt?.marks.map(([from, to]) => text.slice(from, to)),
      ['ерекшебелгі'],
    )
  }))

test('the pages put together are all hits, each once', () =>
  withStore(async (store) => {
    await store.write(async (tx) => {
      for (let n = 0; n < 60; n += 1)
        await takeIn(
          tx,
          { objectName: 'Жүйе', applicantName: n % 3 === 0 ? 'Қамқор' : n % 3 === 1 ? 'Қамқорлық' : 'Бейқамқор' },
          n % 2 ? ['қамқор'] : [],
        )
    })
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: Awaited<ReturnType<Store['find']>> = await store.find('камкор', {
        limit: 7,
        ...(after === '' ? {} : { after }),
      })
      seen.push(...page.hits.map((hit) => hit.row.number))
      after = page.next
    }
    assert.is(seen.length, 60)
    assert.is(new Set(seen).size, 60)
    assert.equal(
      seen.slice(0, 20).map((number) => Number(number.slice(-6)) % 3),
      new Array(20).fill(1),
      'whole names first',
    )
  }))

test('what was corrected is found under its new words and no longer under the old', () =>
  withStore(async (store) => {
    await two(store)
    const corrected: CaseRow = caseOf(FIRM.number, { ...FIRM, applicantName: '«Мұра» ЖШС', version: 2 })
    await store.write(async (tx) => {
      await tx.appendToCase(FIRM.number, 1, [note('атауы түзетілді: Мұра')], '')
      await tx.putCase(corrected, ['Астана қаласы'])
    })
    assert.equal(await numbers(store, 'мура'), [FIRM.number])
    assert.equal(await numbers(store, 'камкор'), [])
    assert.equal(await numbers(store, 'амко'), [])
    assert.equal(await numbers(store, 'абдикайымкызы'), [WOMAN.number], 'the others stay')
    assert.equal(await numbers(store, 'кайымкы'), [WOMAN.number])
  }))

test('entries are found apart from cases', () =>
  withStore(async (store) => {
    await two(store)
    await store.write((tx) =>
      tx.putEntry(entryOf('T-000001', { objectName: 'Қазына', data: { address: 'Шымкент' } }), [], ['Шымкент']),
    )
    const entries = async (text: string) =>
      (await store.findEntries(text, { limit: 5 })).hits.map((hit) => `${hit.row.number} ${hit.rank}`)
    assert.equal(await entries('казына'), ['T-000001 exact'])
    assert.equal(await entries('ымкен'), ['T-000001 part'])
    assert.equal(await entries('абдикайымкызы'), [])
    assert.equal(await numbers(store, 'шымкент'), [])
  }))

test('the read models thrown away and put again are found as before', () =>
  withStore(async (store) => {
    await two(store)
    await store.write(async (tx) => {
      await tx.putEntry(entryOf('T-000001', { caseNumber: WOMAN.number, includedOn: day('2025-04-01') }), [], [])
      await tx.clearReadModels()
    })
    assert.equal(await numbers(store, 'казына'), [])
    assert.equal((await store.listCases({}, { limit: 5 })).rows, [])
    await store.write(async (tx) => {
      await tx.putCase(caseOf(WOMAN.number, WOMAN), [])
      await tx.putCase(caseOf(FIRM.number, FIRM), ['қазына туралы ескерту'])
    })
    assert.equal((await numbers(store, 'казына')).sort(), [WOMAN.number, FIRM.number])
    assert.is((await store.caseActs(WOMAN.number)).length, 1, 'the acts stay')
  }))

test('what was put is found in the same transaction, also when it was put again', () =>
  withStore(async (store) => {
    await two(store)
    const found = await store.write(async (tx) => {
      const number = await takeIn(tx, { applicantName: 'Мұрагер' })
      await tx.putCase(caseOf(number, { applicantName: 'Шежіре' }), [])
      await tx.putCase(caseOf(FIRM.number, { ...FIRM, objectName: 'Шежіре' }), [])
      await tx.putCase(caseOf(FIRM.number, { ...FIRM, objectName: 'Тарих' }), [])
      const hits = async (text: string) => (await tx.find(text, { limit: 9 })).hits.length
      return [await hits('шежире'), await hits('мурагер'), await hits('тарих'), await hits('деректер')]
    })
    assert.equal(found, [1, 0, 1, 0])
    assert.is((await numbers(store, 'шежире')).length, 1)
    assert.equal((await store.integrity()).pages, [])
  }))

test('any text whatever is looked for without an error', () =>
  withStore(async (store) => {
    await two(store)
    for (const text of [
      '*',
      '"',
      "'",
      '%_',
      ';drop table act',
      '\ud800',
      '𝒜𝒷𝒸𝒹𝒆',
      '漢字漢字',
      'ﬁ',
      'а'.repeat(5_000),
      'а '.repeat(500),
      '½№™',
    ])
      assert.ok((await store.find(text, { limit: 3 })).hits.length <= 3)
  }))

test.run()
