import type { ServiceId, ServiceLaw } from '../../law/service.js'
import { SERVICE_TITLES } from '../../law/services/titles.js'
import type { CoreWords } from '../../words/words.js'
import type { DueLine } from './due-lines.js'
import type { WhoseWork } from './due-people.js'
import { roleIn } from './due-title.js'

export interface Group {
  /** Of the role, the service or the employee; null for what belongs to none. */
  readonly id: string | null
  readonly title: string
  readonly lines: readonly DueLine[]
}

/** The lines by what they are due for: each stands in one group. */
export function byRole(
  lines: readonly DueLine[],
  laws: readonly ServiceLaw[],
  { cases: w }: CoreWords,
): readonly Group[] {
  return groups(lines, ({ role }) => role).map(([id, of]) => {
    const title = id === null ? undefined : roleIn(laws, id)?.title
    return { id, title: title === undefined ? (id ?? w.due.noRole) : w.text(title), lines: of }
  })
}

export function byService(lines: readonly DueLine[], { cases: w }: CoreWords): readonly Group[] {
  return groups(lines, ({ service }) => service).map(([id, of]) => ({
    id,
    title: w.text(SERVICE_TITLES[id as ServiceId]),
    lines: of,
  }))
}

/** The lines by who may do them: what several may do stands with each of them, what nobody may at the end. */
export function byPerson(
  lines: readonly DueLine[],
  { people, isOf }: WhoseWork,
  { cases: w }: CoreWords,
): readonly Group[] {
  const own = people
    .map((who) => ({ id: who.number, title: who.name, lines: lines.filter((line) => isOf(who, line)) }))
    .filter((group) => group.lines.length > 0)
  const left = lines.filter((line) => !people.some((who) => isOf(who, line)))
  return left.length === 0 ? own : [...own, { id: null, title: w.due.nobody, lines: left }]
}

export function countsOf(lines: readonly DueLine[]): { readonly items: number; readonly overdue: number } {
  return { items: lines.length, overdue: lines.filter((line) => line.overdue).length }
}

function groups(
  lines: readonly DueLine[],
  idOf: (line: DueLine) => string | null,
): readonly (readonly [string | null, readonly DueLine[]])[] {
  const found = new Map<string | null, DueLine[]>()
  for (const line of lines) {
    const id = idOf(line)
    const group = found.get(id)
    if (group === undefined) found.set(id, [line])
    else group.push(line)
  }
  return [...found]
}
