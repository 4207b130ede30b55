import type { Moment } from '../../calendar/civil-date.js'
import type { NewAct } from '../../case/act.js'
import type { Case } from '../../case/case.js'
import type { EntryView } from '../../form/case-view.js'
import { answerAt } from '../../law/holds.js'
import type { RegisterId } from '../../law/service.js'
import type { Entry } from '../../register/entry.js'
import { type EntryAct, foldEntry } from '../../register/entry.js'
import { typedEntryNumber } from '../../register/typed-number.js'
import type { Reader, Tx } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import type { World } from '../world.js'
import { drawPaper } from './papers.js'

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
  const acts = await store.acts(`entry/${register}/${known}`)
  return foldEntry(register, known, acts as unknown as readonly EntryAct[])
}

/** The number of the entry that the application names, to be changed or excluded; undefined where it names none. */
export function entryNamedBy(file: Case): string | undefined {
  const number = answerAt(file.answers, file.procedure.amends?.entry ?? 'entry.number')
  return typeof number === 'string' && number.trim() !== '' ? number : undefined
}

/** The entry that a case touched, as its papers name it. */
export async function entryOfCase(store: Reader, file: Case): Promise<EntryView | null> {
  const number = file.entry?.entry ?? entryNamedBy(file)
  const register = file.entry?.register ?? file.edition.register
  if (number === undefined || register === null) return null
  const entry = await loadEntry(store, register, number)
  return entry === undefined ? null : entryView(entry)
}

/** The result drawn again under its own number, where the signer was not known when it was drawn up. */
export async function redrawn(
  world: World,
  tx: Tx,
  file: Case,
  at: Moment,
  by: string,
): Promise<readonly NewAct<'paper'>[]> {
  const result = file.papers.findLast((paper) => paper.number === file.decision?.number)
  if (result === undefined || file.decision === null) return []
  const drawn = await drawPaper(world, file, {
    form: result.form,
    number: result.number,
    at: file.decision.at,
    by,
    entry: await entryOfCase(tx, file),
  })
  return drawn.data.hash === result.hash ? [] : [{ ...drawn, at }]
}
