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
  ]
  office.file('old.jsonl', `${rows.join('\n')}\n`)
  assert.is(json('2025-01-06T10:00', CLERK, 'import', 'old.jsonl').accepted, 6)
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
  assert.equal(states('2025-02-18'), { '1': 'renewed', '2': 'pending', '3': 'waiting', '4': 'waiting' })
  assert.equal(states('2025-02-19'), { '1': 'renewed', '2': 'pending', '3': 'lost', '4': 'lost' })
  assert.equal(states('2025-02-21'), { '1': 'renewed', '2': 'pending', '3': 'late', '4': 'lost' })
})

test('/36: drafts of the decisions, for those alone; nothing is recorded by them', () => {
  const before = office.json('2025-06-02T10:00', CLERK, 'audit', 'head')
  const { drafts, counts } = json('2025-06-02T10:00', CLERK, 'transition', '--drafts', 'drafts')
  assert.equal(counts, { renewed: 1, pending: 1, late: 1, waiting: 0, lost: 1 })
  assert.equal(readdirSync(join(office.folder, 'drafts')), ['4_exclusion-draft.docx'])
  const text = flatText(readFileSync(join(office.folder, drafts[0])))
  for (const said of ['ЖОБА', '10 және 36-тармақтарына', '18.02.2025 дейін', '«Өнім 4»', '«Иесі 4» ЖШС'])
    assert.ok(text.includes(said), said)
  assert.equal(office.json('2025-06-02T10:00', CLERK, 'audit', 'head'), before)
})

test('/36: who lost conformity is excluded by a finding and a decision; who renewed cannot be found against', () => {
  const finding = ['--ground', 'not-renewed', '--evidence', 'өтініш берілмеген']
  for (const number of ['1', '2', '3', '5'])
    assert.match(
      office.at('2025-06-02T10:00', CLERK, 'register', 'trusted', 'finding', number, ...finding).err,
      '[finding-contradicted]',
      number,
    )
  json('2025-06-02T10:00', CLERK, 'finding', '4', ...finding)
  const done = json('2025-06-03T10:00', HEAD, 'exclude', '4', '--heard', '2025-06-03', '-o', 'papers')
  assert.match(done.reason, 'Қағидалардың 10 және 36-тармақтары')
  assert.not.ok('4' in states('2025-06-03'), 'it stands there no more')
  assert.is(states('2025-06-02')['4'], 'lost', 'on the day before it did')
})

test.run()
