import type { Text } from '../text.js'
import { type Fact, factsOf } from './diff-facts.js'
import type { EditionId, Regulation, ServiceId, ServiceLaw, Standard } from './service.js'

export type DiffPart = 'role' | 'step' | 'term' | 'limit' | 'fee' | 'procedure' | 'document' | 'criterion'
export const DIFF_PARTS: readonly DiffPart[] = [
  'role',
  'step',
  'term',
  'limit',
  'fee',
  'procedure',
  'document',
  'criterion',
]

/** One thing of an edition as it is compared: what it is called, where it stands, and the facts that the law fixes of it. */
export interface Described {
  readonly title: Text
  readonly citation: string
  readonly facts: Readonly<Record<string, Fact>>
}

export interface Difference {
  readonly part: DiffPart
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly before: Described | null
  readonly after: Described | null
  /** Of what changed: the names of the facts that differ. */
  readonly facts: readonly string[]
}

export interface EditionDiff {
  readonly service: ServiceId
  readonly from: EditionId
  readonly to: EditionId
  /** What both editions have, and so what was compared: routes, frames. */
  readonly compared: readonly ('route' | 'frame')[]
  readonly differences: readonly Difference[]
}

/** An edition by its name: its standard, its regulation, or both where they are one act. */
export interface NamedEdition {
  readonly id: EditionId
  readonly standard: Standard | undefined
  readonly regulation: Regulation | undefined
}

/** Whatever bears that name in the service; undefined where nothing does. */
export function editionCalled(law: ServiceLaw, name: string): NamedEdition | undefined {
  const plain = name.trim().toLowerCase()
  const standard = law.standards.find((each) => each.id === plain)
  const regulation = law.regulations.find((each) => each.id === plain)
  const id = standard?.id ?? regulation?.id
  return id === undefined ? undefined : { id, standard, regulation }
}

/**
 * What changes from one edition of a service to another: roles, steps and terms of the routes, and of the frames the terms, limits, fee,
 * procedures, documents and criteria. Wordings are our paraphrases and are not compared; figures, roles, order, conditions and papers are.
 * Where the two have nothing of one kind, `compared` is empty.
 */
export function diffEditions(service: ServiceId, from: NamedEdition, to: NamedEdition): EditionDiff {
  const routes = from.regulation !== undefined && to.regulation !== undefined
  const frames = frameOf(from) !== undefined && frameOf(to) !== undefined
  const [before, after] = [from, to].map((each) =>
    factsOf(routes ? (each.regulation?.route ?? []) : [], frames ? frameOf(each) : undefined),
  )
  return {
    service,
    from: from.id,
    to: to.id,
    compared: [...(routes ? (['route'] as const) : []), ...(frames ? (['frame'] as const) : [])],
    differences: DIFF_PARTS.flatMap((part) => compare(part, before?.[part] ?? new Map(), after?.[part] ?? new Map())),
  }
}

function frameOf({ standard, regulation }: NamedEdition) {
  return standard ?? regulation?.frame
}

function compare(
  part: DiffPart,
  before: ReadonlyMap<string, Described>,
  after: ReadonlyMap<string, Described>,
): readonly Difference[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return ids.flatMap((id): readonly Difference[] => {
    const [old, now] = [before.get(id) ?? null, after.get(id) ?? null]
    if (old === null) return [{ part, id, change: 'added', before: null, after: now, facts: [] }]
    if (now === null) return [{ part, id, change: 'removed', before: old, after: null, facts: [] }]
    const names = [...new Set([...Object.keys(old.facts), ...Object.keys(now.facts)])]
    const facts = names.filter((name) => JSON.stringify(old.facts[name]) !== JSON.stringify(now.facts[name]))
    return facts.length === 0 ? [] : [{ part, id, change: 'changed', before: old, after: now, facts }]
  })
}
