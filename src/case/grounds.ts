import { answerAt, holds } from '../law/holds.js'
import type { Text } from '../text.js'
import type { GroundKept } from './act.js'
import { acceptedOn, type Case, stepDone } from './case.js'
import { checklist, defects } from './checklist.js'
import type { Finding } from './finding.js'
import { judge, type Lookups } from './judge.js'

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

/** Clause 19: an incomplete package or an expired document. */
const REFUSAL_OF_ACCEPTANCE = '829-2024/19'

/**
 * Everything judged from what was filed, in the order of the clauses: first the package, then each criterion, then what the
 * Commission said. A criterion whose documents are missing is not judged: the missing document says it once.
 */
export function judgeCase(file: Case, lookups: Lookups): readonly Judgement[] {
  // Once the package was found complete (829-2024/18), refusing acceptance is past: what is left is the service itself.
  const settled = stepDone(file, 'completeness')?.outcome === 'complete'
  const criteria = judgeCriteria(file, lookups)
  const said = criteria.some((judgement) => judgement.met === false) ? [] : judgeRecommendation(file)
  return [...(settled ? [] : judgePackage(file)), ...criteria, ...said]
}

/** Those that stand against granting: what a refusal rests on. */
export function groundsOf(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.filter((judgement) => judgement.met === false)
}

export function judgePackage(file: Case): readonly Judgement[] {
  const day = acceptedOn(file)
  return defects(checklist(file.procedure, file.answers, day)).map((item) => ({
    id: `${item.state === 'missing' ? 'document-missing' : 'document-expired'}:${item.id}`,
    titles: item.titles,
    citation: REFUSAL_OF_ACCEPTANCE,
    under: item.source,
    stage: 'acceptance' as const,
    met: false,
    found:
      item.state === 'missing' ? { say: 'missing' as const } : { say: 'expired' as const, on: item.validUntil ?? '' },
    required: item.state === 'missing' ? { say: 'filed' as const } : { say: 'valid-on' as const, day },
  }))
}

const WHOLE_PACKAGE: Text = {
  kk: 'Құжаттар топтамасының толықтығы',
  ru: 'Полнота пакета документов',
  en: 'Completeness of the package',
}

/**
 * What a refusal of acceptance rests on (829-2024/19): the defects that the checklist shows; where it shows none, what the clerk found
 * against it and gave as the reason. `keep` puts a judgement into the words that the file keeps.
 */
export function acceptanceGrounds(file: Case, keep: (judgement: Judgement) => GroundKept): readonly GroundKept[] {
  const defects = judgePackage(file)
  const found = stepDone(file, 'completeness')?.override ?? null
  if (defects.length > 0 || found === null) return defects.map(keep)
  return [
    {
      id: 'package-found-incomplete',
      title: WHOLE_PACKAGE,
      citation: REFUSAL_OF_ACCEPTANCE,
      under: '829-2024/18',
      stage: 'acceptance',
      found,
      required: '',
    },
  ]
}

function judgeCriteria(file: Case, lookups: Lookups): readonly Judgement[] {
  const { procedure, answers } = file
  const applicable = procedure.criteria.filter(
    (criterion) =>
      holds(criterion.when, answers) &&
      (criterion.documents === undefined ||
        criterion.documents.some((id) => answerAt(answers, `documents.${id}`) !== undefined)),
  )
  return applicable.map((criterion) => ({
    id: criterion.id,
    titles: [criterion.title],
    citation: criterion.source,
    under: criterion.under,
    stage: 'service' as const,
    ...judge(criterion.test, { procedure, answers, lookups }),
  }))
}

/**
 * Decisions take the Commission's recommendation into account (829-2024/11, /21). It is no criterion of its own: it is a ground only
 * where the Commission found what the figures do not show.
 */
function judgeRecommendation(file: Case): readonly Judgement[] {
  const recommendation = stepDone(file, 'recommend')
  if (recommendation === undefined) return []
  const step = file.edition.route.find((each) => each.id === 'recommend')
  const positive = step?.outcomes.find((outcome) => outcome.id === 'positive')?.title
  const said = step?.outcomes.find((outcome) => outcome.id === recommendation.outcome)?.title
  if (step === undefined || positive === undefined || said === undefined) return []
  const protocol = String(recommendation.answers.protocolNumber ?? '')
  return [
    {
      id: 'commission-recommendation',
      titles: [step.action],
      citation: '829-2024/21',
      under: '829-2024/annex2/10.4',
      stage: 'service',
      met: recommendation.outcome === 'positive',
      found: { say: 'recommendation', outcome: said, protocol },
      required: { say: 'label', label: positive },
    },
  ]
}

/** What the tool proposes on what it knows; a person decides. */
export function recommendedOutcome(judgements: readonly Judgement[]): 'grant' | 'refuse' {
  return groundsOf(judgements).length > 0 ? 'refuse' : 'grant'
}
