import { dateOf } from '../../calendar/civil-date.js'
import type { EmployeeAct } from '../../people/employee.js'
import { absentFor } from '../../people/permit.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import { userSubject } from '../../store/subject.js'
import { safeText } from '../safe-text.js'
import { sayWhen } from '../say.js'
import { sayHandOf } from '../say-hand.js'
import { facts, table } from '../table.js'
import type { World } from '../world.js'
import { shown } from './add-employee.js'
import { employeeMeant } from './change-employee.js'
import { steadActsOf, steadsOf } from './stead.js'

/** Everybody who was ever entered. */
export async function listEmployees(world: World): Promise<void> {
  const people = await (await world.store()).employees()
  const w = world.words.people
  if (world.json) return world.out(JSON.stringify({ checked: people.length > 0, employees: people.map(shown) }))
  if (people.length === 0) {
    world.out(w.none)
    return world.out(w.first)
  }
  const { number, name, roles, signsIn, state, actsFor } = w.labels
  world.out(
    table(
      world,
      [number, name, roles, signsIn, state, actsFor],
      people.map((each) => [
        each.number,
        safeText(each.name),
        each.roles.join(', '),
        waysIn(world, each),
        stateOf(world, each),
        absentFor(people, each, dateOf(world.now()))
          .map((absent) => safeText(absent.name))
          .join(', '),
      ]),
    ),
  )
}

/** One employee with all that was recorded of them. @throws 'employee-not-found' */
export async function showEmployee(world: World, text: string): Promise<void> {
  const store = await world.store()
  const people = await store.employees()
  const row = employeeMeant(people, text)
  const acts = (await store.acts(userSubject(row.number))) as unknown as readonly EmployeeAct[]
  const steads = steadsOf(people, row)
  const steadActs = await steadActsOf(store, people, row)
  if (world.json) {
    const history = acts.map(({ seq, kind, at, by, data }) => ({ seq, kind, at, by, data }))
    const actedFor = steadActs.map(({ absent, seq, kind, at, by, data }) => ({ absent, seq, kind, at, by, data }))
    return world.out(JSON.stringify({ ...shown(row), actsFor: steads, history, actedFor }))
  }
  const w = world.words.people
  const nameOf = (number: string): string => safeText(people.find((each) => each.number === number)?.name ?? number)
  world.out(world.paint.bold(`${row.number} · ${safeText(row.name)}`))
  world.out(
    facts(world, [
      [w.labels.state, stateOf(world, row)],
      ...(row.formerNames.length === 0
        ? []
        : [[w.labels.formerNames, row.formerNames.map(safeText).join(', ')] as const]),
      [w.labels.roles, row.roles.join(', ')],
      [w.labels.signsIn, waysIn(world, row)],
      ...row.absences.map(
        ({ substitute, from, until }) => [w.labels.substitute, `${nameOf(substitute)}: ${from} – ${until}`] as const,
      ),
      ...steads.map(({ absent, from, until }) => [w.labels.actsFor, `${nameOf(absent)}: ${from} – ${until}`] as const),
    ]),
  )
  const lines = [
    ...acts.map((act) => ({ act, seq: String(act.seq), what: w.acts[act.kind], details: detail(act, nameOf) })),
    // Recorded of the absent employee, and so without a place among these acts.
    ...steadActs.map((act) => ({
      act,
      seq: '',
      what: w.stead[act.kind],
      details: detail({ ...act, data: { ...act.data, substitute: act.absent } } as EmployeeAct, nameOf),
    })),
  ].sort((a, b) => (a.act.at < b.act.at ? -1 : a.act.at > b.act.at ? 1 : 0))
  world.out('')
  world.out(
    table(
      world,
      ['', w.labels.at, w.labels.by, w.labels.what, w.labels.details],
      lines.map(({ act, seq, what, details }) => [seq, sayWhen(act.at), sayHandOf(world, act), what, details]),
    ),
  )
}

/** How they get in: the machine's name, the PIN, both; or not at all. */
function waysIn(world: World, { login, pin }: EmployeeRow): string {
  const ways = [...(login === null ? [] : [safeText(login)]), ...(pin === null ? [] : [world.words.people.withPin])]
  return ways.length === 0 ? world.words.people.noWayIn : ways.join(', ')
}

function stateOf(world: World, { blocked }: EmployeeRow): string {
  const { state } = world.words.people
  return blocked === null ? state.active : state.blocked(sayWhen(blocked))
}

function detail(act: EmployeeAct, nameOf: (number: string) => string): string {
  switch (act.kind) {
    case 'employee-added':
      return [safeText(act.data.login ?? ''), act.data.roles.join(', ')].filter(Boolean).join('; ')
    case 'employee-renamed':
      return safeText(`${act.data.oldName} → ${act.data.name}; ${act.data.reason}`)
    case 'roles-granted':
    case 'roles-revoked':
      return act.data.roles.join(', ')
    case 'employee-blocked':
    case 'employee-unblocked':
      return safeText(act.data.reason)
    case 'login-set':
      return safeText(act.data.login ?? '–')
    case 'substitute-named':
      return `${nameOf(act.data.substitute)}: ${act.data.from} – ${act.data.until}`
    case 'substitute-dismissed':
      return `${nameOf(act.data.substitute)}: ${act.data.from}`
    case 'pin-wrong':
      return act.data.pausedUntil === null
        ? String(act.data.failures)
        : `${act.data.failures} → ${sayWhen(act.data.pausedUntil)}`
    case 'pin-set':
    case 'pin-right':
      return ''
  }
}
