/** What stands between the values of a line: a comma, or what a spreadsheet set to Russian or Kazakh awaits. */
export type CsvSeparator = ',' | ';' | '\t'

/** The first bytes by which a spreadsheet knows UTF-8. */
export const BOM = '\ufeff'

/**
 * What a spreadsheet takes for a formula at the beginning of a text, full-width signs too. Such a text gets an apostrophe in front,
 * so that an application cannot make an employee's machine compute, fetch or run anything.
 */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

const QUOTED = /[",;\t\r\n]/

/** One line of a CSV file (RFC 4180) with its end. Numbers stand as they are, null is empty; a text is never a formula. */
export function csvLine(values: readonly (string | number | null)[], separator: CsvSeparator): string {
  let line = ''
  for (let at = 0; at < values.length; at += 1) line += (at === 0 ? '' : separator) + csvValue(values[at] ?? null)
  return `${line}\r\n`
}

function csvValue(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
