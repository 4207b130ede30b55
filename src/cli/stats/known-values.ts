import { ExpectedError } from '../../expected-error.js'
import { editionsCarried } from '../../law/edition.js'
import { SERVICE_IDS, type ServiceId } from '../../law/service.js'
import { allLaw, lawOf } from '../../law/services/index.js'
import type { World } from '../world.js'
import { monthsOf } from './months.js'
import { type Question, rowName } from './say-stats.js'
import { type By, RESULTS } from './summary.js'

/** What the cases of a period showed: the names of all rows, and of all grounds as they are called. */
export interface Seen {
  readonly rows: ReadonlySet<string>
  readonly grounds: ReadonlySet<string>
}

/**
 * A row as the report calls it, typed by its id or as the table shows it: a service and an outcome stand there in words, an employee
 * under the name they bear now, and nobody as a dash.
 */
export function rowTyped(world: World, by: By, text: string, called: (name: string) => string): string {
  if (by === 'employee') return text === '-' ? '–' : called(text)
  const known = by === 'service' ? SERVICE_IDS : by === 'outcome' ? RESULTS : []
  return known.find((id) => id === text || rowName(world, by, id) === text) ?? text
}

/**
 * That no case is in a row is worth saying only where there is such a row. Asked when a list is empty: whoever finds something was not
 * wrong.
 * @param asked the row as the report calls it, and as it was typed
 * @param employees as the report calls them
 * @throws 'value-unknown'
 */
export function refuseUnknownRow(
  { by, from, until }: Question,
  asked: { readonly row: string; readonly typed: string },
  seen: Seen,
  employees: readonly string[],
): void {
  const { row, typed } = asked
  if (seen.rows.has(row)) return
  const months = by === 'month' ? monthsOf({ from, until }) : []
  const known = by === 'service' ? SERVICE_IDS : by === 'outcome' ? RESULTS : by === 'month' ? months : employees
  if ([...known, ...(by === 'employee' ? ['–'] : [])].includes(row)) return
  const [first, last] = [months[0], months.at(-1)]
  const named =
    by === 'month'
      ? [first === last ? `${first}` : `${first} … ${last}`]
      : [...new Set<string>([...known, ...seen.rows])].sort()
  throw new ExpectedError('value-unknown', { option: '--row', text: typed.slice(0, 60), known: named })
}

/** The same of a ground: known is what refusals of the period rest on, and what the law carried knows. @throws 'value-unknown' */
export async function refuseUnknownGround({ service }: Question, ground: string, seen: Seen): Promise<void> {
  if (seen.grounds.has(ground)) return
  const laws = service === undefined ? await allLaw() : [await lawOf(service as ServiceId)]
  const editions = laws.flatMap(editionsCarried)
  const procedures = editions.flatMap((edition) => edition.procedures)
  const criteria = procedures.flatMap((each) => each.criteria)
  // What stands against the package is cited by the clause of the refusal (case/grounds.ts).
  const ofPackage = [
    'package-found-incomplete',
    ...editions.flatMap(({ incomplete }) => [incomplete.source, incomplete.checked]),
    ...procedures
      .flatMap((each) => each.documents)
      .flatMap(({ id }) => [`document-missing:${id}`, `document-expired:${id}`]),
  ]
  if ([...criteria.flatMap(({ id, source }) => [id, source]), ...ofPackage].includes(ground)) return
  const known = seen.grounds.size > 0 ? seen.grounds : new Set(criteria.map(({ source }) => source))
  throw new ExpectedError('value-unknown', { option: '--ground', text: ground.slice(0, 60), known: [...known].sort() })
}
