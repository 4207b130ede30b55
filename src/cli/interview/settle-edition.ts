import { dateOf } from '../../calendar/civil-date.js'
import { acceptanceOf, type Channel } from '../../calendar/receipt.js'
import { type ExpectedError, isExpected } from '../../expected-error.js'
import { editionOn } from '../../law/choose-edition.js'
import type { Provision, ServiceEdition, ServiceId } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import type { DraftContent } from '../casework/drafts.js'
import { said } from '../report-error.js'
import type { World } from '../world.js'
import type { Ask } from './ask.js'
import { askLine, askMoment, BACK, pick } from './ask-filing.js'

/** When the application came and by what it was asked to be governed. */
export type Filing = Pick<DraftContent, 'received' | 'edition' | 'route' | 'editionReason'>

export interface Governed {
  readonly edition: ServiceEdition
  readonly when: Filing
}

/** What governs an application filed like this. @throws 'no-edition', 'edition-unknown' */
export async function editionAt(
  world: World,
  { service, channel, received, edition, route }: Pick<DraftContent, 'service' | 'channel'> & Filing,
): Promise<ServiceEdition> {
  const { accepted } = acceptanceOf(received, channel, world.calendar())
  const names = { edition: edition ?? undefined, route: route ?? undefined }
  return editionOn(await lawOf(service), dateOf(accepted), names).edition
}

/**
 * What governs the application. Where the acts of its day are not carried the clerk enters the day of a past filing, chooses an edition
 * by name and says why, or stops. null: stopped.
 */
export async function settleEdition(
  world: World,
  ask: Ask,
  service: ServiceId,
  channel: Channel,
  filing: Filing,
): Promise<Governed | null> {
  let when = filing
  for (;;) {
    try {
      return { edition: await editionAt(world, { service, channel, ...when }), when }
    } catch (error) {
      if (!isExpected(error, 'no-edition')) throw error
      const next = await offer(world, ask, service, when, error)
      if (next === null) return null
      when = next
    }
  }
}

async function offer(
  world: World,
  ask: Ask,
  service: ServiceId,
  filing: Filing,
  error: ExpectedError<'no-edition'>,
): Promise<Filing | null> {
  const w = world.words.cases.intake.editions
  const { what, why } = said(error, world.words)
  ask.say(what, ...(why === undefined ? [] : [why]))
  const choice = await pick(
    ask,
    w.question,
    [
      ['past', w.past],
      ['named', w.named],
      ['stop', w.stop],
    ],
    'stop',
  )
  if (choice === 'past') {
    const received = await askMoment(world, ask)
    // Back: what is on offer stands as it was.
    if (received === BACK) return filing
    return received === null ? null : { ...filing, received }
  }
  return choice === 'named' ? choose(world, ask, service, filing, error) : null
}

async function choose(
  world: World,
  ask: Ask,
  service: ServiceId,
  filing: Filing,
  { facts }: ExpectedError<'no-edition'>,
): Promise<Filing | null> {
  const w = world.words.cases.intake.editions
  const law = await lawOf(service)
  const named = (carried: readonly Provision[]): Promise<string | null> =>
    pick(
      ask,
      w.which,
      carried.map((each) => [
        each.id,
        `${each.id} (${each.inForceFrom} –${each.ceased === null ? '' : ` ${each.ceased}`})`,
      ]),
      carried.at(-1)?.id ?? null,
    )
  const empty = facts.holes.map((hole) => hole.place)
  const edition = empty.includes('standard') ? await named(law.standards) : filing.edition
  if (empty.includes('standard') && edition === null) return null
  const route = empty.includes('regulation') ? await named(law.regulations) : filing.route
  if (empty.includes('regulation') && route === null) return null
  const editionReason = filing.editionReason ?? (await askLine(ask, w.why, w.whyMissing))
  return editionReason === null ? null : { ...filing, edition, route, editionReason }
}
