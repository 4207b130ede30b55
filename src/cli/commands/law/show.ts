import { type CivilDate, dateOf } from '../../../calendar/civil-date.js'
import { ExpectedError } from '../../../expected-error.js'
import { FORMS } from '../../../form/catalogue.js'
import { type ActRecord, actOf } from '../../../law/acts/index.js'
import { type ClauseFound, clauseOf, nearCitations } from '../../../law/clause.js'
import type { Clause } from '../../../law/clauses/clause.js'
import { editionInForce } from '../../../law/edition.js'
import { explainAct, explainEdition } from '../../../law/explain.js'
import type { ServiceEdition } from '../../../law/service.js'
import { SERVICE_IDS } from '../../../law/service.js'
import { EDITIONS } from '../../../law/services/index.js'
import { type Use, usesOf } from '../../../law/uses.js'
import type { World } from '../../world.js'
import { dictionaryOf } from './dictionary.js'

/**
 * `law show`: one clause with its parts and what rests on it; an act's whole edition; a service's edition in force.
 * @throws 'citation-unknown' with what was perhaps meant; 'no-edition' where it was not in force on the day; 'service-not-carried'
 */
export function showLaw(world: World, text: string, on: CivilDate | undefined): void {
  const asked = text.trim().toLowerCase()
  const service = SERVICE_IDS.find((id) => id === asked)
  if (service !== undefined) return showEdition(world, editionInForce(service, on ?? dateOf(world.now())))
  const act = actOf(asked)
  if (act !== undefined) return showAct(world, act, on)
  const found = clauseOf(text)
  if (found === undefined) {
    throw new ExpectedError('citation-unknown', { text: text.slice(0, 80), near: nearCitations(text) })
  }
  refuseOtherDay(found.act, on)
  showClause(world, found)
}

function showAct(world: World, act: ActRecord, on: CivilDate | undefined): void {
  const editions = editionsFrom(act.id)
  if (editions.length > 0) {
    refuseOtherDay(act.id, on)
    for (const edition of editions) showEdition(world, edition)
    return
  }
  if (world.json) {
    world.out(JSON.stringify(act))
    return
  }
  const w = world.words.cases.law
  for (const line of explainAct(act, dictionaryOf(world.words))) world.out(line)
  world.out(w.inForce(act.inForceFrom, act.inForceFromIsBound))
  if (act.ceased !== null) world.out(w.ceased(act.ceased, act.ceasedIsBound))
  world.out(w.notCarried)
}

function editionsFrom(act: string): readonly ServiceEdition[] {
  const editions = Object.values(EDITIONS).flat()
  return editions.filter((each) => each.standard === act || each.regulation === act)
}

/** A clause of an act that did not govern the day asked about is not shown as if it had. */
function refuseOtherDay(act: string, on: CivilDate | undefined): void {
  const [edition] = editionsFrom(act)
  if (on === undefined || edition === undefined) return
  const then = editionInForce(edition.service, on)
  if (then.standard === act || then.regulation === act) return
  throw new ExpectedError('no-edition', {
    service: edition.service,
    day: on,
    carried: [act],
    governed: actOf(then.standard)?.short ?? null,
  })
}

function showEdition(world: World, edition: ServiceEdition): void {
  if (world.json) {
    world.out(JSON.stringify({ ...edition, act: actOf(edition.standard) ?? null }))
    return
  }
  const lines = explainEdition(edition, dictionaryOf(world.words))
  for (const [at, line] of lines.entries()) {
    const heads = line !== '' && !line.startsWith(' ') && (at === 0 || lines[at + 1]?.startsWith(' ') === true)
    world.out(heads ? world.paint.bold(line) : line)
  }
}

function showClause(world: World, found: ClauseFound): void {
  const uses = usesOf(found.citation, FORMS)
  if (world.json) {
    world.out(JSON.stringify(clauseJson(world, found, uses)))
    return
  }
  const w = world.words.cases
  const { bold, dim } = world.paint
  const { clause, parts, citation, act } = found
  world.out(`${bold(citation)} · ${w.law.kinds[clause.kind]}`)
  world.out(`${dim(`${w.law.says}:`)} ${w.text(clause.says)}`)
  world.out(`${dim(`${w.law.does}:`)} ${w.text(clause.does)}`)
  if (clause.tests.length > 0) world.out(`${dim(`${w.law.tests}:`)} ${clause.tests.join(', ')}`)
  if (parts.length > 0) {
    world.out('')
    world.out(bold(w.law.parts))
    for (const part of parts) world.out(`  ${act}/${part.place} – ${w.text(part.says)} (${w.law.kinds[part.kind]})`)
  }
  if (uses.length === 0) return
  world.out('')
  world.out(bold(w.law.uses))
  for (const use of uses) world.out(`  ${useLine(world, use, citation)}`)
}

function useLine(world: World, use: Use, asked: string): string {
  const w = world.words.cases
  const where = use.procedures.length === 0 ? '' : ` (${use.procedures.join(', ')})`
  const clause = use.citation === asked ? '' : ` [${use.citation}]`
  return `${w.law.useKinds[use.kind]}: ${use.id} – ${w.text(use.title)}${where}${clause}`
}

function clauseJson(world: World, found: ClauseFound, uses: readonly Use[]) {
  const { text } = world.words.cases
  const told = (clause: Clause) => ({
    citation: `${found.act}/${clause.place}`,
    kind: clause.kind,
    says: text(clause.says),
    does: text(clause.does),
    tests: clause.tests,
  })
  return {
    ...told(found.clause),
    act: found.act,
    place: found.clause.place,
    parts: found.parts.map(told),
    uses: uses.map((use) => ({ ...use, title: text(use.title) })),
  }
}
