import { ExpectedError } from '../../expected-error.js'
import { type AuditReport, auditStore } from '../../store/audit/audit.js'
import type { AuditFault } from '../../store/audit/fault.js'
import { readHeadCode } from '../../store/audit/head-code.js'
import type { SetBack } from '../../store/chain.js'
import { EXIT } from '../exit-codes.js'
import { CALENDAR, calendarFaults, hasNoCalendar, recordedCalendar } from '../office-calendar/recorded.js'
import { sayWhen } from '../say.js'
import type { World } from '../world.js'
import { figureFaults } from './check-figures.js'
import { existingDatabase } from './existing-database.js'
import { projectorOf } from './project-subject.js'
import { proofProgress } from './say-progress.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    'head-code-invalid': { readonly text: string }
  }
}

/** Faults of these tables are faults of what was done itself; the rest can be built again. */
const NOT_REBUILT = ['sqlite', 'sqlite_schema', 'act', 'number_taken', 'draft', 'list_filter']
const SHOWN = 20

/** Proves the journal and everything computed from it; names the first broken row and what it touches. Exit code 6 when broken. */
export async function verify(world: World, mark: string | undefined): Promise<void> {
  if (mark !== undefined && readHeadCode(mark) === null)
    throw new ExpectedError('head-code-invalid', { text: mark.slice(0, 60) })
  const database = existingDatabase(world)
  // By what its journal has: files that are gone or changed are told as that, and not as a fault of every row that rests on them.
  const { calendar, kept } = await recordedCalendar(database)
  const proved = await auditStore(database, projectorOf({ ...world, calendar: () => calendar }), {
    head: mark,
    progress: await proofProgress(world),
  })
  const found = calendarFaults(database, kept)
  // A backup lies without them and is whole all the same: its journal has the years. Whoever counts by it is stopped (calendar-astray).
  const bare = hasNoCalendar(database) ? found : []
  const strays = bare.length > 0 ? [] : found
  const figures = proved.count + strays.length === 0 ? await figureFaults({ ...world, calendar: () => calendar }) : []
  const faults = [...strays, ...proved.faults, ...figures]
  const report = { ...proved, faults, count: strays.length + proved.count + figures.length }
  if (report.count > 0) world.exit(EXIT.damaged)
  if (world.json) {
    const missingCalendar = bare.map(({ row }) => Number(row))
    world.out(JSON.stringify({ whole: report.count === 0, ...report, ...(bare.length > 0 ? { missingCalendar } : {}) }))
    return
  }
  print(world, report)
  for (const fault of bare) world.err(sayFault(world, fault))
  if (bare.length > 0) world.err(world.words.audit.remedy.calendar)
}

function print(world: World, report: AuditReport): void {
  const w = world.words.audit
  if (report.count === 0) {
    world.out(w.verified(report.acts, report.subjects, report.numbers))
    for (const { number, cases, acts } of report.destroyed) world.out(w.destroyed(number, cases, acts))
    if (report.setBack !== null) world.out(saySetBack(world, report.setBack))
    world.out(w.code(report.code))
    return
  }
  world.out(world.paint.red(w.broken(report.count)))
  for (const fault of report.faults.slice(0, SHOWN)) world.out(`  ${sayFault(world, fault)}`)
  if (report.count > SHOWN) world.out(`  ${w.more(report.count - SHOWN)}`)
  const deep = report.faults.some((fault) => NOT_REBUILT.includes(fault.table))
  const ofFiles = report.faults.filter(({ table }) => table === CALENDAR).length
  if (ofFiles > 0) world.out(w.remedy.calendar)
  if (ofFiles < report.count) world.out(deep ? w.remedy.stop : w.remedy.rebuild)
}

/** How often the clock had gone back, and where first. */
export function saySetBack(world: World, { count, first }: SetBack): string {
  return world.words.audit.setBack(count, first.id, sayWhen(first.from), sayWhen(first.to))
}

export function sayFault(world: World, { why, table, row, subject, columns }: AuditFault): string {
  const { calendar } = world.words.audit
  if (table === CALENDAR && (why === 'missing' || why === 'changed' || why === 'surplus')) return calendar[why](row)
  return world.words.audit.fault[why](table, row, subject, columns.join(', '))
}
