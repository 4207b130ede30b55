import { dateOf, type Moment } from '../../calendar/civil-date.js'
import { acceptanceOf, type Channel } from '../../calendar/receipt.js'
import { editionOnOrNone } from '../../law/choose-edition.js'
import type { ServiceId } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import type { Asking } from './asking.js'
import type { BatchOptions } from './prepare-row.js'
import type { RowFiling } from './row.js'

type Named = Pick<BatchOptions, 'edition' | 'route' | 'editionReason'>

/**
 * Editions by name for a row: those of the options; otherwise, of a line that was exported from a case under others than its day would
 * choose, the case's own, with where they come from as the reason.
 */
export async function editionOfLine(
  world: Asking,
  { standard, regulation, case: number = '' }: RowFiling,
  filed: { readonly service: ServiceId; readonly received: Moment; readonly channel: Channel },
  options: Named,
): Promise<Named> {
  const { edition, route, editionReason } = options
  const given = { edition, route, editionReason }
  if (edition !== undefined || route !== undefined || regulation === undefined) return given
  const { accepted } = acceptanceOf(filed.received, filed.channel, world.calendar())
  const chosen = editionOnOrNone(await lawOf(filed.service), dateOf(accepted))
  if (chosen?.regulation === regulation && chosen.standard === (standard ?? null)) return given
  const reason = editionReason ?? world.words.importing.asExported(number.slice(0, 60))
  return { edition: standard, route: regulation, editionReason: reason }
}
