import type { CivilDate } from '../../calendar/civil-date.js'
import type { RegisterId } from '../../law/service.js'
import { type EntryAct, foldEntry } from '../../register/entry.js'
import { knownFrom } from '../../register/known-from.js'
import type { EntryRow } from '../../store/entry-row.js'
import { type PageOf, pageOf } from '../../store/page.js'
import type { EntryFilter } from '../../store/register-list.js'
import type { Reader } from '../../store/store.js'
import { entrySubject } from '../../store/subject.js'
import { entryRow } from './project-entry.js'

const PAGE = 500

/** Which entries of a register; what is left out does not matter. */
export type Wanted = Pick<EntryFilter, 'status' | 'kind' | 'holderId' | 'current'> & { readonly register: RegisterId }

/** An entry as it stood on a day. */
export interface EntryThen extends EntryRow {
  /** What it says is known from this later day on only, and is what it says since then; absent where it is known of that day. */
  readonly contentsKnownFrom?: CivilDate
}

/** All entries that match, by number, read a page at a time: memory stays flat however many there are. */
export async function* entriesOf(
  read: Reader,
  filter: EntryFilter,
  pageSize = PAGE,
  from?: string,
): AsyncGenerator<EntryRow> {
  for (let after = from; ; ) {
    const page = await read.entries(filter, { limit: pageSize, ...(after === undefined ? {} : { after }) })
    yield* page.rows
    if (page.next === null) return
    after = page.next
  }
}

/** The register as it stood on a day: only what changed after that day is folded again from its acts. */
export async function* entriesAsOf(
  read: Reader,
  wanted: Wanted,
  asOf: CivilDate,
  from?: string,
): AsyncGenerator<EntryThen> {
  for await (const row of entriesOf(read, { register: wanted.register }, PAGE, from)) {
    const then = await asItStood(read, wanted.register, row, asOf)
    if (then !== undefined && isWanted(then, wanted)) yield then
  }
}

/** One page of a register, as it stands or as it stood on a day. */
export async function entriesPage(
  read: Reader,
  wanted: Wanted,
  { limit, after, asOf }: { readonly limit: number; readonly after?: string; readonly asOf?: CivilDate },
): Promise<PageOf<EntryThen>> {
  if (asOf === undefined) return read.entries(wanted, { limit, ...(after === undefined ? {} : { after }) })
  const rows: EntryThen[] = []
  for await (const row of entriesAsOf(read, wanted, asOf, after)) {
    rows.push(row)
    if (rows.length > limit) break
  }
  return pageOf(rows, limit, (row) => row.number)
}

async function asItStood(
  read: Reader,
  register: RegisterId,
  row: EntryRow,
  asOf: CivilDate,
): Promise<EntryThen | undefined> {
  if (row.includedOn > asOf) return undefined
  if ((row.changedOn ?? '') <= asOf && (row.endedOn ?? '') <= asOf) return row
  const acts = (await read.acts(entrySubject(register, row.number))) as unknown as readonly EntryAct[]
  const entry = foldEntry(register, row.number, acts, asOf)
  if (entry === undefined) return undefined
  const known = knownFrom(entry, asOf)
  return { ...entryRow(entry, ''), ...(known === null ? {} : { contentsKnownFrom: known }) }
}

function isWanted(row: EntryRow, { status, kind, holderId, current }: Wanted): boolean {
  return (
    (status === undefined || row.status === status) &&
    (kind === undefined || row.kind === kind) &&
    (holderId === undefined || row.holderId === holderId) &&
    (current === undefined || (row.endedOn === null) === current)
  )
}
