import type { ComplaintOutcome } from '../../../case/act.js'
import { loadCase } from '../../casework/record.js'
import { safeText } from '../../safe-text.js'
import { sayWhen } from '../../say.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'

/** `complaint list`: open ones by what is due first, then the rest. */
export async function list(world: World, options: { readonly open?: boolean; readonly case?: string }): Promise<void> {
  const store = await world.store()
  const caseNumber = options.case === undefined ? undefined : (await loadCase(world, options.case)).case
  const rows = await store.complaints({
    ...(options.open ? { open: true } : {}),
    ...(caseNumber === undefined ? {} : { caseNumber }),
  })
  if (world.json) return world.out(JSON.stringify({ complaints: rows }))
  const w = world.words.complaint
  if (rows.length === 0) return world.out(w.none)
  const state = (row: (typeof rows)[number]): string =>
    row.outcome !== null
      ? `${w.outcomes[row.outcome as ComplaintOutcome]}${row.due === null ? '' : `; ${w.waitsForwarding}`}`
      : row.forwarded === null
        ? w.waits
        : `${w.isForwarded} ${sayWhen(row.forwarded)}`
  world.out(
    table(
      world,
      [w.columns.number, w.columns.case, w.columns.complainant, w.columns.registered, w.columns.due, w.columns.state],
      rows.map((row) => [
        row.number,
        row.caseNumber,
        safeText(row.complainant),
        sayWhen(row.registered),
        row.due === null ? '' : sayWhen(row.due),
        state(row),
      ]),
    ),
  )
}
