// Why: the commonest mistake of a clerk is the right act in the wrong case, or the wrong outcome chosen. What has not left the office is
// taken back with a reason, as if it had never counted, and stays in the history; what has left is not.
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { flatText } from '../files/read-docx.js'
import { CLERK, EXECUTOR, HEAD, openClerks, type Printed, SECRETARY, sample } from '../support/clerks.js'

const test = suite('the last act taken back')
const office = openClerks()
test.after(() => office.remove())

const WHY = ['--reason', 'қате таңдалған'] as const
const PROTOCOL = (number: string, day: string) => [
  ...['--set', `protocolNumber=${number}`, '--set', `protocolDate=${day}`],
]
const show = (file: string, at = '2025-06-02T10:00'): Printed => office.json(at, CLERK, 'show', file)
/** A case as it is read, without what says that something was taken back. */
const read = (file: string): Printed => {
  const { history: _history, ...rest } = show(file)
  return rest
}
const refused = (file: string, by: string, ...more: readonly string[]) =>
  office.at('2025-06-02T10:00', by, 'undo', file, ...WHY, '--lang', 'en', ...more)
const refer = (day: string): string => {
  const file = office.intake(`${day}T09:00`, 'include', sample('include-software'))
  office.json(`${day}T10:00`, CLERK, 'next', file)
  office.json(`${day}T11:00`, EXECUTOR, 'next', file, '--outcome', 'complete')
  office.json(`${day}T12:00`, EXECUTOR, 'next', file)
  return file
}

test('the Commission’s word noted wrongly: taken back with its protocol, noted anew, and decided on the right one', () => {
  const file = refer('2025-03-18')
  const before = read(file)
  office.json('2025-03-18T15:00', SECRETARY, 'next', file, '--outcome', 'negative', ...PROTOCOL('7', '2025-03-18'))
  const said = office.at('2025-03-18T16:00', SECRETARY, 'undo', file, ...WHY, '--lang', 'en')
  assert.is(said.code, 0, said.err)
  assert.match(said.out, /Taken back: 2025-03-18 15:00 .*refusal recommended.*stays in the history/is)
  assert.match(said.out.replace(/\s+/g, ' '), 'not valid any more')
  assert.match(said.out, `${file}_paper.commission-protocol_7.docx`)
  assert.match(said.err, `kz-is next ${file}`)
  assert.equal(read(file), before, 'as if it had never been recorded')

  const acts = show(file).history
  const [wrong, paper, undone] = acts.slice(-3)
  assert.equal(undone.data, { act: wrong.seq, papers: [paper.seq], reason: 'қате таңдалған' })
  assert.equal([wrong.undone, paper.undone, undone.undone], [undone.seq, undone.seq, undefined])
  const told = office.at('2025-06-02T10:00', CLERK, 'show', file, '--lang', 'en').out.replace(/\s+/g, ' ')
  assert.match(told, `taken back by act ${undone.seq}`)
  assert.match(told, `act ${wrong.seq} · қате таңдалған`)

  const right = office.json(
    '2025-03-18T16:30',
    SECRETARY,
    'next',
    file,
    '--outcome',
    'positive',
    ...PROTOCOL('7', '2025-03-18'),
  )
  const [protocol] = right.papers
  assert.match(protocol.path, 'commission-protocol_7.docx', 'the file of the wrong one is gone')
  const granted = office.json('2025-03-19T10:00', EXECUTOR, 'decide', file, '--grant')
  assert.is(granted.status, 'granted')
  assert.match(flatText(readFileSync(protocol.path)), '7')
  office.issue(file, '2025-03-19')
  assert.is(show(file).documentsIssued.filter((each: Printed) => each.form === 'paper.commission-protocol').length, 1)
})

test('a check said to be complete; then an application taken back in the wrong case: it waits again, with its term', () => {
  const file = office.intake('2025-03-20T09:00', 'include', sample('include-software'))
  office.json('2025-03-20T10:00', CLERK, 'next', file)
  const registered = read(file)
  office.json('2025-03-20T11:00', EXECUTOR, 'next', file, '--outcome', 'complete')
  const complete = read(file)
  const due = (): Printed => office.json('2025-03-21T10:00', CLERK, 'due', '--within', '60d').items
  const awaited = due()
  office.json('2025-03-20T12:00', CLERK, 'withdraw', file, '--reason', 'хат')
  assert.is(office.json('2025-03-20T13:00', CLERK, 'undo', file, ...WHY).status, 'complete')
  assert.equal(read(file), complete)
  assert.equal(due(), awaited)
  assert.is(office.json('2025-03-20T13:00', EXECUTOR, 'undo', file, ...WHY).status, 'registered')
  assert.equal(read(file), registered)
  // What follows may be dated before what was taken back.
  office.json('2025-03-20T14:00', EXECUTOR, 'next', file, '--outcome', 'complete', '--at', '2025-03-20T10:30')
})

test('829-2024/8: an obligation said to be carried out is open and can be late again', () => {
  const file = refer('2025-03-27')
  office.json('2025-03-27T15:00', SECRETARY, 'next', file, '--outcome', 'positive', ...PROTOCOL('8', '2025-03-27'))
  office.json('2025-03-28T10:00', EXECUTOR, 'decide', file, '--grant')
  office.issue(file, '2025-03-28')
  const open = () =>
    office.json('2025-04-30T10:00', CLERK, 'due').items.filter((each: Printed) => each.subject === file)
  const before = open()
  assert.ok(before.length > 0)
  const [{ id }] = show(file).obligations
  office.json('2025-03-31T10:00', EXECUTOR, 'fulfil', file, id, '--reference', '5 хат')
  assert.is(open().length, before.length - 1)
  office.json('2025-03-31T11:00', EXECUTOR, 'undo', file, ...WHY)
  assert.equal(open(), before)
  // Once again it can be carried out, which it could not be twice.
  office.json('2025-03-31T12:00', EXECUTOR, 'fulfil', file, id, '--reference', '6 хат')
  assert.match(refused(file, CLERK).err, `[undo-not-yours]`)
})

test('what has left the office stays: the slip, a letter, a hearing, a refusal, a decision, a result, a complaint', () => {
  const told = (file: string, by: string, words: string) => {
    const ran = refused(file, by)
    assert.is(ran.code, 5)
    assert.match(ran.err, '[undo-impossible]')
    assert.match(ran.err.replace(/\s+/g, ' '), words)
  }
  const fresh = office.intake('2025-03-27T09:00', 'include', sample('include-software-low-share'))
  told(fresh, CLERK, 'Nothing is in the case')
  office.json('2025-03-27T10:00', CLERK, 'next', fresh)
  told(fresh, CLERK, 'A paper was drawn up')
  office.json('2025-03-27T11:00', EXECUTOR, 'next', fresh, '--outcome', 'complete')
  const facts = ['hearingDate=2025-04-04', 'hearingTime=11:00', 'hearingPlace=Астана, 8-үй', 'hearingSubject=Үлес']
  office.json(
    '2025-03-27T12:00',
    EXECUTOR,
    'next',
    fresh,
    '--step',
    'hearing',
    ...facts.flatMap((each) => ['--set', each]),
  )
  told(fresh, EXECUTOR, `kz-is hearing cancel ${fresh}`)
  office.json('2025-03-27T13:00', EXECUTOR, 'hearing', 'cancel', fresh, ...WHY)
  told(fresh, EXECUTOR, 'moved or cancelled a hearing')
  office.json('2025-03-27T14:00', EXECUTOR, 'correct', fresh, 'applicant.phone', '+7 7172 55 01 09', ...WHY)
  told(fresh, EXECUTOR, `kz-is correct ${fresh} applicant.phone`)
  office.json('2025-03-27T15:00', EXECUTOR, 'next', fresh)
  told(fresh, EXECUTOR, 'A paper was drawn up')
  office.json('2025-03-27T16:00', SECRETARY, 'next', fresh, '--outcome', 'negative', ...PROTOCOL('9', '2025-03-27'))
  office.json('2025-03-28T10:00', EXECUTOR, 'decide', fresh, '--refuse')
  told(fresh, EXECUTOR, 'It has been decided')
  office.issue(fresh, '2025-03-28')
  told(fresh, CLERK, 'was handed over')

  const incomplete = office.intake('2025-03-31T09:00', 'include', sample('include-incomplete'))
  office.json('2025-03-31T10:00', CLERK, 'next', incomplete)
  office.json('2025-03-31T11:00', EXECUTOR, 'next', incomplete, '--outcome', 'incomplete')
  told(incomplete, EXECUTOR, 'A paper was drawn up')
  assert.is(office.at('2025-04-01T10:00', EXECUTOR, 'undo', 'TR-2025-999999', ...WHY).code, 4)
  assert.is(office.at('2025-04-01T10:00', EXECUTOR, 'undo', incomplete).code, 2, 'no reason')
})

test('each takes back their own, not before it was recorded, with a reason; nothing is stored by a refusal', () => {
  const file = office.intake('2025-04-02T09:00', 'include', sample('include-software'))
  office.json('2025-04-02T10:00', CLERK, 'next', file)
  office.json('2025-04-02T11:00', EXECUTOR, 'next', file, '--outcome', 'complete')
  const before = show(file)
  assert.match(refused(file, HEAD).err, /undo-not-yours[\s\S]*Мұратұлы/)
  assert.is(refused(file, HEAD).code, 8)
  assert.is(office.at('2025-04-02T12:00', EXECUTOR, 'undo', file, '--reason', ' ').code, 3)
  const early = office.at('2025-04-02T12:00', EXECUTOR, 'undo', file, ...WHY, '--at', '2025-04-02T10:30')
  assert.match(early.err, '[step-before-cause]')
  assert.equal(show(file), before)
})

test('lists, figures, exports and the search read what stands; the journal keeps all, and the audit finds it whole', () => {
  const file = refer('2025-04-03')
  office.json('2025-04-03T15:00', SECRETARY, 'next', file, '--outcome', 'negative', ...PROTOCOL('11', '2025-04-03'))
  office.json('2025-04-03T16:00', SECRETARY, 'undo', file, ...WHY)
  const row = office
    .json('2025-04-03T17:00', CLERK, 'list', '--sort', 'due')
    .cases.find((each: Printed) => each.case === file)
  assert.equal([row.status, row.step], ['with-commission', 'recommend'])
  // It is still in the hands of whoever took it back.
  assert.ok(
    office
      .json('2025-04-03T17:00', CLERK, 'list', '--employee', SECRETARY)
      .cases.some((each: Printed) => each.case === file),
  )
  const steps = office.at('2025-04-03T17:00', CLERK, 'export', 'steps', '--format', 'jsonl', '-o', '-').out
  const of = steps.split('\n').filter((line) => line.includes(file))
  assert.equal(
    of.map((line) => (JSON.parse(line) as { step: string }).step),
    ['register', 'completeness', 'refer'],
  )
  const gone = office.intake('2025-04-04T09:00', 'include', sample('include-software'))
  office.json('2025-04-04T10:00', CLERK, 'next', gone)
  office.json('2025-04-04T11:00', CLERK, 'withdraw', gone, '--reason', 'хат')
  const counted = () => {
    const { total } = office.json('2025-04-05T10:00', CLERK, 'stats', '--from', '2025-04-04', '--to', '2025-04-04')
    return [total.figures.withdrawn.count, total.figures.open.count]
  }
  assert.equal(counted(), [1, 0])
  office.json('2025-04-04T12:00', CLERK, 'undo', gone, ...WHY)
  assert.equal(counted(), [0, 1])
  const verified = office.at('2025-06-02T10:00', CLERK, 'audit', 'verify', '--lang', 'en')
  assert.is(verified.code, 0, verified.out + verified.err)
  assert.is(office.at('2025-06-02T10:00', CLERK, 'audit', 'replay').code, 0)
  assert.match(office.at('2025-06-02T10:00', CLERK, 'audit', 'export', '-o', '-').out, '"kind":"undone"')
  const again = office.at('2025-06-02T10:00', CLERK, 'audit', 'rebuild')
  assert.is(again.code, 0, again.err)
  assert.equal(counted(), [0, 1])
})

test.run()
