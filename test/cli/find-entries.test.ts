// Why: what was taken over from an old book has no case: it is found among the entries or not at all.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice } from '../run-support/kz-is.js'

const office = openOffice({ KZ_IS_NOW: '2025-12-31T10:00', KZ_IS_USER: 'Серікова Ә.' })
const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { readonly database: string }
const env = { KZ_IS_DB: database }
const json = (...args: readonly string[]) => JSON.parse(office.kzIs([...args, '--json'], { env }).out)

const test = suite('find: entries of the registers')
test.after(() => office.remove())

const [entry] = json('register', 'trusted', 'list').entries

test('an entry is found by its number in either case, its holder and its product, with its register and what matched', () => {
  for (const text of [entry.entry, entry.entry.toLowerCase(), entry.holder.name, entry.product.name]) {
    const found = json('find', text).entries.find((each: { readonly entry: string }) => each.entry === entry.entry)
    assert.equal([found?.register, found?.holder, found?.rank], ['trusted', entry.holder, 'exact'], text)
    assert.type(found.match.where, 'string')
  }
})

test('its number means that entry alone; the case that made it comes beside', () => {
  const { cases, entries } = json('find', entry.entry)
  assert.is(entries.length, 1)
  assert.is(cases[0].entry, entry.entry)
})

test('entries have a heading of their own in every language, and a limit of their own', () => {
  for (const [lang, heading] of [
    ['kk', 'Тізілімдердегі жазбалар'],
    ['ru', 'Записи реестров'],
    ['en', 'Entries of the registers'],
  ] as const) {
    const { out } = office.kzIs(['find', entry.holder.name, '--lang', lang], { env })
    const [, below = ''] = out.split(`${heading}\n`)
    assert.match(below, entry.entry)
  }
  const { entries, nextEntries } = json('find', 'жүйесі', '--limit', '1')
  assert.is(entries.length, 1)
  assert.type(nextEntries, 'string')
})

// Why: a place that a script is given and cannot go on from is of no use; one that is not understood would begin anew for ever.
test('further pages: cases and entries each to their end, nothing twice, nothing left out', () => {
  for (const text of ['жүйесі', 'о', 'үй']) {
    const all = json('find', text, '--limit', '1000')
    for (const [what, next, option, nameOf] of [
      ['cases', 'next', '--after', (each: { readonly case: string }) => each.case],
      ['entries', 'nextEntries', '--after-entries', (each: { readonly entry: string }) => each.entry],
    ] as const) {
      const seen: string[] = []
      let page = json('find', text, '--limit', '2')
      for (;;) {
        seen.push(...page[what].map(nameOf))
        if (page[next] === null) break
        page = json('find', text, '--limit', '2', option, page[next])
        const other = what === 'cases' ? 'entries' : 'cases'
        assert.equal(page[other], [], 'what was not asked to go on is not shown again')
      }
      assert.equal(seen, all[what].map(nameOf), `${text}: ${what}`)
    }
  }
})

test('on the screen the next page is a command to type; a place that is none is refused', () => {
  const { err } = office.kzIs(['find', 'жүйесі', '--limit', '1'], { env })
  const command = /Next page: (kz-is find .* --after \S+);/.exec(err)?.[1] ?? ''
  const second = office.type(command, { env })
  assert.is(second.code, 0, second.printed)
  assert.is.not(second.printed, office.kzIs(['find', 'жүйесі', '--limit', '1'], { env }).out)
  for (const place of ['', 'x', '1', '0.-5', 'TR-2025-000001'])
    for (const option of ['--after', '--after-entries'])
      assert.is(office.kzIs(['find', 'жүйесі', option, place], { env }).code, 2, `${option} ${place}`)
})

test.run()
