import { dateOf } from '../../../calendar/civil-date.js'
import type { NewAct, OnBehalf } from '../../../case/act.js'
import { onBehalf } from '../../../case/on-behalf.js'
import { ExpectedError } from '../../../expected-error.js'
import { parseServiceId } from '../../../law/edition.js'
import { askedOfOffice } from '../../../people/asked.js'
import type { EmployeeAct } from '../../../people/employee.js'
import type { Grant } from '../../../people/roles.js'
import type { EmployeeRow } from '../../../store/employee-row.js'
import type { Reader, Tx } from '../../../store/store.js'
import { userSubject } from '../../../store/subject.js'
import type { JsonObject } from '../../../text.js'
import { takeHandOverNumber } from '../../casework/numbers.js'
import { foldActs, recordActs, recordedAt } from '../../casework/record.js'
import { writtenText } from '../../casework/written-text.js'
import type { World } from '../../world.js'
import { employeeMeant } from '../change-employee.js'
import '../errors.js'
import { mayDo } from '../may-do.js'
import { tellHandedOver, tellPlanned } from './print.js'
import { type Protocol, refuseUnwritten, writeProtocol } from './protocol.js'
import { casesOf, type Hands, type LeaversCase, lackingOf } from './whose-cases.js'

export interface HandOverOptions {
  readonly to: string
  readonly reason?: string
  readonly service?: string
  readonly dryRun?: true
  readonly output?: string
}

/** What is to be handed over, between whom. */
export interface Plan {
  readonly from: EmployeeRow
  readonly to: EmployeeRow
  readonly cases: readonly LeaversCase[]
  /** There are more than one protocol takes. */
  readonly more: boolean
}

/**
 * Hands the open cases of somebody who leaves over to a successor: one transaction with the protocol that names them, an act in each
 * case, then the protocol as a document to be signed.
 * @throws 'employee-not-found', 'hand-over-invalid', 'hand-over-role', 'role-missing', 'usage' where no reason is given
 */
export async function handOver(world: World, name: string, options: HandOverOptions): Promise<void> {
  const service = options.service === undefined ? undefined : parseServiceId(options.service)
  const store = await world.store()
  const planned = (read: Reader): Promise<Plan> => planOf(world, read, name, options.to, service)
  if (options.dryRun === true) return tellPlanned(world, await store.snapshot(planned))
  const reason = writtenText(world, 'reason', givenReason(world, options.reason))
  refuseUnwritten(world, options.output)
  const { plan, protocol, leave } = await store.write(async (tx) => {
    const leave = await mayDo(world, tx, askedOfOffice('hand-over'))
    const plan = await planned(tx)
    const protocol = plan.cases.length === 0 ? null : await record(world, tx, plan, reason, leave)
    return { plan, protocol, leave }
  })
  if (protocol === null) return tellPlanned(world, plan)
  const done = { by: world.by, ...(leave.for === undefined ? {} : { for: leave.for }) }
  tellHandedOver(world, plan, protocol, await writeProtocol(world, protocol, done, options.output))
}

/** @throws 'employee-not-found', 'hand-over-invalid', 'hand-over-role' */
async function planOf(
  world: World,
  read: Reader,
  name: string,
  successor: string,
  service: Parameters<typeof casesOf>[2],
) {
  const people = await read.employees()
  const [from, to] = [employeeMeant(people, name), employeeMeant(people, successor)]
  if (from.number === to.number) throw new ExpectedError('hand-over-invalid', { why: 'self' })
  if (to.blocked !== null) throw new ExpectedError('hand-over-invalid', { why: 'blocked' })
  // Whoever has left is blocked already as often as not: what was theirs to do is told by the roles that they had.
  const then = { ...from, blocked: null, roles: await rolesOf(read, from) }
  const hands: Hands = { from: then, to, people, day: dateOf(world.now()) }
  const { cases, more } = await casesOf(read, hands, service)
  const lacking = lackingOf(cases, hands)
  if (lacking.length > 0)
    throw new ExpectedError('hand-over-role', {
      lacking: lacking.map(({ next: { step, asked }, cases: count }) => ({
        service: asked.service ?? '',
        title: step.action,
        roles: asked.anyOf,
        citation: asked.citation,
        cases: count,
      })),
    })
  return { from, to, cases, more }
}

/** The roles of an employee; of one whose roles were all taken away, those they ever had. */
async function rolesOf(read: Reader, { number, roles }: EmployeeRow): Promise<readonly Grant[]> {
  if (roles.length > 0) return roles
  const acts = (await read.acts(userSubject(number))) as unknown as readonly EmployeeAct[]
  return acts.flatMap((act) => (act.kind === 'employee-added' || act.kind === 'roles-granted' ? act.data.roles : []))
}

/** The protocol under `office`, then an act in each case: whoever reads one finds the other by the number. */
async function record(world: World, tx: Tx, plan: Plan, reason: string, leave: OnBehalf): Promise<Protocol> {
  const at = recordedAt(world)
  const { from, to, cases } = plan
  const protocol: Protocol = {
    number: await takeHandOverNumber(tx, at),
    date: dateOf(at),
    from: { number: from.number, name: from.name },
    to: { number: to.number, name: to.name },
    reason,
    cases: cases.map(({ row, why }) => ({
      case: row.number,
      application: row.incomingNumber,
      service: row.service,
      regulation: row.regulation,
      step: row.step,
      due: row.stepDue,
      why,
    })),
  }
  const { by } = world
  const said = [{ kind: 'hand-over', at, by, data: protocol as unknown as JsonObject }]
  await tx.append('office', (await tx.acts('office')).length, onBehalf(said, leave), at)
  const data = { protocol: protocol.number, from: from.name, to: to.name, reason }
  const act: NewAct<'handed-over'> = { kind: 'handed-over', at, by, data }
  for (const { row } of cases) {
    const file = await foldActs(row.number, await tx.caseActs(row.number))
    await recordActs(world, tx, file, [act], leave)
  }
  return protocol
}

/** @throws 'usage' */
function givenReason(world: World, reason: string | undefined): string {
  if (reason !== undefined) return reason
  const { usage } = world.words.program
  throw new ExpectedError('usage', {
    what: usage.missingOption('--reason'),
    remedy: [usage.seeHelp('kz-is user hand-over')],
  })
}
