/**
 * One thing that is not as the recorded acts make it.
 * `changed`: other values than the acts give, in `columns`. `missing`: the acts make a row that is not there. `surplus`: no act makes
 * this row. `unreadable`: the page or the value cannot be read. `unfoldable`: the acts of a subject make no case. `cut`: the journal
 * does not hold the mark that somebody wrote down. `replaced`: hashed anew, the next act remembers another hash. `forged`: a
 * destruction that does not hold: it names what it did not destroy, or nothing orders it.
 */
export interface AuditFault {
  readonly table: string
  /** The row, by what a person knows it by: `12` of the journal, `TR-2025-000001`, `incoming 2025 3`. */
  readonly row: string
  readonly why: 'changed' | 'missing' | 'surplus' | 'unreadable' | 'unfoldable' | 'replaced' | 'forged' | 'cut'
  readonly columns: readonly string[]
  /** Whose file it touches: a case, an entry; '' where that cannot be told. */
  readonly subject: string
}

/** What was found, first first. No more than `MOST` are kept, all are counted. */
export interface Faults {
  readonly list: AuditFault[]
  count(): number
  add(fault: Omit<AuditFault, 'columns' | 'subject'> & Partial<AuditFault>): void
}

const MOST = 100

export function faultList(): Faults {
  const list: AuditFault[] = []
  let count = 0
  return {
    list,
    count: () => count,
    add: (fault) => {
      count += 1
      if (list.length < MOST) list.push({ columns: [], subject: '', ...fault })
    },
  }
}

/** The names of the columns in which two rows differ; what only one of them has counts. */
export function differing(found: object, expected: object): readonly string[] {
  const a = found as Readonly<Record<string, unknown>>
  const b = expected as Readonly<Record<string, unknown>>
  return Object.keys(b).filter((column) => (a[column] ?? null) !== (b[column] ?? null))
}
