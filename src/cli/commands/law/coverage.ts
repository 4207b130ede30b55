import { ExpectedError } from '../../../expected-error.js'
import { clauseActs } from '../../../law/clause.js'
import type { Clause } from '../../../law/clauses/clause.js'
import { type ActCoverage, CLAUSE_KINDS, coverageOf } from '../../../law/coverage.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'

/**
 * `law coverage`: every numbered clause of an act, or of all five: carried out with its tests, informational, or out of reach and why.
 * @throws 'usage' for an act whose text is not carried
 */
export async function printCoverage(world: World, text: string | undefined): Promise<void> {
  const act = text?.trim().toLowerCase()
  const covered = await coverageOf(act)
  if (covered.length === 0) {
    throw new ExpectedError('usage', {
      what: world.words.law.coverage.unknownAct(String(text).slice(0, 80)),
      remedy: clauseActs().map((each) => `kz-is law coverage ${each}`),
    })
  }
  if (world.json) world.out(JSON.stringify(covered.map((each) => toldAct(world, each))))
  else printAll(world, covered)
}

function toldAct(world: World, { act, totals, clauses }: ActCoverage) {
  const { text } = world.words.cases
  return {
    act,
    total: clauses.length,
    totals: {
      carriedOut: totals['carried-out'],
      informational: totals.informational,
      outOfReach: totals['out-of-reach'],
    },
    clauses: clauses.map((clause) => ({
      citation: `${act}/${clause.place}`,
      place: clause.place,
      kind: clause.kind,
      says: text(clause.says),
      does: text(clause.does),
      tests: clause.tests,
    })),
  }
}

function printAll(world: World, covered: readonly ActCoverage[]): void {
  const w = world.words.law.coverage
  const row = (name: string, clauses: readonly Clause[], totals: ActCoverage['totals']): readonly string[] => [
    name,
    String(clauses.length),
    ...CLAUSE_KINDS.map((kind) => String(totals[kind])),
  ]
  const all = covered.flatMap((each) => each.clauses)
  const sum = { 'carried-out': 0, informational: 0, 'out-of-reach': 0 }
  for (const { totals } of covered) for (const kind of CLAUSE_KINDS) sum[kind] += totals[kind]
  world.out(
    table(world, w.heads, [
      ...covered.map((each) => row(each.act, each.clauses, each.totals)),
      ...(covered.length > 1 ? [row(w.total, all, sum)] : []),
    ]),
  )
  for (const { act, clauses } of covered) {
    world.out('')
    world.out(world.paint.bold(act))
    for (const clause of clauses) printClause(world, act, clause)
  }
}

function printClause(world: World, act: string, clause: Clause): void {
  const { text, law } = world.words.cases
  world.out(`  ${world.paint.bold(`${act}/${clause.place}`)} · ${law.kinds[clause.kind]} – ${text(clause.says)}`)
  world.out(`    ${text(clause.does)}`)
  if (clause.tests.length > 0) world.out(`    ${world.paint.dim(`${law.tests}: ${clause.tests.join(', ')}`)}`)
}
