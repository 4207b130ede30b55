import type { CivilDate } from '../../../calendar/civil-date.js'
import type { CaseSort } from '../../../store/case-list.js'

/** What cases are listed by. Kept as it is typed, so that it can be typed again. */
export interface Options {
  readonly service?: string
  readonly status?: string
  readonly step?: string
  readonly employee?: string
  readonly from?: CivilDate
  readonly to?: CivilDate
  readonly dueBefore?: CivilDate
  /** Days ahead. */
  readonly dueWithin?: number
  readonly open?: true
  readonly sort?: CaseSort
  readonly limit?: number
  readonly after?: string
  readonly filter?: string
}

const NAMES = [
  'filter',
  'service',
  'status',
  'step',
  'employee',
  'from',
  'to',
  'dueBefore',
  'dueWithin',
  'open',
  'sort',
  'limit',
  'after',
] as const satisfies readonly (keyof Options)[]

/** What was asked for, in the order in which it is said; options of another kind left out. */
export function typedOf(options: Options): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    NAMES.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name] as string | number | boolean]])),
  )
}

/** The command that lists by these options, as it is typed. */
export function listCommand(options: Options, more: Options = {}): string {
  const typed = Object.entries({ ...typedOf(options), ...typedOf(more) })
  return ['kz-is list', ...typed.map(([name, value]) => flag(name, value))].join(' ')
}

function flag(name: string, value: string | number | boolean): string {
  const typed = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  if (value === true) return typed
  return `${typed} ${shellWord(name === 'dueWithin' ? `${value}d` : String(value))}`
}

/** As a shell takes it for one word. */
export function shellWord(text: string): string {
  return /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
