import type { CivilDate } from '../../calendar/civil-date.js'
import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import { readTyped, yesOrNo } from '../answers/typed.js'
import type { Column } from './columns.js'

type Grown = { [key: string]: Grown | Json } | (Grown | Json)[]

/** The answers of one row, each cell read as the blank takes it; an empty cell is no answer. `today` is the day of words like «today». */
export function answersOfRow(columns: readonly Column[], cells: readonly string[], today: CivilDate): JsonObject {
  const answers: Grown = {}
  for (const [at, column] of columns.entries()) {
    if (column.holds !== 'answer') continue
    const text = cells[at] ?? ''
    if (text.trim() === '') continue
    put(answers, column.keys, readCell(column.field, text, today))
  }
  return answers as JsonObject
}

function readCell(field: Field, text: string, today: CivilDate): Json {
  if (field.kind !== 'group' && field.kind !== 'list') return readTyped(field, text, today)
  // A whole group or list in one cell: as JSON, or a yes that it is there.
  if (field.kind === 'group' && yesOrNo(text) === true) return {}
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

function put(root: Grown, keys: readonly (string | number)[], value: Json): void {
  let place = root as Record<string | number, Grown | Json>
  for (let at = 0; at < keys.length - 1; at += 1) {
    const key = keys[at] as string | number
    const inner = place[key]
    if (typeof inner === 'object' && inner !== null) place = inner as Record<string | number, Grown | Json>
    else {
      const made = (typeof keys[at + 1] === 'number' ? [] : {}) as unknown as Grown
      fill(place, key)
      place[key] = made
      place = made as Record<string | number, Grown | Json>
    }
  }
  const last = keys.at(-1) as string | number
  fill(place, last)
  place[last] = value
}

/** Rows before one that is filled are there, if empty: none moves up unseen. */
function fill(place: Record<string | number, Grown | Json>, key: string | number): void {
  if (!Array.isArray(place) || typeof key !== 'number') return
  const rows = place as unknown as (Grown | Json)[]
  while (rows.length < key) rows.push({})
}
