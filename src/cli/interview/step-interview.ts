import { dateOf, type Moment } from '../../calendar/civil-date.js'
import { asksOf } from '../../case/asks.js'
import { type Case, factsOf, filedOn } from '../../case/case.js'
import { callingOf } from '../../form/answers/conditions.js'
import { isAnswered, questionsOf } from '../../form/answers/questions.js'
import type { Field } from '../../law/field.js'
import type { Step } from '../../law/service.js'
import type { JsonObject } from '../../text.js'
import type { Proposal } from '../casework/do-step.js'
import { journalOf, nextFree } from '../casework/journal-line.js'
import { packageNotes } from '../casework/package-notes.js'
import { safeText } from '../safe-text.js'
import type { World } from '../world.js'
import { type Ask, interrupted, makeAsk } from './ask.js'
import { askOutcome, askReason, unmetLines } from './ask-outcome.js'
import { withItsAnswer } from './layout.js'
import { misdated } from './misdated.js'
import { type InterviewEnd, interview } from './run-interview.js'
import type { InterviewDraft } from './session.js'
import { type Speech, speechOfWork } from './speech.js'

export interface StepSaid {
  readonly outcome?: string
  readonly override?: string
  readonly given: JsonObject
  /** When the step was done. */
  readonly at: Moment
  /** The outcome that the program proposes once it knows these answers, and what it found against the application. */
  readonly propose: (answers: JsonObject) => Proposal
  /** Why what was asked before could not be recorded: said above the review, where all of it stands again. */
  readonly refused?: readonly string[]
}

export interface StepAnswered {
  readonly outcome: string | undefined
  readonly override: string | null
  readonly answered: JsonObject
}

type Chosen = Pick<StepAnswered, 'outcome' | 'override'>

/** A step that is being asked about. */
interface Talk {
  readonly world: World
  readonly ask: Ask
  readonly speech: Speech
  readonly file: Case
  readonly step: Step
  readonly asks: readonly Field[]
  readonly said: StepSaid
  /** What stands ready to be confirmed. */
  readonly ready: JsonObject
  /** The command that asks anew. */
  readonly again: string
}

/** Asks at a terminal what a step still needs: its outcome, the reason where it departs from what was found, and its particulars. */
export async function askStep(world: World, file: Case, step: Step, said: StepSaid): Promise<StepAnswered> {
  const io = await world.prompts()
  const needsOutcome = said.outcome === undefined && step.outcomes.length > 1
  const asks = asksOf(file, step)
  const { called } = callingOf(asks, said.given)
  const needsAnswers =
    said.refused !== undefined ||
    asks.some((field) => !field.optional && called(field) && said.given[field.id] === undefined)
  if (io === null || (!needsOutcome && !needsAnswers))
    return { outcome: said.outcome, override: said.override ?? null, answered: said.given }
  const speech = speechOfWork(world)
  const again = `kz-is next ${file.case}${step.optional ? ` --step ${step.id}` : ''}`
  const ask = makeAsk(io, speech.interview, undefined, again)
  const talk: Talk = {
    world,
    ask,
    speech,
    file,
    step,
    asks,
    said,
    again,
    ready: await usual(world, file, step, said.at),
  }
  try {
    ask.heading(`${file.case} · ${world.words.cases.text(step.action)} (${step.source})`)
    if (said.refused !== undefined) ask.say(...said.refused)
    if (step.id === 'completeness')
      ask.say(...packageNotes(world, file.edition, file.procedure, factsOf(file), filedOn(file)))
    // What a check found is said before what follows from it; of a meeting first what came of it.
    if (step.id === 'completeness' && needsAnswers) return await particularsFirst(talk)
    return await outcomeFirst(talk, needsOutcome, needsAnswers)
  } finally {
    ask.close()
  }
}

async function particularsFirst(talk: Talk): Promise<StepAnswered> {
  for (let start = beginning(talk); ; ) {
    const answered = answersOf(await askParticulars(talk, start, false), talk)
    const chosen = await chooseOutcome(talk, answered, true)
    if (chosen !== 'back') return { ...chosen, answered }
    start = { answers: answered, declined: [], at: null }
  }
}

async function outcomeFirst(talk: Talk, needsOutcome: boolean, needsAnswers: boolean): Promise<StepAnswered> {
  for (let start = beginning(talk); ; ) {
    const chosen = await chooseOutcome(talk, talk.said.given, false)
    if (chosen === 'back') continue
    if (!needsAnswers) return { ...chosen, answered: talk.said.given }
    const ended = await askParticulars(talk, start, needsOutcome, chosenLines(talk, chosen))
    if (ended.end !== 'back') return { ...chosen, answered: answersOf(ended, talk) }
    start = ended.draft
  }
}

/** The outcome, and the reason where it is not the proposed one. `canGoBack`: there is something before it. */
async function chooseOutcome(talk: Talk, known: JsonObject, canGoBack: boolean): Promise<Chosen | 'back'> {
  const { ask, said, speech } = talk
  const { outcome: proposed, against } = said.propose(known)
  if (said.outcome === undefined && against.length > 0) ask.say(...unmetLines(talk, against))
  for (;;) {
    const outcome = said.outcome ?? (await askOutcome(talk, proposed))
    if (outcome !== 'back') {
      const departs = proposed !== undefined && outcome !== proposed && said.override === undefined
      const override = departs ? await askReason(talk) : (said.override ?? null)
      if (override !== undefined) return { outcome, override }
      if (said.outcome === undefined) continue
    }
    if (canGoBack) return 'back'
    ask.say(speech.interview.firstQuestion)
  }
}

/** The step's own particulars, by the same interview as an application's: back, help with the clause, review. */
function askParticulars(
  talk: Talk,
  start: InterviewDraft,
  canGoBack: boolean,
  chosen: readonly string[] = [],
): Promise<InterviewEnd> {
  const { world, ask, speech, file, asks } = talk
  return interview({
    ask,
    speech,
    fields: asks,
    receivedOn: dateOf(file.received),
    today: dateOf(world.now()),
    start,
    save: async () => {},
    refuse: (answers) => misdated(world, file, talk.step, answers, talk.said.at),
    canGoBack,
    chosen,
  })
}

/** The outcome as the review lists it, where there was one to choose, and the reason that was given for it. */
function chosenLines({ world, step }: Talk, { outcome, override }: Chosen): readonly string[] {
  const w = world.words.cases
  const title = step.outcomes.length > 1 ? step.outcomes.find(({ id }) => id === outcome)?.title : undefined
  return [
    ...(title === undefined ? [] : [withItsAnswer(w.next.chooseOutcome, w.text(title))]),
    ...(override === null ? [] : [withItsAnswer(w.next.reason, safeText(override))]),
  ]
}

function answersOf(ended: InterviewEnd, { again }: Talk): JsonObject {
  if (ended.end !== 'done') throw interrupted(null, again)
  return ended.answers
}

function beginning({ asks, ready, said }: Talk): InterviewDraft {
  const answers = { ...ready, ...said.given }
  if (said.refused === undefined) return { answers, declined: [], at: null }
  // All of it was asked before: what has no answer was answered with none.
  const open = questionsOf(asks, { answers, declined: [] }).filter((question) => !isAnswered(question))
  return { answers, declined: open.map(({ key }) => key), at: null }
}

/** The office's usual signer, the next number of the journal. */
async function usual(world: World, file: Case, step: Step, at: Moment): Promise<JsonObject> {
  const journal = journalOf(file, step)
  if (journal !== undefined) return { [journal.number]: await nextFree(await world.store(), journal, at) }
  const { head } = world.office() as { readonly head?: { readonly name?: string; readonly position?: string } }
  if (step.id !== 'sign' || head?.name === undefined || head.position === undefined) return {}
  return { signerName: head.name, signerPosition: head.position }
}
