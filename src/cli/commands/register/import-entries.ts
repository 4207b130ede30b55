import type { RegisterId } from '../../../law/service.js'
import type { EntryAct, NewEntryAct } from '../../../register/entry.js'
import { type Explained, explanationOf } from '../../../register/number-gaps.js'
import { numberPlace, placeText } from '../../../register/number-place.js'
import { isSameOldEntry, type OldEntry, saysTheSame } from '../../../register/old-entry.js'
import { typedEntryNumber } from '../../../register/typed-number.js'
import type { Reader, Tx } from '../../../store/store.js'
import { entrySubject, registerSubject } from '../../../store/subject.js'
import { recordedAt } from '../../casework/record.js'
import { recordEntryActs } from '../../casework/record-entry.js'
import type { Fault, Row } from '../../import/row.js'
import { sayWhen } from '../../say.js'
import type { World } from '../../world.js'

/** A row that may be stored, or what is wrong with it. */
export type Checked =
  | { readonly row: Row; readonly old: OldEntry }
  | { readonly row: Row; readonly faults: readonly Fault[] }

/** What became of a row. */
export type Outcome =
  | { readonly row: Row; readonly is: 'accepted'; readonly case: string }
  | { readonly row: Row; readonly is: 'duplicate'; readonly case: string; readonly differs: boolean }
  | { readonly row: Row; readonly is: 'rejected'; readonly faults: readonly Fault[] }

/** Stores a batch of old entries in one transaction; what cannot be stored is told, the others are. */
export async function takeOverOldEntries(
  world: World,
  register: RegisterId,
  file: string,
  batch: readonly Checked[],
): Promise<readonly Outcome[]> {
  const store = await world.store()
  return store.write(async (tx) => {
    const explained = await explanationsOf(tx, register)
    const outcomes: Outcome[] = []
    for (const checked of batch) {
      const outcome = await judge(world, tx, register, explained, checked)
      if (outcome.is === 'accepted' && 'old' in checked)
        await record(world, tx, register, file, checked.row, checked.old)
      outcomes.push(outcome)
    }
    return outcomes
  })
}

/** Tells what would become of rows, storing nothing: what is stored and what went before in the same file count. */
export function rehearseOldEntries(
  world: World,
  register: RegisterId,
): (batch: readonly Checked[]) => Promise<readonly Outcome[]> {
  const numbers = new Map<string, string>()
  const again = (outcome: Outcome, { row, old }: Extract<Checked, { old: OldEntry }>): Outcome => {
    const said = JSON.stringify(old)
    const keys = keysOf(register, old)
    const before = keys.map((key) => numbers.get(key)).find((each) => each !== undefined)
    if (before === said) return { row, is: 'duplicate', case: typedEntryNumber(register, old.number), differs: false }
    if (before !== undefined) return { row, is: 'rejected', faults: [takenFault(world, register, old)] }
    for (const key of keys) numbers.set(key, said)
    return outcome
  }
  return async (batch) => {
    const store = await world.store()
    const explained = await explanationsOf(store, register)
    const outcomes: Outcome[] = []
    for (const checked of batch) {
      const outcome = await judge(world, store, register, explained, checked)
      outcomes.push(outcome.is === 'accepted' && 'old' in checked ? again(outcome, checked) : outcome)
    }
    return outcomes
  }
}

/** Which numbers were explained as nobody's: read anew with every batch, since an explanation may come between two of them. */
async function explanationsOf(read: Reader, register: RegisterId): Promise<readonly Explained[]> {
  return (await read.actsOfKind(registerSubject(register), 'gap-explained')) as unknown as readonly Explained[]
}

/**
 * Numbers are unique and never used again: not as they are written, and not in their place of the series; and one that was explained as
 * nobody's is not given out after that.
 */
async function judge(
  world: World,
  read: Reader,
  register: RegisterId,
  explained: readonly Explained[],
  checked: Checked,
): Promise<Outcome> {
  const { row } = checked
  if ('faults' in checked) return { row, is: 'rejected', faults: checked.faults }
  const { old } = checked
  const number = typedEntryNumber(register, old.number)
  const acts = (await read.acts(entrySubject(register, number))) as unknown as readonly EntryAct[]
  if (acts.length > 0 && (isSameOldEntry(old, acts) || saysTheSame(old, acts)))
    return { row, is: 'duplicate', case: number, differs: false }
  const place = numberPlace(register, number)
  const taken =
    acts.length > 0 ||
    (place !== null && (await read.numberTaken(`entry/${register}`, place.year, place.number)) !== undefined)
  if (taken) return { row, is: 'rejected', faults: [takenFault(world, register, old)] }
  const nobodys = explanationOf(register, number, explained)
  return nobodys === undefined
    ? { row, is: 'accepted', case: number }
    : { row, is: 'rejected', faults: [explainedFault(world, register, number, nobodys)] }
}

async function record(
  world: World,
  tx: Tx,
  register: RegisterId,
  file: string,
  row: Row,
  old: OldEntry,
): Promise<void> {
  const number = typedEntryNumber(register, old.number)
  const place = numberPlace(register, number)
  if (place !== null && !(await tx.takeThisNumber(`entry/${register}`, place.year, place.number)))
    throw new Error(`the number ${number} was free and is not`)
  const by = { at: recordedAt(world), by: world.by }
  const source = { ...old.imported.source, file, line: row.line }
  const acts: NewEntryAct[] = [{ kind: 'imported', ...by, data: { ...old.imported, source } }]
  if (old.ended !== null) acts.push({ kind: 'excluded', ...by, data: { case: null, ...old.ended } })
  await recordEntryActs(world, tx, { register, number, before: undefined }, acts)
}

function keysOf(register: RegisterId, old: OldEntry): readonly string[] {
  const number = typedEntryNumber(register, old.number)
  const place = numberPlace(register, number)
  return [number, ...(place === null ? [] : [`place ${placeText(register, place)}`])]
}

function explainedFault(world: World, register: RegisterId, number: string, { by, at, data }: Explained): Fault {
  const error = world.words.registers.import.explained({ register, number, by, at: sayWhen(at), reason: data.reason })
  return { field: 'entry.number', code: 'entry-number-explained', error }
}

function takenFault(world: World, register: RegisterId, old: OldEntry): Fault {
  const number = typedEntryNumber(register, old.number)
  return { field: 'entry.number', code: 'entry-number-taken', error: world.words.registers.import.taken(number) }
}
