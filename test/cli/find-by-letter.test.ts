// Why: a citizen at the desk holds the letter, not the number of the file; whoever answers a complaint holds its number.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice } from '../run-support/kz-is.js'

const office = openOffice({ KZ_IS_NOW: '2025-12-31T10:00', KZ_IS_USER: 'Серікова Ә.' })
const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { readonly database: string }
const env = { KZ_IS_DB: database }
const json = (...args: readonly string[]) => JSON.parse(office.kzIs([...args, '--json'], { env }).out)
const numbers = (text: string): readonly string[] =>
  json('find', text).cases.map(({ case: number }: { case: string }) => number)

const test = suite('find by the number of a letter')
test.after(() => office.remove())

const refused = json('list', '--status', 'refused').cases[0].case as string
const letter = json('show', refused).documentsIssued.at(-1).number as string

test('the case of an outgoing letter comes first, said to be found by it', () => {
  assert.is(numbers(letter)[0], refused)
  assert.is(json('find', letter).cases[0].match.where, 'outgoing')
  const { out } = office.kzIs(['find', letter, '--lang', 'en'], { env })
  assert.match(out, `outgoing letter № ${letter}`)
})

test('the number of a result finds its case, though the decision stands in the file of the entry that it made', () => {
  const [granted] = json('list', '--status', 'granted', '--service', 'trusted-registry').cases
  const result = json('show', granted.case).decision.number as string
  const [first] = json('find', result).cases
  assert.equal([first.case, first.match.where, first.match.text], [granted.case, 'outgoing', result])
})

test('a letter that no case led to finds the entry that it is about', () => {
  const [{ entry }] = json('register', 'trusted', 'list').entries
  office.kzIs(['register', 'trusted', 'extract', entry, '-o', 'extract.docx'], { env })
  const letters = json('journal', 'outgoing', '--from', '2025-01-01', '--to', '2025-12-31')
  const number = JSON.stringify(letters).match(/"number":"(2025-\d{6})"(?!.*"number":"2025-)/)?.[1] ?? ''
  const { cases, entries } = json('find', number)
  assert.equal([cases, entries[0]?.entry, entries[0]?.match.where], [[], entry, 'outgoing'])
})

test('what has the number in its own stays found beside it, no case twice', () => {
  const found = numbers('2015-000001')
  assert.ok(found.length > 1 && found.includes('SA-2015-000001'), found.join())
  assert.is(new Set(found).size, found.length)
})

test('a complaint is found by its number, the letter C typed on either keyboard', () => {
  const { examples } = json('complaint', 'add', refused, '--schema')
  const answers = Object.entries(examples[0] as object).flatMap(([key, value]) => [
    '--set',
    `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  ])
  const number = json('complaint', 'add', refused, '--no-papers', ...answers).complaint as string
  assert.equal(numbers(number), [refused])
  assert.is(numbers(`С${number.slice(1)}`)[0], refused, 'Cyrillic')
})

test('a number that nothing bears finds nothing of itself', () => {
  assert.equal(numbers('2025-999999'), [])
})

test.run()
