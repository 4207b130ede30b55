import { safeText } from '../safe-text.js'
import { sayWhen } from '../say.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import type { CaseFigures } from './figures.js'
import { casesCommand, delay, hours, type Question, rowName, titleOf } from './say-stats.js'
import { FIGURES, type Report, type Summary } from './summary.js'

const BAR = 40

/** The figures as a table, then as bars, then where each leads. */
export function printStats(world: World, question: Question, report: Report): void {
  const w = world.words.stats
  world.out(world.paint.bold(titleOf(world, question)))
  world.out('')
  const rows = [...report.rows, report.total]
  world.out(
    table(
      world,
      [
        question.by === undefined ? '' : w.by[question.by],
        ...FIGURES.map((id) => w.figures[id]),
        w.median,
        w.worst,
        w.latest,
      ],
      rows.map((row) => [
        safeText(rowName(world, question.by, row.row)),
        ...FIGURES.map((id) => String(row.counts[id])),
        hours(row.median),
        hours(row.worst),
        delay(row.latest),
      ]),
    ),
  )
  if (report.rows.length > 1 && world.env.ACCESSIBLE !== '1') printBars(world, question, report.rows)
  if (report.grounds.length > 0) {
    world.out('')
    world.out(world.paint.bold(w.grounds))
    world.out(
      table(
        world,
        [w.count, w.citation, w.ground, w.leads],
        report.grounds.map(({ id, title, citation, count }) => [
          String(count),
          citation,
          world.words.cases.text(title),
          casesCommand(question, 'refused', null, id),
        ]),
      ),
    )
  }
  world.out('')
  world.out(w.explained)
  world.out(w.leadsTo)
  for (const id of FIGURES)
    if (report.total.counts[id] > 0) world.out(`  ${w.figures[id]}: ${casesCommand(question, id, null)}`)
  if (report.rows.length > 0) world.out(`  ${w.ofARow(casesCommand(question, 'received', report.rows[0]!.row))}`)
}

/** Received as a bar for each row; what was late or is overdue is marked by other signs, not by colour alone. */
function printBars(world: World, question: Question, rows: readonly Summary[]): void {
  const w = world.words.stats
  const most = Math.max(1, ...rows.map(({ counts }) => counts.received))
  const names = rows.map(({ row }) => safeText(rowName(world, question.by, row)))
  const width = Math.max(...names.map((name) => [...name].length))
  world.out('')
  world.out(w.bars)
  for (const [at, { counts }] of rows.entries()) {
    const length = counts.received === 0 ? 0 : Math.max(1, Math.round((counts.received / most) * BAR))
    const late = counts.late + counts.overdue
    const marked = late === 0 ? 0 : Math.max(1, Math.round((late / counts.received) * length))
    const name = names[at]!
    const bar = `${'█'.repeat(length - marked)}${world.paint.red('▒'.repeat(marked))}`
    world.out(
      `  ${name}${' '.repeat(width - [...name].length)}  ${bar} ${counts.received}${late === 0 ? '' : ` (${late})`}`,
    )
  }
}

/** The cases behind a figure. */
export function printCases(world: World, title: string, cases: readonly CaseFigures[]): void {
  const w = world.words.stats
  const { labels } = world.words.cases
  if (cases.length === 0) {
    world.out(w.noCases)
    return
  }
  world.out(world.paint.bold(title))
  world.out(
    table(
      world,
      [labels.case, labels.applicant, labels.object, w.accepted, w.finished, labels.due, w.took, w.lateBy],
      cases.map((each) => [
        each.number,
        safeText(each.applicant),
        safeText(each.object),
        sayWhen(each.accepted),
        sayWhen(each.finished ?? '–'),
        sayWhen(each.ends ?? '–'),
        hours(each.took),
        delay(each.lateBy),
      ]),
    ),
  )
  world.out('')
  world.out(w.countCases(cases.length))
}
