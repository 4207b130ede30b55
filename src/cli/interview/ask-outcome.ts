import type { Step } from '../../law/service.js'
import type { Proposal } from '../casework/do-step.js'
import type { World } from '../world.js'
import { type Ask, interrupted } from './ask.js'

/** What is needed of the talk about a step to ask for its outcome. */
export interface OutcomeTalk {
  readonly world: World
  readonly ask: Ask
  readonly step: Step
  /** The command that asks anew. */
  readonly again: string
}

/** What the proposal rests on, each with its clause: the clerk sees why before choosing. */
export function unmetLines({ world }: OutcomeTalk, against: Proposal['against']): readonly string[] {
  const w = world.words.cases
  return [w.next.unmet, ...against.map(({ title, source }) => `  ${source}  ${w.text(title)}`)]
}

/** The outcome by its id, or 'back'. */
export async function askOutcome(
  { world, ask, step, again }: OutcomeTalk,
  proposed: string | undefined,
): Promise<string> {
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
  if (reply.said === 'back') return 'back'
  if (reply.said === 'default' && proposed !== undefined) return proposed
  throw interrupted(null, again)
}

/** Why it is not the proposed one; undefined: back. */
export async function askReason({ world, ask, again }: OutcomeTalk): Promise<string | undefined> {
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
  if (reply.said === 'back') return undefined
  throw interrupted(null, again)
}
