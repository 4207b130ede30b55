// Why: a decree in April makes a Friday in May a day off, and half the office's deadlines move overnight. Which, from where to where and
// why must stand in every case; a file from outside must not be able to break the calendar that all dates rest on.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { appliedYear } from '../../src/calendar/calendar-decree.js'
import { isExpected } from '../../src/expected-error.js'
import { textOf } from '../run-support/project.js'
import {
  CLERK,
  type Clerks,
  EXECUTOR,
  inOffice,
  openClerks,
  type Printed,
  SECRETARY,
  sample,
} from '../support/clerks.js'

const test = suite('a new holiday')

const ACT = {
  kk: 'Еңбек министрінің 2026 жылғы 20 наурыздағы № 77 бұйрығы',
  ru: 'приказ Министра труда от 20 марта 2026 года № 77',
  en: 'Order of the Minister of Labour No 77 of 20 March 2026',
}
const NAME = { kk: 'Демалыс күні', ru: 'Выходной день', en: 'Day off' }
const decree = {
  year: 2026,
  act: ACT,
  source: 'adilet V2600000077',
  daysOff: [{ date: '2026-04-03', kind: 'transferred', transferredFrom: '2026-05-16', name: NAME }],
  workingWeekends: [{ date: '2026-05-16', transferredFrom: '2026-04-03' }],
}
const NOW = '2026-03-25T10:00'
const inThisOffice = (work: (office: Clerks) => void) => inOffice(work, { KZ_IS_NOW: NOW })
/** Where the calendar of the office's database lies. */
const own = (office: Clerks): string => join(office.folder, 'kz-is.sqlite.calendar')
const REASON = ['--reason', 'Министрліктің хаты'] as const

/** One case that the decree moves, one that was decided before, one that ends before the day. */
function filled(office: Clerks): readonly [moving: string, decided: string, early: string] {
  const decided = office.intake(
    '2026-03-02T10:00',
    'include',
    sample('include-software'),
    '--received',
    '2026-03-02T10:00',
  )
  office.toRecommendation(decided, '2026-03-03')
  office.json('2026-03-03T16:00', EXECUTOR, 'decide', decided, '--grant')
  office.issue(decided, '2026-03-03')
  for (const id of ['operator-notice', 'publication'])
    office.json('2026-03-04T10:00', CLERK, 'fulfil', decided, id, '--reference', '№ 1')
  const open = office.json('2026-03-04T10:00', CLERK, 'due', '--within', '90d').items
  for (const item of open.filter((each: Printed) => each.subject === decided && each.kind === 'obligation'))
    office.json('2026-03-04T10:00', CLERK, 'fulfil', decided, item.id, '--reference', '№ 2')
  const early = office.intake(
    '2026-03-05T10:00',
    'include',
    sample('include-eip-two-models'),
    '--received',
    '2026-03-05T10:00',
  )
  office.json('2026-03-05T11:00', CLERK, 'next', early)
  const moving = office.intake(
    '2026-03-20T10:00',
    'include',
    sample('include-software-low-share'),
    '--received',
    '2026-03-20T10:00',
  )
  office.json('2026-03-20T11:00', CLERK, 'next', moving)
  return [moving, decided, early]
}

const show = (office: Clerks, number: string): Printed => office.json(NOW, CLERK, 'show', number)
const due = (office: Clerks): readonly Printed[] => office.json(NOW, CLERK, 'due', '--within', '90d').items
const sound = (office: Clerks): void =>
  assert.is(office.kzIs(['audit', 'verify']).code, 0, 'the audit finds every table as the acts make it')

test(
  'the rehearsal lists what moves and stores nothing; applied, each case keeps why; decided ones have no new act; a second run changes nothing',
  inThisOffice((office) => {
    const [moving, decided, early] = filled(office)
    office.file('decree.json', decree)
    const before = due(office)
    const acts = [moving, decided, early].map((each) => show(office, each).history.length)
    const plan = office.json(NOW, CLERK, 'calendar', 'apply', 'decree.json', '--dry-run')
    assert.equal(plan.changed, [
      { date: '2026-04-03', working: false },
      { date: '2026-05-16', working: true },
    ])
    assert.ok(plan.moves.length > 0)
    assert.equal(
      [...new Set(plan.moves.map((each: Printed) => each.subject))].sort(),
      [moving].sort(),
      JSON.stringify(plan.moves),
    )
    assert.ok(plan.moves.every((each: Printed) => each.from < each.to))
    assert.equal(due(office), before)
    assert.not.ok(existsSync(own(office)))

    const done = office.json(NOW, CLERK, 'calendar', 'apply', 'decree.json', ...REASON)
    assert.equal(done.moves, plan.moves)
    for (const { subject, kind, id, to } of plan.moves)
      assert.is(due(office).find((each) => each.subject === subject && each.kind === kind && each.id === id).due, to)
    const file = show(office, moving)
    const kept = file.history.at(-1)
    assert.is(kept.kind, 'calendar-changed')
    assert.equal(kept.data.act, ACT)
    assert.is(kept.data.reason, REASON[1])
    assert.equal(
      kept.data.moved,
      plan.moves.map(({ kind, id, from, to }: Printed) => ({ kind, id, from, to })),
    )
    assert.is(
      file.deadlines.find((each: Printed) => each.id === 'service').due,
      plan.moves.find((each: Printed) => each.kind === 'service').to,
    )
    assert.match(office.at(NOW, CLERK, 'show', moving).out, /Order of the Minister of Labour No 77/)
    assert.equal(
      [decided, early].map((each) => show(office, each).history.length),
      acts.slice(1),
    )
    sound(office)

    const again = office.json(NOW, CLERK, 'calendar', 'apply', 'decree.json', ...REASON)
    assert.equal([again.moves, again.changed], [[], []])
    assert.is(show(office, moving).history.length, (acts[0] ?? 0) + 1)
    assert.is(office.json(NOW, CLERK, 'calendar', 'days', '--from', '2026-04-03', '--to', '2026-04-03').workingDays, 0)
    assert.is(office.json(NOW, CLERK, 'calendar', 'days', '--from', '2026-05-16', '--to', '2026-05-16').workingDays, 1)
    office.json(NOW, EXECUTOR, 'next', moving, '--outcome', 'complete')
    assert.is(show(office, moving).status, 'complete', 'the case goes on')
    sound(office)
  }),
)

test(
  'broken off between the cases and the file, or the file put there by hand: the same command makes it whole',
  inThisOffice((office) => {
    const [moving] = filled(office)
    office.file('decree.json', decree)
    office.json(NOW, CLERK, 'calendar', 'apply', 'decree.json', ...REASON)
    const installed = join(own(office), '2026.json')
    const bytes = readFileSync(installed)
    const acts = show(office, moving).history.length
    rmSync(installed)
    assert.is(office.kzIs(['audit', 'verify']).code, 6)
    assert.match(office.at(NOW, CLERK, 'show', moving).err, /\[calendar-astray\]/, 'nothing is counted without it')
    assert.equal(office.json(NOW, CLERK, 'calendar', 'apply', 'decree.json', ...REASON).moves, [])
    assert.ok(bytes.equals(readFileSync(installed)))
    assert.is(show(office, moving).history.length, acts)
    sound(office)
    // By hand: 6 April a day off, no case told.
    const year = JSON.parse(bytes.toString('utf8'))
    year.daysOff.push({ date: '2026-04-06', kind: 'holiday', act: Object.keys(year.acts)[0], name: NAME })
    office.file('hand.json', year)
    writeFileSync(installed, JSON.stringify(year))
    const mended = office.json(NOW, CLERK, 'calendar', 'apply', 'hand.json', ...REASON)
    assert.ok(mended.moves.some((each: Printed) => each.subject === moving))
    sound(office)
  }),
)

test(
  'a file from outside: wrong, hidden, too large, contradictory: said where, and nothing is changed',
  inThisOffice((office) => {
    office.kzIs(['init'])
    const [off] = decree.daysOff
    const refused: readonly (readonly [unknown, RegExp, number?])[] = [
      ['{', /not valid JSON/],
      [[], /object with keys/],
      [{ ...decree, year: 2035, daysOff: [], workingWeekends: [] }, /There is no calendar of that year/],
      [{ ...decree, why: 'x' }, /why/],
      [{ ...decree, act: { kk: 'a', ru: 'b' } }, /three languages/],
      [{ ...decree, daysOff: [{ ...off, date: '2026-02-30' }] }, /daysOff\[0\]\.date/],
      [{ ...decree, daysOff: [{ ...off, date: '2027-04-03' }] }, /2027-04-03/],
      [{ ...decree, workingWeekends: [{ date: '2026-04-08', transferredFrom: '2026-04-03' }] }, /2026-04-08/],
      [{ ...decree, act: { ...ACT, en: 'Order \u001b[2J' } }, /act\.en/],
      [{ ...decree, act: { ...ACT, en: 'Order \u202e77' } }, /act\.en/],
      [{ ...decree, withdrawn: ['2026-02-11'] }, /withdrawn\.0/],
      [{ ...decree, workingWeekends: [] }, /calendar-findings/],
      [JSON.stringify(decree).replace('"year"', '"__proto__":{"x":1},"year"'), /__proto__/],
      [`${JSON.stringify(decree)}${' '.repeat(600_000)}`, /file-too-large/],
      ['['.repeat(100_000), /not valid JSON/],
    ]
    for (const [content, pattern] of refused) {
      office.file('bad.json', content)
      const ran = office.at(NOW, CLERK, 'calendar', 'apply', 'bad.json', ...REASON)
      assert.is(ran.code, 3, `${JSON.stringify(content).slice(0, 200)}\n${ran.err}`)
      assert.match(ran.err, pattern)
      assert.not.match(ran.err, /\u001b\[2J|\u202e/)
    }
    office.file('decree.json', decree)
    assert.match(office.at(NOW, CLERK, 'calendar', 'apply', 'decree.json').err, /calendar-reason-missing/)
    assert.not.ok(existsSync(own(office)))
    sound(office)
  }),
)

/** A case called to a hearing on a day, one that was closed against a term that the day lies before. */
function heardAndClosed(office: Clerks, hearing: string): readonly [heard: string, closed: string] {
  const [heard, closed] = ['include-software-low-share', 'include-software'].map((name) =>
    office.intake('2026-03-12T10:00', 'include', sample(name), '--received', '2026-03-12T10:00'),
  ) as [string, string]
  office.json('2026-03-13T10:00', CLERK, 'next', heard)
  office.json('2026-03-13T11:00', EXECUTOR, 'next', heard, '--outcome', 'complete')
  office.json('2026-03-13T12:00', EXECUTOR, 'next', heard)
  const facts = [`hearingDate=${hearing}`, 'hearingTime=11:00', 'hearingPlace=Астана, 8-үй', 'hearingSubject=Үлес']
  const protocol = ['--set', 'protocolNumber=7', '--set', 'protocolDate=2026-03-16']
  office.json('2026-03-16T15:00', SECRETARY, 'next', heard, '--outcome', 'negative', ...protocol)
  const called = ['--step', 'hearing', ...facts.flatMap((fact) => ['--set', fact])]
  office.json('2026-03-17T10:00', EXECUTOR, 'next', heard, ...called)
  office.json('2026-03-13T10:00', CLERK, 'next', closed)
  office.json('2026-04-02T11:00', EXECUTOR, 'next', closed, '--outcome', 'complete')
  office.json('2026-04-02T12:00', EXECUTOR, 'next', closed)
  const positive = ['--set', 'protocolNumber=8', '--set', 'protocolDate=2026-04-02']
  office.json('2026-04-02T15:00', SECRETARY, 'next', closed, '--outcome', 'positive', ...positive)
  office.json('2026-04-02T16:00', EXECUTOR, 'decide', closed, '--grant')
  office.issue(closed, '2026-04-08')
  return [heard, closed]
}

const HOLIDAY = {
  year: 2026,
  act: ACT,
  source: 'adilet V2600000078',
  daysOff: [{ date: '2026-04-03', kind: 'holiday', name: NAME }],
}

test(
  'closed cases whose term is reckoned otherwise and hearings on the new day off are told, before and after; each closed one keeps why; every deadline is somebody’s',
  inOffice(
    (office) => {
      const [heard, closed] = heardAndClosed(office, '2026-04-03')
      office.file('holiday.json', HOLIDAY)
      const at = '2026-04-09T10:06'
      assert.is(
        office.json(at, CLERK, 'stats', '--from', '2026-03-01', '--to', '2026-04-09').total.figures.late.count,
        1,
      )
      const plan = office.json(at, CLERK, 'calendar', 'apply', 'holiday.json', '--dry-run')
      const of = (each: Printed) => [each.subject, each.id, each.from, each.to]
      assert.equal(plan.settled.filter((each: Printed) => each.kind === 'service').map(of), [
        [closed, 'service', '2026-04-07', '2026-04-08'],
      ])
      assert.equal(plan.hearings.map(of), [[heard, 'hearing', '2026-04-03', '2026-04-03']])
      const said = office.at(at, CLERK, 'calendar', 'apply', 'holiday.json', '--dry-run', '--lang', 'en').out
      assert.match(said, new RegExp(`${closed} .*2026-04-07 .*2026-04-08 .*2026-04-08 18:00`))
      assert.match(said, /Mind: hearings on a day that becomes a day off: 1\. [\s\S]*hearing move/)

      const service = plan.moves.find((each: Printed) => each.subject === heard && each.kind === 'service')
      assert.is(service.role, null)
      assert.is(service.whose.employee, EXECUTOR)
      assert.ok(service.whose.roles.length > 0, 'the role that does the awaited step')
      for (const { whose } of [...plan.moves, ...plan.settled]) assert.ok(whose.roles.length > 0)
      const publication = plan.moves.find((each: Printed) => each.id === 'publication')
      assert.match(publication.whose.roles.join(), /keeper/)

      const before = office.json(at, CLERK, 'show', closed).status
      const done = office.json(at, CLERK, 'calendar', 'apply', 'holiday.json', ...REASON)
      assert.equal([done.settled, done.hearings, done.moves], [plan.settled, plan.hearings, plan.moves])
      const kept = office.json(at, CLERK, 'show', closed).history.at(-1)
      assert.equal([kept.kind, kept.data.reason], ['calendar-changed', REASON[1]])
      assert.ok(kept.data.moved.some((each: Printed) => each.from === '2026-04-07' && each.to === '2026-04-08'))
      assert.is(office.json(at, CLERK, 'show', closed).status, before)
      assert.is(
        office.json(at, CLERK, 'stats', '--from', '2026-03-01', '--to', '2026-04-09').total.figures.late.count,
        0,
      )
      sound(office)
    },
    { KZ_IS_NOW: '2026-04-09T10:06' },
  ),
)

test('without its file the command says which argument it misses', () => {
  const office = openClerks()
  const told: readonly (readonly [string, RegExp])[] = [
    ['en', /calendar file/],
    ['ru', /файл календаря/],
    ['kk', /күнтізбе файлы/],
  ]
  for (const [lang, named] of told) {
    const ran = office.kzIs(['calendar', 'apply', '--lang', lang])
    assert.is(ran.code, 2)
    assert.match(ran.err, named)
  }
  office.remove()
})

test('a decree put twice into a year is there once; withdrawn days go; its order of keys does not matter', () => {
  const base = JSON.parse(textOf('data/calendar/2026.json'))
  const once = appliedYear(JSON.stringify(decree), 'decree.json', () => base)
  const turned = { ...decree, act: { en: ACT.en, ru: ACT.ru, kk: ACT.kk } }
  const twice = appliedYear(JSON.stringify(turned), 'decree.json', () => once.json)
  assert.equal(twice.changed, [])
  assert.equal(twice.year.daysOff, once.year.daysOff)
  assert.is(once.year.daysOff.length, base.daysOff.length + 1)
  const { daysOff: _, workingWeekends: __, ...rest } = decree
  const back = { ...rest, act: { ...ACT, en: 'Order No 78' }, withdrawn: ['2026-04-03', '2026-05-16'] }
  const undone = appliedYear(JSON.stringify(back), 'back.json', () => once.json)
  assert.equal(undone.changed, [
    { date: '2026-04-03', working: true },
    { date: '2026-05-16', working: false },
  ])
  assert.equal(undone.year.daysOff, appliedYear(JSON.stringify(base), 'base.json', () => null).year.daysOff)
  const deep = JSON.stringify({ ...decree, act: { a: { b: { c: { d: { e: { f: { g: 'x' } } } } } } } })
  assert.throws(
    () => appliedYear(deep, 'deep.json', () => base),
    (error: unknown) => isExpected(error, 'calendar-file-invalid'),
  )
})

test.run()
