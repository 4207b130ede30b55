/** A year of the office's own calendar, as the journal has it: what was applied last. */
export interface KeptYear {
  readonly year: number
  /** Place of that act among those of its year. */
  readonly seq: number
  /** The year's file as JSON. */
  readonly json: object
}

/** Whether two files of a year say the same, with whatever spaces. */
export function isSameYear(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** How a year of the calendar is written into its file. */
export function yearFile(json: object): string {
  return `${JSON.stringify(json, null, 2)}\n`
}
