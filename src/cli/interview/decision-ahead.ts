import { type Case, caseAfter, stepDone } from '../../case/case.js'
import { caseDeadlines } from '../../case/dates.js'
import { decide } from '../../case/decide.js'
import { type Judgement, recommendedOutcome } from '../../case/grounds.js'
import { ExpectedError } from '../../expected-error.js'
import { entryNamedBy } from '../casework/entry-named.js'
import { effectOf, entryToChange, refuseEntryAsItStands } from '../casework/make-decision.js'
import { paperTitle } from '../paper-title.js'
import { safeText } from '../safe-text.js'
import { keepGround, sayComparison, sayJudgementTitle, sayWhen } from '../say.js'
import type { World } from '../world.js'
import type { DecisionTalk } from './ask-decision.js'
import { withItsAnswer } from './layout.js'

/** A decision as it would be stored. */
export interface DecisionChosen {
  readonly outcome: 'granted' | 'refused'
  /** By their ids. */
  readonly grounds: readonly string[]
  readonly override: string | null
}

/**
 * Told as soon as granting is chosen, before anything more is typed: the entry that it would change is not there, out of the register, or
 * was changed later.
 * @throws 'entry-unknown', 'decision-entry-excluded', 'entry-changed-later'
 */
export async function refuseUngrantable({ world, file, at }: DecisionTalk): Promise<void> {
  const store = await world.store()
  await refuseEntryAsItStands(store, file, { outcome: 'granted', at })
  const { register } = file.edition
  const effect = effectOf(file)
  if (register === null || effect === 'none' || effect === 'add-entry') return
  if ((await entryToChange(store, file)) === undefined)
    throw new ExpectedError('entry-unknown', { register, text: entryNamedBy(file) ?? '' })
}

/** What the clerk has chosen, an answer a line. */
export function decisionLines({ world, speech, judgements }: DecisionTalk, chosen: DecisionChosen): readonly string[] {
  const w = world.words.cases
  const lines = judgements
    .filter(({ id }) => chosen.grounds.includes(id))
    .map((each) => `\n${speech.interview.review.item(groundKept(world, each))}`)
  return [
    withItsAnswer(w.decide.choose, w.decide.choices[chosen.outcome]),
    ...(chosen.outcome === 'refused' ? [`${w.labels.grounds}:${lines.join('')}`] : []),
    ...(chosen.override === null ? [] : [withItsAnswer(w.next.reason, safeText(chosen.override))]),
  ]
}

function groundKept(world: World, each: Judgement): string {
  return `${each.citation}  ${sayJudgementTitle(each, world.words)}: ${safeText(sayComparison(each, world.words))}`
}

/** What storing it would do: the paper, the register, the obligations with their days. */
export async function decisionAhead(
  { world, speech, file, judgements, at }: DecisionTalk,
  chosen: DecisionChosen,
): Promise<readonly string[]> {
  const w = world.words.cases
  const work = { ...chosen, at, by: world.by, number: '–' }
  const act = decide(file, judgements, work, (each) => keepGround(each, world.words))
  const after = caseAfter(file, [act])
  const granted = chosen.outcome === 'granted'
  const { result } = file.procedure
  const lines = [
    w.decide.ahead.paper(paperTitle(world, granted ? result.granted : result.refused)),
    ...entryAhead(world, file, granted),
    ...(granted ? obligationsAhead(world, after) : []),
  ]
  // Where the program proposes to refuse, this was said before the first question.
  const unexpected = !granted && recommendedOutcome(judgements) === 'grant'
  return [
    w.decide.ahead.heading,
    ...lines.map(speech.interview.review.item),
    ...(unexpected ? hearingFirst({ world, file }) : []),
  ]
}

function entryAhead(world: World, file: Case, granted: boolean): readonly string[] {
  const { find, decide: said } = world.words.cases
  const { register } = file.edition
  if (register === null) return []
  const w = said.ahead.entry
  const name = find.registers[register]
  const number = safeText(entryNamedBy(file) ?? '')
  switch (granted ? effectOf(file) : 'none') {
    case 'add-entry':
      return [w.added(name)]
    case 'amend-entry':
      return [w.amended(name, number)]
    case 'exclude-entry':
      return [w.excluded(name, number)]
    case 'none':
      return [w.none(name)]
  }
}

function obligationsAhead(world: World, after: Case): readonly string[] {
  const deadlines = caseDeadlines(after, world.calendar())
  const w = world.words.cases
  return after.edition.obligations.map((obligation) => {
    const due = deadlines.find(({ id }) => id === obligation.id)?.due ?? ''
    return w.decide.ahead.obligation(sayWhen(due), w.text(obligation.title), obligation.source)
  })
}

/** That the applicant may have to be heard before a refusal (829-2024/22); nothing where the route knows no hearing, or one was called. */
export function hearingFirst({ world, file }: Pick<DecisionTalk, 'world' | 'file'>): readonly string[] {
  const known = file.edition.route.some(({ id }) => id === 'hearing')
  return known && stepDone(file, 'hearing') === undefined ? [world.words.cases.decide.hearingFirst(file.case)] : []
}
