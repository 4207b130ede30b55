import type { CivilDate } from '../../../calendar/civil-date.js'
import { ACTS } from '../../../law/acts/index.js'
import type { ServiceEdition, ServiceId } from '../../../law/service.js'
import { SERVICE_IDS } from '../../../law/service.js'
import { EDITIONS, SERVICE_TITLES } from '../../../law/services/index.js'
import type { World } from '../../world.js'
import { contentsOf, type Item, type ServiceContents } from './contents.js'
import { dictionaryOf } from './dictionary.js'

/** `law services`: every service, those whose text is not carried named as such; with a day, the edition in force on it. */
export function printServices(world: World, on: CivilDate | undefined): void {
  const services = SERVICE_IDS.map((service) => ({ service, editions: editionsOn(service, on) }))
  const d = dictionaryOf(world.words)
  if (world.json) {
    world.out(
      JSON.stringify(
        services.map(({ service, editions }) => ({
          service,
          title: d.text(SERVICE_TITLES[service]),
          carried: EDITIONS[service] !== undefined,
          ...contentsOf(editions, d),
        })),
      ),
    )
    return
  }
  for (const [at, { service, editions }] of services.entries()) {
    if (at > 0) world.out('')
    world.out(`${world.paint.bold(service)} – ${d.text(SERVICE_TITLES[service])}`)
    const nothing = whyNothing(world, service, editions, on)
    if (nothing !== null) world.out(`  ${world.paint.dim(nothing)}`)
    else printContents(world, contentsOf(editions, d))
  }
}

function editionsOn(service: ServiceId, on: CivilDate | undefined): readonly ServiceEdition[] {
  const editions = EDITIONS[service] ?? []
  if (on === undefined) return editions
  return editions.filter((each) => each.inForceFrom <= on && (each.ceased === null || on < each.ceased))
}

function whyNothing(
  world: World,
  service: ServiceId,
  editions: readonly ServiceEdition[],
  on: CivilDate | undefined,
): string | null {
  const w = world.words.cases.law
  if (EDITIONS[service] === undefined) return w.notCarried
  if (editions.length > 0 || on === undefined) return null
  const governed = ACTS.find(
    (act) => act.services.includes(service) && act.inForceFrom <= on && (act.ceased === null || on < act.ceased),
  )
  return [
    w.noneOn(on),
    ...(governed === undefined ? [] : [w.governedThen(world.words.cases.text(governed.short))]),
  ].join('. ')
}

function printContents(world: World, contents: ServiceContents): void {
  const w = world.words.cases.law
  for (const edition of contents.editions) {
    world.out(`  ${edition.standard}: ${edition.title}`)
    world.out(`    ${w.inForce(edition.inForceFrom, edition.inForceFromIsBound)}`)
    if (edition.ceased !== null) world.out(`    ${w.ceased(edition.ceased, false)}`)
    world.out(`    ${w.verified(edition.verifiedOn)}`)
  }
  const lists = ['procedures', 'forms', 'documents', 'terms', 'steps', 'grounds', 'obligations'] as const
  for (const list of lists) {
    world.out(`  ${world.paint.bold(w[list])}`)
    for (const item of contents[list]) world.out(`    ${line(item)}`)
  }
}

function line({ id, title, detail, procedures, citation }: Item): string {
  const where = procedures === undefined || procedures.length === 0 ? '' : ` (${procedures.join(', ')})`
  return `${id} – ${title}${detail === undefined ? '' : `: ${detail}`}${where} [${citation}]`
}
