import { dateOf } from '../../calendar/civil-date.js'
import { acceptedOn, type Case, factsOf } from '../../case/case.js'
import { ExpectedError } from '../../expected-error.js'
import type { Step } from '../../law/service.js'
import type { JsonObject } from '../../text.js'
import { packageNotes } from '../casework/package-notes.js'
import type { World } from '../world.js'
import { type Ask, makeAsk } from './ask.js'
import { interview } from './run-interview.js'
import { speechOf } from './speech.js'

export interface StepSaid {
  readonly outcome?: string
  readonly override?: string
  readonly given: JsonObject
  /** The outcome that the program proposes once it knows these answers. */
  readonly propose: (answers: JsonObject) => string | undefined
}

export interface StepAnswered {
  readonly outcome: string | undefined
  readonly override: string | null
  readonly answered: JsonObject
}

/** Asks at a terminal what a step still needs: its outcome, the reason where it departs from what was found, and its particulars. */
export async function askStep(world: World, file: Case, step: Step, said: StepSaid): Promise<StepAnswered> {
  const io = await world.prompts()
  const needsOutcome = said.outcome === undefined && step.outcomes.length > 1
  const needsAnswers = step.asks.some((field) => !field.optional && said.given[field.id] === undefined)
  if (io === null || (!needsOutcome && !needsAnswers))
    return { outcome: said.outcome, override: said.override ?? null, answered: said.given }
  const ask = makeAsk(io, world.words.interview)
  try {
    ask.heading(`${file.case} · ${world.words.cases.text(step.action)} (${step.source})`)
    if (step.id === 'completeness')
      ask.say(...packageNotes(world, file.edition, file.procedure, factsOf(file), acceptedOn(file)))
    const particulars = (): Promise<JsonObject> => askParticulars(world, ask, file, step, said.given)
    // What a check found is said before what follows from it; of a meeting first what came of it.
    const found = step.id === 'completeness' && needsAnswers ? await particulars() : null
    const proposed = said.propose(found ?? said.given)
    const outcome = said.outcome ?? (await askOutcome(world, ask, step, proposed))
    const departs = proposed !== undefined && outcome !== proposed && said.override === undefined
    const override = departs ? await askReason(world, ask) : (said.override ?? null)
    return { outcome, override, answered: found ?? (needsAnswers ? await particulars() : said.given) }
  } finally {
    ask.close()
  }
}

async function askOutcome(world: World, ask: Ask, step: Step, proposed: string | undefined): Promise<string> {
  const w = world.words.cases
  const [only, second] = step.outcomes
  if (only !== undefined && second === undefined) return only.id
  const title = step.outcomes.find((outcome) => outcome.id === proposed)?.title
  if (title !== undefined) ask.say(w.next.proposed(w.text(title)))
  const reply = await ask.pick({
    message: w.next.chooseOutcome,
    hints: [],
    initial: title === undefined ? null : w.text(title),
    initialId: proposed ?? null,
    optional: false,
    explain: () => [`${w.text(step.action)} (${step.source})`],
    choices: step.outcomes.map((outcome) => ({ id: outcome.id, label: w.text(outcome.title) })),
  })
  if (reply.said === 'answer') return reply.typed
  if (reply.said === 'default' && proposed !== undefined) return proposed
  throw new ExpectedError('interrupted', { draft: null })
}

async function askReason(world: World, ask: Ask): Promise<string> {
  const message = world.words.cases.next.askOverride
  const reply = await ask.line({
    message,
    hints: [],
    initial: null,
    optional: false,
    explain: () => [message],
    check: (typed) => (typed.trim() === '' ? message : null),
    echo: (typed) => typed.trim(),
    editable: null,
  })
  if (reply.said === 'answer') return reply.typed.trim()
  throw new ExpectedError('interrupted', { draft: null })
}

/** The step's own particulars, by the same interview as an application's: back, help with the clause, review. */
async function askParticulars(world: World, ask: Ask, file: Case, step: Step, given: JsonObject): Promise<JsonObject> {
  const ended = await interview({
    ask,
    speech: speechOf(world),
    fields: step.asks,
    receivedOn: dateOf(file.received),
    today: dateOf(world.now()),
    start: { answers: { ...usual(world, step), ...given }, declined: [], at: null },
    save: async () => {},
  })
  if (ended.end !== 'done') throw new ExpectedError('interrupted', { draft: null })
  return ended.answers
}

/** The office's usual signer stands ready to be confirmed. */
function usual(world: World, step: Step): JsonObject {
  const { head } = world.office() as { readonly head?: { readonly name?: string; readonly position?: string } }
  if (step.id !== 'sign' || head?.name === undefined || head.position === undefined) return {}
  return { signerName: head.name, signerPosition: head.position }
}
