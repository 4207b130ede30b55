import { dateOf } from '../../calendar/civil-date.js'
import { acceptanceOf } from '../../calendar/receipt.js'
import { ExpectedError } from '../../expected-error.js'
import { declarationOf } from '../../form/intake/declaration.js'
import { withCircumstances } from '../../law/circumstances.js'
import { procedureOf } from '../../law/edition.js'
import { scheduleOf } from '../../law/plan.js'
import type { Procedure, ServiceEdition } from '../../law/service.js'
import type { JsonObject } from '../../text.js'
import { createDraft, type DraftContent, loadDraft, saveDraft } from '../casework/drafts.js'
import { packageNotes } from '../casework/package-notes.js'
import { prepare } from '../casework/receive.js'
import { foldActs } from '../casework/record.js'
import { type IntakeOptions, store as storePrepared } from '../commands/intake.js'
import { sayWhen } from '../say.js'
import type { World } from '../world.js'
import { type Ask, makeAsk } from './ask.js'
import { beginIntake } from './begin-intake.js'
import { interview } from './run-interview.js'
import type { InterviewDraft } from './session.js'
import { editionAt } from './settle-edition.js'
import { speechOf, wordsUntilKept } from './speech.js'

/** Takes an application in at a terminal: which service and procedure, how and when it came, then the questions that matter. */
export async function intakeByInterview(
  world: World,
  service: string | undefined,
  options: IntakeOptions,
): Promise<void> {
  const io = await world.prompts()
  if (io === null) throw new ExpectedError('answers-missing', { service: service ?? null })
  let draft: string | null = options.resume ?? null
  const words = wordsUntilKept(world, () => draft !== null)
  const ask = makeAsk(io, words, () => draft)
  try {
    const start =
      options.resume === undefined
        ? await beginIntake(world, ask, service, options)
        : await loadDraft(world, options.resume)
    if (start === null) return
    draft ??= await createDraft(world, start)
    await converse(world, ask, draft, start, options)
  } finally {
    ask.close()
  }
}

async function converse(
  world: World,
  ask: Ask,
  draft: string,
  content: DraftContent,
  options: IntakeOptions,
): Promise<void> {
  const edition = await editionAt(world, content)
  const procedure = procedureOf(edition, content.procedure)
  const ended = await interview({
    ask,
    speech: speechOf(world),
    fields: declarationOf(procedure).filter((field) => !field.laterOn),
    receivedOn: dateOf(content.received),
    today: dateOf(world.now()),
    start: { ...content.interview, answers: withCircumstances(content.interview.answers, content.channel) },
    save: (interviewed: InterviewDraft) => saveDraft(world, draft, { ...content, interview: interviewed }),
    prefill: (identifier) => knownApplicant(world, identifier),
    notes: async (answers) => notesFor(world, edition, procedure, content, answers),
  })
  if (ended.end !== 'done') {
    world.err(world.words.cases.intake.draftKept(draft))
    return
  }
  const prepared = await prepare(world, {
    service: content.service,
    procedure: procedure.id,
    channel: content.channel,
    received: content.received,
    edition: content.edition ?? undefined,
    route: content.route ?? undefined,
    editionReason: content.editionReason,
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
  const { applicant, signer } = (await foldActs(row.number, await store.caseActs(row.number))).answers
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
  const happened = { receipt: content.received, acceptance: accepted }
  const { deadlines } = scheduleOf(edition, happened, world.calendar())
  return [
    ...packageNotes(world, edition, procedure, withCircumstances(answers, content.channel), dateOf(content.received)),
    ...deadlines
      .filter((each) => each.from !== 'decision')
      .map((each) => `${w.text(each.title)}: ${sayWhen(each.due)} (${each.citation})`),
  ]
}
