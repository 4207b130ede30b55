import type { Case } from '../../case/case.js'
import type { EntryView } from '../../form/case-view.js'
import type { RegisterId } from '../../law/service.js'
import type { Entry } from '../../register/entry.js'
import { type EntryAct, foldEntry } from '../../register/entry.js'
import { typedEntryNumber } from '../../register/typed-number.js'
import type { Reader } from '../../store/store.js'
import { entrySubject } from '../../store/subject.js'
import type { JsonObject } from '../../text.js'
import { entryNamedBy } from './entry-named.js'

/** The entry as a paper names it. */
export function entryView(entry: Entry): EntryView {
  return {
    number: entry.number,
    date: entry.endedOn ?? entry.changedOn ?? entry.includedOn,
    status: entry.status,
    holder: entry.data.holder.name,
    product: String(entry.data.product.name ?? ''),
    data: entry.data as unknown as JsonObject,
  }
}

/** An entry from its acts; undefined where there is none. */
export async function loadEntry(store: Reader, register: RegisterId, number: string): Promise<Entry | undefined> {
  const known = typedEntryNumber(register, number)
  const acts = await store.acts(entrySubject(register, known))
  return foldEntry(register, known, acts as unknown as readonly EntryAct[])
}

/** The entry that a case touched, as its papers name it. */
export async function entryOfCase(store: Reader, file: Case): Promise<EntryView | null> {
  const number = file.entry?.entry ?? entryNamedBy(file)
  const register = file.entry?.register ?? file.edition.register
  if (number === undefined || register === null) return null
  const entry = await loadEntry(store, register, number)
  return entry === undefined ? null : entryView(entry)
}
