import { oldEntryFields } from '../../../form/import/old-entry.js'
import type { Field } from '../../../law/field.js'
import type { EntryAct } from '../../../register/entry.js'
import { type EntryChange, entryChanges } from '../../../register/entry-changes.js'
import { safeText } from '../../safe-text.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'
import { sayAnswer } from './print-object.js'
import { procedureOf, type Register } from './registers.js'

/** An act that changed an entry, with what it changed. */
export interface Changed {
  readonly seq: number
  readonly changes: readonly EntryChange[]
}

/** What each change of an entry changed, first to last. */
export function changesIn(acts: readonly EntryAct[]): readonly Changed[] {
  const said = acts.flatMap((act) =>
    act.kind === 'added' || act.kind === 'imported' || act.kind === 'amended'
      ? [{ seq: act.seq, data: act.data.data }]
      : [],
  )
  return said.slice(1).map(({ seq, data }, at) => ({ seq, changes: entryChanges(said[at]?.data ?? data, data) }))
}

/** The same on the screen, under the labels of the form. */
export async function printChanges(world: World, register: Register, changed: readonly Changed[]): Promise<void> {
  const fields = oldEntryFields(register.id, await procedureOf(register))
  const rows = changed.flatMap(({ seq, changes }) =>
    changes.flatMap(({ path, from, to }) => {
      const named = namedAt(fields, pathInForm(register, path))
      // Name and kind stand twice: as the register lists them, and in the form.
      if (named.length === 0) return []
      const field = named.at(-1) as Field
      const label = named
        .slice(-2)
        .map((each) => world.words.cases.text(each.label))
        .join(': ')
      const said = (value: EntryChange['from']): string => (value === null ? '–' : sayAnswer(world, field, value))
      return [[String(seq), safeText(label), said(from), said(to)]]
    }),
  )
  if (rows.length === 0) return
  const r = world.words.registers.changes
  world.out('')
  world.out(table(world, ['', r.what, r.before, r.after], rows))
}

/** Where the form that an old entry follows has what an entry keeps under a path. */
function pathInForm({ id }: Register, path: string): readonly string[] {
  const [first = '', ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  if (first === 'holder') return ['applicant', ...rest.map((part) => (part === 'id' ? 'bin' : part))]
  if (first === 'contents') return ['entry', 'contents']
  return first === 'product' && id !== 'trusted' ? rest : [first, ...rest]
}

/** The fields along a path, the group first; none where the form does not know it. */
function namedAt(fields: readonly Field[], [id, ...rest]: readonly string[]): readonly Field[] {
  const field = fields.find((each) => each.id === id)
  if (field === undefined) return []
  if (rest.length === 0) return [field]
  const inner = namedAt(field.fields ?? [], rest)
  return inner.length === 0 ? [] : [field, ...inner]
}
