import type { CivilDate } from '../../calendar/civil-date.js'
import type { ServiceLaw, Step } from '../../law/service.js'
import { type Asked, askedOfCase, askedOfOffice, askedOfStep, type Rules } from '../../people/asked.js'
import { permitOf } from '../../people/permit.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import type { Store } from '../../store/store.js'
import { rulesIn } from '../people/matrix.js'
import type { DueLine } from './due-lines.js'

/** What of a line says what it asks. */
export type AskedLine = Pick<DueLine, 'kind' | 'id' | 'service'>

/** Whose work a line is: tells who may do it on a day, by their roles and for whom they stand in. */
export interface WhoseWork {
  readonly people: readonly EmployeeRow[]
  isOf(who: EmployeeRow, line: DueLine): boolean
}

/**
 * No case is any one employee's: a line is the work of everybody whose role its step, its obligation or its complaint asks for. The term
 * of a service is the work of whoever does the step that is awaited.
 */
export async function whoseWork(
  store: Store,
  lines: readonly DueLine[],
  laws: readonly ServiceLaw[],
  day: CivilDate,
): Promise<WhoseWork> {
  const people = await store.employees()
  const services = lines.filter(({ kind }) => kind === 'service').map(({ subject }) => subject)
  const rows = services.length === 0 ? [] : await store.casesNumbered(services)
  const awaited = new Map(rows.map(({ number, step }) => [number, step]))
  const known = new Map<string, Asked | null>()
  const askedOf = (line: DueLine): Asked | null => {
    const step = line.kind === 'service' ? (awaited.get(line.subject) ?? '') : line.id
    const key = `${line.service}\t${line.kind}\t${step}`
    const asked = known.get(key)
    if (asked !== undefined) return asked
    const found = askedFor(line, step, laws)
    known.set(key, found)
    return found
  }
  return {
    people,
    isOf: (who, line) => {
      const asked = askedOf(line)
      return asked !== null && permitOf(people, who, asked, day) !== null
    },
  }
}

/** What a line asks of whoever does it: a step, the case's other work, the office's own; null where the law of it is not known. */
export function askedFor(line: AskedLine, step: string, laws: readonly ServiceLaw[]): Asked | null {
  switch (line.kind) {
    case 'renewal':
    case 'expiry':
      return askedOfOffice('register')
    // Whoever keeps the register dismisses it, whoever decides applications excludes.
    case 'finding': {
      const keeper = askedOfOffice('register')
      const route = laws.find((each) => each.service === line.service)?.regulations.at(-1)?.route ?? []
      const decides = inLaw(line, laws, route.find((each) => each.by === 'decide')?.id, (rules, found) =>
        found === undefined ? null : askedOfStep(rules, found),
      )
      return decides === null ? keeper : { ...decides, anyOf: [...keeper.anyOf, ...decides.anyOf] }
    }
    case 'obligation':
      return inLaw(line, laws, undefined, (rules) => askedOfCase(rules, 'fulfil'))
    case 'complaint':
      return inLaw(line, laws, undefined, (rules) =>
        askedOfCase(rules, step.endsWith('/complaint-forward') ? 'complaint-forward' : 'complaint-resolve'),
      )
    default:
      return inLaw(line, laws, step, (rules, found) => (found === undefined ? null : askedOfStep(rules, found)))
  }
}

/** Under the regulation that has the step; any of them will do where no step is asked for. */
function inLaw(
  { service }: AskedLine,
  laws: readonly ServiceLaw[],
  step: string | undefined,
  asked: (rules: Rules, found: Step | undefined) => Asked | null,
): Asked | null {
  const law = laws.find((each) => each.service === service)
  const regulation = law?.regulations.findLast(
    ({ route }) => step === undefined || route.some((each) => each.id === step),
  )
  if (law === undefined || regulation === undefined) return null
  return asked(
    rulesIn(law, regulation),
    regulation.route.find((each) => each.id === step),
  )
}
