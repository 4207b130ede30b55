import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Store } from '../../src/store/store.js'
import { at, caseOf, day, entryOf, takeIn, withStore } from './support.js'

const test = suite('store: what find puts first and shows')

const numbers = async (store: Store, text: string) =>
  (await store.find(text, { limit: 10 })).hits.map((hit) => hit.row.number)

/** Cases of a name like everybody's, each with its own protocol and a number that begins with any figure. */
async function withProtocols(store: Store, protocols: readonly string[]): Promise<readonly string[]> {
  return store.write(async (tx) => {
    const made: string[] = []
    for (const [at, protocol] of protocols.entries()) {
      const applicantId = `1300${String(at).padStart(2, '0')}000385`
      made.push(
        await takeIn(tx, { applicantId, applicantName: 'Мұра', objectName: 'Жүйе' }, [
          '2025-03-13',
          protocol,
          '+7 701 123 45 67',
        ]),
      )
    }
    return made
  })
}

const shown = async (store: Store, text: string, limit = 5) =>
  (await store.find(text, { limit })).hits.map((hit) => `${hit.row.number} ${hit.excerpt?.text}`)

test('words that stand together as typed come before words spread over a case, newer as those may be', () =>
  withStore(async (store) => {
    const made = await withProtocols(store, ['СХ-13', 'СХ-7', 'СХ-130', ...new Array(40).fill('СХ-99')])
    assert.is((await shown(store, 'СХ-13'))[0], `${made[0]} СХ-13`)
    assert.is((await shown(store, 'сх-7'))[0], `${made[1]} СХ-7`, 'among telephones that begin with 7')
    assert.is((await shown(store, 'СХ-130'))[0], `${made[2]} СХ-130`)
    assert.is(
      (await shown(store, 'сх-7'))[1]?.slice(-5),
      'СХ-99',
      'of two texts with one word each that with more letters',
    )
    assert.is((await store.find('СХ-13', { limit: 1 })).hits[0]?.rank, 'text')
  }))

test('of one or two signs whole words come before what begins with them', () =>
  withStore(async (store) => {
    const made = await withProtocols(store, ['Ақерке 5', ...new Array(30).fill('Ақерке 55')])
    assert.is((await shown(store, 'Ақерке 5'))[0], `${made[0]} Ақерке 5`)
    assert.is((await shown(store, 'акер 5'))[0], `${made[0]} Ақерке 5`, 'beside the beginning of a longer word')
    assert.is((await store.find('Ақерке 5', { limit: 50 })).hits.length, 31, 'the rest follow')
  }))

test('the text shown is the one that holds the most of what was typed, in it the words as they stand best', () =>
  withStore(async (store) => {
    await withProtocols(store, ['130-бұйрық СХ-13'])
    const [hit] = (await store.find('СХ 13', { limit: 1 })).hits
    assert.equal(
      hit?.excerpt?.marks.map(([from, to]) => hit.excerpt?.text.slice(from, to)),
      ['СХ', '13'],
    )
  }))

test('the pages of a ranked search put together are all hits, each once', () =>
  withStore(async (store) => {
    const made = await withProtocols(
      store,
      Array.from({ length: 40 }, (_, n) => (n % 3 === 0 ? 'СХ-13' : n % 3 === 1 ? '13 СХ' : 'СХ-138')),
    )
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: Awaited<ReturnType<Store['find']>> = await store.find('СХ-13', {
        limit: 7,
        ...(after === '' ? {} : { after }),
      })
      seen.push(...page.hits.map((hit) => hit.row.number))
      after = page.next
    }
    assert.is(seen.length, 40)
    assert.is(new Set(seen).size, 40)
    const asTyped = made.filter((_, n) => n % 3 === 0).toReversed()
    assert.equal(seen.slice(0, asTyped.length), asTyped, 'as typed first, the newest of them first')
  }))

test('hashes and what papers repeat are neither matched nor shown', () =>
  withStore(async (store) => {
    const hash = 'c52c0e5682cb764834597d9b6a3c29dda5501702a3a21f20382cd2c0a37b3d3a'
    await store.write(async (tx) => {
      const number = await takeIn(tx, {}, ['СХ-7'])
      const data = { form: '829.7', number: '1', date: day('2025-03-20'), hash, templateHash: hash, data: { hash } }
      await tx.appendToCase(number, 1, [{ kind: 'paper', at: at('2025-03-20T10:00'), by: 'А.', data }], '')
    })
    assert.equal(await shown(store, 'c52c0e5682cb'), [])
    const [hit] = (await store.find('СХ-7', { limit: 1 })).hits
    assert.is(hit?.excerpt?.where, 'answers.texts.0')
    await store.write((tx) => tx.putEntry(entryOf('T-000001', { data: { hash, of: 'мұрағат' } }), [], ['c5 мұрағат']))
    const [entry] = (await store.findEntries('c5 мұрағат', { limit: 1 })).hits
    assert.is(entry?.excerpt, null, 'a hash is no match for c5')
  }))

test('after a correction the match is the value as it stands', () =>
  withStore(async (store) => {
    await store.write(async (tx) => {
      const number = await takeIn(tx, {}, ['СХ-13 көне', 'басқа'])
      const data = { field: 'texts.0', old: 'СХ-13 көне', new: 'СХ-14 жаңа', reason: 'қате' }
      await tx.appendToCase(number, 1, [{ kind: 'corrected', at: at('2025-03-20T10:00'), by: 'А.', data }], '')
      await tx.putCase({ ...caseOf(number), version: 2 }, ['СХ-14 жаңа', 'басқа'])
    })
    const [hit] = (await store.find('сх 14', { limit: 1 })).hits
    assert.equal([hit?.excerpt?.where, hit?.excerpt?.text], ['answers.texts.0', 'СХ-14 жаңа'])
    assert.equal(await shown(store, 'коне'), [])
  }))

test('Latin and Cyrillic letters that look alike find each other in whole words', () =>
  withStore(async (store) => {
    const [latin, cyrillic] = await store.write(async (tx) => [
      await takeIn(tx, { applicantName: 'TOO «AKTAY COM»', objectName: 'Zerde' }),
      await takeIn(tx, { applicantName: 'ТОО «Мұра»', objectName: 'Шежіре' }),
    ])
    assert.equal(await numbers(store, 'АКТАУ'), [latin])
    assert.equal(await numbers(store, 'актау сом'), [latin])
    assert.equal(await numbers(store, 'Zerdе'), [latin], 'the last letter is Cyrillic')
    for (const too of ['TOO', 'ТОО', 'too', 'тоо']) assert.equal(await numbers(store, too), [cyrillic, latin], too)
    const [hit] = (await store.find('АКТАУ', { limit: 1 })).hits
    assert.equal(
      hit?.excerpt?.marks.map(([from, to]) => hit.excerpt?.text.slice(from, to)),
      ['AKTAY'],
    )
  }))

test('the number of an entry means that entry, however it was typed', () =>
  withStore(async (store) => {
    await store.write(async (tx) => {
      await tx.putEntry(entryOf('БҚ-77/2019', { objectName: 'Мұра' }), [], [])
      await tx.putEntry(entryOf('T-000002', { objectName: 'БҚ 77 2019' }), [], [])
    })
    const entries = async (text: string) =>
      (await store.findEntries(text, { limit: 5 })).hits.map((hit) => hit.row.number)
    assert.equal(await entries('бқ-77/2019'), ['БҚ-77/2019'])
    assert.equal(await entries('Т-000002'), ['T-000002'], 'the letter is Cyrillic')
    assert.equal(await entries('мура'), ['БҚ-77/2019'])
  }))

test.run()
