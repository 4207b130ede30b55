import Database from 'better-sqlite3'
import { sortKey } from '../../../src/store/collate.js'
import { foldedName } from '../../../src/store/fold.js'
import { indexingOf } from '../../../src/store/indexing.js'
import { openStore } from '../../../src/store/open-store.js'
import { partsOf } from '../../../src/store/search-index.js'
import { EMPLOYEES, mixed, pad } from './names.js'
import { type Particular, particulars } from './particulars.js'
import { type Pattern, patterns } from './patterns.js'
import { shifted } from './template.js'

type Row = Record<string, unknown>
const HASH = Buffer.alloc(32)

/**
 * Fills a new database with so many cases: rows as the program makes them, written straight into the tables, indexes built afterwards.
 * The journal's chain is not made: `audit verify` would find it broken, and nothing else looks at it.
 */
export async function fill(file: string, cases: number, told: (done: number) => void): Promise<void> {
  await (await openStore(file)).close()
  const all = await patterns()
  const db = new Database(file)
  for (const pragma of ['journal_mode = delete', 'journal_mode = off', 'synchronous = off', 'cache_size = -262144'])
    db.pragma(pragma)
  db.pragma('foreign_keys = off')
  const later = db
    .prepare("select name, type, sql from sqlite_schema where type in ('index', 'trigger') and sql is not null")
    .all() as { readonly name: string; readonly type: string; readonly sql: string }[]
  // Of keys that a statement looks for there is none here: every index can wait.
  for (const { type, name } of later) db.exec(`drop ${type} ${name}`)
  const write = writerOf(db)
  let done = 0
  db.exec('begin')
  for (const each of particulars(all, cases)) {
    write(each)
    done += 1
    if (done % 5_000 === 0) {
      db.exec('commit; begin')
      told(done)
    }
  }
  db.exec('commit')
  for (const { sql } of later) db.exec(sql)
  db.pragma('journal_mode = wal')
  db.close()
}

function writerOf(db: Database.Database): (each: Particular) => void {
  const insert = inserter(db)
  const word = db.prepare('insert into search_word (rowid, main, rest) values (cast(? as integer), ?, ?)')
  const part = db.prepare('insert into search_part (rowid, parts) values (cast(? as integer), ?)')
  const index = (document: number, main: readonly (string | null)[], texts: readonly string[]): string => {
    const { main: inMain, rest, mark } = indexingOf(main, texts)
    word.run(document, inMain.join(' '), rest.join(' '))
    part.run(document, partsOf([...inMain, ...rest]).join(' '))
    return mark
  }
  let act = 0
  let id = 0
  let entries = 0
  return (each) => {
    const { pattern, of, lag, n } = each
    id += 1
    const row = said(pattern.case, each)
    row.applicant_sort = sortKey(String(row.applicant_name))
    row.external_number = row.channel === 'portal' ? `KZ-${pad(n, 8)}` : null
    const main = [
      'number',
      'incoming_number',
      'external_number',
      'applicant_id',
      'applicant_name',
      'object_name',
      'entry',
    ]
    row.indexed = index(
      id * 2,
      main.map((column) => row[column] as string | null),
      pattern.texts.map((text) => text(of)),
    )
    insert('case_file', { id, ...row })
    for (const item of pattern.due) insert('due_item', { subject: `case/${of.case}`, ...said(item, each) })
    const seqs = { case: 0, entry: 0 }
    for (const { subject, kind, at, data } of pattern.acts) {
      act += 1
      seqs[subject] += 1
      const when = kind === 'received' ? at(of) : lagged(at(of), lag, n)
      insert('act', {
        id: act,
        subject: subject === 'case' ? `case/${of.case}` : `entry/${pattern.entry?.register}/${of.entry}`,
        seq: seqs[subject],
        kind,
        at: when,
        recorded_at: when,
        by_whom: EMPLOYEES[mixed(n + act, EMPLOYEES.length)],
        data: data(of),
        prev_hash: HASH,
        hash: HASH,
      })
    }
    if (pattern.entry !== null) {
      entries += 1
      const entry = said(pattern.entry.row, each)
      entry.number_sort = of.entry.replace(/\d+/g, (digits) => digits.padStart(12, '0'))
      entry.holder_sort = sortKey(String(entry.holder_name))
      entry.object_sort = sortKey(String(entry.object_name))
      entry.object_folded = foldedName(String(entry.object_name))
      const named = ['number', 'holder_id', 'holder_name', 'object_name'].map(
        (column) => entry[column] as string | null,
      )
      entry.indexed = index(
        entries * 2 + 1,
        named,
        pattern.entry.texts.map((text) => text(of)),
      )
      entry.earliest_expiry = lasting(entry.earliest_expiry, each.expires)
      insert('register_entry', { id: entries, ...entry })
      for (const document of pattern.entry.documents) {
        const own = said(document, each)
        own.valid_until = lasting(own.valid_until, each.expires)
        insert('entry_document', { register: pattern.entry.register, entry: of.entry, ...own })
      }
    }
    if (n % 50 === 0) insert('complaint', complaintOf(each, row))
  }
}

function said(template: Pattern['case'], { of, lag, n }: Particular): Row {
  const row: Row = {}
  for (const column in template) {
    const value = template[column]
    row[column] = typeof value === 'function' ? value(of) : value
  }
  for (const column of ['decided', 'updated_at'])
    if (typeof row[column] === 'string') row[column] = lagged(String(row[column]), lag, n)
  return row
}

/** What happens so many days later than in the pattern, and at another minute. */
function lagged(moment: string, days: number, n: number): string {
  if (moment.length < 16) return moment
  return `${shifted(moment.slice(0, 10), days)}${moment.slice(10, 14)}${pad(mixed(n, 60), 2)}`
}

function lasting(day: unknown, expires: boolean): unknown {
  return typeof day !== 'string' || expires ? day : shifted(day, 4 * 364)
}

function complaintOf({ of, n, pattern }: Particular, row: Row): Row {
  const day = `${shifted(String(row.accepted).slice(0, 10), 28)}T10:00`
  const open = n % 5000 === 0
  return {
    number: `C-${pad(n, 8)}`,
    case_number: of.case,
    service: pattern.service,
    addressee: 'provider',
    complainant: of.applicant,
    received: day,
    registered: day,
    due: open ? shifted(day.slice(0, 10), 14) : null,
    forwarded: null,
    resolved: open ? null : `${shifted(day.slice(0, 10), 7)}T15:00`,
    outcome: open ? null : 'rejected',
    answer_number: open ? null : of.incoming,
  }
}

function inserter(db: Database.Database): (table: string, row: Row) => void {
  const known = new Map<string, { readonly columns: readonly string[]; readonly statement: Database.Statement }>()
  return (table, row) => {
    let found = known.get(table)
    if (found === undefined) {
      const columns = Object.keys(row)
      const statement = db.prepare(`insert into ${table} (${columns}) values (${columns.map(() => '?')})`)
      found = { columns, statement }
      known.set(table, found)
    }
    found.statement.run(found.columns.map((column) => row[column] ?? null))
  }
}
