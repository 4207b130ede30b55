import type { Cell } from './cells.js'
import { type Extreme, greater } from './extreme.js'
import type { CaseFigures, Result } from './figures.js'
import { type GroundCount, tallyGrounds } from './grounds.js'
import { gatherMinutes } from './minutes.js'

export type By = 'month' | 'service' | 'employee' | 'outcome'
export const BYS: readonly By[] = ['month', 'service', 'employee', 'outcome']

/** What is counted, each leading to its cases. */
export const FIGURES = [
  'received',
  'granted',
  'refused',
  'acceptance-refused',
  'withdrawn',
  'open',
  'in-time',
  'late',
  'overdue',
] as const
export type FigureId = (typeof FIGURES)[number]

/** Those of them that say how a case came out: each case has one. */
export const RESULTS: readonly Result[] = ['granted', 'refused', 'acceptance-refused', 'withdrawn', 'open']

/** The figures of one row of a report. Times in minutes of working time; null where no case has one. */
export interface Summary {
  /** What the row is of: a month, a service, an employee, an outcome; null of the whole. */
  readonly row: string | null
  readonly counts: Readonly<Record<FigureId, number>>
  readonly median: number | null
  readonly worst: number | null
  readonly worstCase: string | null
  /** The greatest delay, of cases late and overdue. */
  readonly latest: number | null
  readonly latestCase: string | null
}

export interface Report {
  readonly total: Summary
  readonly rows: readonly Summary[]
  /** Refusals by ground, most frequent first; a refusal on two grounds counts under both. */
  readonly grounds: readonly GroundCount[]
}

/** How an employee of a record is called in a report: by the name they bear now. */
export type Called = (recorded: string) => string

/** Under which row a case stands; `–` where nobody decided yet. */
export function rowOf(by: By, each: CaseFigures, called: Called): string {
  switch (by) {
    case 'month':
      return each.accepted.slice(0, 7)
    case 'service':
      return each.service
    case 'employee':
      return each.employee === null ? '–' : called(each.employee)
    case 'outcome':
      return each.result
  }
}

export function isCounted(figure: FigureId, each: CaseFigures): boolean {
  return figure === 'received' || each.result === figure || each.timeliness === figure
}

/** Gathers figures, case by case or of many alike at once: of each only its minutes are counted. */
export function summing(
  by: By | undefined,
  called: Called,
  /** Rows that stand in the report though no case is theirs. */
  expected: readonly string[] = [],
): {
  add(each: CaseFigures): void
  addCell(cell: Cell): void
  report(): Report
} {
  const total = summer(null)
  const rows = new Map<string, Summer>()
  const grounds = tallyGrounds()
  const rowNamed = (name: string): Summer => {
    const row = rows.get(name) ?? summer(name)
    rows.set(name, row)
    return row
  }
  for (const name of expected) rowNamed(name)
  return {
    add: (each) => {
      total.add(each)
      for (const ground of each.result === 'refused' ? each.grounds : []) grounds.add(ground, 1)
      if (by !== undefined) rowNamed(rowOf(by, each, called)).add(each)
    },
    addCell: (cell) => {
      total.addCell(cell)
      for (const ground of cell.grounds) grounds.add(ground, ground.count)
      if (by !== undefined) rowNamed(rowOfCell(by, cell, called)).addCell(cell)
    },
    report: () => ({
      total: total.sum(),
      rows: [...rows.keys()].sort().map((name) => rowNamed(name).sum()),
      grounds: grounds.list(),
    }),
  }
}

function rowOfCell(by: By, { month, service, employee, result }: Cell, called: Called): string {
  return { month, service, employee: employee === null ? '–' : called(employee), outcome: result }[by]
}

interface Summer {
  add(each: CaseFigures): void
  addCell(cell: Cell): void
  sum(): Summary
}

function summer(row: string | null): Summer {
  const tally = Object.fromEntries(FIGURES.map((id) => [id, 0])) as Record<FigureId, number>
  const took = gatherMinutes()
  let worst: Extreme | null = null
  let latest: Extreme | null = null
  return {
    add: (each) => {
      for (const id of FIGURES) if (isCounted(id, each)) tally[id] += 1
      const { number, accepted } = each
      if (each.took !== null) {
        took.add(each.took)
        worst = greater(worst, { minutes: each.took, number, accepted })
      }
      if (each.lateBy !== null) latest = greater(latest, { minutes: each.lateBy, number, accepted })
    },
    addCell: (cell) => {
      const count = cell.inTime + cell.late + cell.none
      tally.received += count
      tally[cell.result] += count
      tally['in-time'] += cell.inTime
      tally.late += cell.late
      took.addAll(cell.minutes)
      worst = greater(worst, cell.worst)
      latest = greater(latest, cell.latest)
    },
    sum: () => ({
      row,
      counts: tally,
      median: took.median(),
      worst: worst?.minutes ?? null,
      worstCase: worst?.number ?? null,
      latest: latest?.minutes ?? null,
      latestCase: latest?.number ?? null,
    }),
  }
}
