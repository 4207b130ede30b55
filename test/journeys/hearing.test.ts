// Why: a hearing is put off as often as it is held. The decision must wait for the new day, not the old one, the applicant must get a new
// notice, and the file must keep why (829-2024/22; Administrative Procedural and Process Code, article 73).
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, EXECUTOR, openClerks, type Printed, paperOf, SECRETARY, sample } from '../support/clerks.js'

const test = suite('a hearing moved and cancelled')
const office = openClerks()
test.after(() => office.remove())

const lowShare = (at: string): string =>
  office.intake(at, 'include', sample('include-software-low-share'), '--received', at)
const number = lowShare('2025-03-17T10:00')
const show = (at = '2025-03-20T10:00'): Printed => office.json(at, CLERK, 'show', number)
const hearings = (at = '2025-03-20T10:00'): readonly Printed[] =>
  office.json(at, CLERK, 'due', '--within', '60d').items.filter((each: Printed) => each.kind === 'hearing')
const REASON = ['--reason', 'өтініш берушінің 2025-03-19 хаты'] as const

test('before one is called there is none to move', () => {
  const ran = office.at('2025-03-17T11:00', EXECUTOR, 'hearing', 'cancel', number, ...REASON)
  assert.is(ran.code, 5)
  assert.match(ran.err, /hearing-not-called[\s\S]*--step hearing/)
})

test('before it is called: a rehearsal tells of the day and the hour what the act itself tells', () => {
  const call = (day: string, hour: string, at: string): string => {
    const facts = [`hearingDate=${day}`, `hearingTime=${hour}`, 'hearingPlace=Астана, 8-үй']
    const set = facts.flatMap((each) => ['--set', each])
    const ran = office.at(at, EXECUTOR, 'next', number, '--step', 'hearing', ...set, '--dry-run', '--lang', 'en')
    assert.is(ran.code, 0, ran.err)
    return `${ran.out}${ran.err}`.replace(/\s+/g, ' ')
  }
  office.toRecommendation(number, '2025-03-18', 'negative')
  assert.match(call('2025-03-26', '11:00', '2025-03-19T10:00'), /Notice of a hearing: 2025-04-/)
  assert.not.match(call('2025-03-26', '11:00', '2025-03-19T10:00'), 'Mind:')
  assert.match(
    call('2025-03-19', '10:10', '2025-03-19T10:00'),
    'Mind: the hearing is set for the very day of its notice',
  )
  assert.match(call('2025-03-22', '11:00', '2025-03-19T10:00'), 'outside working time')
  assert.match(call('2025-05-05', '11:00', '2025-03-19T10:00'), 'the decision will be late')
})

test('moved: the day’s work, the decision and a notice of its own follow; the rest stays as it was called', () => {
  const facts = ['hearingDate=2025-03-24', 'hearingTime=11:00', 'hearingPlace=Астана, 8-үй', 'hearingSubject=Үлес']
  const called = office.json(
    '2025-03-19T10:00',
    EXECUTOR,
    'next',
    number,
    '--step',
    'hearing',
    ...facts.flatMap((each) => ['--set', each]),
  )
  const moved = office.json(
    '2025-03-20T09:30',
    EXECUTOR,
    'hearing',
    'move',
    number,
    '--to',
    '2025-03-28',
    '--time',
    '15:30',
    ...REASON,
  )
  assert.equal(
    hearings().map(({ due }: Printed) => due),
    ['2025-03-28'],
  )
  const notice = paperOf(office, moved, 'paper.hearing-notice')
  assert.match(notice, '15:30')
  assert.match(notice, 'Астана, 8-үй')
  assert.match(notice, 'Үлес')
  const numbers = show().documentsIssued.filter(({ form }: Printed) => form === 'paper.hearing-notice')
  assert.is(new Set(numbers.map((each: Printed) => each.number)).size, 2, 'each notice left under its own number')
  assert.ok(called.documentsIssued.length + 1 === show().documentsIssued.length)
  const early = office.at('2025-03-26T16:00', EXECUTOR, 'decide', number, '--refuse')
  assert.is(early.code, 5)
  assert.match(early.err, /hearing-ahead/)
  const act = show().history.findLast(({ kind }: Printed) => kind === 'hearing-moved')
  assert.equal([act.by, act.data.reason, act.data.answers.hearingDate], [EXECUTOR, REASON[1], '2025-03-28'])
  assert.match(
    office.at('2025-03-20T10:00', CLERK, 'show', number, '--lang', 'kk').out,
    /2025-03-28 · 15:30 · Астана, 8-үй · өтініш/,
  )
})

test('refused: a day that is past, an act before the notice, no reason, facts that the step does not ask', () => {
  const refused: readonly (readonly [readonly string[], number, RegExp])[] = [
    [['move', number, '--to', '2025-03-19', ...REASON], 3, /step-date-impossible/],
    [['move', number, '--to', '2025-02-30', ...REASON], 3, /date-invalid/],
    [['move', number, '--to', '2025-04-01', '--at', '2025-03-18T16:00', ...REASON], 3, /step-before-cause/],
    [['move', number, '--to', '2025-04-01'], 2, /--reason/],
    [['move', number, ...REASON], 2, /--to/],
    [['move', number, '--to', '2025-04-01', '--time', '15:30:00', ...REASON], 3, /hearingTime/],
    [['cancel', number, '--reason', ' '], 3, /reason/],
    [['move', 'TR-2025-000099', '--to', '2025-04-01', ...REASON], 4, /case-unknown/],
  ]
  const before = show().history.length
  for (const [args, code, pattern] of refused) {
    const ran = office.at('2025-03-20T11:00', EXECUTOR, 'hearing', ...args)
    assert.is(ran.code, code, `${args.join(' ')}\n${ran.err}`)
    assert.match(ran.err, pattern)
  }
  assert.is(show().history.length, before)
})

test('cancelled: nothing waits for it any more, another may be called; once it is decided none can be moved', () => {
  office.json('2025-03-20T12:00', EXECUTOR, 'hearing', 'cancel', number, ...REASON)
  assert.equal(hearings(), [])
  const again = office.at('2025-03-20T12:30', EXECUTOR, 'hearing', 'move', number, '--to', '2025-03-31', ...REASON)
  assert.match(again.err, /hearing-not-called/)
  const facts = ['hearingDate=2025-03-27', 'hearingPlace=Астана, 8-үй']
  office.json(
    '2025-03-20T13:00',
    SECRETARY,
    'next',
    number,
    '--step',
    'hearing',
    ...facts.flatMap((each) => ['--set', each]),
  )
  assert.equal(
    hearings().map(({ due }: Printed) => due),
    ['2025-03-27'],
  )
  office.json('2025-03-28T10:00', EXECUTOR, 'decide', number, '--refuse', '--no-papers')
  const late = office.at('2025-03-28T11:00', EXECUTOR, 'hearing', 'move', number, '--to', '2025-04-02', ...REASON)
  assert.is(late.code, 5)
  assert.match(late.err, /decided-already/)
  assert.is(office.kzIs(['audit', 'verify']).code, 0)
  assert.is(office.kzIs(['audit', 'replay']).code, 0)
})

test('a hearing after the end of the term is not forbidden, but said to make the decision late', () => {
  const late = lowShare('2025-03-17T12:00')
  office.toRecommendation(late, '2025-03-18', 'negative')
  const { service: due } = Object.fromEntries(
    office.json('2025-03-19T10:00', CLERK, 'show', late).deadlines.map((each: Printed) => [each.id, each.due]),
  )
  const call = (day: string): Printed => {
    const facts = [`hearingDate=${day}`, 'hearingTime=11:00', 'hearingPlace=Астана, 8-үй', 'hearingSubject=Үлес']
    const set = facts.flatMap((each) => ['--set', each])
    return office.at('2025-03-19T10:00', EXECUTOR, 'next', late, '--step', 'hearing', ...set, '--lang', 'en')
  }
  const called = call('2025-05-12')
  assert.is(called.code, 0)
  assert.ok(called.err.includes(`after the term of the service ends (${due}, 829-2024/`), called.err)
  const move = ['hearing', 'move', late, '--to', due, ...REASON, '--lang', 'en']
  assert.not.match(
    office.at('2025-03-19T11:00', EXECUTOR, ...move).err,
    /after the term/,
    'on its last day it is in time',
  )
})

test('nobody is called to a moment that is over or that no clock shows; outside working time it is said', () => {
  const called = lowShare('2025-03-17T12:30')
  office.toRecommendation(called, '2025-03-18', 'negative')
  const call = (day: string, time: string): Printed =>
    office.at(
      '2025-03-19T10:00',
      EXECUTOR,
      ...['next', called, '--step', 'hearing', '--lang', 'en', '--set', `hearingDate=${day}`],
      ...['--set', `hearingTime=${time}`, '--set', 'hearingPlace=x'],
    )
  for (const [day, time, id] of [
    ['2025-03-26', '77:99', 'the time is not written right'],
    ['2025-03-26', '24:00', 'the time is not written right'],
    ['2025-03-18', '11:00', 'step-date-impossible'],
    ['2025-03-19', '09:59', 'step-date-impossible'],
  ]) {
    const refused = call(day ?? '', time ?? '')
    assert.is.not(refused.code, 0, `${day} ${time}`)
    assert.match(refused.err, id ?? '', `${day} ${time}`)
  }
  const holiday = call('2025-03-21', '11:00')
  assert.is(holiday.code, 0, holiday.err)
  assert.match(holiday.err, 'outside working time (2025-03-21 11:00)')
  const move = (day: string, time: string, at: string): Printed =>
    office.at(at, EXECUTOR, 'hearing', 'move', called, '--to', day, '--time', time, ...REASON, '--lang', 'en')
  assert.match(move('2025-03-26', '99:99', '2025-03-19T11:00').err, 'the time is not written right')
  assert.match(move('2025-03-19', '10:30', '2025-03-19T11:00').err, 'step-date-impossible')
  assert.match(move('2025-03-28', '13:30', '2025-03-19T11:00').err, 'outside working time (2025-03-28 13:30)')
  assert.not.match(move('2025-03-28', '9.30', '2025-03-19T11:10').err, 'outside working time')
  const late = move('2025-04-10', '11:00', '2025-04-08T18:31')
  assert.match(late.err, /the last day for the notice was 2025-04-0\d \(829-2024\/22\)/)
})

test.run()
