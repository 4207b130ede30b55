import type { CivilDate } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import type { RegisterId } from '../../law/service.js'
import { type Entry, type EntryAct, foldEntry } from '../../register/entry.js'
import { typedEntryNumber } from '../../register/typed-number.js'
import type { Reader } from '../../store/store.js'
import { entrySubject } from '../../store/subject.js'

/** An entry as its acts make it, on a day when one is given. @throws 'entry-unknown', 'entry-not-then' */
export async function entryOn(store: Reader, register: RegisterId, text: string, on?: CivilDate): Promise<Entry> {
  const number = typedEntryNumber(register, text)
  const acts = (await store.acts(entrySubject(register, number))) as unknown as readonly EntryAct[]
  if (acts.length === 0) throw new ExpectedError('entry-unknown', { register, text: text.slice(0, 60) })
  const entry = foldEntry(register, number, acts, on)
  if (entry === undefined) throw new ExpectedError('entry-not-then', { entry: number, day: on ?? '' })
  return entry
}
