import type { CivilDate } from '../../calendar/civil-date.js'
import type { Provision, ServiceEdition } from '../service.js'

/** The days on which the standard and the regulation of an edition were in force together; null where there was none. */
export function inForceTogether({
  provisions,
}: ServiceEdition): { readonly from: CivilDate; readonly until: CivilDate | null } | null {
  const [first, second = first] = provisions as readonly Provision[]
  if (first === undefined || second === undefined) return null
  const from = first.inForceFrom > second.inForceFrom ? first.inForceFrom : second.inForceFrom
  const ends = [first.ceased, second.ceased].filter((day) => day !== null).sort()
  const until = ends[0] ?? null
  return until !== null && until <= from ? null : { from, until }
}
