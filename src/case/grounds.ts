import { holds } from '../law/holds.js'
import type { Criterion } from '../law/service.js'
import type { Text } from '../text.js'
import type { GroundKept } from './act.js'
import { type Case, factsOf, filedOn, stepDone } from './case.js'
import { checklist, defects, filedAt, lacking } from './checklist.js'
import { failsOfStep } from './fails-of-step.js'
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
 * Everything judged from what was filed, in the order of the clauses: first the package, then each criterion. While the package is being
 * checked a criterion whose documents are missing is not judged: the missing document says it once.
 *
 * @param letThrough what becomes of it once the package was let through without them (829-2024/19): conformity is judged from what was
 * filed (829-2024/21), so the criterion is not met. `not-asked` is how it was read at first: what was decided so stands.
 */
export function judgeCase(
  file: Case,
  lookups: Lookups,
  letThrough: 'not-met' | 'not-asked' = 'not-met',
): readonly Judgement[] {
  // Once the package was found complete, what it lacks is past: what is left is the service itself.
  const settled = stepDone(file, 'completeness')?.outcome === 'complete'
  const criteria = judgeCriteria(file, lookups, settled && letThrough === 'not-met')
  return [...(settled ? [] : judgePackage(file, lookups)), ...criteria]
}

/** Those that stand against granting: what a refusal rests on. */
export function groundsOf(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.filter((judgement) => judgement.met === false)
}

/** What the package lacks, or else what the clerk found against it. Without `lookups` nothing is said of the register. */
export function judgePackage(file: Case, lookups: Lookups | null = null): readonly Judgement[] {
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
  return found.length > 0 ? found : foundByTheClerk(file, lookups)
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
function foundByTheClerk(file: Case, lookups: Lookups | null): readonly Judgement[] {
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
      titles: [
        failsOfStep(file, 'completeness', checked.answers, lookups).length > 0 ? SEEN_BY_THE_CHECK : WHOLE_PACKAGE,
      ],
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

function judgeCriteria(file: Case, lookups: Lookups, settled: boolean): readonly Judgement[] {
  const { procedure } = file
  const facts = factsOf(file)
  const called = procedure.criteria.filter((criterion) => holds(criterion.when, facts))
  const matter = { edition: file.edition, procedure, answers: facts, lookups }
  const wanting = settled ? lacking(procedure, facts, filedOn(file)) : new Set<string>()
  const judged = called.flatMap((criterion) => {
    const outcome = judge(criterion.test, matter)
    if (anyFiled(criterion, file)) return [{ criterion, ...outcome }]
    // An amendment brings what it changes and no more: what nobody asked for is not held against it.
    const asked = criterion.documents?.some((id) => wanting.has(id)) === true
    return asked ? [{ criterion, met: false, found: { say: 'missing' as const }, required: outcome.required }] : []
  })
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

/** One of the documents that the criterion is read from was filed, or it is read from none. */
function anyFiled({ documents }: Criterion, { procedure, answers }: Case): boolean {
  return documents === undefined || documents.some((id) => filedAt(procedure, answers, id) !== undefined)
}

/** What the tool proposes on what it knows; a person decides. */
export function recommendedOutcome(judgements: readonly Judgement[]): 'grant' | 'refuse' {
  return groundsOf(judgements).length > 0 ? 'refuse' : 'grant'
}
