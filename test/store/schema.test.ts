import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { MIGRATIONS } from '../../src/store/migrations/index.js'
import { SCHEMA_VERSION, type Schema } from '../../src/store/schema.js'
import { withStore } from './support.js'

// The types of schema.ts vanish when the program runs; a column forgotten here does not compile, one forgotten there fails.
const test = suite('store: schema')

type Declared<T> = { readonly [C in keyof T]: 'text' | 'text?' | 'integer' | 'blob' }
const DECLARED: { readonly [T in keyof Schema]: Declared<Schema[T]> } = {
  act: {
    id: 'integer',
    subject: 'text',
    seq: 'integer',
    kind: 'text',
    at: 'text',
    recorded_at: 'text',
    by_whom: 'text',
    data: 'text',
    prev_hash: 'blob',
    hash: 'blob',
  },
  number_taken: { series: 'text', year: 'integer', number: 'integer', act: 'integer' },
  draft: {
    id: 'integer',
    service: 'text',
    procedure: 'text?',
    answers: 'text',
    position: 'text?',
    created: 'text',
    updated: 'text',
    by_whom: 'text',
  },
  case_file: {
    id: 'integer',
    number: 'text',
    incoming_number: 'text?',
    external_number: 'text?',
    service: 'text',
    procedure: 'text',
    standard: 'text',
    regulation: 'text',
    channel: 'text',
    status: 'text',
    open: 'integer',
    applicant_id: 'text?',
    applicant_name: 'text',
    applicant_sort: 'text',
    object_name: 'text',
    received: 'text',
    accepted: 'text',
    registered: 'text?',
    step: 'text?',
    step_role: 'text?',
    step_due: 'text?',
    service_due: 'text?',
    due_ends: 'text?',
    decided: 'text?',
    outcome: 'text?',
    assignee: 'text?',
    entry: 'text?',
    version: 'integer',
    updated_at: 'text',
    indexed: 'text',
  },
  register_entry: {
    id: 'integer',
    register: 'text',
    number: 'text',
    number_sort: 'text',
    status: 'text',
    case_number: 'text?',
    holder_id: 'text?',
    holder_name: 'text',
    holder_sort: 'text',
    object_name: 'text',
    object_sort: 'text',
    object_folded: 'text',
    kind: 'text',
    data: 'text',
    included_on: 'text',
    changed_on: 'text?',
    ended_on: 'text?',
    earliest_expiry: 'text?',
    version: 'integer',
    updated_at: 'text',
    indexed: 'text',
  },
  entry_document: {
    register: 'text',
    entry: 'text',
    document: 'text',
    number: 'text?',
    date: 'text?',
    valid_until: 'text?',
  },
  due_item: {
    subject: 'text',
    kind: 'text',
    id: 'text',
    due: 'text',
    ends: 'text',
    done: 'text?',
    reference: 'text?',
    service: 'text?',
    role: 'text?',
    assignee: 'text?',
    about: 'text',
  },
  issued_paper: {
    act: 'integer',
    case_number: 'text',
    form: 'text',
    number: 'text',
    date: 'text',
    hash: 'text',
    template_hash: 'text',
  },
  employee: {
    number: 'text',
    name: 'text',
    name_folded: 'text',
    login: 'text?',
    logins: 'text',
    roles: 'text',
    blocked: 'text?',
    absences: 'text',
    pin: 'text?',
    failures: 'integer',
    paused_until: 'text?',
    version: 'integer',
  },
  pin_kept: {
    employee: 'text',
    salt: 'blob',
    hash: 'blob',
    cost: 'integer',
    block_size: 'integer',
    parallel: 'integer',
  },
  viewed: {
    id: 'integer',
    at: 'text',
    by_whom: 'text',
    subject: 'text',
    command: 'text',
    purpose: 'text?',
    prev_hash: 'blob',
    hash: 'blob',
  },
  complaint: {
    number: 'text',
    case_number: 'text',
    service: 'text',
    addressee: 'text',
    complainant: 'text',
    received: 'text',
    registered: 'text',
    due: 'text?',
    forwarded: 'text?',
    resolved: 'text?',
    outcome: 'text?',
    answer_number: 'text?',
  },
  destroying: { act: 'integer', ends: 'integer' },
  figure: { month: 'text', service: 'text', calendar: 'text', cells: 'text', minutes: 'blob' },
  list_filter: { name: 'text', options: 'text', by_whom: 'text', saved: 'text' },
}

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: 0 | 1
  readonly pk: number
}

test('the migrated database has exactly the tables and columns that schema.ts declares', () =>
  withStore(async (_, file) => {
    const raw = new Database(file, { readonly: true })
    try {
      const tables = raw.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[]
      const own = tables.filter((name) => !/^(sqlite_|search_)/.test(name)).sort()
      assert.equal(own, Object.keys(DECLARED).sort())
      for (const [table, columns] of Object.entries(DECLARED)) {
        const there = raw.pragma(`table_info(${table})`) as Column[]
        const found = Object.fromEntries(
          there.map(({ name, type, notnull, pk }) => [name, type.toLowerCase() + (notnull || pk ? '' : '?')]),
        )
        assert.equal(found, columns, table)
      }
    } finally {
      raw.close()
    }
  }))

test('every table is STRICT', () =>
  withStore(async (_, file) => {
    const raw = new Database(file, { readonly: true })
    const loose = raw
      .prepare("select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0")
      .pluck()
    const names = loose.all() as string[]
    raw.close()
    assert.equal(
      names.filter((name) => !/^(sqlite_|search_)/.test(name)),
      [],
    )
  }))

// Without one, each act that is recorded looks through all numbers ever taken: 500 microseconds at 30,000 cases, growing.
test('every reference to another table can be followed backwards by an index', () =>
  withStore(async (_, file) => {
    const raw = new Database(file, { readonly: true })
    const indexed = (table: string): readonly string[] => {
      const indexes = raw.pragma(`index_list(${table})`) as { readonly name: string }[]
      const columns = indexes.map(({ name }) =>
        (raw.pragma(`index_info(${name})`) as { readonly name: string }[]).map((column) => column.name),
      )
      const key = (raw.pragma(`table_info(${table})`) as Column[]).filter((column) => column.pk > 0)
      return [...columns, key.map((column) => column.name)].map((names) => `${names.join()},`)
    }
    for (const table of Object.keys(DECLARED)) {
      const references = raw.pragma(`foreign_key_list(${table})`) as { readonly id: number; readonly from: string }[]
      for (const id of new Set(references.map((reference) => reference.id))) {
        const columns = references.filter((reference) => reference.id === id).map((reference) => reference.from)
        assert.ok(
          indexed(table).some((names) => names.startsWith(`${columns.join()},`)),
          `${table} (${columns.join()})`,
        )
      }
    }
    raw.close()
  }))

test('the version known to a reading command is the number of migrations', () =>
  assert.is(SCHEMA_VERSION, MIGRATIONS.length))

test.run()
