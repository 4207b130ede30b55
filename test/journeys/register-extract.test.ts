import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { flatText } from '../files/read-docx.js'
import { CLERK, openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('extracts from the registers, and the codes by which they are checked')
const office = openClerks({ KZ_IS_NOW: '2026-03-16T10:00' })
test.after(() => office.remove())

const NOW = '2026-03-16T10:00'
const json = (...args: readonly string[]): Printed => office.json(NOW, CLERK, ...args)
const textOf = (name: string): string => flatText(readFileSync(join(office.folder, name)))

test('an entry of each register is there', () => {
  const { name, bin } = sample('deposit-granted').applicant as { name: string; bin: string }
  const common = { applicant: { name, bin, phone: '+7 701 111 22 33', address: 'Құпия көшесі, 5' } }
  const { object, holder, developer, software } = sample('deposit-granted')
  for (const [register, row] of Object.entries({
    trusted: {
      entry: { number: '1', includedOn: '2019-05-14', endedOn: '2023-02-01', book: '2', page: '14' },
      product: { kind: 'software', name: '«Алтын» жүйесі' },
      documents: { industrialCertificate: { number: 'ИС-1', validUntil: '2024-05-01', localShare: '85' } },
    },
    deposit: { entry: { number: '15/2014', includedOn: '2014-05-06' }, object, holder, developer, software },
    state: {
      entry: { number: 'АЖ-1', includedOn: '2014-05-06', objectName: '«Ескі» жүйесі' },
      object: { kind: 'software' },
    },
  })) {
    office.file('old.jsonl', `${JSON.stringify({ ...common, ...row })}\n`)
    assert.is(json('register', register, 'import', 'old.jsonl').accepted, 1, register)
  }
})

let issued: Printed
test('it carries register, number, state of the day, who issued it, and the code; no telephone, no address', () => {
  issued = json('register', 'trusted', 'extract', '1', '-o', 'now.docx')
  const text = textOf('now.docx')
  for (const said of [
    'сенім білдірілген бағдарламалық қамтылымның',
    '2026 жылғы 16 наурыз жағдайы',
    'шығарылған',
    'кітап 2, бет 14',
    'ИС-1',
    `дайындаған: ${CLERK}`,
    issued.code,
  ])
    assert.ok(text.includes(said), said)
  assert.not.match(text, /\+7|Құпия/)
})

test('as of a day before its end the entry stood there', () => {
  json('register', 'trusted', 'extract', '1', '--on', '2022-12-31', '-o', 'then.docx')
  assert.match(textOf('then.docx'), 'тізілімде тұр')
  const early = office.at(NOW, CLERK, 'register', 'trusted', 'extract', '1', '--as-of', '2018-01-01', '-o', 'x.docx')
  assert.match(early.err, '[entry-not-then]')
  const future = office.at(NOW, CLERK, 'register', 'trusted', 'extract', '1', '--as-of', '2027-01-01', '-o', 'x.docx')
  assert.is(future.code, 2)
})

test('of a deposit its contents and whose it is; of the State register the kind of object', () => {
  json('register', 'deposit', 'extract', '15/2014', '-o', 'deposit.docx')
  for (const said of ['CD № DK-2015-001, 412.5 Мб', 'Құрамындағы атаулар саны: 4', 'жер қатынастары басқармасы'])
    assert.ok(textOf('deposit.docx').includes(said), said)
  json('register', 'state', 'extract', 'АЖ-1', '-o', 'state.docx')
  assert.match(textOf('state.docx'), 'бағдарламалық өнім не ақпараттық жүйе')
})

test('the file is told as recorded, and the code on paper leads to what it said', () => {
  assert.is(json('form', 'verify', 'now.docx').verdict, 'as-recorded')
  const told = json('form', 'verify', issued.code)
  assert.equal([told.subject, told.number, told.asOf], ['entry/trusted/1', issued.number, '2026-03-16'])
  assert.is(json('form', 'verify', issued.code.toLowerCase()).hash, issued.hash)
})

test('a code that was never given leads nowhere; a file is known by what it carries', () => {
  const other = `${issued.code.slice(0, -1)}${issued.code.endsWith('0') ? '1' : '0'}`
  const unknown = office.at(NOW, CLERK, 'form', 'verify', other)
  assert.is(unknown.code, 4)
  assert.match(unknown.err, '[check-code-unknown]')
  writeFileSync(join(office.folder, 'other.docx'), readFileSync(join(office.folder, 'then.docx')))
  assert.is(json('form', 'verify', 'other.docx').number, '2026-000002')
})

test('an extract is a recorded act of the entry; written once more it is the same, byte for byte', () => {
  json('register', 'trusted', 'extract', '1', '--number', issued.number, '-o', 'again.docx')
  assert.ok(readFileSync(join(office.folder, 'again.docx')).equals(readFileSync(join(office.folder, 'now.docx'))))
  const { history } = json('register', 'trusted', 'history', '1')
  assert.equal(
    history.map(({ kind }: Printed) => kind),
    ['imported', 'excluded', 'paper', 'paper'],
  )
  assert.is(json('audit', 'verify').whole, true)
})

test('a name that is taken costs no number', () => {
  const ran = office.at(NOW, CLERK, 'register', 'trusted', 'extract', '1', '-o', 'now.docx')
  assert.match(ran.err, '[file-exists]')
  assert.is(json('register', 'trusted', 'extract', '1', '-o', 'next.docx').number, '2026-000005')
})

test.run()
