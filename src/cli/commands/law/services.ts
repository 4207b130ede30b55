import type { CivilDate } from '../../../calendar/civil-date.js'
import { governedBy } from '../../../law/acts/governed.js'
import { editionOnOrNone } from '../../../law/choose-edition.js'
import { editionsCarried } from '../../../law/edition.js'
import type { ServiceEdition, ServiceId, ServiceLaw } from '../../../law/service.js'
import { allLaw } from '../../../law/services/index.js'
import type { World } from '../../world.js'
import { contentsOf, type Item, type ServiceContents } from './contents.js'
import { dictionaryOf } from './dictionary.js'

/** `law services`: every service with the editions that are carried; with a day, the one in force on it, or the acts that governed instead. */
export async function printServices(world: World, on: CivilDate | undefined): Promise<void> {
  const laws = await allLaw()
  const services = laws.map((law) => ({ service: law.service, title: law.title, editions: editionsOn(law, on) }))
  const d = dictionaryOf(world.words)
  if (world.json) {
    world.out(
      JSON.stringify(
        services.map(({ service, title, editions }) => ({
          service,
          title: d.text(title),
          carried: true,
          ...contentsOf(editions, d),
        })),
      ),
    )
    return
  }
  for (const [at, { service, title, editions }] of services.entries()) {
    if (at > 0) world.out('')
    world.out(`${world.paint.bold(service)} – ${d.text(title)}`)
    const nothing = whyNothing(world, service, editions, on)
    if (nothing !== null) world.out(`  ${world.paint.dim(nothing)}`)
    else printContents(world, contentsOf(editions, d))
  }
}

function editionsOn(law: ServiceLaw, on: CivilDate | undefined): readonly ServiceEdition[] {
  if (on === undefined) return editionsCarried(law)
  const then = editionOnOrNone(law, on)
  return then === undefined ? [] : [then]
}

function whyNothing(
  world: World,
  service: ServiceId,
  editions: readonly ServiceEdition[],
  on: CivilDate | undefined,
): string | null {
  const w = world.words.cases.law
  if (editions.length > 0 || on === undefined) return null
  const governed = [governedBy(service, 'standard', on), governedBy(service, 'regulation', on)]
  const acts = new Set(governed.flatMap((act) => (act === undefined ? [] : [world.words.cases.text(act.short)])))
  return [w.noneOn(on), ...[...acts].map(w.governedThen)].join('. ')
}

function printContents(world: World, contents: ServiceContents): void {
  const w = world.words.cases.law
  // A standard that stood beside two regulations makes two editions: what they share is said once.
  const provisions = contents.editions.flatMap((edition) =>
    edition.provisions.map((provision) => ({ title: edition.title, provision })),
  )
  const said = new Set<string>()
  for (const { title, provision } of provisions) {
    const { id, inForceFrom, inForceFromIsBound, ceased, ceasedIsBound, verifiedOn } = provision
    if (said.has(id)) continue
    said.add(id)
    world.out(`  ${id}: ${title}`)
    world.out(`    ${w.inForce(inForceFrom, inForceFromIsBound)}`)
    if (ceased !== null) world.out(`    ${w.ceased(ceased, ceasedIsBound)}`)
    world.out(`    ${w.verified(verifiedOn)}`)
  }
  const lists = ['procedures', 'forms', 'documents', 'terms', 'steps', 'grounds', 'obligations'] as const
  for (const list of lists) {
    world.out(`  ${world.paint.bold(w[list])}`)
    for (const text of new Set(contents[list].map(line))) world.out(`    ${text}`)
  }
}

function line({ id, title, detail, procedures, citation }: Item): string {
  const where = procedures === undefined || procedures.length === 0 ? '' : ` (${procedures.join(', ')})`
  return `${id} – ${title}${detail === undefined ? '' : `: ${detail}`}${where} [${citation}]`
}
