import type { EntryAct } from '../../register/entry.js'
import type { RegisterAct } from '../../register/register-acts.js'
import type { NumberTaken } from '../../store/numbered.js'
import type { Reader } from '../../store/store.js'
import type { Subject } from '../../store/subject.js'
import { numberText } from './series.js'

/** A paper that no case stands behind: an extract, a decision to exclude, a list that is sent. */
export interface RegisterPaper {
  readonly form: string
  readonly applicant: string | null
  readonly object: string | null
  /** The entry that it is about; null of a list of many. */
  readonly entry: string | null
}

/** The papers of entries and registers by their outgoing numbers; of two under one number the first, which is the decision. */
export async function registerPapers(
  read: Reader,
  taken: readonly NumberTaken[],
): Promise<ReadonlyMap<string, RegisterPaper>> {
  const found = new Map<string, RegisterPaper>()
  const wanted = new Set(taken.map((each) => numberText('', each)))
  for (const subject of new Set(taken.map((each) => each.subject))) {
    if (!/^(?:entry|register)\//.test(subject)) continue
    for (const [number, paper] of await papersOf(read, subject as Subject))
      if (wanted.has(number) && !found.has(number)) found.set(number, paper)
  }
  return found
}

async function papersOf(read: Reader, subject: Subject): Promise<readonly (readonly [string, RegisterPaper])[]> {
  const acts = (await read.acts(subject)) as unknown as readonly (EntryAct | RegisterAct)[]
  const [kind, register = '', ...rest] = subject.split('/')
  if (kind === 'register')
    return acts.flatMap((act) =>
      act.kind === 'packaged'
        ? [[act.data.number, { form: act.data.form, applicant: null, object: null, entry: null }] as const]
        : [],
    )
  const entry = rest.join('/')
  const row = await read.entry(register, entry)
  const about = { applicant: row?.holderName ?? null, object: row?.objectName ?? null, entry }
  return acts.flatMap((act) =>
    act.kind === 'paper' ? [[act.data.number, { form: act.data.form, ...about }] as const] : [],
  )
}
