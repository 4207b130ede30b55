import type { Case } from '../../case/case.js'
import { textAt } from '../../form/print-value.js'
import { typedEntryNumber } from '../../register/typed-number.js'
import type { EntryRow } from '../../store/entry-row.js'
import type { Reader } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { safeText } from '../safe-text.js'
import type { World } from '../world.js'

/** The number in the State register that a deposit names, and what that register says of it. */
export interface StateNumber {
  /** As it was written. */
  readonly written: string
  /** `none`: no such number; `ended`: its entry is excluded. */
  readonly found: 'entry' | 'ended' | 'none'
  readonly entry: string | null
  readonly object: string | null
  readonly holder: string | null
  /** An entry whose name has the words of the object, where the number is nobody's: a hint, never a finding. */
  readonly near: string | null
}

/** Looks up the number of 476-2015/3/annex1 «registration number of the object in the State register»; null where none is given. */
export async function stateNumberOf(store: Reader, answers: JsonObject): Promise<StateNumber | null> {
  const written = textAt(answers, 'object.registryNumber').trim()
  if (written === '') return null
  const row = await store.entry('state', typedEntryNumber('state', written))
  if (row !== undefined) return told(written, row)
  const name = textAt(answers, 'object.name') || textAt(answers, 'name')
  const [near] = name === '' ? [] : await store.lookUpEntries('state', name, 1)
  return { written, found: 'none', entry: null, object: null, holder: null, near: near?.entry.number ?? null }
}

function told(written: string, row: EntryRow): StateNumber {
  const { number, objectName, holderName } = row
  const found = row.endedOn === null ? 'entry' : 'ended'
  return { written, found, entry: number, object: objectName, holder: holderName, near: null }
}

/** The same of a case: of a deposit that names a number, and of nothing else. */
export async function stateNumberOfCase(
  world: Pick<World, 'store'>,
  file: Pick<Case, 'service' | 'answers'>,
): Promise<{ readonly stateNumber?: StateNumber }> {
  if (file.service !== 'software-deposit') return {}
  const found = await stateNumberOf(await world.store(), file.answers)
  return found === null ? {} : { stateNumber: found }
}

/** What the State register says, in a line: yellow where it does not know the number, or knows it as excluded. */
export function stateNumberLine(world: World, stateNumber: StateNumber): string {
  const w = world.words.registers.stateNumber
  const line = `${w.label}: ${safeText(w.said(stateNumber))}`
  return stateNumber.found === 'entry' ? line : world.paint.yellow(line)
}
