import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { addDays } from '../calendar/civil-date.js'
import type { RegisterId } from '../law/service.js'
import type { JsonObject } from '../text.js'

/** What is recorded of an entry, once and for ever. It changes only by further acts and is never deleted. */
export interface EntryActs {
  added: EntryRecord
  amended: EntryRecord & { readonly reason: string }
  excluded: { readonly case: string; readonly decision: string; readonly reason: string; readonly on: CivilDate }
}

export interface EntryRecord {
  readonly case: string
  /** Number of the decision's notification. */
  readonly decision: string
  /** Day of effect. */
  readonly on: CivilDate
  readonly data: EntryData
}

export interface EntryDocument {
  readonly id: string
  readonly number: string
  readonly date: CivilDate | null
  readonly validUntil: CivilDate | null
  readonly particulars: JsonObject
}

/** What the registry says of a product (829-2024/7, /25). */
export interface EntryData {
  readonly holder: {
    readonly id: string
    readonly name: string
    readonly address: string
    readonly phone: string
    readonly email: string
  }
  readonly product: JsonObject
  readonly documents: readonly EntryDocument[]
  /** What the holder wrote of the entry's new contents, where it was amended. */
  readonly contents: string | null
}

export type EntryAct = {
  [K in keyof EntryActs]: {
    readonly seq: number
    readonly kind: K
    readonly at: Moment
    readonly by: string
    readonly data: EntryActs[K]
  }
}[keyof EntryActs]
export type NewEntryAct = { [K in keyof EntryActs]: Omit<Extract<EntryAct, { kind: K }>, 'seq'> }[keyof EntryActs]

export type EntryStatus = 'included' | 'amended' | 'excluded'

export interface Entry {
  readonly register: RegisterId
  readonly number: string
  readonly status: EntryStatus
  readonly includedOn: CivilDate
  readonly changedOn: CivilDate | null
  readonly endedOn: CivilDate | null
  readonly reason: string | null
  readonly decision: string
  readonly case: string
  readonly data: EntryData
  readonly version: number
  readonly acts: readonly EntryAct[]
}

/**
 * The entry that these acts make; as it stood on a day when one is given.
 * @returns undefined where the entry did not exist yet on that day
 */
export function foldEntry(
  register: RegisterId,
  number: string,
  acts: readonly EntryAct[],
  asOf?: CivilDate,
): Entry | undefined {
  let entry: Entry | undefined
  for (const act of acts) {
    if (asOf !== undefined && act.data.on > asOf) continue
    entry = act.kind === 'added' ? begun(register, number, act) : entry && changed(entry, act)
  }
  return entry
}

function changed(entry: Entry, act: Exclude<EntryAct, { kind: 'added' }>): Entry {
  const { decision, reason, on } = act.data
  const common = { ...entry, acts: [...entry.acts, act], version: act.seq, decision, reason }
  return act.kind === 'amended'
    ? { ...common, status: 'amended', changedOn: on, data: act.data.data }
    : { ...common, status: 'excluded', endedOn: on }
}

function begun(register: RegisterId, number: string, act: Extract<EntryAct, { kind: 'added' }>): Entry {
  const { on, decision, data } = act.data
  return {
    register,
    number,
    status: 'included',
    includedOn: on,
    changedOn: null,
    endedOn: null,
    reason: null,
    decision,
    case: act.data.case,
    data,
    version: act.seq,
    acts: [act],
  }
}

/** The earliest last day among the entry's papers; null where none expires. */
export function earliestExpiry(documents: readonly EntryDocument[]): CivilDate | null {
  const days = documents.flatMap((document) => document.validUntil ?? []).sort()
  return days[0] ?? null
}

/** The last day on which the holder may bring the renewed paper: 30 calendar days before its last day, not rolled (829-2024/9). */
export function renewalDue(validUntil: CivilDate, daysBefore: number): CivilDate {
  return addDays(validUntil, -daysBefore)
}

/** `T-000001`: never reused, without gaps. */
export function entryNumber(register: RegisterId, n: number): string {
  const letter = { trusted: 'T', deposit: 'D', state: 'S' }[register]
  return `${letter}-${String(n).padStart(6, '0')}`
}
