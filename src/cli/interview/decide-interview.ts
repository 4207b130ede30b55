import type { Case } from '../../case/case.js'
import { groundsOf, type Judgement, recommendedOutcome } from '../../case/grounds.js'
import { ExpectedError } from '../../expected-error.js'
import type { DecideOptions } from '../commands/decide.js'
import type { World } from '../world.js'
import { type Ask, makeAsk } from './ask.js'
import { speechOfWork } from './speech.js'

type Outcome = 'granted' | 'refused'
type Take = (outcome: Outcome, override: string | null) => Promise<void>

/** The clerk decides at a terminal: what was found stands on the screen; a decision against it asks for its reason. */
export async function decideByInterview(
  world: World,
  file: Case,
  judgements: readonly Judgement[],
  options: DecideOptions,
  take: Take,
): Promise<void> {
  const io = await world.prompts()
  if (io === null) throw new ExpectedError('confirm-needed', { case: file.case })
  const { interview } = speechOfWork(world)
  const ask = makeAsk(io, interview, undefined, `kz-is decide ${file.case}`)
  try {
    const proposed = recommendedOutcome(judgements) === 'grant' ? 'granted' : 'refused'
    if (proposed === 'refused') ask.say(world.words.cases.decide.hearingFirst(file.case))
    for (;;) {
      const outcome = await choose(world, ask, judgements)
      if (outcome === 'later') return
      if (outcome === 'back') {
        ask.say(interview.firstQuestion)
        continue
      }
      const against = outcome === 'granted' && proposed === 'refused'
      const asked = against && options.override === undefined ? await askReason(world, ask, judgements) : null
      if (asked === 'later') return
      if (asked === 'back') continue
      ask.close()
      return await take(outcome, asked?.reason ?? options.override ?? null)
    }
  } finally {
    ask.close()
  }
}

async function choose(world: World, ask: Ask, judgements: readonly Judgement[]): Promise<Outcome | 'later' | 'back'> {
  const w = world.words.cases
  const choice = await ask.pick({
    message: w.decide.choose,
    hints: [],
    initial: null,
    initialId: null,
    optional: false,
    explain: () => judgements.map((each) => `${each.citation}  ${each.titles.map(w.text).join(w.findings.or)}`),
    choices: [
      { id: 'granted', label: w.decide.choices.granted },
      ...(groundsOf(judgements).length > 0 ? [{ id: 'refused', label: w.decide.choices.refused }] : []),
      { id: 'later', label: w.decide.later },
    ],
  })
  if (choice.said === 'back') return 'back'
  if (choice.said !== 'answer' || choice.typed === 'later') return 'later'
  return choice.typed === 'granted' ? 'granted' : 'refused'
}

/** Why the clerk decides otherwise than what was found. */
async function askReason(
  world: World,
  ask: Ask,
  judgements: readonly Judgement[],
): Promise<{ readonly reason: string } | 'later' | 'back'> {
  const message = world.words.cases.next.askOverride
  const reply = await ask.line({
    message,
    hints: [],
    initial: null,
    optional: false,
    explain: () => groundsOf(judgements).map((each) => each.citation),
    check: (typed) => (typed.trim() === '' ? message : null),
    echo: (typed) => typed.trim(),
    editable: null,
  })
  if (reply.said === 'back') return 'back'
  return reply.said === 'answer' ? { reason: reply.typed.trim() } : 'later'
}
