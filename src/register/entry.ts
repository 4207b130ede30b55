import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { addDays } from '../calendar/civil-date.js'
import type { RegisterId, TermId } from '../law/service.js'
import type { EntryAct, EntryActs, EntryData, EntryDocument } from './acts.js'

export type {
  EntryAct,
  EntryActs,
  EntryData,
  EntryDocument,
  EntryRecord,
  EntrySource,
  FindingGround,
  NewEntryAct,
} from './acts.js'

export type EntryStatus = 'included' | 'amended' | 'excluded'

/** A finding of the monitoring, and what came of it. */
export type EntryFinding = EntryActs['found'] & {
  /** The place of its act among those of the entry: by it the finding is named. */
  readonly number: number
  readonly by: string
  readonly at: Moment
  /** `ended`: the entry was excluded by another decision while the finding was open, so that nothing waits for it any more. */
  readonly outcome: 'open' | 'excluded' | 'dismissed' | 'ended'
  /** The day of what came of it; null while it is open. */
  readonly settledOn: CivilDate | null
}

export type EntryPaper = EntryActs['paper'] & { readonly at: Moment; readonly by: string }

/** An exclusion that nobody applied for: it opens the obligations that a granted application opens in its case. */
export interface OwnExclusion {
  readonly at: Moment
  readonly by: string
  readonly act: EntryActs['excluded']
}

export interface Entry {
  readonly register: RegisterId
  readonly number: string
  readonly status: EntryStatus
  readonly includedOn: CivilDate
  readonly changedOn: CivilDate | null
  readonly endedOn: CivilDate | null
  readonly reason: string | null
  readonly decision: string
  /** The case that made it; null of an old entry that was taken over. */
  readonly case: string | null
  readonly data: EntryData
  readonly findings: readonly EntryFinding[]
  readonly papers: readonly EntryPaper[]
  readonly ownExclusion: OwnExclusion | null
  readonly fulfilled: readonly { readonly id: TermId; readonly at: Moment; readonly reference: string }[]
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
    if (act.kind === 'added' || act.kind === 'imported') entry = begun(register, number, act, asOf)
    else if (entry !== undefined)
      entry = { ...entry, ...change(entry, act), acts: [...entry.acts, act], version: act.seq }
  }
  return entry
}

function change(entry: Entry, act: Exclude<EntryAct, { kind: 'added' | 'imported' }>): Partial<Entry> {
  switch (act.kind) {
    case 'amended': {
      const { decision, reason, on, data } = act.data
      return { status: 'amended', changedOn: on, decision, reason, data }
    }
    case 'excluded': {
      const { decision, reason, on, finding, basis } = act.data
      const followed = basis === undefined ? entry.findings : settled(entry.findings, finding, 'excluded', on)
      const open = followed.filter(({ outcome }) => outcome === 'open').map(({ number }) => number)
      const findings = open.reduce((all, number) => settled(all, number, 'ended', on), followed)
      const ended = { status: 'excluded' as const, endedOn: on, decision, reason, findings }
      return basis === undefined ? ended : { ...ended, ownExclusion: { at: act.at, by: act.by, act: act.data } }
    }
    case 'found': {
      const { at, by, seq } = act
      return { findings: [...entry.findings, { ...act.data, number: seq, at, by, ...OPEN }] }
    }
    case 'dismissed':
      return { findings: settled(entry.findings, act.data.finding, 'dismissed', act.data.on) }
    case 'paper':
      return { papers: [...entry.papers, { ...act.data, at: act.at, by: act.by }] }
    case 'fulfilled':
      return { fulfilled: [...entry.fulfilled, { id: act.data.obligation, at: act.at, reference: act.data.reference }] }
  }
}

const OPEN = { outcome: 'open', settledOn: null } as const

function settled(
  findings: readonly EntryFinding[],
  number: number | undefined,
  outcome: EntryFinding['outcome'],
  settledOn: CivilDate,
): readonly EntryFinding[] {
  return findings.map((each) => (each.number === number ? { ...each, outcome, settledOn } : each))
}

function begun(
  register: RegisterId,
  number: string,
  act: EntryAct<'added' | 'imported'>,
  asOf: CivilDate | undefined,
): Entry {
  const { on, decision, data } = act.data
  const changedBefore = act.kind === 'imported' ? act.data.changedOn : null
  const changedOn = changedBefore !== null && (asOf === undefined || changedBefore <= asOf) ? changedBefore : null
  return {
    register,
    number,
    status: changedOn === null ? 'included' : 'amended',
    includedOn: on,
    changedOn,
    endedOn: null,
    reason: null,
    decision,
    case: act.data.case,
    data,
    findings: [],
    papers: [],
    ownExclusion: null,
    fulfilled: [],
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
  return `${REGISTER_LETTERS[register]}-${String(n).padStart(6, '0')}`
}

/** By what letter a register's own numbers begin. */
export const REGISTER_LETTERS: Readonly<Record<RegisterId, string>> = { trusted: 'T', deposit: 'D', state: 'S' }
