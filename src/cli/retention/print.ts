import { SERVICE_TITLES } from '../../law/services/titles.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import type { Done } from './destroy.js'
import type { Stored } from './due.js'

/** Cases whose term of storage has passed, one to a line. */
export function printStored(world: World, stored: readonly Stored[]): void {
  const w = world.words.retention
  const rows = stored.map(({ case: number, service, closed, due, term }) => [
    number,
    world.words.cases.text(SERVICE_TITLES[service]),
    closed,
    due,
    w.term(term.years, term.from, term.act),
  ])
  if (rows.length > 0)
    world.out(table(world, [w.column.case, w.column.service, w.column.closed, w.column.due, w.column.term], rows))
}

export function storedJson({ case: number, service, closed, due, term }: Stored) {
  return { case: number, service, closed, due, term }
}

/** `--dry-run`, or nothing to do: what would be destroyed. */
export function tellPlanned(world: World, cases: readonly Stored[], more: boolean): void {
  const w = world.words.retention
  if (world.json) return world.out(JSON.stringify({ destroyed: false, cases: cases.map(storedJson), more }))
  printStored(world, cases)
  world.out(w.planned(cases.length))
  if (more) world.out(w.more)
}

/** What was destroyed, what of it may still lie elsewhere. */
export function tellDestroyed(world: World, done: Done): void {
  const w = world.words.retention
  const { destruction, cases, acts, drafts, papers, mark, paper, wiped, copies, more } = done
  if (world.json)
    return world.out(
      JSON.stringify({
        destroyed: true,
        number: destruction.number,
        date: destruction.date,
        cases: destruction.cases,
        acts,
        drafts,
        papers,
        mark,
        paper,
        wiped: wiped !== null,
        copies,
        more,
      }),
    )
  world.out(w.destroyed(destruction.number, cases, acts, drafts, papers))
  if (paper !== null) world.out(w.actWritten(paper))
  world.out(world.words.audit.code(mark))
  if (more) world.out(w.more)
  if (wiped === null) world.warn(`${world.paint.yellow(w.notWiped)}\n  kz-is retention wipe`)
  if (copies.length > 0) {
    world.warn(w.copies)
    for (const path of copies) world.warn(`  ${path}`)
  }
  world.err(w.elsewhere)
}
