// Why: the journal is what a clerk and an applicant sign. A conclusion that nobody was handed must not stand in it, a month that was
// closed must not change, and no number of it may be given twice (476-2015/1/6, 757-2012/15.9).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { noTerminal, officeTerminal } from '../interview/support/terminal.js'
import { CLERK, HEAD, openClerks, sample } from '../support/clerks.js'

const EXPERT = 'Жұмабаева А.'
const COMMISSION = 'Тұрсынов Е.'
const NAMED = ['--edition', '476-2015/1', '--route', '757-2012', '--why', 'Ескі іс']
const LATER = '2013-12-02T10:00'

const office = openClerks()
const test = suite('journal of conclusions')
test.after(() => office.remove())

/** A case of order 757 that was examined; its number. */
function examined(external: string, outcome = 'conforms', ...more: readonly string[]): string {
  const path = office.file('a.json', sample('cash-register-order-757'))
  const intake = [
    'intake',
    'cash-register-conclusion',
    '--answers',
    path,
    '--channel',
    'office',
    '--external',
    external,
  ]
  const { case: file } = office.json('2013-09-02T09:00', CLERK, ...intake, ...NAMED)
  office.json('2013-09-02T09:10', CLERK, 'next', file, '--set', 'sheets=118')
  office.json('2013-09-06T10:00', EXPERT, 'next', file, '--outcome', 'complete')
  const visit = ['inspectionFrom=2013-09-16', 'inspectionPlace=Алматы', 'inspectors=["Жұмабаева А."]']
  office.json('2013-09-06T11:00', EXPERT, 'next', file, ...visit.flatMap((each) => ['--set', each]))
  const act = ['examinationActNumber=7', 'examinationActDate=2013-09-20', 'findings=КЖ сәйкес']
  const found = ['--outcome', outcome, ...[...act, ...more].flatMap((each) => ['--set', each])]
  office.json('2013-09-20T12:00', COMMISSION, 'next', file, ...found)
  return file
}

function decide(file: string, how: '--grant' | '--refuse'): void {
  office.json('2013-09-30T15:00', COMMISSION, 'decide', file, how)
}

function sign(file: string): void {
  const signer = ['--set', 'signerName=Оразбаев Тимур', '--set', 'signerPosition=Комитет төрағасы']
  office.json('2013-10-01T10:00', HEAD, 'next', file, ...signer)
}

const set = (...pairs: readonly string[]) => pairs.flatMap((pair) => ['--set', pair])
const month = (n: number) => {
  const last = ['30', '31', '30'][n - 9]
  return ['--from', `2013-${String(n).padStart(2, '0')}-01`, '--to', `2013-${String(n).padStart(2, '0')}-${last}`]
}
/** The journal of a month of 2013, as it is printed long after. */
const of = (n: number) => {
  const ran = office.at(LATER, CLERK, 'journal', 'conclusions', ...month(n), '--json')
  return { code: ran.code, ...JSON.parse(ran.out) }
}

let one = ''
let two = ''
let three = ''

test('what is decided and not yet handed over is told in a note and stands in no line', () => {
  ;[one, two, three] = ['П-1', 'П-2', 'П-3'].map((external) => examined(external)) as [string, string, string]
  decide(one, '--grant')
  const { lines, count, notIssued } = of(9)
  assert.equal([lines, count, notIssued], [[], 0, 1])
  const { out } = office.at(LATER, CLERK, 'journal', 'conclusions', ...month(9))
  assert.match(out, 'Decided and not issued by the end of the period: 1.')
  for (const format of ['docx', 'csv', 'xlsx']) {
    const path = join(office.folder, `september.${format}`)
    assert.is(office.at(LATER, CLERK, 'journal', 'conclusions', ...month(9), '-o', path).code, 0)
  }
})

test('in person: who signed is asked for, with the clause; nothing is stored without', () => {
  sign(one)
  for (const more of [[], ['journalNumber=1'], ['handedTo=']]) {
    const ran = office.at('2013-10-02T10:00', CLERK, 'next', one, ...set('delivery=in-person', ...more))
    assert.is(ran.code, 3)
    assert.match(ran.err, /handedTo: .*757-2012\/15\.9/)
  }
  assert.is(of(10).count, 0)
})

test('the number of the journal is the next one of the year, said to the clerk; a rehearsal says it before', () => {
  const handed = set('delivery=in-person', 'handedTo=Төлегенов Бауыржан')
  const rehearsed = office.at('2013-10-02T10:00', CLERK, 'next', one, ...handed, '--dry-run')
  assert.match(rehearsed.out, 'In the journal of conclusions: No 1.')
  const done = office.at('2013-10-02T10:00', CLERK, 'next', one, ...handed)
  assert.is(done.code, 0, done.err)
  assert.match(done.out, 'In the journal of conclusions: No 1.')
})

test('it stands in the month of its issue; the month before, printed again, is the same to the byte', () => {
  const [line] = of(10).lines
  assert.equal(
    [line.case, line.issued, line.journalNumber, line.handedTo, line.delivery],
    [one, '2013-10-02T10:00', '1', 'Төлегенов Бауыржан', 'in-person'],
  )
  assert.equal(of(10).gaps, [])
  assert.equal([of(9).lines, of(9).notIssued], [[], 1])
  for (const format of ['docx', 'csv', 'xlsx']) {
    const [path, again] = ['september', 'again'].map((name) => join(office.folder, `${name}.${format}`)) as [
      string,
      string,
    ]
    assert.is(office.at(LATER, CLERK, 'journal', 'conclusions', ...month(9), '-o', again).code, 0)
    assert.equal(readFileSync(again), readFileSync(path), format)
  }
})

test('a number that stands in the journal is refused with the case that has it; nothing is stored', () => {
  decide(two, '--grant')
  sign(two)
  const handed = set('delivery=in-person', 'handedTo=Айтқали Ернар', 'journalNumber=1')
  for (const more of [[], ['--dry-run']]) {
    const ran = office.at('2013-10-03T10:00', CLERK, 'next', two, ...handed, ...more)
    assert.is(ran.code, 3)
    assert.match(ran.err, new RegExp(`No 1 already.*${one} \\[journal-number-taken\\][\\s\\S]*Next free number: 2`))
  }
  for (const wrong of ['0', '-1', '7-К', '1.5'])
    assert.is(office.at('2013-10-03T10:00', CLERK, 'next', two, ...handed, '--set', `journalNumber=${wrong}`).code, 3)
})

test('by file the same: taken, wanted twice in one file, and left out; the file again changes nothing', () => {
  decide(three, '--grant')
  sign(three)
  const put = (name: string, ...numbers: readonly string[]) =>
    office.file(
      name,
      `case;delivery;journalNumber;handedTo\n${numbers.map((n, at) => `${[two, three][at]};in-person;${n};Айтқали Ернар`).join('\n')}\n`,
    )
  const run = (name: string, ...more: readonly string[]) =>
    office.at('2013-10-04T10:00', CLERK, 'next', '--from', name, '--step', 'issue', ...more)
  const taken = run(put('taken.csv', '1', '3'), '--dry-run')
  assert.match(taken.out + taken.err, one)
  const twice = run(put('twice.csv', '3', '3'), '--dry-run')
  assert.match(twice.out + twice.err, `No 3 already: it is of case ${two}`)
  const left = run(put('left.csv', '', '4'))
  assert.is(left.code, 0, left.out + left.err)
  const again = run('left.csv', '--json')
  assert.is(again.code, 0, again.out + again.err)
  assert.equal(
    of(10).lines.map((line: { readonly journalNumber: string }) => line.journalNumber),
    ['1', '2', '4'],
  )
})

test('a number left out is told as a gap, as in every journal', () => {
  const { code, gaps } = of(10)
  assert.is(code, 10)
  assert.equal(gaps, [{ number: '2013-3', why: 'lost', subject: null, at: null }])
  assert.match(office.at(LATER, CLERK, 'journal', 'conclusions', ...month(10)).out, '2013-3: nobody took this number')
  assert.is(office.at(LATER, CLERK, 'audit', 'verify').code, 0, 'a number that a person gave is no fault of the file')
})

test('a refusal is entered in no journal: no number, no signature', () => {
  const file = examined('П-4', 'does-not-conform', 'nonconformities=["Аудит журналы жоқ"]')
  decide(file, '--refuse')
  sign(file)
  const ran = office.at('2013-10-07T10:00', CLERK, 'next', file, ...set('delivery=in-person', 'journalNumber=5'))
  assert.is(ran.code, 3)
  const done = office.json('2013-10-07T10:00', CLERK, 'next', file, ...set('delivery=in-person'))
  assert.equal(done.done.answers, { delivery: 'in-person' })
  assert.is(of(10).count, 3)
})

const atTerminal = noTerminal === null ? test : test.skip
atTerminal('at a terminal the next number stands ready, and who signs is asked for in person only', async () => {
  const file = examined('П-5')
  decide(file, '--grant')
  sign(file)
  const terminal = officeTerminal(office, ['next', file, '--no-papers'])
  try {
    await terminal.answer('How the result was delivered', '1')
    await terminal.answer('Who signed in the journal', 'Төлегенов Бауыржан')
    await terminal.see('Number in the journal of conclusions: 1')
    await terminal.answer('Choice', '1')
    await terminal.see('In the journal of conclusions: No 1.')
    assert.is(await terminal.end(), 0)
  } finally {
    await terminal.kill()
  }
  const shown = office.json('2026-03-17T10:00', CLERK, 'show', file)
  assert.is(shown.steps.find((step: { readonly id: string }) => step.id === 'issue').done !== null, true)
})

test('a database of the schema before: numbers that were written there are taken, each for the first that has it', () => {
  const path = office.env.KZ_IS_DB as string
  const old = new Database(path)
  const series = () =>
    old.prepare("select year, number, act from number_taken where series = 'journal/conclusions'").all()
  const before = series()
  old.exec('drop trigger number_is_never_freed')
  old.exec("delete from number_taken where series = 'journal/conclusions'")
  old.exec(`create trigger number_is_never_freed before delete on number_taken
begin select raise(abort, 'a number that was taken is never freed'); end;`)
  old.exec('drop index act_undone')
  old.pragma('user_version = 6')
  const sound = office.at(LATER, CLERK, 'audit', 'verify')
  assert.is(sound.code, 0, sound.out + sound.err)
  assert.equal(series(), before)
  old.close()
})

test.run()
