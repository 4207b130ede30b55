import { dateOf, later, type Moment } from '../../calendar/civil-date.js'
import { addWorkingMinutes } from '../../calendar/working-time.js'
import type { Case } from '../../case/case.js'
import { groundsOf, recommendedOutcome } from '../../case/grounds.js'
import type { JsonObject } from '../../text.js'
import { safeText } from '../safe-text.js'
import { sayComparison, sayJudgementTitle } from '../say.js'
import type { World } from '../world.js'
import { workStep } from './do-step.js'
import { judgeNow } from './lookups.js'
import { makeDecision } from './make-decision.js'
import { recordActs } from './record.js'

/** People of the demonstration: each does what the rules give to that role. */
export const CLERK = 'Серікова Ә.'
const EXECUTOR = 'Мұратұлы Б.'
const SECRETARY = 'Қасымова Г.'
const HEAD = 'Оразбаев Т.'

/** How long each thing takes in the demonstration, in working minutes. */
const STEP_MINUTES = 240

/** Half a working day after what was done last. */
export function laterAt(world: World, file: Case): Moment {
  const last = file.steps.at(-1)?.at ?? file.accepted
  return addWorkingMinutes(later(last, file.accepted), STEP_MINUTES, world.calendar())
}

/** Does one thing with the application, as the story has it. */
export async function act(world: World, file: Case, word: string): Promise<Case> {
  const at = world.now()
  const base = { case: file.case, version: file.version, override: null, at }
  const step = (id: string, outcome: string | undefined, by: string, answers: JsonObject = {}): Promise<Case> =>
    workStep(world, { ...base, step: id, outcome, answers, by })
  switch (word) {
    case 'register':
      return step('register', undefined, CLERK)
    case 'complete':
    case 'incomplete':
      return step('completeness', word, EXECUTOR)
    case 'refer':
      return step('refer', undefined, EXECUTOR)
    case 'positive':
    case 'negative':
      return step('recommend', word, SECRETARY, { protocolNumber: file.case.slice(-2), protocolDate: dateOf(at) })
    case 'hearing':
      return step('hearing', undefined, EXECUTOR, {
        hearingDate: dateOf(at),
        hearingTime: '15:00',
        hearingPlace: 'Астана қаласы, Мәңгілік Ел даңғылы, 55/5, 312-кабинет',
      })
    case 'sign':
      return step('sign', undefined, HEAD, {
        signerName: 'Оразбаев Тимур Қайратұлы',
        signerPosition: 'Төраға орынбасары',
      })
    case 'issue':
      return step('issue', undefined, CLERK)
    case 'grant':
    case 'refuse':
      return decideAndTell(world, file, word)
    default:
      return fulfilAll(world, file)
  }
}

async function decideAndTell(world: World, file: Case, word: 'grant' | 'refuse'): Promise<Case> {
  const w = world.words.cases
  const judgements = await judgeNow(world, file)
  const grounds = groundsOf(judgements)
  say(world, `   kz-is decide ${file.case} --check: ${grounds.length === 0 ? w.decide.none : w.decide.groundsTitle}`)
  for (const ground of grounds)
    say(
      world,
      `     ${ground.citation}  ${sayJudgementTitle(ground, world.words)}: ${safeText(sayComparison(ground, world.words))}`,
    )
  say(world, `   ${w.decide.recommendation(w.recommendation[recommendedOutcome(judgements)])}`)
  return makeDecision(world, {
    case: file.case,
    version: file.version,
    outcome: word === 'grant' ? 'granted' : 'refused',
    grounds: [],
    override: null,
    at: world.now(),
    by: EXECUTOR,
  })
}

async function fulfilAll(world: World, file: Case): Promise<Case> {
  const store = await world.store()
  return store.write((tx) =>
    recordActs(
      world,
      tx,
      file,
      file.edition.obligations.map(({ id }) => ({
        kind: 'fulfilled' as const,
        at: world.now(),
        by: EXECUTOR,
        data: { obligation: id, reference: `${file.case}-${id}` },
      })),
    ),
  )
}

/** A line of the account; none where the result is JSON. */
export function say(world: World, ...lines: readonly string[]): void {
  if (!world.json) for (const line of lines) world.out(line)
}
