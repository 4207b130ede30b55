import { holds } from '../law/holds.js'
import type { Criterion } from '../law/service.js'
import type { JsonObject, Text } from '../text.js'
import type { GroundKept } from './act.js'
import { type Case, factsOf, filedOn, stepDone } from './case.js'
import { checklist, defects, filedAt } from './checklist.js'
import type { Finding } from './finding.js'
import { judge, type Lookups } from './judge.js'
import { packageRule } from './package-rule.js'

/** One thing judged: a criterion of the service, or a document of the package. */
export interface Judgement {
  readonly id: string
  readonly titles: readonly Text[]
  readonly citation: string
  /** The heading of refusal that a failure falls under. */
  readonly under: string
  /** Refusal to accept the application, or refusal of the service: two outcomes, two papers. */
  readonly stage: 'acceptance' | 'service'
  readonly met: boolean | null
  readonly found: Finding
  readonly required: Finding
}

/**
 * Everything judged from what was filed, in the order of the clauses: first the package, then each criterion. A criterion whose documents are missing is not judged: the missing document says it once.
 */
export function judgeCase(file: Case, lookups: Lookups): readonly Judgement[] {
  // Once the package was found complete, what it lacks is past: what is left is the service itself.
  const settled = stepDone(file, 'completeness')?.outcome === 'complete'
  const criteria = judgeCriteria(file, lookups)
  return [...(settled ? [] : judgePackage(file)), ...criteria]
}

/** Those that stand against granting: what a refusal rests on. */
export function groundsOf(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.filter((judgement) => judgement.met === false)
}

export function judgePackage(file: Case): readonly Judgement[] {
  const day = filedOn(file)
  const { stage, source } = packageRule(file.edition)
  const found = defects(checklist(file.procedure, factsOf(file), day)).map((item) => ({
    id: `${item.state === 'missing' ? 'document-missing' : 'document-expired'}:${item.id}`,
    titles: item.titles,
    citation: source,
    under: item.source,
    stage,
    met: false,
    found:
      item.state === 'missing' ? { say: 'missing' as const } : { say: 'expired' as const, on: item.validUntil ?? '' },
    required: item.state === 'missing' ? { say: 'filed' as const } : { say: 'valid-on' as const, day },
  }))
  return found.length > 0 ? found : foundByTheClerk(file)
}

const WHOLE_PACKAGE: Text = {
  kk: 'Құжаттар топтамасының толықтығы',
  ru: 'Полнота пакета документов',
  en: 'Completeness of the package',
}

/** What the check asked and was answered badly stands as grounds of its own: the reason explains them and says nothing of completeness. */
const SEEN_BY_THE_CHECK: Text = {
  kk: 'Тексеруде анықталған кемшілік',
  ru: 'Недостаток, выявленный при проверке',
  en: 'What the check found wrong',
}

/** Where the checklist shows nothing: what the clerk found against the package and gave as the reason. */
function foundByTheClerk(file: Case): readonly Judgement[] {
  const checked = stepDone(file, 'completeness')
  if (checked === undefined || checked.outcome === 'complete') return []
  const { reasons } = checked.answers
  const said = checked.override ?? (typeof reasons === 'string' ? reasons : null)
  if (said === null) return []
  const { stage, source } = packageRule(file.edition)
  const under = file.edition.incomplete.checked
  return [
    {
      id: 'package-found-incomplete',
      titles: [failsOfStep(file, 'completeness', checked.answers).length > 0 ? SEEN_BY_THE_CHECK : WHOLE_PACKAGE],
      citation: source,
      under,
      stage,
      met: false,
      found: { say: 'words', text: said },
      required: { say: 'words', text: '' },
    },
  ]
}

/** What a refusal of acceptance rests on. `keep` puts a judgement into the words that the file keeps. */
export function acceptanceGrounds(file: Case, keep: (judgement: Judgement) => GroundKept): readonly GroundKept[] {
  return judgePackage(file).map(keep)
}

function judgeCriteria(file: Case, lookups: Lookups): readonly Judgement[] {
  const { procedure } = file
  const facts = factsOf(file)
  const applicable = procedure.criteria.filter(
    (criterion) =>
      holds(criterion.when, facts) &&
      (criterion.documents === undefined ||
        criterion.documents.some((id) => filedAt(procedure, facts, id) !== undefined)),
  )
  const matter = { edition: file.edition, procedure, answers: facts, lookups }
  const judged = applicable.map((criterion) => ({ criterion, ...judge(criterion.test, matter) }))
  const failed = judged.some(({ criterion, met }) => met === false && !criterion.alone)
  return judged
    .filter(({ criterion, met }) => !criterion.alone || (!failed && met !== null))
    .map(({ criterion, ...outcome }) => ({
      id: criterion.id,
      titles: [criterion.title],
      citation: criterion.source,
      under: criterion.under,
      stage: 'service' as const,
      ...outcome,
    }))
}

/** The criteria that fail on what a step is about to record: a check says against the application what its answers say. */
export function failsOfStep(file: Case, step: string, answers: JsonObject): readonly Criterion[] {
  const { procedure, edition } = file
  const facts = { ...factsOf(file), steps: { [step]: answers } }
  const matter = { edition, procedure, answers: facts, lookups: NO_LOOKUPS }
  return procedure.criteria.filter(
    ({ test, when }) =>
      'path' in test &&
      test.path.startsWith(`steps.${step}.`) &&
      holds(when, facts) &&
      judge(test, matter).met === false,
  )
}

const NO_LOOKUPS: Lookups = { platform: null, platformNear: null, entry: null }

/** What the tool proposes on what it knows; a person decides. */
export function recommendedOutcome(judgements: readonly Judgement[]): 'grant' | 'refuse' {
  return groundsOf(judgements).length > 0 ? 'refuse' : 'grant'
}
