import type { ServiceLaw } from '../../law/service.js'
import type { DueKind } from '../due/due-lines.js'
import { titleOf } from '../due/due-title.js'
import { safeText } from '../safe-text.js'
import { sayWhen } from '../say.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import type { Applied, Planned } from './apply.js'
import type { Move } from './moves.js'
import { sayWhose } from './whose.js'

/** What the act changes: its days, the deadlines that move, what of it is done or closed, the hearings to be looked at. */
export function printApplied(world: World, plan: Planned, done: Applied, laws: readonly ServiceLaw[]): void {
  const { applied, installed, years } = plan
  const w = world.words.applied
  const { calendar } = world.words
  const { year } = applied.year
  if (applied.act !== null) world.out(safeText(world.words.cases.text(applied.act)))
  for (const { date, working } of applied.changed)
    world.out(`  ${calendar.longDate(date)}: ${working ? w.working : w.off}`)
  if (applied.changed.length === 0) world.out(installed ? w.installedAlready(year) : w.noDayChanges)
  const { labels } = world.words.cases
  if (done.moves.length > 0)
    printTerms(world, done.moves, laws, labels.role, (move) => safeText(sayWhose(world, move, laws)))
  world.out(w.moved(done.moves.length, casesOf(done.moves)))
  if (done.settled.length > 0) {
    world.out('')
    world.out(w.settled(done.settled.length, casesOf(done.settled)))
    // Whether it was late is seen from when it was done.
    printTerms(world, done.settled, laws, w.done, (move) => (move.done === null ? '' : sayWhen(move.done)))
  }
  if (done.hearings.length > 0) {
    world.out(world.paint.yellow(w.hearings(done.hearings.length)))
    printHearings(world, done.hearings, laws)
  }
  if (done.refreshed > 0) world.err(w.refreshed(done.refreshed))
  if (years.length > 1)
    world.out(
      w.takenOver(
        years
          .slice(1)
          .map((each) => each.year)
          .join(', '),
      ),
    )
  world.out(done.path === null ? w.planned : w.installed(year, done.path))
}

export function title(world: World, move: Move, laws: readonly ServiceLaw[]): string {
  return titleOf({ ...move, kind: move.kind as DueKind }, world.words, laws)
}

export function casesOf(moves: readonly Move[]): number {
  return new Set(moves.map(({ subject }) => subject)).size
}

/** What moves from one day to another, with one more thing of each. */
function printTerms(
  world: World,
  moves: readonly Move[],
  laws: readonly ServiceLaw[],
  named: string,
  sayMore: (move: Move) => string,
): void {
  const { labels } = world.words.cases
  const w = world.words.applied
  spaced(
    world,
    [labels.case, labels.what, w.from, w.to, named, labels.object],
    moves.map((move) => [
      move.subject,
      title(world, move, laws),
      sayWhen(move.from),
      sayWhen(move.to),
      sayMore(move),
      safeText(move.about),
    ]),
  )
}

function printHearings(world: World, moves: readonly Move[], laws: readonly ServiceLaw[]): void {
  const { labels } = world.words.cases
  spaced(
    world,
    [labels.case, labels.due, labels.role, labels.object],
    moves.map((move) => [
      move.subject,
      sayWhen(move.from),
      safeText(sayWhose(world, move, laws)),
      safeText(move.about),
    ]),
  )
}

function spaced(world: World, head: readonly string[], rows: readonly (readonly string[])[]): void {
  world.out('')
  world.out(table(world, head, rows))
  world.out('')
}
