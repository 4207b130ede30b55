import type { Moment } from '../../calendar/civil-date.js'
import { dateOf } from '../../calendar/civil-date.js'
import type { Channel } from '../../calendar/receipt.js'
import { acceptanceOf } from '../../calendar/receipt.js'
import { ExpectedError, isExpected } from '../../expected-error.js'
import { editionOn } from '../../law/choose-edition.js'
import { parseServiceId, procedureOf } from '../../law/edition.js'
import type { ServiceId } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import type { JsonObject } from '../../text.js'
import type { IntakeOptions } from '../commands/intake.js'
import type { InterviewDraft } from '../interview/session.js'
import { momentGiven } from '../parse.js'
import type { World } from '../world.js'

/** An unfinished application: what it is about, how it came, and the interview as far as it went. */
export interface DraftContent {
  readonly service: ServiceId
  readonly procedure: string
  readonly channel: Channel
  readonly received: Moment
  readonly edition: string | null
  readonly route: string | null
  readonly editionReason: string | null
  readonly external: string | null
  readonly interview: InterviewDraft
}

/** Keeps a new draft. @returns its id */
export async function createDraft(world: World, content: DraftContent): Promise<string> {
  const store = await world.store()
  const id = await store.createDraft({
    service: content.service,
    procedure: content.procedure,
    answers: content as unknown as JsonObject,
    position: content.interview.at,
    created: world.now(),
    by: world.by,
  })
  return String(id)
}

/** Keeps a draft as it stands now. When this returns, the answers are safe. */
export async function saveDraft(world: World, id: string, content: DraftContent): Promise<void> {
  const store = await world.store()
  await store.saveDraft(Number(id), {
    procedure: content.procedure,
    answers: content as unknown as JsonObject,
    position: content.interview.at,
    updated: world.now(),
  })
}

/** @throws 'draft-unknown' naming those that there are */
export async function loadDraft(world: World, id: string): Promise<DraftContent> {
  const store = await world.store()
  const unknown = async (): Promise<ExpectedError> =>
    new ExpectedError('draft-unknown', {
      text: id.slice(0, 20),
      known: (await store.drafts()).map((draft) => String(draft.id)),
    })
  if (!/^\d{1,15}$/.test(id)) throw await unknown()
  try {
    return (await store.draft(Number(id))).answers as unknown as DraftContent
  } catch (error) {
    if (isExpected(error, 'store-draft-missing')) throw await unknown()
    throw error
  }
}

/** `intake --draft --answers FILE`: keeps answers that are not whole yet, to go on with at a terminal. */
export async function keepDraft(
  world: World,
  service: string,
  options: IntakeOptions,
  answers: JsonObject,
): Promise<void> {
  const id = parseServiceId(service)
  const received = momentGiven(options.received, world)
  const channel = options.channel ?? 'office'
  const { accepted } = acceptanceOf(received, channel, world.calendar())
  const { edition } = editionOn(await lawOf(id), dateOf(accepted), options)
  const procedure = procedureOf(edition, options.procedure)
  const draft = await createDraft(world, {
    service: id,
    procedure: procedure.id,
    channel,
    received,
    edition: options.edition ?? null,
    route: options.route ?? null,
    editionReason: options.why ?? null,
    external: options.external ?? null,
    interview: { answers, declined: [], at: null },
  })
  if (world.json) world.out(JSON.stringify({ draft, service: id, procedure: procedure.id, status: 'draft' }))
  else world.out(world.words.cases.intake.draftKept(draft))
}
