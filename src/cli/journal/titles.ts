import { titleOfForm } from '../../form/titles.js'
import type { ServiceId } from '../../law/service.js'
import { allLaw } from '../../law/services/index.js'
import type { World } from '../world.js'

/** The services by the names that their law gives them. */
export async function serviceTitles(world: World): Promise<Readonly<Record<ServiceId, string>>> {
  const laws = await allLaw()
  return Object.fromEntries(laws.map((law) => [law.service, world.words.cases.text(law.title)])) as Readonly<
    Record<ServiceId, string>
  >
}

/** A paper by its title; an unknown one, of a later version, by its id. */
export function formTitle(world: World, id: string): string {
  return titleOfForm(id)?.[world.lang] ?? id
}

export function statusOf(world: World, status: string | null): string | null {
  const { statuses } = world.words.cases
  return status === null ? null : (statuses[status as keyof typeof statuses] ?? status)
}
