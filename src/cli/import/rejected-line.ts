import { type CsvSeparator, csvLine } from '../../files/csv-write.js'
import type { World } from '../world.js'
import type { Fault } from './row.js'

/** How the file is written that the rejected rows are put into: as the one that they came from. */
export type RejectedAs = CsvSeparator | 'jsonl'

/** What an earlier import wrote beside a row that it rejected: passed over by the next. */
export const REASON = '_rejected'

/**
 * How the reason begins of a row that was no row. Written as a proper line it would look sound: the mark lets the next import reject
 * it again until somebody has mended it.
 */
export const MARK = '[kz-is: '

/** Faults that a proper line does not show; of the first the wrong number of cells tells, whatever is said of it. */
const MARKED = ['row-cells', 'quote-open', 'quote-text', 'row-encoding', 'row-too-large']
const MARKED_REASON = /^\[kz-is: ([a-z-]+)[^\]]*\] ?/

/** What a marked reason says; null for any other text. */
export function markedReason(text: string): Fault | null {
  const found = text.startsWith(MARK) ? MARKED_REASON.exec(text) : null
  const code = found?.[1] ?? ''
  return found === null || !MARKED.includes(code) ? null : { field: '', code, error: text.slice(found[0].length) }
}

/** The reason as it stands beside a rejected row. */
export function reasonOf(faults: readonly Fault[], words: World['words']): string {
  const said = sayFaults(faults)
  const code = faults[0]?.code ?? ''
  if (!MARKED.includes(code)) return said
  return `${MARK}${code}${code === 'row-cells' ? '' : ` – ${words.importing.whenMended}`}] ${said}`
}

/** A row as a line of the file of rejected rows: as it stood there, then the reason. @param kept the row without the end of its line */
export function rejectedLine(kept: string, reason: string, as: RejectedAs): string {
  if (as !== 'jsonl') return `${kept}${as}${csvLine([reason], as)}`
  const said = `${JSON.stringify(REASON)}:${JSON.stringify(reason)}}\n`
  return kept === '{}' ? `{${said}` : `${kept.slice(0, -1)},${said}`
}

/** «applicant.bin: …; received: …» */
export function sayFaults(faults: readonly Pick<Fault, 'field' | 'error'>[]): string {
  return faults.map(({ field, error }) => (field === '' ? error : `${field}: ${error}`)).join('; ')
}
