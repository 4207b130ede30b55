import { namesOf } from '../../people/same-person.js'
import { caseSubject } from '../../store/subject.js'
import { loadCase } from '../casework/record.js'
import { safeText } from '../safe-text.js'
import { sayWhen } from '../say.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import { employeeMeant } from './change-employee.js'

export interface ViewsOptions {
  readonly case?: string
  readonly entry?: string
  readonly by?: string
  readonly limit: number
  readonly before?: number
}

/** Who looked at personal data, newest first. @throws 'case-unknown', 'employee-not-found' */
export async function listViews(world: World, options: ViewsOptions): Promise<void> {
  const store = await world.store()
  const subject =
    options.case !== undefined
      ? caseSubject((await loadCase(world, options.case)).case)
      : options.entry === undefined
        ? undefined
        : `entry/${options.entry.trim()}`
  const by = options.by === undefined ? undefined : namesOf(employeeMeant(await store.employees(), options.by))
  const filter = { ...(subject === undefined ? {} : { subject }), ...(by === undefined ? {} : { by }) }
  const rows = await store.viewings(filter, options.before ?? null, options.limit)
  const next = rows.length < options.limit ? null : (rows.at(-1)?.id ?? null)
  if (world.json) return world.out(JSON.stringify({ views: rows, next }))
  const w = world.words.people
  if (rows.length === 0) return world.out(w.views.none)
  world.out(
    table(
      world,
      ['', w.labels.at, w.labels.by, w.labels.subject, w.labels.command, w.labels.purpose],
      rows.map((row) => [
        String(row.id),
        sayWhen(row.at),
        safeText(row.by),
        safeText(row.subject),
        row.command,
        safeText(row.purpose ?? ''),
      ]),
    ),
  )
  if (next !== null) world.err(w.views.more(`kz-is audit views --before ${next}`))
}
