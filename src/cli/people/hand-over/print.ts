import { safeText } from '../../safe-text.js'
import { sayWhen } from '../../say.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'
import type { Plan } from './hand-over.js'
import type { Protocol } from './protocol.js'
import type { LeaversCase } from './whose-cases.js'

/** `--dry-run`, or nothing to do: what would be handed over. */
export function tellPlanned(world: World, plan: Plan): void {
  const w = world.words.people.handOver
  if (world.json) return world.out(JSON.stringify({ handedOver: false, ...planJson(plan) }))
  printCases(world, plan.cases)
  world.out(plan.cases.length === 0 ? w.nothing : w.planned(plan.cases.length))
  if (plan.more) world.out(w.more)
}

/** What was handed over, and where the protocol is. */
export function tellHandedOver(world: World, plan: Plan, { number }: Protocol, paper: string | null): void {
  const w = world.words.people.handOver
  if (world.json) return world.out(JSON.stringify({ handedOver: true, number, ...planJson(plan), paper }))
  printCases(world, plan.cases)
  world.out(w.done(number, plan.cases.length))
  if (paper !== null) world.out(w.written(paper))
  if (plan.more) world.out(w.more)
}

function printCases(world: World, cases: readonly LeaversCase[]): void {
  if (cases.length === 0) return
  const { handOver: w } = world.words.people
  const { text } = world.words.cases
  world.out(
    table(
      world,
      [w.columns.case, w.columns.object, w.columns.next, w.columns.due, w.columns.note],
      cases.map(({ row, why, next }) => [
        row.number,
        safeText(row.objectName),
        next === null ? '' : text(next.step.action),
        sayWhen(row.stepDue ?? ''),
        w.why[why],
      ]),
    ),
  )
}

function planJson({ from, to, cases, more }: Plan) {
  return {
    from: { number: from.number, name: from.name },
    to: { number: to.number, name: to.name },
    cases: cases.map(({ row, why }) => ({
      case: row.number,
      service: row.service,
      step: row.step,
      due: row.stepDue,
      why,
    })),
    more,
  }
}
