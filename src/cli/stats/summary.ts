import type { GroundKept } from '../../case/act.js'
import type { CaseFigures } from './figures.js'

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

export interface GroundCount {
  readonly id: string
  readonly title: GroundKept['title']
  readonly citation: string
  readonly count: number
}

export interface Report {
  readonly total: Summary
  readonly rows: readonly Summary[]
  /** Refusals by ground, most frequent first; a refusal on two grounds counts under both. */
  readonly grounds: readonly GroundCount[]
}

/** Under which row a case stands; `–` where nobody decided yet. */
export function rowOf(by: By, each: CaseFigures): string {
  switch (by) {
    case 'month':
      return each.accepted.slice(0, 7)
    case 'service':
      return each.service
    case 'employee':
      return each.employee ?? '–'
    case 'outcome':
      return each.result
  }
}

export function isCounted(figure: FigureId, each: CaseFigures): boolean {
  return figure === 'received' || each.result === figure || each.timeliness === figure
}

/** Gathers figures case by case: of each only its minutes are kept. */
export function summing(by: By | undefined): { add(each: CaseFigures): void; report(): Report } {
  const total = summer(null)
  const rows = new Map<string, ReturnType<typeof summer>>()
  const grounds = new Map<string, GroundCount>()
  return {
    add: (each) => {
      total.add(each)
      for (const ground of each.result === 'refused' ? each.grounds : []) {
        const known = grounds.get(ground.id)
        const { id, title, citation } = ground
        grounds.set(id, { id, title, citation, count: (known?.count ?? 0) + 1 })
      }
      if (by === undefined) return
      const name = rowOf(by, each)
      const row = rows.get(name) ?? summer(name)
      rows.set(name, row)
      row.add(each)
    },
    report: () => ({
      total: total.sum(),
      rows: [...rows.keys()].sort().map((name) => rows.get(name)!.sum()),
      grounds: [...grounds.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    }),
  }
}

function summer(row: string | null): { add(each: CaseFigures): void; sum(): Summary } {
  const tally = Object.fromEntries(FIGURES.map((id) => [id, 0])) as Record<FigureId, number>
  const took: number[] = []
  let worst: { minutes: number; number: string } | null = null
  let latest: { minutes: number; number: string } | null = null
  return {
    add: (each) => {
      for (const id of FIGURES) if (isCounted(id, each)) tally[id] += 1
      const { number } = each
      if (each.took !== null) {
        took.push(each.took)
        if (worst === null || each.took > worst.minutes) worst = { minutes: each.took, number }
      }
      if (each.lateBy !== null && (latest === null || each.lateBy > latest.minutes))
        latest = { minutes: each.lateBy, number }
    },
    sum: () => ({
      row,
      counts: tally,
      median: medianOf(took),
      worst: worst?.minutes ?? null,
      worstCase: worst?.number ?? null,
      latest: latest?.minutes ?? null,
      latestCase: latest?.number ?? null,
    }),
  }
}

/** The middle value; of an even number of them, the mean of the two in the middle, rounded to a minute. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length >> 1
  const upper = sorted[middle]!
  return sorted.length % 2 === 1 ? upper : Math.round((sorted[middle - 1]! + upper) / 2)
}
