import { ExpectedError } from '../../../expected-error.js'
import {
  type Described,
  DIFF_PARTS,
  type Difference,
  diffEditions,
  type EditionDiff,
  editionCalled,
  type NamedEdition,
} from '../../../law/diff.js'
import type { Fact } from '../../../law/diff-facts.js'
import type { ServiceLaw } from '../../../law/service.js'
import { allLaw } from '../../../law/services/index.js'
import { sayDuration } from '../../say.js'
import type { World } from '../../world.js'

/**
 * `law diff`: what changes from one edition of a service to another.
 * @throws 'edition-unknown'; 'usage' for editions of two services, or a standard against a regulation
 */
export async function printDiff(world: World, from: string, to: string): Promise<void> {
  const diff = compared(await allLaw(), from, to, world)
  if (world.json) {
    world.out(JSON.stringify(told(diff, world)))
    return
  }
  const w = world.words.law.diff
  world.out(world.paint.bold(w.title(diff.from, diff.to)))
  if (diff.differences.length === 0) world.out(w.same)
  for (const part of DIFF_PARTS) {
    const here = diff.differences.filter((each) => each.part === part)
    if (here.length === 0) continue
    world.out('')
    world.out(world.paint.bold(w.parts[part]))
    for (const each of here) print(each, world)
  }
}

function compared(laws: readonly ServiceLaw[], from: string, to: string, world: World): EditionDiff {
  const w = world.words.law.diff
  const pairs = laws.map((law) => ({ law, before: editionCalled(law, from), after: editionCalled(law, to) }))
  const known = pairs.find((each) => each.before !== undefined || each.after !== undefined)
  if (!pairs.some((each) => each.before !== undefined)) throw unknown(from, known?.law ?? nearest(from, laws))
  if (!pairs.some((each) => each.after !== undefined)) throw unknown(to, known?.law ?? nearest(to, laws))
  const names = w.which([...new Set(laws.flatMap(editionNames))].join(', '))
  const pair = pairs.find((each) => each.before !== undefined && each.after !== undefined)
  if (pair?.before === undefined || pair.after === undefined)
    throw new ExpectedError('usage', { what: w.otherService, remedy: [names] })
  const diff = diffEditions(pair.law.service, pair.before as NamedEdition, pair.after as NamedEdition)
  if (diff.compared.length === 0) throw new ExpectedError('usage', { what: w.nothingCommon, remedy: [names] })
  return diff
}

function unknown(text: string, law: ServiceLaw): ExpectedError<'edition-unknown'> {
  return new ExpectedError('edition-unknown', {
    service: law.service,
    text: text.slice(0, 80),
    carried: [...new Set(editionNames(law))],
  })
}

/** The service one of whose editions begins like what was typed. */
function nearest(text: string, laws: readonly ServiceLaw[]): ServiceLaw {
  const alike = laws.find((law) => editionNames(law).some((id) => id.startsWith(text.trim().slice(0, 3))))
  return alike ?? (laws[0] as ServiceLaw)
}

function editionNames(law: ServiceLaw): readonly string[] {
  return [...law.standards, ...law.regulations].map((each) => each.id)
}

function told(diff: EditionDiff, world: World) {
  const { text } = world.words.cases
  const described = (each: Described | null) =>
    each === null ? null : { title: text(each.title), citation: each.citation, ...each.facts }
  return {
    service: diff.service,
    from: diff.from,
    to: diff.to,
    compared: diff.compared,
    differences: diff.differences.map(({ part, id, change, before, after, facts }) => ({
      part,
      id,
      change,
      title: text((after ?? (before as Described)).title),
      before: described(before),
      after: described(after),
      changed: facts,
    })),
  }
}

function print({ id, change, before, after, facts }: Difference, world: World): void {
  const w = world.words.law.diff
  const { text } = world.words.cases
  const one = after ?? (before as Described)
  const where = [before, after].flatMap((each) => (each === null ? [] : [each.citation])).join(' → ')
  world.out(`  ${MARKS[change]} ${world.paint.bold(id)} (${w.changes[change]}) – ${text(one.title)} [${where}]`)
  if (change !== 'changed') {
    for (const [name, fact] of Object.entries(one.facts)) {
      if (fact !== null && SHOWN.has(name)) world.out(`      ${label(name, world)}: ${sayFact(fact, world)}`)
    }
    return
  }
  for (const name of facts) {
    const [old, now] = [before?.facts[name] ?? null, after?.facts[name] ?? null]
    world.out(`      ${label(name, world)}: ${sayFact(old, world)} → ${sayFact(now, world)}`)
  }
}

const MARKS: Readonly<Record<Difference['change'], string>> = { added: '+', removed: '−', changed: '≠' }
/** Of what was added or removed only the facts that one asks after first. */
const SHOWN: ReadonlySet<string> = new Set(['number', 'role', 'length', 'from', 'tenge', 'form', 'granted', 'refused'])

function label(name: string, world: World): string {
  const { facts } = world.words.law.diff
  return Object.hasOwn(facts, name) ? facts[name as keyof typeof facts] : name
}

function sayFact(fact: Fact, world: World): string {
  const w = world.words
  if (fact === null) return w.law.diff.nothing
  if ('text' in fact) return w.cases.text(fact.text)
  if ('duration' in fact) return sayDuration(fact.duration, w)
  if ('values' in fact) return fact.values.length === 0 ? w.law.diff.nothing : fact.values.join(', ')
  return typeof fact.value === 'boolean' ? (fact.value ? w.program.yes : w.program.no) : String(fact.value)
}
