import type { Moment } from '../../calendar/civil-date.js'
import type { Channel } from '../../calendar/receipt.js'
import { parseServiceId, procedureOf } from '../../law/edition.js'
import { SERVICE_IDS, type ServiceId } from '../../law/service.js'
import { SERVICE_TITLES } from '../../law/services/titles.js'
import type { DraftContent } from '../casework/drafts.js'
import type { IntakeOptions } from '../commands/intake.js'
import { momentGiven } from '../parse.js'
import type { World } from '../world.js'
import type { Ask } from './ask.js'
import { askMoment, BACK, type Back, pickOrBack } from './ask-filing.js'
import { type Governed, settleEdition } from './settle-edition.js'

/** What the clerk has said so far of the filing. */
interface Begun {
  readonly service?: ServiceId
  readonly channel?: Channel
  readonly filed?: Moment
  readonly governed?: Governed
  readonly procedure?: string
}

/** Adds what it asks for: null when the clerk leaves, BACK for the question before, the same object when there was nothing to ask. */
type Step = (begun: Begun) => Promise<Begun | null | Back>

/**
 * The circumstances of the filing: which service, how and when it came, which procedure. What the command line says is not asked; `<` goes
 * to the question before. null: the clerk left before anything was said.
 */
export async function beginIntake(
  world: World,
  ask: Ask,
  service: string | undefined,
  options: IntakeOptions,
): Promise<DraftContent | null> {
  const named: Begun = {
    ...(service === undefined ? {} : { service: parseServiceId(service) }),
    ...(options.channel === undefined ? {} : { channel: options.channel }),
    ...(options.received === undefined ? {} : { filed: momentGiven(options.received, world) }),
  }
  if (named.service !== undefined) ask.heading(world.words.cases.text(SERVICE_TITLES[named.service]))
  const steps = [
    named.service === undefined && whichService(world, ask),
    named.channel === undefined && whichChannel(world, ask),
    named.filed === undefined && whenFiled(world, ask),
    whichRules(world, ask, options),
  ].filter((step) => step !== false)
  const before: Begun[] = []
  for (let begun = named; ; ) {
    const step = steps[before.length]
    if (step === undefined) return contentOf(begun, options)
    const next = await step(begun)
    if (next === null) return null
    if (next !== BACK) {
      before.push(begun)
      begun = next
    } else if (before.length === 0) ask.say(ask.firstQuestion)
    else begun = before.pop() ?? named
  }
}

function whichService(world: World, ask: Ask): Step {
  const w = world.words.cases
  return async (begun) => {
    const known = SERVICE_IDS.map((id) => [id, w.text(SERVICE_TITLES[id])] as const)
    const service = await pickOrBack(ask, w.intake.chooseService, known, 'trusted-registry')
    if (service === null || service === BACK) return service
    ask.heading(w.text(SERVICE_TITLES[service as ServiceId]))
    return { ...begun, service: service as ServiceId }
  }
}

function whichChannel(world: World, ask: Ask): Step {
  const w = world.words.cases
  return async (begun) => {
    const channel = await pickOrBack(ask, w.intake.chooseChannel, Object.entries(w.channels), 'office')
    return channel === null || channel === BACK ? channel : { ...begun, channel: channel as Channel }
  }
}

function whenFiled(world: World, ask: Ask): Step {
  return async (begun) => {
    const filed = await askMoment(world, ask)
    return filed === null || filed === BACK ? filed : { ...begun, filed }
  }
}

/** What governs, asked only where the acts of that day are not carried; then the procedure, where there are several and none is named. */
function whichRules(world: World, ask: Ask, options: IntakeOptions): Step {
  const w = world.words.cases
  return async (begun) => {
    const { service, channel, filed } = whole(begun)
    const governed = await settleEdition(world, ask, service, channel, {
      received: filed,
      edition: options.edition ?? null,
      route: options.route ?? null,
      editionReason: options.why ?? null,
    })
    if (governed === null) return null
    const { procedures } = governed.edition
    const [only, second] = procedures
    if (options.procedure !== undefined)
      return { ...begun, governed, procedure: procedureOf(governed.edition, options.procedure).id }
    if (only !== undefined && second === undefined) return { ...begun, governed, procedure: only.id }
    const known = procedures.map((each) => [each.id, w.text(each.title)] as const)
    const procedure = await pickOrBack(ask, w.intake.chooseProcedure, known, null)
    return procedure === null || procedure === BACK ? procedure : { ...begun, governed, procedure }
  }
}

/** The steps before have said it. */
function whole(begun: Begun): Required<Begun> {
  return begun as Required<Begun>
}

function contentOf(begun: Begun, options: IntakeOptions): DraftContent {
  const { service, procedure, channel, governed } = whole(begun)
  return {
    service,
    procedure,
    channel,
    ...governed.when,
    external: options.external ?? null,
    interview: { answers: {}, declined: [], at: null },
  }
}
