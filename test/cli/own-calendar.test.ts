// Why: a holiday that lives in a file beside the database goes lost with it, and an office that counts on without it breaks terms that its
// cases say were moved; and one that lies in a folder shared by two databases moves terms of the other, with nothing to say why.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Ran } from '../run-support/kz-is.js'
import { CLERK, type Clerks, inOffice, type Printed, sample } from '../support/clerks.js'

const test = suite('the calendar of one database')

const NOW = '2026-03-13T10:00'
const text = (en: string) => ({ kk: 'Бұйрық', ru: 'Приказ', en })
const holiday = (date: string) => ({
  year: Number(date.slice(0, 4)),
  act: text(`Order of ${date}`),
  source: 'x',
  daysOff: [{ date, kind: 'holiday', name: text('Day off') }],
})
const REASON = ['--reason', 'Министрліктің хаты'] as const

function filed(office: Clerks): string {
  const day = '2026-03-12T10:00'
  return office.intake(day, 'include', sample('include-software'), '--received', day)
}

/** A case whose term the decree moves from 04-06 to 04-07. */
function moved(office: Clerks): string {
  const file = filed(office)
  office.file('decree.json', holiday('2026-04-03'))
  assert.is(office.json(NOW, CLERK, 'calendar', 'apply', 'decree.json', ...REASON).moves.length, 1)
  return file
}

const on = (office: Clerks, database: string, ...args: readonly string[]): Ran =>
  office.at(NOW, CLERK, '--db', join(office.folder, database), ...args)
function read(office: Clerks, database: string, ...args: readonly string[]): Printed {
  const ran = on(office, database, ...args, '--json')
  assert.is(ran.code, 0, `${args.join(' ')}\n${ran.err}`)
  return JSON.parse(ran.out)
}
const term = (office: Clerks, database: string, file: string): string =>
  read(office, database, 'show', file).deadlines.find((each: Printed) => each.id === 'service').due

test(
  'a backup restored on another machine brings its calendar with it, without any rebuilding',
  inOffice((office) => {
    const file = moved(office)
    for (const each of ['copies', 'new']) mkdirSync(join(office.folder, each))
    const { backup } = office.json(NOW, CLERK, 'backup', 'copies')
    const plan = read(office, 'new/kz.sqlite', 'restore', backup, '--dry-run')
    assert.equal([plan.restored, plan.calendar.map((each: Printed) => each.year)], [false, [2026]])
    assert.not.ok(existsSync(join(office.folder, 'new/kz.sqlite.calendar')))
    assert.is(read(office, 'new/kz.sqlite', 'restore', backup, '--confirm', 'kz.sqlite').restored, true)
    assert.is(term(office, 'new/kz.sqlite', file), '2026-04-07')
    const days = ['calendar', 'days', '--from', '2026-04-03', '--to', '2026-04-03']
    assert.is(read(office, 'new/kz.sqlite', ...days).workingDays, 0)
    assert.is(on(office, 'new/kz.sqlite', 'audit', 'verify').code, 0)
    assert.equal(
      readFileSync(join(office.folder, 'new/kz.sqlite.calendar/2026.json')),
      readFileSync(join(office.folder, 'kz-is.sqlite.calendar/2026.json')),
    )
  }),
)

test(
  'restored over a database that went on: its own calendar is set aside, and that is said',
  inOffice((office) => {
    const file = filed(office)
    const before = office.json(NOW, CLERK, 'backup', 'before.sqlite').backup
    office.file('decree.json', holiday('2026-04-03'))
    office.json(NOW, CLERK, 'calendar', 'apply', 'decree.json', ...REASON)
    const after = office.json(NOW, CLERK, 'backup', 'after.sqlite').backup
    const ran = office.at(NOW, CLERK, 'restore', before, '--confirm', 'kz-is.sqlite')
    assert.is(ran.code, 0, ran.err)
    assert.match(ran.out, /was never applied to this database and was set aside: .*2026\.json\.before-restore-/)
    assert.is(term(office, 'kz-is.sqlite', file), '2026-04-06')
    assert.is(on(office, 'kz-is.sqlite', 'audit', 'verify').code, 0)
    assert.is(office.at(NOW, CLERK, 'restore', after, '--confirm', 'kz-is.sqlite').code, 0)
    assert.is(term(office, 'kz-is.sqlite', file), '2026-04-07')
  }),
)

test(
  'a database copied without its calendar counts nothing: it says which year is missing, and gives it back',
  inOffice((office) => {
    const file = moved(office)
    copyFileSync(join(office.folder, 'kz-is.sqlite'), join(office.folder, 'copy.sqlite'))
    for (const args of [
      ['show', file],
      ['deadline', 'trusted-registry'],
      ['calendar', 'show', '2026'],
      ['stats', '--from', '2026-03-01', '--to', '2026-03-31'],
    ]) {
      const ran = on(office, 'copy.sqlite', ...args, '--lang', 'en')
      assert.is(ran.code, 6, args.join(' '))
      assert.is(ran.out, '', 'nothing is shown before it')
      assert.match(ran.err, /\[calendar-astray\][\s\S]*The file of 2026 is missing[\s\S]*kz-is calendar restore/)
    }
    assert.is(on(office, 'copy.sqlite', 'list').code, 0, 'what counts nothing goes on')
    const verified = on(office, 'copy.sqlite', 'audit', 'verify', '--json')
    // It is whole, as a backup is: its journal has the year. What is missing beside it is said.
    assert.is(verified.code, 0)
    const { whole, faults, missingCalendar } = JSON.parse(verified.out)
    assert.equal([whole, faults, missingCalendar], [true, [], [2026]])
    const said = on(office, 'copy.sqlite', 'audit', 'verify', '--lang', 'en')
    assert.match(said.err, /the calendar of 2026 is not beside the database[\s\S]*kz-is calendar restore/)
    const doctor = on(office, 'copy.sqlite', 'doctor', '--json')
    assert.is(doctor.code, 10)
    assert.ok(JSON.parse(doctor.out).findings.some((each: Printed) => each.id === 'calendar' && each.level === 'fault'))
    assert.is(read(office, 'copy.sqlite', 'audit', 'rebuild').rebuilt > 0, true)
    assert.equal(
      read(office, 'copy.sqlite', 'calendar', 'restore').put.map((each: Printed) => [each.year, each.why, each.aside]),
      [[2026, 'missing', null]],
    )
    assert.is(term(office, 'copy.sqlite', file), '2026-04-07')
    assert.is(on(office, 'copy.sqlite', 'audit', 'verify').code, 0)
    assert.equal(read(office, 'copy.sqlite', 'calendar', 'restore').put, [])
  }),
)

test(
  'a file changed by hand, or one that was never applied, is noticed; put back, it is kept beside',
  inOffice((office) => {
    const file = moved(office)
    const folder = join(office.folder, 'kz-is.sqlite.calendar')
    const path = join(folder, '2026.json')
    const year = JSON.parse(readFileSync(path, 'utf8'))
    const applied = readFileSync(path)
    writeFileSync(path, JSON.stringify(year))
    assert.is(term(office, 'kz-is.sqlite', file), '2026-04-07', 'other spaces are no other calendar')
    const byHand = JSON.stringify({
      ...year,
      daysOff: year.daysOff.filter((each: Printed) => each.date !== '2026-04-03'),
    })
    writeFileSync(path, byHand)
    cpSync(join(office.folder, 'data/calendar/2025.json'), join(folder, '2025.json'))
    assert.match(
      on(office, 'kz-is.sqlite', 'show', file, '--lang', 'en').err,
      /The file of 2026 is not the one recorded/,
    )
    const verified = JSON.parse(on(office, 'kz-is.sqlite', 'audit', 'verify', '--json').out)
    assert.equal(
      verified.faults.map((each: Printed) => [each.row, each.why]),
      [
        ['2025', 'surplus'],
        ['2026', 'changed'],
      ],
    )
    assert.match(on(office, 'kz-is.sqlite', 'doctor', '--lang', 'en').out, /never applied to it: 2025/)
    const { put } = read(office, 'kz-is.sqlite', 'calendar', 'restore')
    assert.equal(readFileSync(put.find((each: Printed) => each.year === 2026).aside, 'utf8'), byHand)
    assert.ok(existsSync(put.find((each: Printed) => each.year === 2025).aside))
    assert.ok(applied.equals(readFileSync(path)))
    assert.is(on(office, 'kz-is.sqlite', 'audit', 'verify').code, 0)
  }),
)

test(
  'two databases in one folder: what is applied to one moves no term of the other; a shared folder from before is taken over',
  inOffice((office) => {
    const file = moved(office)
    // As an earlier version left it: one folder for both, nothing of it in any journal.
    const take = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'answers-1.json']
    const received = ['--received', '2026-03-12T10:00']
    for (const each of ['live.sqlite', 'training.sqlite']) {
      if (each === 'live.sqlite') {
        mkdirSync(join(office.folder, 'calendar'))
        copyFileSync(join(office.folder, 'kz-is.sqlite.calendar/2026.json'), join(office.folder, 'calendar/2026.json'))
      }
      read(office, each, ...take, ...received)
      assert.is(term(office, each, file), '2026-04-07')
    }
    office.file('next.json', holiday('2027-02-03'))
    office.file('second.json', holiday('2026-04-06'))
    const done = read(office, 'training.sqlite', 'calendar', 'apply', 'next.json', ...REASON)
    assert.equal([done.takenOver, done.moves], [[2026], []])
    assert.equal(readdirSync(join(office.folder, 'training.sqlite.calendar')).sort(), ['2026.json', '2027.json'])
    read(office, 'training.sqlite', 'calendar', 'apply', 'second.json', ...REASON)
    assert.equal(
      ['training.sqlite', 'live.sqlite'].map((each) => term(office, each, file)),
      ['2026-04-08', '2026-04-07'],
    )
    // The shared folder is read for the one that has none of its own, and for no other.
    renameSync(join(office.folder, 'calendar'), join(office.folder, 'gone'))
    assert.is(term(office, 'training.sqlite', file), '2026-04-08')
    assert.is(on(office, 'training.sqlite', 'audit', 'verify').code, 0)
    assert.is(term(office, 'live.sqlite', file), '2026-04-06')
    renameSync(join(office.folder, 'gone'), join(office.folder, 'calendar'))
    assert.is(on(office, 'live.sqlite', 'audit', 'verify').code, 0)
  }),
)

test(
  'a large import counts in both threads by the calendar of its own database',
  inOffice((office) => {
    moved(office)
    rmSync(join(office.folder, 'kz-is.sqlite.calendar'), { recursive: true })
    office.file('rows.csv', `Өтініш беруші\n${'x\n'.repeat(1_500)}`)
    const ran = office.at(NOW, CLERK, 'import', 'rows.csv', '--service', 'trusted-registry', '--procedure', 'include')
    assert.is(ran.code, 6, ran.err)
    assert.match(ran.err, /\[calendar-astray\]/)
  }),
)

test.run()
