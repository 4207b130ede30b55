import { CompiledQuery, type Kysely } from 'kysely'
import type { BulkFilter } from './bulk.js'
import { CASE_COLUMNS, type CaseRow } from './case-row.js'
import type { Schema } from './schema.js'

/** How cases are written as lines. */
export interface LineForm {
  /** `json`: an object a line, with the answers as they were filed under `answers` at its end; `csv`: as `csvLine` writes them. */
  readonly as: 'json' | 'csv'
  /** Between the values of a line of CSV. */
  readonly separator: ',' | ';' | '\t'
  /** Key in JSON, and of what: in this order. */
  readonly columns: readonly (readonly [key: string, of: keyof CaseRow])[]
}

/** Lines of some cases in a row, in the order in which they were taken in. */
export interface Lines {
  /** UTF-8, each line with its end; null when there is none. */
  readonly bytes: Uint8Array | null
  readonly rows: number
  /** Where reading goes on; null when this is the end. */
  readonly next: number | null
  /** The case at `next` has corrections of its answers: whoever reads writes it, and goes on after it. JSON only. */
  readonly corrected: boolean
}

/** So many places are looked through at a time: half a thousand cases with answers take a megabyte or two. */
const STEP = { json: 500, csv: 4_000 } as const

/**
 * Lines made by SQLite itself, which never become rows or texts of this program: about as quick as its own shell. Like search-index.ts
 * this is SQLite's way of saying it; the export says the same row by row where something is masked, and a test holds the two equal.
 * @param after place of the last case written; 0 from the beginning
 */
export async function exportLines(
  db: Kysely<Schema>,
  filter: BulkFilter,
  form: LineForm,
  after: number,
): Promise<Lines> {
  const run = async (statement: string, values: readonly unknown[]): Promise<readonly Row[]> =>
    (await db.executeQuery(CompiledQuery.raw(statement, [...values]))).rows as readonly Row[]
  const { where, values } = conditions(filter)
  const [end] = await run('select max(id) as id from case_file', [])
  const last = Number(end?.id ?? 0)
  const until = Math.min(last, after + STEP[form.as])
  const corrected =
    form.as === 'json'
      ? (
          await run(
            `select id from case_file where id > ? and id <= ? ${where} and exists (select 1 from act
             where act.subject = 'case/' || case_file.number and act.kind = 'corrected') order by id limit 1`,
            [after, until, ...values],
          )
        )[0]?.id
      : undefined
  const before = corrected === undefined ? until : Number(corrected) - 1
  const line = form.as === 'json' ? jsonLine(form) : csvLineOf(form)
  const [made] = await run(
    `select count(*) as n, cast(group_concat(${line}, '') as blob) as bytes from case_file where id > ? and id <= ? ${where}`,
    [after, before, ...values],
  )
  const next = corrected === undefined ? (until < last ? until : null) : before
  return {
    bytes: (made?.bytes as Uint8Array | null | undefined) ?? null,
    rows: Number(made?.n ?? 0),
    next,
    corrected: corrected !== undefined,
  }
}

type Row = Readonly<Record<string, unknown>>

function conditions(filter: BulkFilter): { readonly where: string; readonly values: readonly string[] } {
  const asked: (readonly [string, string])[] = []
  if (filter.service !== undefined) asked.push(['and +service = ?', filter.service])
  if (filter.acceptedFrom !== undefined) asked.push(['and +accepted >= ?', filter.acceptedFrom])
  if (filter.acceptedUntil !== undefined) asked.push(['and +accepted <= ?', `${filter.acceptedUntil}T99`])
  return { where: asked.map(([text]) => text).join(' '), values: asked.map(([, value]) => value) }
}

/** The column of a property of CaseRow; an edition that has no standard stands as an empty text. */
function columnOf(of: keyof CaseRow): string {
  const declared = CASE_COLUMNS.find((each) => each === of || each.endsWith(` as ${of}`)) ?? of
  const column = declared.split(' ')[0] ?? of
  return column === 'standard' ? "nullif(standard, '')" : column
}

function jsonLine({ columns }: LineForm): string {
  const pairs = columns.map(([key, of]) => `'${key}', ${columnOf(of)}`)
  return `json_object(${pairs.join(', ')}, 'answers', (select json(act.data -> '$.answers') from act
    where act.subject = 'case/' || case_file.number and act.seq = 1)) || char(10)`
}

/** What applicants and old registers wrote; everything else is an id, a number checked when it was filed, or a moment. */
const WRITTEN: readonly (keyof CaseRow)[] = ['externalNumber', 'applicantName', 'objectName', 'entry']

function csvLineOf({ columns, separator }: LineForm): string {
  const cells = columns.map(([, of]) => (WRITTEN.includes(of) ? cell(columnOf(of)) : columnOf(of)))
  return `concat(${cells.join(`, ${separator === '\t' ? 'char(9)' : `'${separator}'`}, `)}, char(13, 10))`
}

/** Signs that make a spreadsheet compute, at the beginning of a text (csv-write.ts), by their numbers. */
const FORMULA = '9, 10, 13, 43, 45, 61, 64, 65291, 65293, 65309, 65312'

/** A text that begins with a letter or « is no formula: seen by comparing, which is cheaper than taking its first sign. */
function cell(column: string): string {
  const formula = `not (${column} >= 'A' and ${column} < char(65280)) and unicode(${column}) in (${FORMULA})`
  const guarded = `iif(${formula}, '''', '') || ${column}`
  const quoted = [`','`, `'"'`, `';'`, 'char(10)', 'char(13)', 'char(9)'].map((sign) => `instr(${column}, ${sign})`)
  return `case when ${quoted.join(' or ')} then '"' || replace(${guarded}, '"', '""') || '"'
    when ${formula} then '''' || ${column} else ${column} end`
}
