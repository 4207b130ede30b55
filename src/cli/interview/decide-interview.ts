import type { Case } from '../../case/case.js'
import { groundsOf, type Judgement, recommendedOutcome } from '../../case/grounds.js'
import { ExpectedError } from '../../expected-error.js'
import type { DecideOptions } from '../commands/decide.js'
import type { World } from '../world.js'
import { makeAsk } from './ask.js'

type Take = (outcome: 'granted' | 'refused', override: string | null) => Promise<void>

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
  const ask = makeAsk(io, world.words.interview)
  const w = world.words.cases
  try {
    const proposed = recommendedOutcome(judgements) === 'grant' ? 'granted' : 'refused'
    if (proposed === 'refused') ask.say(w.decide.hearingFirst)
    const choice = await ask.pick({
      message: w.decide.choose,
      hints: [],
      initial: null,
      initialId: null,
      optional: false,
      explain: () =>
        judgements.map((each) => `${each.citation}  ${w.text(each.titles[0] ?? { kk: '', ru: '', en: '' })}`),
      choices: [
        { id: 'granted', label: w.outcome.granted },
        ...(groundsOf(judgements).length > 0 ? [{ id: 'refused', label: w.outcome.refused }] : []),
        { id: 'later', label: w.decide.later },
      ],
    })
    if (choice.said !== 'answer' || choice.typed === 'later') return
    const outcome = choice.typed === 'granted' ? 'granted' : 'refused'
    const against = outcome === 'granted' && proposed === 'refused'
    let override = options.override ?? null
    if (against && override === null) {
      const reply = await ask.line({
        message: w.next.askOverride,
        hints: [],
        initial: null,
        optional: false,
        explain: () => groundsOf(judgements).map((each) => each.citation),
        check: (typed) => (typed.trim() === '' ? w.next.askOverride : null),
        echo: (typed) => typed.trim(),
        editable: null,
      })
      if (reply.said !== 'answer') return
      override = reply.typed.trim()
    }
    ask.close()
    await take(outcome, override)
  } finally {
    ask.close()
  }
}
