import type { Case } from '../../case/case.js'
import type { Lookups } from '../../case/judge.js'
import { answerAt } from '../../law/holds.js'
import type { RegisterId } from '../../law/service.js'
import { type Entry, type EntryAct, foldEntry } from '../../register/entry.js'
import { typedEntryNumber } from '../../register/typed-number.js'
import type { Reader } from '../../store/store.js'
import { entrySubject } from '../../store/subject.js'
import { entryNamedBy } from '../casework/entry-named.js'

/** An entry as the acts recorded before the act `before` made it; undefined where there was none yet. */
async function entryBefore(
  store: Reader,
  register: RegisterId,
  number: string,
  before: number,
): Promise<Entry | undefined> {
  const acts = await store.acts(entrySubject(register, number))
  const known = acts.filter((act) => act.id < before) as unknown as readonly EntryAct[]
  return foldEntry(register, number, known)
}

/**
 * What the registry said when a case was decided, before the act with this place in the journal: what `lookUp` found then.
 * @returns undefined where that cannot be told any more: the platform was named in words, and what those words found is not kept
 */
export async function lookUpBefore(store: Reader, file: Case, before: number): Promise<Lookups | undefined> {
  const entry = await namedEntry(store, file, before)
  if (answerAt(file.answers, 'product.independent') !== false) return { platform: null, platformNear: null, entry }
  const number = await platformNumber(store, file)
  if (number === undefined) return undefined
  const platform = await entryBefore(store, 'trusted', number, before)
  if (platform === undefined && textAt(file, 'product.platform.registryNumber') === '') return undefined
  return {
    platform:
      platform === undefined
        ? null
        : { number: platform.number, included: platform.status !== 'excluded', ...kindOf(platform) },
    platformNear: null,
    entry,
  }
}

/** The platform's number: as it was filed, else that of the entry with exactly the name that was filed. */
async function platformNumber(store: Reader, file: Case): Promise<string | undefined> {
  const filed = textAt(file, 'product.platform.registryNumber')
  if (filed !== '') return typedEntryNumber('trusted', filed)
  const [found] = await store.lookUpEntries('trusted', textAt(file, 'product.platform.description'), 1)
  return found === undefined || found.by === 'part-of-name' ? undefined : found.entry.number
}

function textAt(file: Case, path: string): string {
  const value = answerAt(file.answers, path)
  return typeof value === 'string' ? value.trim() : ''
}

async function namedEntry(store: Reader, file: Case, before: number): Promise<Lookups['entry']> {
  const { register } = file.edition
  const number = entryNamedBy(file)
  if (number === undefined || register === null) return null
  const entry = await entryBefore(store, register, typedEntryNumber(register, number), before)
  if (entry === undefined) return null
  return {
    number: entry.number,
    included: entry.status !== 'excluded',
    holderId: entry.data.holder.id,
    ...kindOf(entry),
  }
}

/** `software` or `eip`, where the entry says it. */
function kindOf(entry: Entry): { readonly kind?: string } {
  const kind = String(entry.data.product.kind ?? '')
  return kind === '' ? {} : { kind }
}
