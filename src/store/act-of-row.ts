import type { Act, ActKind } from '../case/act.js'
import type { JsonObject } from '../text.js'
import { readJson } from './json.js'
import type { ActTable } from './schema.js'

/** Where an act stands in the whole journal, and when it was written down (the machine's clock, as the caller gave it). */
export interface Recorded {
  readonly id: number
  readonly subject: string
  readonly recordedAt: string
}

/** An act of a case as it was recorded. */
export type RecordedAct<K extends ActKind = ActKind> = Act<K> & Recorded

/** An act of any subject: of a register's entry or of the office beside those of cases. */
export interface AnyRecordedAct extends Recorded {
  readonly seq: number
  readonly kind: string
  readonly at: string
  readonly by: string
  readonly data: JsonObject
}

/** An act as it was recorded. @throws ExpectedError `store-damaged` where its data are no JSON */
export function actOf(row: ActTable, path: string): AnyRecordedAct {
  const { id, subject, seq, kind, at, recorded_at, by_whom, data } = row
  return { id, subject, seq, kind, at, recordedAt: recorded_at, by: by_whom, data: readJson(data, path, `act ${id}`) }
}
