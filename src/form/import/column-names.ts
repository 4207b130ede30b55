import type { Field } from '../../law/field.js'
import { LANGS } from '../../text.js'
import { join } from '../answers/paths.js'

/** A blank that a column may hold: `*` in its path stands for the number of a row. */
export interface Blank {
  readonly path: string
  readonly field: Field
}

export interface ColumnNames {
  readonly byPath: ReadonlyMap<string, Blank>
  /** The blanks of a name as it is compared (`plainName`); several where a name alone does not tell them apart. */
  readonly byName: ReadonlyMap<string, readonly Blank[]>
  /** The path with its rows (`product.ensTru.*.code`) for the path without them (`product.ensTru.code`): the first row is meant. */
  readonly byPathWithoutRows: ReadonlyMap<string, Blank>
  /** Letters of the longest name in `byName`: what is longer names nothing, and need not be looked at. */
  readonly longest: number
}

/** A name as names are compared: small letters, words parted by one space, no signs. */
export function plainName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Everything that a column may be called: the path of each blank, its label in three languages, and its label with those of the
 * groups around it («Industrial certificate: number») where several blanks are called «Number».
 */
export function columnNames(declarations: readonly (readonly Field[])[]): ColumnNames {
  const byPath = new Map<string, Blank>()
  const byName = new Map<string, Blank[]>()

  const called = (name: string, blank: Blank): void => {
    const plain = plainName(name)
    const known = byName.get(plain) ?? []
    if (plain !== '' && !known.some((each) => each.path === blank.path)) byName.set(plain, [...known, blank])
  }
  const walk = (fields: readonly Field[], above: string, around: readonly Field[]): void => {
    for (const field of fields) {
      const path = join(above, field.id)
      const blank = { path, field }
      if (!byPath.has(path)) byPath.set(path, blank)
      if (field.kind === 'text-list') {
        const row = { path: join(path, '*'), field: { ...field, kind: 'text' as const } }
        byPath.set(row.path, byPath.get(row.path) ?? row)
      }
      const inner = field.fields
      if (inner === undefined) {
        for (const lang of LANGS) {
          let name = ''
          for (const each of [field, ...around.toReversed()]) {
            name = `${each.label[lang]} ${name}`
            called(name, blank)
          }
        }
      } else walk(inner, field.kind === 'list' ? join(path, '*') : path, [...around, field])
    }
  }
  for (const fields of declarations) walk(fields, '', [])
  const byPathWithoutRows = new Map<string, Blank>()
  for (const [path, blank] of byPath) {
    const without = path.replaceAll('.*', '')
    if (without !== path && !byPathWithoutRows.has(without)) byPathWithoutRows.set(without, blank)
  }
  const longest = Math.max(0, ...[...byName.keys()].map(({ length }) => length))
  return { byPath, byName, byPathWithoutRows, longest }
}
