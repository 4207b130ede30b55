import { addDays, type CivilDate } from '../../../calendar/civil-date.js'
import { newestEdition } from '../../../law/edition.js'
import { lawOf } from '../../../law/services/index.js'
import { renewalDue } from '../../../register/entry.js'
import { renewalDays } from '../../../register/renewal-days.js'
import { entryJson } from '../../casework/entry-json.js'
import { renewalsUnderWay } from '../../casework/renewals-under-way.js'
import { today } from '../../parse.js'
import { safeText } from '../../safe-text.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'

/** Who must bring a renewed paper, and by when (829-2024/9). */
export async function expiring(
  world: World,
  options: { readonly within: number; readonly expired?: true; readonly on?: CivilDate },
): Promise<void> {
  const on = options.on ?? today(world)
  const days = renewalDays(await lawOf('trusted-registry'))
  const store = await world.store()
  // What is out of its term already is no renewal but a matter for the monitoring (829-2024/10).
  const from = options.expired === true ? ('0001-01-01' as CivilDate) : on
  const found = await store.expiring('trusted', from, addDays(on, options.within))
  const underWay = await renewalsUnderWay(store, found, on)
  const rows = found.map((paper) => {
    const { entry, document, validUntil } = paper
    const due = renewalDue(validUntil, days)
    const applied = underWay(paper)
    return {
      ...entryJson(entry),
      document,
      validUntil,
      renewalDue: due,
      // Who submitted the renewed paper by that day did what is asked of them, whenever it is decided (829-2024/9).
      overdue: due < on && (applied === undefined || applied.received > due),
      expired: validUntil < on,
      application: applied?.case ?? null,
    }
  })
  if (world.json) {
    world.out(JSON.stringify({ on, within: options.within, citation: '829-2024/9', entries: rows }))
    return
  }
  const w = world.words.cases
  const rules = newestEdition(await lawOf('trusted-registry')).procedures[0]?.documents ?? []
  const titleOf = (id: string): string => {
    const rule = rules.find((each) => each.id === id)
    return rule === undefined ? id : w.text(rule.title)
  }
  if (rows.length === 0) {
    world.out(w.register.noneExpiring)
    return
  }
  world.out(
    table(
      world,
      [
        w.labels.entry,
        w.register.holder,
        world.words.registers.documents.title,
        world.words.registers.documents.validUntil,
        w.register.renewal,
      ],
      rows.map((row) => [
        row.entry,
        safeText(row.holder.name),
        titleOf(row.document),
        row.validUntil,
        [
          row.expired
            ? world.words.registers.expired
            : row.overdue
              ? `${row.renewalDue} ${w.due.overdue}`
              : row.renewalDue,
          ...(row.application === null ? [] : [w.due.underWay(row.application)]),
        ].join('; '),
      ]),
    ),
  )
}
