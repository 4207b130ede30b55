/** A page of a list: at most `limit` rows after the row named by `after` (as `next` of the page before gave it). */
export interface Page<Sort extends string> {
  readonly sort?: Sort
  /** The other way round. */
  readonly reverse?: boolean
  readonly after?: string
  readonly limit: number
}

export interface PageOf<Row> {
  readonly rows: readonly Row[]
  /** `after` of the next page; null when this is the last. */
  readonly next: string | null
}

/** Rows that were fetched with one more than asked for, as a page. */
export function pageOf<Row>(rows: readonly Row[], limit: number, nameOf: (row: Row) => string): PageOf<Row> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last !== undefined ? nameOf(last) : null }
}
