import type { Case } from '../../case/case.js'
import { type Judgement, recommendedOutcome } from '../../case/grounds.js'
import { refuseEarlier } from '../../case/steps.js'
import { ExpectedError } from '../../expected-error.js'
import { writtenOverride } from '../casework/written-text.js'
import type { DecideOptions } from '../commands/decide.js'
import { whenDone } from '../commands/next.js'
import type { World } from '../world.js'
import { makeAsk } from './ask.js'
import { askDecision, type DecisionSaid, type DecisionTalk, inOrderOfFinding, toAsk } from './ask-decision.js'
import { type DecisionChosen, decisionAhead, decisionLines, hearingFirst, refuseUngrantable } from './decision-ahead.js'
import { reviewMenu, whichAnswer } from './review-menu.js'
import { speechOfWork } from './speech.js'

type Take = (chosen: DecisionChosen) => Promise<void>

/**
 * The clerk decides at a terminal: the decision, of a refusal its grounds, the reason where it departs from what was found; then the review
 * with all that storing would do. Nothing is recorded before that.
 */
export async function decideByInterview(
  world: World,
  file: Case,
  judgements: readonly Judgement[],
  options: DecideOptions,
  take: Take,
): Promise<void> {
  const io = await world.prompts()
  if (io === null) throw new ExpectedError('confirm-needed', { case: file.case })
  const override = writtenOverride(world, options.override)
  const at = whenDone(world, file, options.at)
  refuseEarlier(file, 'decide', at)
  const speech = speechOfWork(world)
  const ask = makeAsk(io, speech.interview, undefined, `kz-is decide ${file.case}`)
  const talk: DecisionTalk = { world, ask, speech, file, judgements: inOrderOfFinding(judgements), at, override }
  try {
    if (recommendedOutcome(judgements) === 'refuse') ask.say(...hearingFirst(talk))
    const chosen = await converse(talk)
    if (chosen === null) return
    ask.close()
    await take(chosen)
  } finally {
    ask.close()
  }
}

/** The questions that are open, then the review, until the clerk stores or leaves (null). */
async function converse(talk: DecisionTalk): Promise<DecisionChosen | null> {
  const { ask, speech } = talk
  let said: DecisionSaid = { outcome: null, grounds: null, reason: talk.override }
  let at: number | null = 0
  for (;;) {
    const questions = toAsk(talk, said)
    const open = questions.findIndex((id) => said[id] === null)
    const nth: number = at ?? open
    const question = questions[nth]
    if (question !== undefined) {
      const answer = await askDecision(talk, said, question)
      if (answer === 'leave') return null
      if (answer === 'back') {
        if (nth === 0) ask.say(speech.interview.firstQuestion)
        at = Math.max(0, nth - 1)
        continue
      }
      said = answer
      if (question === 'outcome' && said.outcome === 'granted') await refuseUngrantable(talk)
      at = null
      continue
    }
    const chosen = chosenOf(talk, said)
    const wish = await review(talk, chosen)
    if (wish === 'store') return chosen
    if (wish === 'leave') return null
    at = wish === 'back' ? questions.length - 1 : wish
  }
}

/** What would be recorded: of what was said only what counts for this decision. */
function chosenOf(talk: DecisionTalk, said: DecisionSaid): DecisionChosen {
  const questions = toAsk(talk, said)
  return {
    outcome: said.outcome ?? 'refused',
    grounds: questions.includes('grounds') ? (said.grounds ?? []) : [],
    override: questions.includes('reason') ? said.reason : null,
  }
}

/** What is decided and what comes of it, then what the clerk wants: the number of the question to put again, counted from 0. */
async function review(talk: DecisionTalk, chosen: DecisionChosen): Promise<'store' | 'leave' | 'back' | number> {
  const { ask, speech } = talk
  const { interview: words } = speech
  const lines = decisionLines(talk, chosen)
  for (let show = true; ; ) {
    if (show) {
      ask.heading(words.review.heading)
      ask.say(...lines.map((line, i) => words.review.line(i + 1, line)))
      ask.say('', ...(await decisionAhead(talk, chosen)))
    }
    ask.say('')
    const reply = await reviewMenu(ask, words, true)
    const wish = reply.said === 'answer' ? reply.typed : reply.said
    if (wish === 'store' || wish === 'back') return wish
    if (wish === 'leave') return 'leave'
    show = wish === 'again'
    if (wish !== 'change') continue
    const number = await whichAnswer(ask, words, lines.length)
    if (number === 'leave') return 'leave'
    if (number !== 'back') return number - 1
  }
}
