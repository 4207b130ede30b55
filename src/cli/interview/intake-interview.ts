import { dateOf, isMoment, type Moment, moment } from '../../calendar/civil-date.js'
import { acceptanceOf, type Channel } from '../../calendar/receipt.js'
import { foldCase } from '../../case/case.js'
import { ExpectedError } from '../../expected-error.js'
import { declarationOf } from '../../form/intake/declaration.js'
import { deadlinesOf } from '../../law/deadlines.js'
import { editionInForce, editionNamed, parseServiceId, procedureOf } from '../../law/edition.js'
import type { Procedure, ServiceEdition, ServiceId } from '../../law/service.js'
import { EDITIONS, SERVICE_TITLES } from '../../law/services/index.js'
import type { JsonObject } from '../../text.js'
import { createDraft, type DraftContent, loadDraft, saveDraft } from '../casework/drafts.js'
import { prepare } from '../casework/receive.js'
import { type IntakeOptions, store as storePrepared } from '../commands/intake.js'
import { momentGiven } from '../parse.js'
import { sayWhen } from '../say.js'
import type { World } from '../world.js'
import { type Ask, makeAsk } from './ask.js'
import { packageNotes } from './package-notes.js'
import { interview } from './run-interview.js'
import type { InterviewDraft } from './session.js'

/** Takes an application in at a terminal: which service and procedure, how and when it came, then the questions that matter. */
export async function intakeByInterview(
  world: World,
  service: string | undefined,
  options: IntakeOptions,
): Promise<void> {
  const io = await world.prompts()
  if (io === null) throw new ExpectedError('answers-missing', { service: service ?? null })
  let draft: string | null = options.resume ?? null
  const ask = makeAsk(io, world.words.interview, () => draft)
  try {
    const start =
      options.resume === undefined ? await begin(world, ask, service, options) : await loadDraft(world, options.resume)
    if (start === null) return
    draft ??= await createDraft(world, start)
    await converse(world, ask, draft, start, options)
  } finally {
    ask.close()
  }
}

/** The circumstances of the filing. null: the clerk left before anything was said. */
async function begin(
  world: World,
  ask: Ask,
  service: string | undefined,
  options: IntakeOptions,
): Promise<DraftContent | null> {
  const w = world.words.cases
  const id = service === undefined ? await pickService(world, ask) : parseServiceId(service)
  if (id === null) return null
  ask.heading(w.text(SERVICE_TITLES[id]))
  const channel =
    options.channel ??
    ((await pick(ask, w.intake.chooseChannel, Object.entries(w.channels), 'office')) as Channel | null)
  if (channel === null) return null
  const received = options.received === undefined ? await askMoment(world, ask) : momentGiven(options.received, world)
  if (received === null) return null
  const edition = editionAt(world, id, received, channel, options.edition ?? null)
  const named = options.procedure === undefined ? undefined : procedureOf(edition, options.procedure)
  const procedure =
    named?.id ??
    (await pick(
      ask,
      w.intake.chooseProcedure,
      edition.procedures.map((each) => [each.id, w.text(each.title)]),
      null,
    ))
  if (procedure === null) return null
  return {
    service: id,
    procedure,
    channel,
    received,
    edition: options.edition ?? null,
    external: options.external ?? null,
    interview: { answers: {}, declined: [], at: null },
  }
}

async function pickService(world: World, ask: Ask): Promise<ServiceId | null> {
  const carried = Object.keys(EDITIONS) as ServiceId[]
  const choice = await pick(
    ask,
    world.words.cases.intake.chooseService,
    carried.map((id) => [id, world.words.cases.text(SERVICE_TITLES[id])]),
    carried[0] ?? null,
  )
  return choice as ServiceId | null
}

async function pick(
  ask: Ask,
  message: string,
  choices: readonly (readonly [string, string])[],
  initial: string | null,
): Promise<string | null> {
  const [only, second] = choices
  if (only !== undefined && second === undefined) return only[0]
  for (;;) {
    const reply = await ask.pick({
      message,
      hints: [],
      initial: choices.find(([id]) => id === initial)?.[1] ?? null,
      initialId: initial,
      optional: false,
      explain: () => [message],
      choices: choices.map(([id, label]) => ({ id, label })),
    })
    if (reply.said === 'answer') return reply.typed
    if (reply.said === 'default') return initial
    if (reply.said === 'leave') return null
  }
}

async function askMoment(world: World, ask: Ask): Promise<Moment | null> {
  const message = world.words.cases.intake.askReceived
  const now = world.now()
  const read = (typed: string): string => typed.trim().replace(' ', 'T')
  for (;;) {
    const reply = await ask.line({
      message,
      hints: [],
      initial: sayWhen(now),
      optional: false,
      explain: () => [message],
      check: (typed) => {
        const text = read(typed)
        if (!isMoment(text)) return message
        return text > now ? world.words.cases.errors['received-in-future']({ at: text, now }).what : null
      },
      echo: (typed) => sayWhen(read(typed)),
      editable: now,
    })
    if (reply.said === 'answer') return moment(read(reply.typed))
    if (reply.said === 'default') return now
    if (reply.said === 'leave') return null
  }
}

function editionAt(
  world: World,
  service: ServiceId,
  received: Moment,
  channel: Channel,
  named: string | null,
): ServiceEdition {
  const { accepted } = acceptanceOf(received, channel, world.calendar())
  return named === null ? editionInForce(service, dateOf(accepted)) : editionNamed(service, named)
}

async function converse(
  world: World,
  ask: Ask,
  draft: string,
  content: DraftContent,
  options: IntakeOptions,
): Promise<void> {
  const edition = editionAt(world, content.service, content.received, content.channel, content.edition)
  const procedure = procedureOf(edition, content.procedure)
  const ended = await interview({
    ask,
    speech: { lang: world.lang, interview: world.words.interview, answers: world.words.answers },
    fields: declarationOf(procedure).filter((field) => !field.laterOn),
    receivedOn: dateOf(content.received),
    today: dateOf(world.now()),
    start: content.interview,
    save: (interviewed: InterviewDraft) => saveDraft(world, draft, { ...content, interview: interviewed }),
    prefill: (identifier) => knownApplicant(world, identifier),
    notes: async (answers) => notesFor(world, edition, procedure, content, answers),
  })
  if (ended.end !== 'done') {
    world.err(world.words.cases.intake.draftKept(draft))
    return
  }
  const prepared = prepare(world, {
    service: content.service,
    procedure: procedure.id,
    channel: content.channel,
    received: content.received,
    edition: content.edition ?? undefined,
    external: content.external,
    answers: ended.answers,
    draft,
    by: world.by,
  })
  await storePrepared(world, prepared, options.dryRun === true)
}

/** The applicant of an earlier case with this BIN or IIN: offered, never taken unasked. */
async function knownApplicant(world: World, identifier: string): Promise<JsonObject | null> {
  const store = await world.store()
  const row = await store.lastCaseOf(identifier)
  if (row === undefined) return null
  const { applicant, signer } = foldCase(row.number, await store.caseActs(row.number)).answers
  return { ...(applicant === undefined ? {} : { applicant }), ...(signer === undefined ? {} : { signer }) }
}

/** Under the review: what the package lacks, and the dates that the application will have. */
function notesFor(
  world: World,
  edition: ServiceEdition,
  procedure: Procedure,
  content: DraftContent,
  answers: JsonObject,
): readonly string[] {
  const w = world.words.cases
  const { accepted } = acceptanceOf(content.received, content.channel, world.calendar())
  const deadlines = deadlinesOf(edition, { receipt: content.received, acceptance: accepted }, world.calendar()).filter(
    (each) => each.from !== 'decision',
  )
  return [
    ...packageNotes(world, procedure, answers, dateOf(accepted)),
    ...deadlines.map((each) => `${w.text(each.title)}: ${sayWhen(each.due)} (${each.citation})`),
  ]
}
