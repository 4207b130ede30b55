import type { Command } from 'commander'
import { type CalendarFinding, checkCalendar, daysOfMonth, workingDaysOfMonths } from '../../calendar/check-calendar.js'
import { type CivilDate, civilDate, dateOf, daysBetween, weekdayOf, yearOf } from '../../calendar/civil-date.js'
import { knownYears } from '../../calendar/known-years.js'
import { reasonOf } from '../../calendar/term-sentences.js'
import type { CalendarYear } from '../../calendar/working-calendar.js'
import { ExpectedError } from '../../expected-error.js'
import { parseDay } from '../parse.js'
import type { World } from '../world.js'
import type { ApplyOptions } from './calendar/apply.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    'calendar-year-invalid': { readonly text: string }
    'calendar-range-reversed': { readonly from: string; readonly to: string }
  }
}

/** `calendar show [YEAR]`, `calendar days --from --to`, `calendar check`, `calendar apply FILE`, `calendar restore`. */
export function declare(parent: Command, world: World): void {
  const words = world.words.calendar.commands
  const calendar = parent.command('calendar').description(words.calendar).helpCommand(false)
  const examples = (...lines: string[]): string =>
    `\n${words.examples}\n${lines.map((l) => `  $ kz-is ${l}`).join('\n')}`
  calendar.addHelpText('after', examples('calendar show 2026', 'calendar days --from 2025-03-17 --to 2025-03-31'))
  calendar
    .command('show')
    .description(words.show)
    .argument('[year]', words.year)
    .addHelpText('after', examples('calendar show 2025', 'calendar show 2026 --lang ru', 'calendar show 2025 --json'))
    .action((year?: string) => show(world, year))
  calendar
    .command('days')
    .description(words.days)
    .requiredOption('--from <date>', words.from)
    .requiredOption('--to <date>', words.to)
    .addHelpText(
      'after',
      examples(
        'calendar days --from 2025-03-17 --to 2025-03-31',
        'calendar days --from 2025-01-01 --to 2025-12-31 --json',
      ),
    )
    .action((options: { readonly from: string; readonly to: string }) => days(world, options.from, options.to))
  calendar
    .command('check')
    .description(words.check)
    .addHelpText('after', examples('calendar check', 'calendar check --json'))
    .action(() => check(world))
  const applied = world.words.applied
  calendar
    .command('apply')
    .description(applied.description)
    .argument('<file>', applied.file)
    .option('--dry-run', applied.options.dryRun)
    .option('--reason <text>', applied.options.reason)
    .option('--yes', world.words.batch.options.yes)
    .addHelpText(
      'after',
      examples(
        'calendar apply decree.json --dry-run',
        'calendar apply decree.json --reason "Еңбек министрінің 2026-04-20 бұйрығы"',
        'calendar apply 2028.json --reason "2028 жылғы өндірістік күнтізбе" --json',
      ),
    )
    .action(async (file: string, options: ApplyOptions) =>
      (await import('./calendar/apply.js')).applyCalendar(world, file, options),
    )
  calendar
    .command('restore')
    .description(applied.kept.description)
    .addHelpText('after', examples('calendar restore', 'calendar restore --json'))
    .action(async () => (await import('./calendar/restore.js')).restoreCalendar(world))
}

function show(world: World, text: string | undefined): void {
  if (text !== undefined && !/^\d{4}$/.test(text)) {
    throw new ExpectedError('calendar-year-invalid', { text: text.slice(0, 40).replace(/\p{C}/gu, '?') })
  }
  const year = text === undefined ? yearOf(world.now()) : Number(text)
  const cal = world.calendar()
  cal.statusOf(year)
  const found = cal.years.find((y) => y.year === year) as CalendarYear
  const months = workingDaysOfMonths(cal, year)
  const workingDays = months.reduce((sum, n) => sum + n, 0)
  const calendarDays = daysBetween(civilDate(`${yyyy(year)}-01-01`), civilDate(`${yyyy(year)}-12-31`)) + 1
  if (world.json) {
    const byMonth = months.map((n, i) => ({
      month: i + 1,
      workingDays: n,
      calendarDays: daysOfMonth(year, i + 1).length,
    }))
    world.out(JSON.stringify({ ...found, workingDays, calendarDays, months: byMonth }))
    return
  }
  const words = world.words.calendar
  const { bold, dim, yellow } = world.paint
  const status = found.status === 'projected' ? yellow(words.projected) : words.confirmed
  world.out(bold(words.show.title(year)))
  world.out(words.show.status(status))
  world.out(words.show.total(workingDays, calendarDays))
  world.out('')
  for (const line of grid(world, year, months)) world.out(line)
  world.out(dim(words.show.legend))
  const acts = [...new Set([...found.daysOff, ...found.workingWeekends].map((d) => d.act[world.lang]))]
  const mark = (act: string): string => dim(`[${acts.indexOf(act) + 1}]`)
  section(world, words.show.daysOff, [
    ...found.daysOff.map((d) => `${dayShort(world, d.date)}  ${d.name[world.lang]} ${mark(d.act[world.lang])}`),
  ])
  section(world, words.show.workingWeekends, [
    ...found.workingWeekends.map((d) => {
      const instead = words.show.insteadOf(dayShort(world, d.transferredFrom))
      return `${dayShort(world, d.date)}  ${instead} ${mark(d.act[world.lang])}`
    }),
  ])
  section(world, words.show.acts, [...acts.map((act, i) => `[${i + 1}] ${act}`)])
  section(world, words.show.notes, [...found.notes.map((note) => `- ${note[world.lang]}`)])
}

/** The twelve months, three abreast, 21 columns each; marks beside the figures, so that no meaning hangs on colour. */
function grid(world: World, year: number, workingDays: readonly number[]): readonly string[] {
  const { calendar: words } = world.words
  const cal = world.calendar()
  const cell = (d: CivilDate): string => {
    const { because } = cal.kindOf(d)
    const text = `${String(Number(d.slice(8))).padStart(2)}${because === 'day-off' ? '*' : because === 'working-weekend' ? '+' : ' '}`
    if (because === 'day-off') return world.paint.red(text)
    if (because === 'weekend') return world.paint.dim(text)
    return because === 'working-weekend' ? world.paint.green(text) : text
  }
  const blocks = workingDays.map((n, i) => {
    const all = daysOfMonth(year, i + 1)
    const cells = [...Array<string>(weekdayOf(all[0] as CivilDate) - 1).fill('   '), ...all.map(cell)]
    while (cells.length < 42) cells.push('   ')
    const weeks = Array.from({ length: 6 }, (_, w) => cells.slice(w * 7, w * 7 + 7).join(''))
    const weekdays = words.weekdaysShort.map((name) => `${name} `).join('')
    return [world.paint.bold(words.show.month(i + 1, n).padEnd(21)), world.paint.dim(weekdays), ...weeks]
  })
  return [0, 3, 6, 9].flatMap((first) => {
    const three = blocks.slice(first, first + 3)
    const rows = (three[0] ?? []).map((_, row) => three.map((block) => block[row]).join('   '))
    return [...rows.map((row) => row.trimEnd()).filter((row) => row !== ''), '']
  })
}

function days(world: World, fromText: string, toText: string): void {
  const from = parseDay(fromText)
  const to = parseDay(toText)
  if (to < from) throw new ExpectedError('calendar-range-reversed', { from, to })
  const cal = world.calendar()
  const workingDays = cal.workingDays(from, to)
  const calendarDays = daysBetween(from, to) + 1
  const projectedYears = cal.years
    .filter((y) => y.status === 'projected' && y.year >= yearOf(from) && y.year <= yearOf(to))
    .map((y) => y.year)
  const daysOff = cal.years.flatMap((y) => y.daysOff).filter((d) => d.date >= from && d.date <= to)
  const workingWeekends = cal.years.flatMap((y) => y.workingWeekends).filter((d) => d.date >= from && d.date <= to)
  if (world.json) {
    world.out(JSON.stringify({ from, to, workingDays, calendarDays, projectedYears, daysOff, workingWeekends }))
    return
  }
  const words = world.words.calendar
  world.out(words.daysBetween.answer(words.shortDate(from), words.shortDate(to), workingDays, calendarDays))
  const special = [...daysOff, ...workingWeekends].map((d) => d.date).toSorted()
  if (special.length > 0 && daysBetween(from, to) < 400) {
    world.out(words.daysBetween.differs)
    for (const d of special) world.out(`  ${dayShort(world, d)}  ${reasonOf(cal.kindOf(d), world.lang, words)}`)
  }
  if (projectedYears.length > 0) world.out(world.paint.yellow(words.projectedYears(projectedYears)))
}

function check(world: World): void {
  const cal = world.calendar()
  const words = world.words.calendar
  const say = (f: CalendarFinding): string =>
    words.check.say[f.id]({
      year: f.year,
      date: f.date === null ? '' : words.longDate(f.date),
      other: f.other === null ? '' : words.longDate(f.other),
    })
  const all = checkCalendar(cal, dateOf(world.now()))
  const findings = all.filter((f) => f.severity === 'finding').length
  if (findings > 0) world.exit(10)
  if (world.json) {
    world.out(JSON.stringify(all.map((f) => ({ ...f, message: say(f) }))))
    return
  }
  world.out(words.check.years(knownYears(cal.years.map((y) => y.year)), cal.years.length))
  for (const f of all) {
    const tag = f.severity === 'finding' ? world.paint.red(words.check.finding) : world.paint.yellow(words.check.notice)
    world.out(`${tag}: ${say(f)}`)
  }
  world.out(findings === 0 ? words.check.fine : words.check.findings(findings))
}

function section(world: World, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  world.out('')
  world.out(world.paint.bold(title))
  for (const line of lines) world.out(`  ${line}`)
}

/** «17.03.2025 дс». */
function dayShort(world: World, d: CivilDate): string {
  const words = world.words.calendar
  return `${words.shortDate(d)} ${words.weekdaysShort[weekdayOf(d) - 1]}`
}

function yyyy(year: number): string {
  return String(year).padStart(4, '0')
}
