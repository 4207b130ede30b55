import { type CsvSeparator, csvLine } from '../../files/csv-write.js'

/** How the file is written that the rejected rows are put into: as the one that they came from. */
export type RejectedAs = CsvSeparator | 'jsonl'

/** What an earlier import wrote beside a row that it rejected: passed over by the next. */
export const REASON = '_rejected'

/** A row as a line of the file of rejected rows: as it stood there, then the reason. @param kept the row without the end of its line */
export function rejectedLine(kept: string, reason: string, as: RejectedAs): string {
  if (as !== 'jsonl') return `${kept}${as}${csvLine([reason], as)}`
  const said = `${JSON.stringify(REASON)}:${JSON.stringify(reason)}}\n`
  return kept === '{}' ? `{${said}` : `${kept.slice(0, -1)},${said}`
}
