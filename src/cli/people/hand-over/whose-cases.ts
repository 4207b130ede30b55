import type { CivilDate } from '../../../calendar/civil-date.js'
import { SERVICE_IDS, type ServiceId, type ServiceLaw, type Step } from '../../../law/service.js'
import { lawOf } from '../../../law/services/index.js'
import { type Asked, askedOfStep } from '../../../people/asked.js'
import type { Employee } from '../../../people/employee.js'
import { has, whoMay } from '../../../people/permit.js'
import { namesOf } from '../../../people/same-person.js'
import type { CaseFilter } from '../../../store/case-list.js'
import type { CaseRow } from '../../../store/case-row.js'
import type { Reader } from '../../../store/store.js'
import { rulesIn } from '../matrix.js'

/** So many cases by one protocol, at most: others wait while they are recorded. */
const MOST = 5_000

/** So many are read at a time. */
const PAGE = 500

/** Between whom cases go from hand to hand. */
export interface Hands {
  /** With the roles they had: being blocked takes nothing away from what was theirs to do. */
  readonly from: Employee
  readonly to: Employee
  readonly people: readonly Employee[]
  readonly day: CivilDate
}

/** A case that was the leaver's: `acted`, they were the last to act on it; `alone`, nobody else may do its next step. */
export interface LeaversCase {
  readonly row: CaseRow
  readonly why: 'acted' | 'alone'
  readonly next: Next | null
}

export interface Next {
  readonly step: Step
  readonly asked: Asked
}

/** Open work that a successor could not go on with: what the step asks, and in how many cases. */
export interface Lacking {
  readonly next: Next
  readonly cases: number
}

/**
 * The open cases of a leaver, by number: work belongs to roles here, so that a case is theirs where they were the last to act on it, or
 * where they alone may do its next step. What is in the successor's hands already is left out.
 */
export async function casesOf(
  read: Reader,
  hands: Hands,
  service: ServiceId | undefined,
): Promise<{ readonly cases: readonly LeaversCase[]; readonly more: boolean }> {
  const services = service === undefined ? SERVICE_IDS : [service]
  const laws = await Promise.all(services.map(lawOf))
  const found = new Map<string, LeaversCase>()
  const within: CaseFilter = { open: true, ...(service === undefined ? {} : { service }) }
  for await (const row of rowsOf(read, { ...within, assignee: namesOf(hands.from) })) {
    found.set(row.number, { row, why: 'acted', next: nextOf(row, laws) })
    if (found.size > MOST) break
  }
  for (const [ofService, step] of stepsOfOne(laws, hands)) {
    for await (const row of rowsOf(read, { open: true, service: ofService, step })) {
      if (found.size > MOST) break
      const next = nextOf(row, laws)
      if (found.has(row.number) || next === null || !isTheirsAlone(next.asked, hands)) continue
      if (row.assignee === null || !namesOf(hands.to).includes(row.assignee))
        found.set(row.number, { row, why: 'alone', next })
    }
  }
  const cases = [...found.values()].sort((a, b) => (a.row.number < b.row.number ? -1 : 1))
  return { cases: cases.slice(0, MOST), more: cases.length > MOST }
}

/** Next steps that were the leaver's to do and are not the successor's, and those that nobody would be left to do. */
export function lackingOf(cases: readonly LeaversCase[], { from, to, people, day }: Hands): readonly Lacking[] {
  const left = people.filter(({ number }) => number !== from.number)
  const lacking = new Map<string, Lacking>()
  for (const { next } of cases) {
    if (next === null || has(to, next.asked)) continue
    if (!has(from, next.asked) && whoMay(left, next.asked, day).length > 0) continue
    const key = `${next.asked.service} ${next.step.id}`
    lacking.set(key, { next, cases: (lacking.get(key)?.cases ?? 0) + 1 })
  }
  return [...lacking.values()]
}

/** Under the regulation that the case was opened under. */
function nextOf({ service, regulation: id, step: awaited }: CaseRow, laws: readonly ServiceLaw[]): Next | null {
  const law = laws.find((each) => each.service === service)
  const regulation = law?.regulations.find((each) => each.id === id)
  const step = regulation?.route.find((each) => each.id === awaited)
  if (law === undefined || regulation === undefined || step === undefined) return null
  return { step, asked: askedOfStep(rulesIn(law, regulation), step) }
}

/** The steps, in any regulation, that fall to the leaver alone. */
function stepsOfOne(laws: readonly ServiceLaw[], hands: Hands): readonly (readonly [ServiceId, string])[] {
  return laws.flatMap((law) => {
    const steps = law.regulations.flatMap((regulation) =>
      regulation.route.filter((step) => isTheirsAlone(askedOfStep(rulesIn(law, regulation), step), hands)),
    )
    return [...new Set(steps.map(({ id }) => id))].map((id) => [law.service, id] as const)
  })
}

function isTheirsAlone(asked: Asked, { from, to, people, day }: Hands): boolean {
  const others = people.filter(({ number }) => number !== from.number && number !== to.number)
  return has(from, asked) && whoMay(others, asked, day).length === 0
}

async function* rowsOf(read: Reader, filter: CaseFilter): AsyncGenerator<CaseRow> {
  let after: string | undefined
  do {
    const page = await read.listCases(filter, { limit: PAGE, ...(after === undefined ? {} : { after }) })
    yield* page.rows
    after = page.next ?? undefined
  } while (after !== undefined)
}
