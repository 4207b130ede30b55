import type { Field } from '../../law/field.js'
import { nearest } from '../answers/nearest.js'
import { type Blank, type ColumnNames, plainName } from './column-names.js'
import { FILING_LABELS, type FilingColumn } from './filing-columns.js'

/** What a column of a table holds. */
export type Column =
  | {
      readonly holds: 'answer'
      readonly path: string
      readonly keys: readonly (string | number)[]
      readonly field: Field
    }
  | { readonly holds: 'filing'; readonly what: FilingColumn }
  /** Without a name, or a reason that an earlier import wrote. */
  | { readonly holds: 'nothing'; readonly named: boolean }

export interface ColumnProblem {
  readonly header: string
  /** From 1. */
  readonly position: number
  readonly why: 'unknown' | 'unclear' | 'twice'
  /** unknown: the name probably meant; unclear: the paths that it may mean; twice: the path. */
  readonly paths: readonly string[]
}

export interface Columns {
  readonly columns: readonly Column[]
  readonly problems: readonly ColumnProblem[]
  /** How many columns hold something. */
  readonly known: number
}

/** Columns that an import wrote for people end so: the next import passes them over. */
export const OUR_MARK = '(kz-is)'

const ROWS_MOST = 1_000
const ROW_DIGITS = 4
const CANDIDATES = 6
/** To so many names that are not understood the one that was probably meant is looked for: a file can have thousands. */
const GUESSED = 20
const FILING = new Map<string, FilingColumn>(
  Object.entries(FILING_LABELS).flatMap(([what, labels]) =>
    [what, ...labels.flatMap((label) => Object.values(label) as string[])].map((name) => [
      plainName(name),
      what as FilingColumn,
    ]),
  ),
)

/** Which blank each column holds, by the names in the first record. */
export function columnsOf(headers: readonly string[], names: ColumnNames): Columns {
  const problems: ColumnProblem[] = []
  const taken = new Set<string>()
  const columns = headers.map((written, at): Column => {
    const header = written.trim()
    if (header === '') return { holds: 'nothing', named: false }
    if (header.toLowerCase().endsWith(OUR_MARK)) return { holds: 'nothing', named: true }
    const refuse = (why: ColumnProblem['why'], paths: readonly string[]): Column => {
      problems.push({ header: header.slice(0, 80), position: at + 1, why, paths: paths.slice(0, CANDIDATES) })
      return { holds: 'nothing', named: true }
    }
    const filing = FILING.get(plainName(header))
    const meant = named(header, names)
    if (meant.length > 1)
      return refuse(
        'unclear',
        meant.map(({ path }) => path),
      )
    const [column] = meant
    if (column === undefined && filing === undefined)
      return refuse('unknown', problems.length < GUESSED ? nearestOf(header, names) : [])
    const key = column?.path ?? `${filing}`
    if (taken.has(key)) return refuse('twice', [key])
    taken.add(key)
    return column === undefined
      ? { holds: 'filing', what: filing as FilingColumn }
      : { holds: 'answer', path: column.path, keys: keysOf(column.path), field: column.field }
  })
  return { columns, problems, known: columns.filter(({ holds }) => holds !== 'nothing').length }
}

/** The blanks that a name may mean, their rows settled: by path, by label, by label with the number of a row («ENS TRU 2: code»). */
function named(header: string, names: ColumnNames): readonly Blank[] {
  const path = header.replace(/\[(\d+)\]/g, '.$1')
  const index = /(?:^|\.)(\d+)(?=\.|$)/.exec(path)
  const template = path.replace(/(?<=^|\.)\d+(?=\.|$)/g, '*')
  const byPath = names.byPath.get(template) ?? names.byPathWithoutRows.get(template)
  const at = Number(index?.[1] ?? 0)
  if (byPath !== undefined) return at < ROWS_MOST ? [inRow(byPath, at)] : []
  const plain = plainName(header)
  const whole = names.byName.get(plain)
  if (whole !== undefined) return whole.map((blank) => inRow(blank, 0))
  // A heading of thousands of numbers must not be taken apart at each of them.
  if (plain.length > names.longest + ROW_DIGITS + 1) return []
  // A label may have a number of its own («… (annex 10)»): that of the row stands nearer to the end.
  for (const numbered of [...plain.matchAll(/(?<= |^)\d{1,4}(?= |$)/g)].toReversed()) {
    const found = inNumberedRow(plain, numbered, names)
    if (found.length > 0) return found
  }
  return []
}

function inNumberedRow(plain: string, numbered: RegExpMatchArray, names: ColumnNames): readonly Blank[] {
  const row = Number(numbered[0])
  const at = numbered.index ?? 0
  if (row < 1 || row > ROWS_MOST) return []
  const without = `${plain.slice(0, at)}${plain.slice(at + numbered[0].length)}`.replace('  ', ' ').trim()
  return (names.byName.get(without) ?? [])
    .filter(({ path: each, field }) => each.includes('*') || field.kind === 'text-list')
    .map((blank) =>
      inRow(
        blank.path.includes('*') ? blank : { path: `${blank.path}.*`, field: { ...blank.field, kind: 'text' } },
        row - 1,
      ),
    )
}

function inRow({ path, field }: Blank, row: number): Blank {
  return { path: path.replace('*', String(row)).replaceAll('*', '0'), field }
}

function keysOf(path: string): readonly (string | number)[] {
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
}

function nearestOf(header: string, names: ColumnNames): readonly string[] {
  const found = nearest(header, [...names.byPath.keys()]) ?? nearest(plainName(header), [...names.byName.keys()])
  return found === null ? [] : [found]
}
