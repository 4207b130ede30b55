import type { Column, ColumnKind } from '../../files/xlsx/sheet.js'
import type { World } from '../world.js'
import type { SayCell } from './row-words.js'

/** The columns of what is exported, in their order: key in JSON Lines, what it holds, width where it is not the usual. */
type Declared = readonly (readonly [id: ColumnId, kind: ColumnKind, width?: number])[]
export type ColumnId = keyof World['words']['exported']['columns']

export const CASES: Declared = [
  ['case', 'text', 17],
  ['incoming', 'text', 14],
  ['external', 'text', 16],
  ['service', 'text', 40],
  ['procedure', 'text', 20],
  ['standard', 'text', 12],
  ['regulation', 'text', 12],
  ['channel', 'text', 14],
  ['status', 'text', 22],
  ['applicantId', 'text', 15],
  ['applicant', 'text', 36],
  ['object', 'text', 36],
  ['received', 'moment'],
  ['accepted', 'moment'],
  ['registered', 'moment'],
  ['due', 'moment'],
  ['step', 'text', 40],
  ['stepDue', 'moment'],
  ['decided', 'moment'],
  ['outcome', 'text', 22],
  ['entry', 'text', 12],
]

export const STEPS: Declared = [
  ['case', 'text', 17],
  ['service', 'text', 40],
  ['seq', 'number', 8],
  ['step', 'text', 40],
  ['outcome', 'text', 28],
  ['at', 'moment'],
  ['by', 'text', 26],
  ['override', 'text', 36],
  ['recordedAt', 'moment'],
]

export const ENTRIES: Declared = [
  ['entry', 'text', 12],
  ['status', 'text', 12],
  ['kind', 'text', 14],
  ['object', 'text', 40],
  ['holderId', 'text', 15],
  ['holder', 'text', 40],
  ['includedOn', 'date'],
  ['changedOn', 'date'],
  ['endedOn', 'date'],
  ['earliestExpiry', 'date'],
  ['case', 'text', 17],
  ['decision', 'text', 16],
  ['endDecision', 'text', 16],
  ['endReason', 'text', 40],
]

/** Declared columns under their titles in the clerk's language. */
export function columnsOf(world: World, declared: Declared): readonly Column[] {
  const titles = world.words.exported.columns
  return declared.map(([id, kind, width]) => ({
    id,
    title: titles[id],
    kind,
    ...(width === undefined ? {} : { width }),
  }))
}

/**
 * Cells in the order of the columns, by their keys.
 * @param say what stands in the place of an id; without it the ids stand
 */
export function valuesOf(
  declared: Declared,
  record: Readonly<Record<string, unknown>>,
  say?: SayCell,
): readonly (string | number | null)[] {
  return declared.map(([id]) => {
    const value = (record[id] as string | number | null | undefined) ?? null
    return typeof value === 'string' && say !== undefined ? say(id, value, record) : value
  })
}
