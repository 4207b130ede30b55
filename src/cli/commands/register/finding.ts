import type { CivilDate } from '../../../calendar/civil-date.js'
import { dateOf } from '../../../calendar/civil-date.js'
import { ExpectedError, isExpected } from '../../../expected-error.js'
import { clauseOf } from '../../../law/clause.js'
import type { FindingGround } from '../../../register/acts.js'
import type { Entry, EntryFinding, NewEntryAct } from '../../../register/entry.js'
import type { Reader } from '../../../store/store.js'
import { entryOn } from '../../casework/entry-on.js'
import { openFinding, refuseExcluded } from '../../casework/own-exclusion.js'
import { recordedAt } from '../../casework/record.js'
import { recordEntryActs } from '../../casework/record-entry.js'
import { transitionStateOf } from '../../casework/transition.js'
import { writtenText } from '../../casework/written-text.js'
import type { World } from '../../world.js'

declare module '../../../expected-error.js' {
  interface ErrorFacts {
    /** What the register itself says is against the ground. */
    'finding-contradicted': { readonly entry: string; readonly ground: string; readonly citation: string }
    'finding-misdated': { readonly entry: string; readonly day: string; readonly from: string; readonly until: string }
  }
}

export interface FindingOptions {
  readonly ground: FindingGround
  readonly evidence: string
  readonly clause?: readonly string[]
  readonly foundOn?: CivilDate
}

/** Criteria of inclusion stand in these clauses. */
const CRITERIA = /^829-2024\/[56](?:\.|$)/

/**
 * Records what the authority's monitoring found of an entry (829-2024/10): ground, evidence, day. The entry stays as it is until an
 * exclusion is decided. @throws 'entry-…', 'finding-…', 'citation-unknown', 'answers-invalid'
 */
export async function recordFinding(world: World, text: string, options: FindingOptions): Promise<void> {
  const { ground } = options
  const evidence = writtenText(world, 'evidence', options.evidence)
  const clauses = await criteriaNamed(world, ground, options.clause ?? [])
  const store = await world.store()
  const entry = await store.write(async (tx) => {
    const before = await entryOn(tx, 'trusted', text)
    refuseExcluded(before)
    const at = recordedAt(world)
    const on = options.foundOn ?? dateOf(at)
    if (on < before.includedOn || on > dateOf(at))
      throw new ExpectedError('finding-misdated', {
        entry: before.number,
        day: on,
        from: before.includedOn,
        until: dateOf(at),
      })
    await refuseContradicted(world, tx, before, { ground, clauses, on })
    const act: NewEntryAct<'found'> = { kind: 'found', at, by: world.by, data: { ground, clauses, evidence, on } }
    return recordEntryActs(world, tx, { register: 'trusted', number: before.number, before }, [act])
  })
  const finding = entry.findings.at(-1)
  if (world.json) world.out(JSON.stringify({ entry: entry.number, finding }))
  else world.out(world.words.registers.findings.recorded(entry.number, String(finding?.number ?? '')))
}

/** Which criteria are met no more: asked where that is the ground, of clauses 5 and 6 only. */
async function criteriaNamed(
  world: World,
  ground: FindingGround,
  texts: readonly string[],
): Promise<readonly string[]> {
  if (ground === 'criteria-lost' && texts.length === 0) {
    const w = world.words.registers.findings
    throw new ExpectedError('usage', { what: w.noClause, remedy: ['--clause 829-2024/5.3', '--clause 829-2024/6.4'] })
  }
  const named: string[] = []
  for (const text of texts) {
    const found = await clauseOf(text.includes('/') ? text : `829-2024/${text}`)
    if (found === undefined || !CRITERIA.test(found.citation))
      throw new ExpectedError('citation-unknown', { text: text.slice(0, 60), near: ['829-2024/5', '829-2024/6'] })
    named.push(found.citation)
  }
  return named
}

/** The clause with the criteria of each kind of product. */
const CRITERIA_OF: Readonly<Record<string, string>> = { software: '829-2024/5', eip: '829-2024/6' }

/**
 * A ground that the register itself can tell is told by it: papers that are all valid, an entry that was brought up to date, criteria
 * that its kind of product never had to meet.
 */
async function refuseContradicted(
  world: World,
  read: Reader,
  entry: Entry,
  { ground, clauses, on }: Pick<NewEntryAct<'found'>['data'], 'ground' | 'clauses' | 'on'>,
): Promise<void> {
  const own = CRITERIA_OF[String(entry.data.product.kind)]
  if (own !== undefined && clauses.some((clause) => clause !== own && !clause.startsWith(`${own}.`)))
    throw new ExpectedError('finding-contradicted', { entry: entry.number, ground, citation: own })
  if (ground === 'expired-documents') {
    const dated = entry.data.documents.filter(({ validUntil }) => validUntil !== null)
    if (dated.length === 0 || dated.some(({ validUntil }) => (validUntil ?? '') < on)) return
    throw new ExpectedError('finding-contradicted', { entry: entry.number, ground, citation: '829-2024/10' })
  }
  if (ground === 'not-renewed' && (await transitionStateOf(world, read, entry, on)) !== 'lost')
    throw new ExpectedError('finding-contradicted', { entry: entry.number, ground, citation: '829-2024/36' })
}

/** Nothing is to be excluded here: what is open is looked up. @throws 'finding-unknown' */
function openToDismiss(entry: Entry, number: string): EntryFinding {
  try {
    return openFinding(entry, number)
  } catch (error) {
    if (!isExpected(error, 'finding-unknown')) throw error
    throw new ExpectedError('finding-unknown', { ...error.facts, dismissing: true })
  }
}

/** Records that a finding led to nothing. @throws 'finding-unknown' */
export async function dismissFinding(
  world: World,
  text: string,
  number: string,
  options: { readonly reason: string },
): Promise<void> {
  const reason = writtenText(world, 'reason', options.reason)
  const store = await world.store()
  const entry = await store.write(async (tx) => {
    const before = await entryOn(tx, 'trusted', text)
    const finding = openToDismiss(before, number)
    const at = recordedAt(world)
    const data = { finding: finding.number, reason, on: dateOf(at) }
    const act: NewEntryAct<'dismissed'> = { kind: 'dismissed', at, by: world.by, data }
    return recordEntryActs(world, tx, { register: 'trusted', number: before.number, before }, [act])
  })
  if (world.json) world.out(JSON.stringify({ entry: entry.number, findings: entry.findings }))
  else world.out(world.words.registers.findings.dismissed(entry.number, number))
}
