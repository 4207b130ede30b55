import { Command } from 'commander'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import { makeCalendar, type WorkingCalendar } from '../../src/calendar/working-calendar.js'
import { declare } from '../../src/cli/commands/calendar.js'
import type { World } from '../../src/cli/world.js'
import { type ErrorId, isExpected } from '../../src/expected-error.js'
import type { Lang } from '../../src/text.js'
import { en } from '../../src/words/en.js'
import { kk } from '../../src/words/kk.js'
import { ru } from '../../src/words/ru.js'
import { shipped, shippedYears } from './years.js'

/** The command on a world of lines: what it prints and the exit code that it sets. */
const Calendar = suite('kz-is calendar')

interface Setting {
  readonly lang?: Lang
  readonly json?: boolean
  readonly now?: string
  readonly calendar?: WorkingCalendar
}

function run(line: string, { lang = 'kk', json = false, now = '2026-11-22T10:00', calendar = shipped }: Setting = {}) {
  const out: string[] = []
  let code = 0
  const plain = (text: string) => text
  const world = {
    out: (text: string) => out.push(text),
    err: (text: string) => out.push(text),
    lang,
    words: { kk, ru, en }[lang],
    json,
    now: () => moment(now),
    calendar: () => calendar,
    exit: (n: number) => {
      code = n
    },
    paint: { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain },
  } as unknown as World
  const program = new Command('kz-is').exitOverride().configureOutput({
    writeOut: (text) => out.push(text),
    writeErr: (text) => out.push(text),
  })
  declare(program, world)
  for (const command of program.commands) command.copyInheritedSettings(program)
  program.parse(line.split(' '), { from: 'user' })
  return { out, text: out.join('\n'), code }
}

Calendar('days: both ends counted, as JSON', () => {
  const { out } = run('calendar days --from 2025-03-17 --to 2025-03-31', { json: true })
  assert.is(out.length, 1)
  const found = JSON.parse(out[0] as string)
  assert.is(found.from, '2025-03-17')
  assert.is(found.to, '2025-03-31')
  assert.is(found.workingDays, 8)
  assert.is(found.calendarDays, 15)
  assert.equal(found.projectedYears, [])
  assert.is(found.daysOff.length, 5)
  for (const d of found.daysOff) for (const lang of ['kk', 'ru', 'en']) assert.ok(d.name[lang] && d.act[lang])
})

Calendar('days: in words, with the days that differ and why', () => {
  const { out } = run('calendar days --from 2024-05-03 --to 2024-05-10', { lang: 'ru' })
  assert.is(out[0], '03.05.2024 – 10.05.2024: 4 рабочих дня, всего 8 дней (оба дня включаются).')
  assert.match(
    out[2] as string,
    /04\.05\.2024 сб {2}рабочий день \(взамен: 8 мая 2024 года, среда\); основание: Приказ Министра/,
  )
  assert.is(out.length, 6)
})

Calendar('days: a projected year is said', () => {
  const { text } = run('calendar days --from 2026-11-02 --to 2026-11-06', { lang: 'en' })
  assert.match(text, /5 working days of 5 days/)
  assert.match(text, /calendar of 2026 is projected/)
})

Calendar('show: the year as JSON, every day with reason and act in three languages', () => {
  const found = JSON.parse(run('calendar show 2025', { json: true }).text)
  assert.is(found.year, 2025)
  assert.is(found.status, 'confirmed')
  assert.is(found.workingDays, 246)
  assert.is(found.calendarDays, 365)
  assert.is(
    found.months.map((m: { workingDays: number }) => m.workingDays).join(' '),
    '20 20 17 22 19 20 22 21 21 22 20 22',
  )
  assert.is(found.daysOff.length, 22)
  assert.is(found.workingWeekends[0].transferredFrom, '2025-01-03')
  for (const d of [...found.daysOff, ...found.workingWeekends])
    for (const lang of ['kk', 'ru', 'en']) assert.ok(d.act[lang])
})

for (const lang of ['kk', 'ru', 'en'] as const) {
  Calendar(`show: readable in ${lang}, no wider than 80 columns in the grid`, () => {
    const { out, text } = run('calendar show 2020', { lang })
    const grid = out.slice(
      4,
      out.findIndex((line) => line.includes('+ –') || line.includes('+ worked')),
    )
    for (const line of grid) assert.ok(line.length <= 80, line)
    assert.match(text, / 8\*/)
    assert.match(text, /20\+/)
    assert.match(text, /246/)
    assert.match(text, /820/)
    assert.not.match(text, /undefined|\[object/)
  })
}

Calendar('show: without a year, the current one', () => {
  assert.match(run('calendar show', { lang: 'en', now: '2024-02-29T10:00' }).text, /Working calendar of 2024/)
})

Calendar('check: nothing to mend in what ships, projected years are noted, exit code 0', () => {
  const { out, code } = run('calendar check', { lang: 'en' })
  assert.is(code, 0)
  assert.match(out[0] as string, /2012-2027 \(16 years\)/)
  assert.is(out.at(-1), 'Nothing to mend.')
})

Calendar('check: something to mend gives exit code 10, in JSON an array', () => {
  const calendar = makeCalendar(shippedYears.filter((y) => y.year !== 2019))
  const { text, code } = run('calendar check', { json: true, calendar })
  assert.is(code, 10)
  const found = JSON.parse(text)
  assert.is(found[0].id, 'year-missing')
  assert.is(found[0].year, 2019)
  assert.match(found[0].message, /2019/)
})

for (const [line, id] of [
  ['calendar show 2035', 'calendar-year-missing'],
  ['calendar show next', 'calendar-year-invalid'],
  ['calendar show 25', 'calendar-year-invalid'],
  ['calendar days --from 2025-02-30 --to 2025-03-31', 'date-invalid'],
  ['calendar days --from 2025-03-17 --to 31.04.2025', 'date-invalid'],
  ['calendar days --from 2025-03-31 --to 2025-03-17', 'calendar-range-reversed'],
  ['calendar days --from 2025-03-31 --to 2035-03-17', 'calendar-year-missing'],
] as const satisfies readonly (readonly [string, ErrorId])[]) {
  Calendar(`refused: ${line}`, () => {
    assert.throws(
      () => run(line),
      (e: unknown) => isExpected(e, id),
    )
  })
}

Calendar('help of every command ends with examples', () => {
  for (const [line, example] of [
    ['calendar --help', '$ kz-is calendar show 2026'],
    ['calendar show --help', '$ kz-is calendar show 2025 --json'],
    ['calendar days --help', '$ kz-is calendar days --from 2025-03-17 --to 2025-03-31'],
    ['calendar check --help', '$ kz-is calendar check --json'],
  ] as const) {
    const printed = helpOf(line)
    assert.ok(printed.includes('Мысалдар:'), line)
    assert.ok(printed.includes(example), line)
  }
})

/** Help ends the program, so the text is taken from the command itself. */
function helpOf(line: string): string {
  const program = new Command('kz-is')
  declare(program, { words: kk } as unknown as World)
  const names = line.split(' ').slice(0, -1)
  let command = program
  for (const name of names) command = command.commands.find((c) => c.name() === name) ?? command
  let text = ''
  command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp()
  return text
}

Calendar.run()
