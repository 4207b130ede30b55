import { dateOf } from '../calendar/civil-date.js'
import type { Case } from '../case/case.js'
import { boundsNear } from '../law/edition.js'
import type { World } from './world.js'

/**
 * What is unsure or unusual about the editions that govern the case. An application that came by a channel which the act does not know has
 * come all the same: it is recorded as it was filed, and somebody is to look.
 */
export function warnOfEdition(
  world: World,
  file: Pick<Case, 'edition' | 'accepted' | 'chosen'> & Partial<Pick<Case, 'channel'>>,
): void {
  const w = world.words.cases
  for (const { provision, bound, which } of boundsNear(file.edition, dateOf(file.accepted)))
    world.warn(which === 'from' ? w.intake.bound(provision.id, bound) : w.intake.boundOfEnd(provision.id, bound))
  if (file.chosen.standard === 'nearest') world.warn(w.intake.nearest(file.edition.standard ?? file.edition.regulation))
  if (file.chosen.regulation === 'nearest') world.warn(w.intake.nearest(file.edition.regulation))
  const { channels, source } = file.edition.filedBy
  if (file.channel !== undefined && !channels.includes(file.channel)) world.warn(w.intake.notByPortal(source))
  if (file.edition.standard === null) world.warn(w.intake.noStandard(file.edition.regulation))
}
