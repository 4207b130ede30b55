/** What a spreadsheet would run as a formula; a number or a telephone number with its sign is none. */
const FORMULA = /^[=@\t\r]|^[+-](?![\d\s().+-]*$)/
const GUARDED = /^'(?=[=@\t\r+-])/

/** The cell as a spreadsheet shows it and does not run it: `'=1+1`. */
export function guardedCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The cell without the mark that keeps it from being run. */
export function unguardedCell(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}

/** One record without its line end. Cells that hold separators, quotes or line ends are quoted; formulas are guarded. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  return cells
    .map((cell) => {
      const text = guardedCell(cell)
      const plain =
        !text.includes('"') &&
        !text.includes(delimiter) &&
        !/[\r\n]/.test(text) &&
        !text.startsWith(' ') &&
        !text.endsWith(' ')
      return plain ? text : `"${text.replaceAll('"', '""')}"`
    })
    .join(delimiter)
}
