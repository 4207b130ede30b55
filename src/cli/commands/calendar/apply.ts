import { ExpectedError } from '../../../expected-error.js'
import { SERVICE_IDS, type ServiceLaw } from '../../../law/service.js'
import { lawOf } from '../../../law/services/index.js'
import { confirmed, FEW_RECORDS } from '../../batch/confirm.js'
import { type Applied, apply, type Planned, planned, rehearseApply } from '../../calendar-apply/apply.js'
import type { Move } from '../../calendar-apply/moves.js'
import { casesOf, printApplied, title } from '../../calendar-apply/print.js'
import { whoseOf } from '../../calendar-apply/whose.js'
import { EXIT } from '../../exit-codes.js'
import type { World } from '../../world.js'

export interface ApplyOptions {
  readonly dryRun?: boolean
  readonly reason?: string
  readonly yes?: boolean
}

/** `calendar apply FILE`: a new holiday or transfer, the deadlines that it moves, and why in each of their cases. */
export async function applyCalendar(world: World, file: string, options: ApplyOptions): Promise<void> {
  const plan = await planned(world, file)
  const rehearsal = await rehearseApply(world, plan)
  const laws = await lawsOf([...rehearsal.moves, ...rehearsal.settled, ...rehearsal.hearings])
  if (options.dryRun === true) return report(world, plan, rehearsal, laws)
  const { reason } = options
  if (reason === undefined) throw new ExpectedError('calendar-reason-missing', { file })
  const cases = casesOf(rehearsal.moves)
  if (cases > FEW_RECORDS && options.yes !== true && world.interactive && !world.json) {
    printApplied(world, plan, rehearsal, laws)
    if (!(await confirmed(world, world.words.applied.confirm(rehearsal.moves.length, cases)))) {
      world.err(world.words.batch.declined)
      world.exit(EXIT.interrupted)
      return
    }
  }
  return report(world, plan, await apply(world, plan, reason), laws)
}

function lawsOf(moves: readonly Move[]): Promise<readonly ServiceLaw[]> {
  return Promise.all(SERVICE_IDS.filter((id) => moves.some(({ service }) => service === id)).map(lawOf))
}

function report(world: World, plan: Planned, done: Applied, laws: readonly ServiceLaw[]): void {
  if (!world.json) return printApplied(world, plan, done, laws)
  const { applied, file, installed, years } = plan
  const told = (moves: readonly Move[]) =>
    moves.map((move) => ({ ...move, title: title(world, move, laws), whose: whoseOf(world, move, laws) }))
  world.out(
    JSON.stringify({
      file,
      year: applied.year.year,
      status: applied.year.status,
      act: applied.act === null ? null : world.words.cases.text(applied.act),
      dryRun: done.path === null,
      installed: done.path ?? (installed ? file : null),
      changed: applied.changed,
      moves: told(done.moves),
      cases: casesOf(done.moves),
      settled: told(done.settled),
      hearings: told(done.hearings),
      takenOver: years.slice(1).map(({ year }) => year),
      refreshed: done.refreshed,
    }),
  )
}
