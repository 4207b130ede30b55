import type { KeptFigures } from '../../store/figure-store.js'
import { type Extreme, greater } from './extreme.js'
import type { CaseFigures, Result } from './figures.js'
import { type GroundCount, type GroundTally, tallyGrounds } from './grounds.js'

/** The figures of closed cases alike in month, service, employee and result: none of them depends on today. */
export interface Cell {
  readonly month: string
  readonly service: string
  /** Who decided. */
  readonly employee: string | null
  readonly result: Result
  readonly inTime: number
  readonly late: number
  /** Withdrawn, or no term ran. */
  readonly none: number
  /** How long each took, of those that were through. */
  readonly minutes: Uint32Array
  readonly worst: Extreme | null
  readonly latest: Extreme | null
  readonly grounds: readonly GroundCount[]
}

/** As they are kept: the wordings of the grounds once for all cells. */
interface RowKept {
  readonly grounds: readonly Omit<GroundCount, 'count'>[]
  readonly cells: readonly CellKept[]
}

/** `took`: so many of the row's minutes are this cell's; `grounds`: places among the row's grounds, with their counts. */
type CellKept = Omit<Cell, 'month' | 'service' | 'minutes' | 'grounds'> & {
  readonly took: number
  readonly grounds: readonly (readonly [place: number, count: number])[]
}

interface Gathered {
  readonly of: Pick<Cell, 'month' | 'service' | 'employee' | 'result'>
  inTime: number
  late: number
  none: number
  readonly minutes: number[]
  worst: Extreme | null
  latest: Extreme | null
  readonly grounds: GroundTally
}

/** Gathers cells from closed cases. */
export function gatherCells(): { add(each: CaseFigures): void; cells(): readonly Cell[] } {
  const known = new Map<string, Gathered>()
  return {
    add: (each) => {
      const { service, employee, result, number, accepted } = each
      const month = accepted.slice(0, 7)
      const key = JSON.stringify([month, service, employee, result])
      const cell = known.get(key) ?? fresh({ month, service, employee, result })
      known.set(key, cell)
      if (each.timeliness === 'in-time') cell.inTime += 1
      else if (each.timeliness === 'late') cell.late += 1
      else cell.none += 1
      if (each.took !== null) {
        cell.minutes.push(each.took)
        cell.worst = greater(cell.worst, { minutes: each.took, number, accepted })
      }
      if (each.lateBy !== null) cell.latest = greater(cell.latest, { minutes: each.lateBy, number, accepted })
      for (const ground of result === 'refused' ? each.grounds : []) cell.grounds.add(ground, 1)
    },
    cells: () =>
      [...known.keys()].sort().map((key) => {
        const { of, grounds, minutes, ...rest } = known.get(key) as Gathered
        return { ...of, ...rest, minutes: Uint32Array.from(minutes), grounds: grounds.list() }
      }),
  }
}

function fresh(of: Gathered['of']): Gathered {
  return { of, inTime: 0, late: 0, none: 0, minutes: [], worst: null, latest: null, grounds: tallyGrounds() }
}

/** The cells of one month and service as they are kept; there may be none. The same cells give the same bytes. */
export function keptOf(month: string, service: string, calendar: string, cells: readonly Cell[]): KeptFigures {
  const places = new Map<string, number>()
  const placeOf = ({ id, title, citation }: GroundCount): number => {
    const said = JSON.stringify({ id, title, citation })
    const place = places.get(said) ?? places.size
    places.set(said, place)
    return place
  }
  const kept = cells.map(
    ({ month: _m, service: _s, minutes: { length }, grounds, ...rest }): CellKept => ({
      ...rest,
      grounds: grounds.map((ground) => [placeOf(ground), ground.count] as const),
      took: length,
    }),
  )
  const row: RowKept = { grounds: [...places.keys()].map((said) => JSON.parse(said)), cells: kept }
  const minutes = cells.map((each) => each.minutes.slice().sort())
  const bytes = Buffer.concat(minutes.map((all) => Buffer.from(all.buffer, all.byteOffset, all.byteLength)))
  return { month, service, calendar, cells: JSON.stringify(row), minutes: bytes }
}

export function cellsOf({ month, service, cells, minutes }: KeptFigures): readonly Cell[] {
  // A copy begins on a word, as numbers of 32 bits must.
  const all = new Uint32Array(Uint8Array.from(minutes).buffer)
  const row = JSON.parse(cells) as RowKept
  let from = 0
  return row.cells.map(({ took, grounds, ...rest }) => {
    const own = all.subarray(from, from + took)
    from += took
    const counted = grounds.flatMap(([place, count]) => {
      const ground = row.grounds[place]
      return ground === undefined ? [] : [{ ...ground, count }]
    })
    return { ...rest, month, service, minutes: own, grounds: counted }
  })
}
