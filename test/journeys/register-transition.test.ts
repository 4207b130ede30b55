// Why: /36 takes conformity away from whoever did nothing within 45 days: the list must say exactly who that is, and why not the others.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { flatText } from '../files/read-docx.js'
import { changed } from '../support/applications.js'
import { CLERK, EXECUTOR, HEAD, openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('829-2024/35, /36: the transition of entries older than the rules')
const office = openClerks()
test.after(() => office.remove())

const json = (moment: string, by: string, ...args: readonly string[]): Printed =>
  office.json(moment, by, 'register', 'trusted', ...args)
const states = (on: string): Printed =>
  Object.fromEntries(
    json('2025-06-02T10:00', CLERK, 'transition', '--on', on).entries.map(({ entry, state }: Printed) => [
      entry,
      state,
    ]),
  )

const NOT_RENEWED = ['--ground', 'not-renewed', '--evidence', 'өтініш берілмеген']
const amendment = sample('amend-renewed-certificate') as { readonly applicant: { readonly bin: string } }
const row = (number: string, includedOn: string, more: object = {}): string =>
  JSON.stringify({
    entry: { number, includedOn, ...more },
    applicant: { name: `«Иесі ${number}» ЖШС`, bin: amendment.applicant.bin },
    product: { kind: 'software', name: `«Өнім ${number}»` },
  })

test('old entries are taken over: of before the rules, of after them, one excluded', () => {
  const rows = [
    row('1', '2019-05-14'),
    row('2', '2020-05-14'),
    row('3', '2021-05-14'),
    row('4', '2022-05-14'),
    row('5', '2025-01-04'),
    row('6', '2019-05-14', { endedOn: '2024-12-01' }),
    row('7', '2019-06-14', { changedOn: '2024-12-20' }),
  ]
  office.file('old.jsonl', `${rows.join('\n')}\n`)
  assert.is(json('2025-01-06T10:00', CLERK, 'import', 'old.jsonl').accepted, 7)
})

function amend(number: string, received: string): string {
  return office.intake(
    received,
    'amend',
    changed(amendment, { 'entry.number': number, 'documents.industrialCertificate.date': '2025-01-20' }),
    '--received',
    received,
  )
}

test('one holder asks for changes in time and gets them, one asks on the last day, one after it', () => {
  const first = amend('1', '2025-02-03T10:00')
  office.toRecommendation(first, '2025-02-04')
  office.json('2025-02-04T16:00', EXECUTOR, 'decide', first, '--grant')
  amend('2', '2025-02-18T17:00')
  const late = amend('3', '2025-02-19T10:00')
  office.toRecommendation(late, '2025-02-20')
  office.json('2025-02-20T16:00', EXECUTOR, 'decide', late, '--grant')
})

test('/35: forty-five calendar days from the day of entry into force, which is only a bound', () => {
  const { inForce, due, bound } = json('2025-06-02T10:00', CLERK, 'transition')
  assert.equal([inForce, due, bound], ['2025-01-04', '2025-02-18', true])
})

test('/36: on the last day nobody has lost anything yet; the day after, who initiated nothing has', () => {
  assert.equal(states('2025-02-18'), { '1': 'renewed', '2': 'pending', '3': 'waiting', '4': 'waiting', '7': 'waiting' })
  assert.equal(states('2025-02-19'), { '1': 'renewed', '2': 'pending', '3': 'lost', '4': 'lost', '7': 'lost' })
  assert.equal(states('2025-02-21'), { '1': 'renewed', '2': 'pending', '3': 'late', '4': 'lost', '7': 'lost' })
})

test('/36: drafts of the decisions, for those alone; nothing is recorded by them', () => {
  const before = office.json('2025-06-02T10:00', CLERK, 'audit', 'head')
  const { drafts, counts } = json('2025-06-02T10:00', CLERK, 'transition', '--drafts', 'drafts')
  assert.equal(counts, { renewed: 1, pending: 1, changed: 0, late: 1, waiting: 0, lost: 2 })
  assert.equal(readdirSync(join(office.folder, 'drafts')), ['4_exclusion-draft.docx', '7_exclusion-draft.docx'])
  const text = flatText(readFileSync(join(office.folder, drafts[0])))
  for (const said of ['ЖОБА', '10 және 36-тармақтарына', '18.02.2025 дейін', '«Өнім 4»', '«Иесі 4» ЖШС'])
    assert.ok(text.includes(said), said)
  assert.equal(office.json('2025-06-02T10:00', CLERK, 'audit', 'head'), before)
})

test('/36: who lost conformity is excluded by a finding and a decision; who renewed cannot be found against', () => {
  for (const number of ['1', '2', '3', '5'])
    assert.match(
      office.at('2025-06-02T10:00', CLERK, 'register', 'trusted', 'finding', number, ...NOT_RENEWED).err,
      '[finding-contradicted]',
      number,
    )
  json('2025-06-02T10:00', CLERK, 'finding', '4', ...NOT_RENEWED)
  const done = json('2025-06-03T10:00', HEAD, 'exclude', '4', '--heard', '2025-06-03', '-o', 'papers')
  assert.match(done.reason, 'Қағидалардың 10 және 36-тармақтары')
  assert.not.ok('4' in states('2025-06-03'), 'it stands there no more')
  assert.is(states('2025-06-02')['4'], 'lost', 'on the day before it did')
})

const taken = openClerks()
test.after(() => taken.remove())
const there = (moment: string, ...args: readonly string[]): Printed =>
  taken.json(moment, CLERK, 'register', 'trusted', ...args)
const statesThere = (on: string): Printed =>
  Object.fromEntries(
    there('2025-06-02T10:00', 'transition', '--on', on).entries.map((each: Printed) => [each.entry, each.state]),
  )

test('/35: whatever was changed within the term, by the book it was taken over from too, was initiated within it', () => {
  const rows = [
    row('1', '2019-05-14', { changedOn: '2025-01-04' }),
    row('2', '2019-05-14', { changedOn: '2025-02-18' }),
    row('3', '2019-05-14', { changedOn: '2025-02-19' }),
    row('4', '2019-05-14', { changedOn: '2025-01-03' }),
    row('5', '2019-05-14'),
  ]
  taken.file('old.jsonl', `${rows.join('\n')}\n`)
  assert.is(there('2025-06-02T10:00', 'import', 'old.jsonl').accepted, 5)
  assert.equal(statesThere('2025-02-18'), {
    '1': 'renewed',
    '2': 'renewed',
    '3': 'waiting',
    '4': 'waiting',
    '5': 'waiting',
  })
  const afterwards = { '1': 'renewed', '2': 'renewed', '3': 'changed', '4': 'lost', '5': 'lost' }
  assert.equal(statesThere('2025-02-20'), afterwards)
  assert.equal(statesThere('2025-02-19'), afterwards, 'on the day of the change itself')
})

test('/36: of what was changed after the term no draft is made and no finding taken: its file says when that was initiated', () => {
  const { counts, entries } = there('2025-06-02T10:00', 'transition', '--drafts', 'drafts')
  assert.equal(counts, { renewed: 2, pending: 0, changed: 1, late: 0, waiting: 0, lost: 2 })
  assert.is(entries[2].changedOn, '2025-02-19')
  assert.equal(readdirSync(join(taken.folder, 'drafts')), ['4_exclusion-draft.docx', '5_exclusion-draft.docx'])
  const said = taken.at('2025-06-02T10:00', CLERK, 'register', 'trusted', 'transition')
  assert.match(said.out, '2025-02-19')
  assert.match(said.err, 'when the changes were initiated')
  for (const number of ['1', '2', '3'])
    assert.match(
      taken.at('2025-06-02T10:00', CLERK, 'register', 'trusted', 'finding', number, ...NOT_RENEWED).err,
      '[finding-contradicted]',
      number,
    )
})

test('/35: an entry amended here in time, exported and taken in again elsewhere, is not held to have lost conformity', () => {
  const exported = office.at('2025-06-04T10:00', CLERK, 'register', 'trusted', 'export', '--format', 'jsonl').out
  const elsewhere = openClerks()
  elsewhere.file('back.jsonl', exported)
  elsewhere.json('2025-06-04T11:00', CLERK, 'register', 'trusted', 'import', 'back.jsonl')
  const { entries } = elsewhere.json('2025-06-04T11:00', CLERK, 'register', 'trusted', 'transition')
  const state = (number: string): string => entries.find(({ entry }: Printed) => entry === number).state
  assert.equal([state('1'), state('3'), state('7')], ['renewed', 'changed', 'lost'])
  elsewhere.remove()
})

test('/35: an application that came in time and was entered after the finding keeps the entry in the registry', () => {
  there('2025-06-02T10:00', 'finding', '5', ...NOT_RENEWED)
  const late = changed(amendment, { 'entry.number': '5', 'documents.industrialCertificate.date': '2025-01-20' })
  taken.intake('2025-06-02T11:00', 'amend', late, '--received', '2025-02-14T10:00')
  const { err } = taken.at('2025-06-03T10:00', HEAD, 'register', 'trusted', 'exclude', '5', '--heard', '2025-06-03')
  assert.match(err, '[finding-contradicted]')
  assert.match(err, 'register trusted dismiss 5')
})

test.run()
