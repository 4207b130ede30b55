import type { Moment } from '../../calendar/civil-date.js'
import { type Case, decisionStep } from '../../case/case.js'
import { mendingAhead, reasonNeeded } from '../../case/decide.js'
import { groundsOf, type Judgement } from '../../case/grounds.js'
import { reasonProblem } from '../casework/written-text.js'
import { safeText } from '../safe-text.js'
import { sayComparison, sayJudgementTitle } from '../say.js'
import type { World } from '../world.js'
import type { Ask } from './ask.js'
import { sayProblem } from './show-value.js'
import type { Speech } from './speech.js'

/** A decision that is being asked about. */
export interface DecisionTalk {
  readonly world: World
  readonly ask: Ask
  readonly speech: Speech
  readonly file: Case
  /** What was found first: so they are numbered. */
  readonly judgements: readonly Judgement[]
  readonly at: Moment
  /** The reason given with the command. */
  readonly override: string | null
}

/** What the clerk has said so far; null: not yet. The grounds are kept by their ids. */
export interface DecisionSaid {
  readonly outcome: 'granted' | 'refused' | null
  readonly grounds: readonly string[] | null
  readonly reason: string | null
}

type Question = keyof DecisionSaid

/** What was found stands before what was not: Enter takes the first numbers. */
export function inOrderOfFinding(judgements: readonly Judgement[]): readonly Judgement[] {
  const found = groundsOf(judgements)
  return [...found, ...judgements.filter((each) => !found.includes(each))]
}

/** The questions that matter, in their order. */
export function toAsk({ file, judgements, override }: DecisionTalk, said: DecisionSaid): readonly Question[] {
  const { outcome, grounds } = said
  if (outcome === null) return ['outcome']
  const refused = outcome === 'refused'
  if (refused && grounds === null) return ['outcome', 'grounds']
  const needed = reasonNeeded(file, judgements, { outcome, grounds: grounds ?? [] })
  return ['outcome', ...(refused ? ['grounds' as const] : []), ...(needed || override ? ['reason' as const] : [])]
}

/** Asks one of them. */
export async function askDecision(
  talk: DecisionTalk,
  said: DecisionSaid,
  question: Question,
): Promise<DecisionSaid | 'back' | 'leave'> {
  if (question === 'outcome') return askOutcome(talk, said)
  return question === 'grounds' ? askGrounds(talk, said) : askReason(talk, said)
}

async function askOutcome({ world, ask, file, judgements, override }: DecisionTalk, said: DecisionSaid) {
  const w = world.words.cases
  // On a branch that leads to one outcome the other is not offered; a refusal rests on something that the act names.
  const known = decisionStep(file)?.outcomes.map(({ id }) => id)
  const outcomes = (['granted', 'refused'] as const).filter(
    (id) => (known?.includes(id) ?? true) && (id === 'granted' || judgements.length > 0),
  )
  const reply = await ask.pick({
    message: w.decide.choose,
    hints: [],
    initial: null,
    initialId: said.outcome,
    optional: false,
    explain: () => judgements.map((each) => `${each.citation}  ${each.titles.map(w.text).join(w.findings.or)}`),
    choices: [...outcomes.map((id) => ({ id, label: w.decide.choices[id] })), { id: 'later', label: w.decide.later }],
  })
  if (reply.said === 'back') return 'back'
  const outcome = outcomes.find((id) => reply.said === 'answer' && reply.typed === id)
  if (outcome === undefined) return 'leave'
  // A reason belongs to what it was given for.
  return outcome === said.outcome ? said : { ...said, outcome, reason: override }
}

async function askGrounds({ world, ask, speech, judgements, override }: DecisionTalk, said: DecisionSaid) {
  const w = world.words.cases.decide
  const found = groundsOf(judgements)
  const numbers = (ids: readonly string[]) => judgements.flatMap(({ id }, i) => (ids.includes(id) ? [i + 1] : []))
  const before = numbers(said.grounds ?? found.map(({ id }) => id)).join(', ')
  const lines = judgements.map((each, i) => speech.interview.review.line(i + 1, groundLine(world, each)))
  const others = lines.slice(found.length)
  if (found.length > 0) ask.say('', w.groundsTitle, ...lines.slice(0, found.length))
  if (others.length > 0) ask.say('', w.otherGrounds, ...others)
  ask.say('')
  const reply = await ask.line({
    message: w.whichGrounds,
    hints: before === '' ? [] : [speech.interview.enterForThis(before)],
    initial: before === '' ? null : before,
    editable: before === '' ? null : before,
    optional: false,
    explain: () => [speech.interview.keysExplained],
    check: (typed) => (read(typed, judgements.length) === null ? w.numbersOf(judgements.length) : null),
    echo: (typed) => (read(typed, judgements.length) ?? []).join(', '),
  })
  if (reply.said === 'back') return 'back'
  if (reply.said !== 'answer' && reply.said !== 'default') return 'leave'
  const chosen = read(reply.said === 'answer' ? reply.typed : before, judgements.length) ?? []
  const grounds = judgements.filter((_, i) => chosen.includes(i + 1)).map(({ id }) => id)
  const same = said.grounds?.join() === grounds.join()
  return { ...said, grounds, reason: same ? said.reason : override }
}

/** «1, 3» as numbers, each once; null where something else stands there. */
function read(typed: string, most: number): readonly number[] | null {
  const words = typed.split(/[\s,;.]+/).filter((word) => word !== '')
  const numbers = [...new Set(words.map(Number))]
  const among = words.every((word) => /^\d{1,3}$/.test(word)) && numbers.every((n) => n >= 1 && n <= most)
  return among && numbers.length > 0 ? numbers.sort((a, b) => a - b) : null
}

/** What was found with its figures; of the others how they were judged. */
function groundLine(world: World, each: Judgement): string {
  const w = world.words.cases.judgement
  const state = each.met === null ? w.open : each.met ? w.met : safeText(sayComparison(each, world.words))
  return `${each.citation}  ${sayJudgementTitle(each, world.words)}: ${state}`
}

/** Why the clerk decides otherwise than what was found. */
async function askReason({ world, ask, speech, file, judgements }: DecisionTalk, said: DecisionSaid) {
  const { decide, next, text } = world.words.cases
  const { outcome, grounds } = said
  const chosen = judgements.filter(({ id }) => outcome === 'refused' && grounds?.includes(id))
  const why = outcome === null ? null : reasonNeeded(file, judgements, { outcome, grounds: grounds ?? [] })
  const first = why === 'before-mending' ? mendingAhead(file, chosen) : undefined
  if (first !== undefined) ask.say(decide.mendFirst(file.case, first.id, text(first.action), first.source))
  const notFound = chosen.filter(({ met }) => met !== false).map(({ citation }) => citation)
  const message =
    why === 'not-found'
      ? decide.askNotFound([...new Set(notFound)].join(', '))
      : first === undefined
        ? next.askOverride
        : decide.askUnmended(first.source)
  const before = said.reason === null ? null : safeText(said.reason)
  const reply = await ask.line({
    message,
    hints: before === null ? [] : [speech.interview.enterForThis(before)],
    initial: before,
    optional: false,
    explain: () => (chosen.length > 0 ? chosen : groundsOf(judgements)).map((each) => groundLine(world, each)),
    check: (typed) => {
      const problem = reasonProblem(world, typed)
      return problem === null ? null : sayProblem(problem, speech)
    },
    echo: (typed) => typed.trim(),
    editable: said.reason,
  })
  if (reply.said === 'back') return 'back'
  if (reply.said === 'default') return said
  return reply.said === 'answer' ? { ...said, reason: reply.typed.trim() } : 'leave'
}
