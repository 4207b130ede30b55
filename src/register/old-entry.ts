import type { CivilDate } from '../calendar/civil-date.js'
import type { Procedure } from '../law/service.js'
import type { Json, JsonObject } from '../text.js'
import type { EntryAct, EntryActs } from './acts.js'
import { foldEntry } from './entry.js'
import { entryOfAnswers } from './entry-of-answers.js'

type Imported = Omit<EntryActs['imported'], 'source'> & {
  readonly source: Pick<EntryActs['imported']['source'], 'book' | 'page'>
}
type Ended = Pick<EntryActs['excluded'], 'on' | 'decision' | 'reason'>

/** What an old book says of an entry. */
export interface OldEntry {
  /** As it was written. */
  readonly number: string
  readonly imported: Imported
  /** Its exclusion, where the book has one. */
  readonly ended: Ended | null
}

/** An entry out of the answers of a row that was found sound. */
export function oldEntryOf(answers: JsonObject, subject: Procedure['subject']): OldEntry {
  const entry = (answers.entry ?? {}) as JsonObject
  const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
  const day = (value: Json | undefined): CivilDate | null => (text(value) || null) as CivilDate | null
  const { entry: _entry, ...said } = answers
  const data = { ...entryOfAnswers(said, subject), contents: text(entry.contents) || null }
  const name = text(entry.objectName)
  const ended = day(entry.endedOn)
  return {
    number: text(entry.number),
    imported: {
      case: null,
      on: text(entry.includedOn) as CivilDate,
      decision: text(entry.decision),
      changedOn: day(entry.changedOn),
      data: name === '' ? data : { ...data, product: { ...data.product, name } },
      source: { book: text(entry.book), page: text(entry.page) },
    },
    ended: ended === null ? null : { on: ended, decision: text(entry.endDecision), reason: text(entry.endReason) },
  }
}

/** Whether these acts are those by which the same old entry was taken over before, wherever in which file it stood. */
export function isSameOldEntry(old: OldEntry, acts: readonly EntryAct[]): boolean {
  const [first, second] = acts
  if (first?.kind !== 'imported') return false
  const { source, ...rest } = first.data
  const before: Imported = { ...rest, source: { book: source.book, page: source.page } }
  const endedBefore =
    second?.kind === 'excluded' && second.data.case === null && second.data.basis === undefined
      ? { on: second.data.on, decision: second.data.decision, reason: second.data.reason }
      : null
  return alike(before, old.imported) && alike(endedBefore, old.ended)
}

/** Whether the entry that these acts make says all that the row says of it, however it came to be: it is there already. */
export function saysTheSame({ imported, ended }: OldEntry, acts: readonly EntryAct[]): boolean {
  const entry = foldEntry('trusted', '', acts)
  const said = acts.findLast((act) => act.kind === 'added' || act.kind === 'imported' || act.kind === 'amended')
  if (entry === undefined || said === undefined) return false
  const { includedOn, changedOn, endedOn, data, decision, reason } = entry
  const last = endedOn === null ? null : { on: endedOn, decision, reason }
  return alike(
    [includedOn, changedOn, last, said.data.decision, data],
    [imported.on, imported.changedOn, ended, imported.decision, imported.data],
  )
}

/** Equal as JSON, whatever the order of the keys. */
function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted)
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
