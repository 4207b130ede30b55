import type { CivilDate } from '../../calendar/civil-date.js'
import type { EmployeeAct } from '../../people/employee.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import type { Reader } from '../../store/store.js'
import { userSubject } from '../../store/subject.js'

/** A term for which an employee is to act for somebody absent. */
export interface Stead {
  readonly absent: string
  readonly from: CivilDate
  readonly until: CivilDate
}

export type SteadAct = Extract<EmployeeAct, { kind: 'substitute-named' | 'substitute-dismissed' }> & {
  /** Number of the absent employee: it is recorded of them. */
  readonly absent: string
}

/** For whom an employee acts, acted or will act, as it stands now. */
export function steadsOf(people: readonly EmployeeRow[], { number }: EmployeeRow): readonly Stead[] {
  return people.flatMap((each) =>
    each.absences.flatMap(({ substitute, from, until }) =>
      substitute === number ? [{ absent: each.number, from, until }] : [],
    ),
  )
}

/** What was recorded of others and makes this employee their substitute, in the order in which it happened. */
export async function steadActsOf(
  read: Pick<Reader, 'acts'>,
  people: readonly EmployeeRow[],
  { number }: EmployeeRow,
): Promise<readonly SteadAct[]> {
  const found: SteadAct[] = []
  for (const each of people) {
    if (each.number === number) continue
    for (const act of (await read.acts(userSubject(each.number))) as unknown as readonly EmployeeAct[])
      if ((act.kind === 'substitute-named' || act.kind === 'substitute-dismissed') && act.data.substitute === number)
        found.push({ ...act, absent: each.number })
  }
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
