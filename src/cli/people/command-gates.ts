import type { OfficeAction } from '../../people/asked.js'

/**
 * What a command asks before it begins, once employees are registered. `open`: nothing of anybody's case is in it, or it tells whether
 * the file is sound. `known`: an employee who is not blocked; where the command acts on a case, the act itself asks for its role.
 * Otherwise the role of that office work.
 */
export type Gate = 'open' | 'known' | OfficeAction

/** By the beginning of what is typed, `*` for any register; the longest that fits counts. What stands nowhere is for employees. */
export const GATES: Readonly<Record<string, Gate>> = {
  demo: 'open',
  init: 'open',
  doctor: 'open',
  completion: 'open',
  law: 'open',
  deadline: 'open',
  calendar: 'open',
  'calendar apply': 'calendar',
  'calendar restore': 'calendar',
  form: 'open',
  'form render': 'known',
  'form verify': 'known',
  intake: 'known',
  import: 'known',
  list: 'known',
  show: 'known',
  find: 'known',
  next: 'known',
  hearing: 'known',
  decide: 'known',
  correct: 'known',
  withdraw: 'known',
  undo: 'known',
  fulfil: 'known',
  due: 'known',
  complaint: 'known',
  register: 'known',
  'register * import': 'register',
  'register * explain': 'register',
  'register * finding': 'register',
  'register * dismiss': 'register',
  // Excluding is deciding: it asks, where it is recorded, for the role that decides applications.
  'register * exclude': 'known',
  'register * package': 'register',
  export: 'known',
  journal: 'journal',
  retention: 'retention',
  stats: 'known',
  audit: 'known',
  'audit verify': 'open',
  'audit head': 'open',
  'audit export': 'views',
  'audit rebuild': 'rebuild',
  'audit views': 'views',
  'audit replay': 'known',
  backup: 'backup',
  restore: 'restore',
  user: 'known',
  'user add': 'users',
  'user rename': 'users',
  'user grant': 'users',
  'user revoke': 'users',
  'user block': 'users',
  'user unblock': 'users',
  'user login': 'users',
  'user substitute': 'users',
  'user hand-over': 'hand-over',
  'user protocol': 'hand-over',
  'user pin': 'known',
}

/** @param command as typed, without options: `audit views` */
export function gateOf(command: string): Gate {
  const words = command.replace(/^register \w+/, 'register *').split(' ')
  for (let length = words.length; length > 0; length -= 1) {
    const gate = GATES[words.slice(0, length).join(' ')]
    if (gate !== undefined) return gate
  }
  return 'known'
}

/** Commands that give out the data of many at once: what they give is known before they begin, and `--mask` takes the data out. */
const BULK = ['export', 'register * export', 'journal', 'form render', 'audit export']

/**
 * What is viewed by a command that gives out the data of many: `export/cases`, `journal/incoming`; null of any other, of masked data,
 * and of one that names the case: that is recorded as the case.
 */
export function bulkViewed(
  command: string,
  args: readonly string[],
  { mask, cases, output }: { readonly mask?: true; readonly cases?: string; readonly output?: string },
): string | null {
  const plain = command.replace(/^register \w+/, 'register *')
  if (mask === true) return null
  // The cases of a figure, with who applied, into a file; the figures alone name nobody.
  if (plain === 'stats') return cases !== undefined && output !== undefined ? 'stats/cases' : null
  if (!BULK.some((each) => `${plain} `.startsWith(`${each} `))) return null
  if (plain === 'form render' && args.length > 0) return null
  return command.replaceAll(' ', '/')
}
