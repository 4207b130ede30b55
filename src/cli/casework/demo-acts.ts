import { type CivilDate, dateOf, later, type Moment } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { addWorkingMinutes } from '../../calendar/working-time.js'
import type { Case } from '../../case/case.js'
import { groundsOf, recommendedOutcome } from '../../case/grounds.js'
import { possibilities } from '../../case/steps.js'
import type { Step } from '../../law/service.js'
import type { Json, JsonObject } from '../../text.js'
import { safeText } from '../safe-text.js'
import { sayComparison, sayJudgementTitle } from '../say.js'
import type { World } from '../world.js'
import { workStep } from './do-step.js'
import { judgeNow } from './lookups.js'
import { makeDecision } from './make-decision.js'
import { recordActs } from './record.js'

/** People of the demonstration: each role has its own. */
export const CLERK = 'Серікова Ә.'
const HEAD = 'Оразбаев Т.'
const PEOPLE: Readonly<Record<string, string>> = {
  'registry-clerk': CLERK,
  executor: 'Мұратұлы Б.',
  commission: 'Қасымова Г.',
  head: HEAD,
  'head-of-directorate': 'Ахметов Н.',
  'chief-expert': 'Жақсыбекова Д.',
}
const EXECUTOR = 'Мұратұлы Б.'

/** What a story does at the steps where there is a choice; at the others the first outcome is the usual one. */
export interface StoryLine {
  readonly decide: 'grant' | 'refuse'
  /** Outcomes by step. */
  readonly outcomes?: Readonly<Record<string, string>>
  /** Steps that are only called for, each as soon as it may be done. */
  readonly calls?: readonly string[]
  /** What steps ask; `@today` is the day on which the step is done, `@+2` the second working day after it. */
  readonly answers?: Readonly<Record<string, JsonObject>>
}

/** How long each thing takes in the demonstration, in working minutes. */
const STEP_MINUTES = 240

/** Half a working day after what was done last; after the call to a hearing, not before it was held. */
export function laterAt(world: World, file: Case): Moment {
  const last = file.steps.at(-1)
  const next = addWorkingMinutes(later(last?.at ?? file.accepted, file.accepted), STEP_MINUTES, world.calendar())
  const { hearingDate: day, hearingTime: time } = last?.answers ?? {}
  if (typeof day !== 'string' || typeof time !== 'string') return next
  return later(next, addWorkingMinutes(`${day}T${time}` as Moment, STEP_MINUTES / 4, world.calendar()))
}

/** Does the next thing with the application, as the story has it; null when nothing is left to do. */
export async function act(world: World, file: Case, story: StoryLine): Promise<Case | null> {
  const open = possibilities(file).filter((each) => each.now)
  const step = (open.find(({ step }) => story.calls?.includes(step.id)) ?? open.find(({ step }) => !step.optional))
    ?.step
  if (step === undefined) return fulfilAll(world, file)
  if (step.by === 'decide') return decideAndTell(world, file, story.decide)
  const at = world.now()
  return workStep(world, {
    case: file.case,
    version: file.version,
    step: step.id,
    outcome: story.outcomes?.[step.id] ?? (step.outcomes.length > 1 ? step.outcomes[0]?.id : undefined),
    answers: {
      ...usualAnswers(step, file, at),
      ...onThatDay(story.answers?.[step.id] ?? {}, dateOf(at), world.calendar()),
    },
    override: null,
    at,
    by: step.notSameAs === undefined ? (PEOPLE[step.role.id] ?? EXECUTOR) : HEAD,
  })
}

/** What every route asks alike: who signs, the number and day of a protocol, of an act. */
function usualAnswers(step: Step, file: Case, at: Moment): JsonObject {
  const number = `${Number(file.case.slice(-2))}-${file.steps.length}`
  const usual: JsonObject = {
    signerName: 'Оразбаев Тимур Қайратұлы',
    signerPosition: 'Төраға орынбасары',
    protocolNumber: number,
    protocolDate: dateOf(at),
    examinationActNumber: number,
    examinationActDate: dateOf(at),
  }
  const asked = step.asks.filter((field) => !field.optional && usual[field.id] !== undefined)
  return Object.fromEntries(asked.map((field) => [field.id, usual[field.id] ?? '']))
}

function onThatDay(answers: JsonObject, today: CivilDate, calendar: WorkingCalendar): JsonObject {
  return Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, dayOf(value, today, calendar)]))
}

function dayOf(value: Json, today: CivilDate, calendar: WorkingCalendar): Json {
  if (value === '@today') return today
  const ahead = typeof value === 'string' ? /^@\+(\d)$/.exec(value) : null
  return ahead === null ? value : calendar.addWorkingDays(today, Number(ahead[1]))
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

/** Every obligation of the decision, once. */
async function fulfilAll(world: World, file: Case): Promise<Case | null> {
  if (file.decision?.outcome !== 'granted' || file.fulfilled.length === file.edition.obligations.length) return null
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
