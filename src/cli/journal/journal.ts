import type { CivilDate } from '../../calendar/civil-date.js'
import type { Column, ColumnKind, Value } from '../../files/xlsx/sheet.js'
import type { World } from '../world.js'
import type { Gap } from './series.js'

export type JournalId = 'incoming' | 'outgoing' | 'conclusions' | 'certificates' | 'complaints'
export const JOURNALS: readonly JournalId[] = ['incoming', 'outgoing', 'conclusions', 'certificates', 'complaints']

export interface Period {
  readonly from: CivilDate
  readonly until: CivilDate
}

type ColumnId = keyof World['words']['journal']['columns']
type Cells = Readonly<Record<string, Value>>

/** A journal of a period: its lines in their order, numbered from 1, and what was found of its series of numbers. */
export interface Journal {
  readonly columns: readonly (readonly [id: ColumnId, kind: ColumnKind, width: number])[]
  /** Ids as programs see them. */
  readonly lines: readonly Cells[]
  /** The same in words, where a cell is one. */
  readonly shown: readonly Cells[]
  /** Null where the lines take their numbers from no series of their own. */
  readonly gaps: readonly Gap[] | null
  /** Of results that stand in it once they are issued: how many were decided and not issued by the end of the period. */
  readonly waiting?: number
}

/** The columns under their titles; `line` is the first everywhere. */
export function columnsOf(world: World, journal: Journal): readonly Column[] {
  const titles = world.words.journal.columns
  return [
    { id: 'line', title: titles.line, kind: 'number', width: 6 },
    ...journal.columns.map(([id, kind, width]) => ({ id, title: titles[id], kind, width })),
  ]
}

/** The cells of a line in the order of the columns. */
export function cellsOf(journal: Journal, line: Cells, at: number): readonly Value[] {
  return [at + 1, ...journal.columns.map(([id]) => line[id] ?? null)]
}
