import type { Column, Value } from '../../files/xlsx/sheet.js'
import type { Row } from '../export/row-writer.js'
import { safeText } from '../safe-text.js'
import { sayWhen } from '../say.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import { cellsOf, columnsOf, type Journal, type JournalId, type Period } from './journal.js'
import { type GapRange, rangesOf } from './series.js'

/** Columns for a hand to fill on paper: of no use on a screen. */
const BY_HAND = 'signature'

/** The journal on the screen, with what was found of its numbers. */
export function printJournal(world: World, id: JournalId, journal: Journal, period: Period): void {
  const w = world.words.journal
  world.out(world.paint.bold(titleOf(world, id, period)))
  if (journal.lines.length === 0) world.out(w.none)
  else {
    const columns = columnsOf(world, journal)
    const seen = columns.flatMap((column, at) => (column.id === BY_HAND ? [] : [at]))
    world.out(
      table(
        world,
        seen.map((at) => columns[at]!.title),
        journal.shown.map((line, row) => {
          const cells = cellText(columns, cellsOf(journal, line, row))
          return seen.map((at) => cells[at] ?? '')
        }),
      ),
    )
  }
  world.out('')
  for (const line of closing(world, journal)) world.out(line)
}

/** Cells as they are read: only a moment is written apart, whatever letters a text has. */
export function cellText(columns: readonly Column[], cells: readonly Value[]): readonly string[] {
  return cells.map((value, at) => {
    const text = String(value ?? '')
    return safeText(columns[at]?.kind === 'moment' ? sayWhen(text) : text)
  })
}

/** «Кіріс құжаттар журналы, 2025-03-01 – 2025-03-31». */
export function titleOf(world: World, id: JournalId, { from, until }: Period): string {
  const w = world.words.journal
  return w.heading(w.titles[id], from, until)
}

/** How many lines there are, and what is missing among the numbers, each with the act that explains it. */
export function closing(world: World, { lines, gaps, waiting = 0 }: Journal): readonly string[] {
  const w = world.words.journal
  return [w.count(lines.length), ...(waiting === 0 ? [] : [w.waiting(waiting)]), ...ofNumbers(world, gaps)]
}

function ofNumbers(world: World, gaps: Journal['gaps']): readonly string[] {
  const w = world.words.journal
  if (gaps === null) return [w.noSeries]
  if (gaps.length === 0) return [w.noGaps]
  const ranges = rangesOf(gaps)
  const left = ranges.slice(RANGES).reduce((sum, range) => sum + range.gaps.length, 0)
  const said = ranges.slice(0, RANGES).map((range) => sayRange(world, range))
  return [...said, ...(left === 0 ? [] : [w.moreGaps(left)])]
}

/** So many lines about numbers are read by somebody; of the rest their count is told, and JSON has all. */
const RANGES = 20

function sayRange(world: World, { why, gaps }: GapRange): string {
  const w = world.words.journal
  const [first, last] = [gaps[0]!, gaps.at(-1)!]
  const lost = why === 'lost'
  if (gaps.length === 1)
    return lost ? w.lost(first.number) : w.otherDay(first.number, sayWhen(first.at ?? ''), first.subject ?? '')
  if (lost) return w.lostMany(first.number, last.number, gaps.length)
  const days = gaps.map(({ at }) => (at ?? '').slice(0, 10)).sort()
  return w.otherDays(first.number, last.number, gaps.length, days[0] ?? '', days.at(-1) ?? '')
}

/** The lines as rows of a file: words in a workbook or CSV, ids in JSON. */
export function rowsOf(journal: Journal): readonly Row[] {
  return journal.shown.map((line, at) => ({
    values: cellsOf(journal, line, at),
    json: () => ({ line: at + 1, ...journal.lines[at] }),
  }))
}

/** Told only of journals in which a result can wait for its issue. */
export function waitingJson({ waiting }: Journal): { readonly notIssued?: number } {
  return waiting === undefined ? {} : { notIssued: waiting }
}

export function journalJson(id: JournalId, journal: Journal, { from, until }: Period) {
  return {
    journal: id,
    from,
    to: until,
    lines: rowsOf(journal).map(({ json }) => json()),
    count: journal.lines.length,
    gaps: journal.gaps,
    ...waitingJson(journal),
  }
}
