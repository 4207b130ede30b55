import { ExpectedError } from '../../../expected-error.js'
import { SERVICE_IDS, type ServiceLaw } from '../../../law/service.js'
import { lawOf } from '../../../law/services/index.js'
import { confirmed, FEW_RECORDS } from '../../batch/confirm.js'
import { type Applied, apply, type Planned, planned, rehearseApply } from '../../calendar-apply/apply.js'
import type { Move } from '../../calendar-apply/moves.js'
import type { DueKind } from '../../due/due-lines.js'
import { roleIn, titleOf } from '../../due/due-title.js'
import { EXIT } from '../../exit-codes.js'
import { safeText } from '../../safe-text.js'
import { sayWhen } from '../../say.js'
import { table } from '../../table.js'
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
  const laws = await lawsOf(rehearsal.moves)
  if (options.dryRun === true) return report(world, plan, rehearsal, laws)
  const { reason } = options
  if (reason === undefined) throw new ExpectedError('calendar-reason-missing', { file })
  const cases = new Set(rehearsal.moves.map(({ subject }) => subject)).size
  if (cases > FEW_RECORDS && options.yes !== true && world.interactive && !world.json) {
    print(world, plan, rehearsal, laws)
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

function title(world: World, move: Move, laws: readonly ServiceLaw[]): string {
  return titleOf({ ...move, kind: move.kind as DueKind }, world.words, laws)
}

function report(world: World, plan: Planned, done: Applied, laws: readonly ServiceLaw[]): void {
  if (!world.json) return print(world, plan, done, laws)
  const { applied, file, installed } = plan
  world.out(
    JSON.stringify({
      file,
      year: applied.year.year,
      status: applied.year.status,
      act: applied.act === null ? null : world.words.cases.text(applied.act),
      dryRun: done.path === null,
      installed: done.path ?? (installed ? file : null),
      changed: applied.changed,
      moves: done.moves.map((move) => ({ ...move, title: title(world, move, laws) })),
      cases: new Set(done.moves.map(({ subject }) => subject)).size,
      refreshed: done.refreshed,
    }),
  )
}

function print(world: World, { applied, installed }: Planned, done: Applied, laws: readonly ServiceLaw[]): void {
  const w = world.words.applied
  const { labels, text } = world.words.cases
  const { calendar } = world.words
  if (applied.act !== null) world.out(safeText(text(applied.act)))
  for (const { date, working } of applied.changed)
    world.out(`  ${calendar.longDate(date)}: ${working ? w.working : w.off}`)
  if (applied.changed.length === 0) world.out(installed ? w.installedAlready(applied.year.year) : w.noDayChanges)
  if (done.moves.length > 0) {
    world.out('')
    world.out(
      table(
        world,
        [labels.case, labels.what, w.from, w.to, labels.role, labels.object],
        done.moves.map((move) => [
          move.subject,
          title(world, move, laws),
          sayWhen(move.from),
          sayWhen(move.to),
          roleOf(world, move, laws),
          safeText(move.about),
        ]),
      ),
    )
    world.out('')
  }
  const cases = new Set(done.moves.map(({ subject }) => subject)).size
  world.out(w.moved(done.moves.length, cases))
  if (done.refreshed > 0) world.err(w.refreshed(done.refreshed))
  world.out(done.path === null ? w.planned : w.installed(applied.year.year, done.path))
}

function roleOf(world: World, { role }: Move, laws: readonly ServiceLaw[]): string {
  if (role === null) return world.words.program.nothing
  const known = roleIn(laws, role)
  return known === undefined ? role : world.words.cases.text(known.title)
}
