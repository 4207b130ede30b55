import { type CivilDate, dateOf } from '../../../calendar/civil-date.js'
import { ExpectedError, isExpected } from '../../../expected-error.js'
import { FORMS } from '../../../form/catalogue.js'
import { governedBy } from '../../../law/acts/governed.js'
import { type ActRecord, actOf } from '../../../law/acts/index.js'
import { editionOn, editionOnOrNone } from '../../../law/choose-edition.js'
import { type ClauseFound, clauseOf, nearCitations } from '../../../law/clause.js'
import type { Clause } from '../../../law/clauses/clause.js'
import { editionsCarried, inForceOn } from '../../../law/edition.js'
import { explainAct, explainEdition } from '../../../law/explain.js'
import type { Provision, ServiceEdition, ServiceId, ServiceLaw } from '../../../law/service.js'
import { SERVICE_IDS } from '../../../law/service.js'
import { allLaw, lawOf } from '../../../law/services/index.js'
import { type Use, usesOf } from '../../../law/uses.js'
import type { World } from '../../world.js'
import { dictionaryOf } from './dictionary.js'

/**
 * `law show`: one clause with its parts and what rests on it; an edition by its id (`209-2014/3`) or its act, each with what it governed
 * together with; a service's edition in force. In JSON one edition is an object, several are a list.
 * @throws 'citation-unknown' with what was perhaps meant; 'no-edition' where it was not in force on the day
 */
export async function showLaw(world: World, text: string, on: CivilDate | undefined): Promise<void> {
  const asked = text.trim().toLowerCase()
  const service = SERVICE_IDS.find((id) => id === asked)
  if (service !== undefined) return showEditions(world, [await inForce(service, on ?? dateOf(world.now()))])
  const act = actOf(asked)
  if (act !== undefined) return showAct(world, act, on)
  const named = (await allLaw())
    .flatMap(editionsCarried)
    .filter((each) => each.provisions.some(({ id }) => id === asked))
  if (named.length > 0) {
    await refuseOtherDay(asked, on)
    return showEditions(world, named)
  }
  const found = await clauseOf(text)
  if (found === undefined) {
    throw new ExpectedError('citation-unknown', { text: text.slice(0, 80), near: await nearCitations(text) })
  }
  await refuseOtherDay(found.citation, on)
  await showClause(world, found)
}

/** What governs a service on a day. @throws 'no-edition', where only another day helps */
async function inForce(service: ServiceId, day: CivilDate): Promise<ServiceEdition> {
  try {
    return editionOn(await lawOf(service), day).edition
  } catch (error) {
    if (!isExpected(error, 'no-edition')) throw error
    throw new ExpectedError('no-edition', { ...error.facts, options: '--on' })
  }
}

async function showAct(world: World, act: ActRecord, on: CivilDate | undefined): Promise<void> {
  const editions = editionsFrom(await allLaw(), act.id)
  if (editions.length > 0) {
    await refuseOtherDay(act.id, on)
    return showEditions(world, editions)
  }
  if (world.json) {
    world.out(JSON.stringify(act))
    return
  }
  printAct(world, act)
}

/** An act that is known only by name: its dates with how they are known, what it stood for and what ended it. */
function printAct(world: World, act: ActRecord): void {
  const { text, law: w } = world.words.cases
  const { how, annex } = world.words.law.timeline
  const { places } = world.words.law
  for (const line of explainAct(act, dictionaryOf(world.words))) world.out(line)
  const sure = act.inForceFromIsBound ? '' : ` (${how[act.confidence.inForceFrom]})`
  world.out(`${w.inForce(act.inForceFrom, act.inForceFromIsBound)}${sure}`)
  if (act.ceased !== null && act.confidence.ceased !== null) {
    const by = act.repealedBy === null ? undefined : actOf(act.repealedBy)
    const why = [
      ...(act.ceasedIsBound ? [] : [how[act.confidence.ceased]]),
      ...(by === undefined ? [] : [text(by.short)]),
    ]
    world.out(`${w.ceased(act.ceased, act.ceasedIsBound)}${why.length === 0 ? '' : ` (${why.join('; ')})`}`)
  }
  for (const { service, place, annex: number } of act.places) {
    world.out(`${places[place]}: ${service}${number === null ? '' : `, ${annex(number)}`}`)
  }
  if (act.note !== null) world.out(text(act.note))
  world.out(w.notCarried)
}

function editionsFrom(laws: readonly ServiceLaw[], act: string): readonly ServiceEdition[] {
  return laws.flatMap(editionsCarried).filter((each) => each.provisions.some((provision) => provision.act === act))
}

/** A clause of an act that did not govern the day asked about is not shown as if it had. @throws 'no-edition' */
async function refuseOtherDay(citation: string, on: CivilDate | undefined): Promise<void> {
  if (on === undefined) return
  const cites = ({ id, act }: Provision): boolean => citation === act || `${citation}/`.startsWith(`${id}/`)
  const laws = (await allLaw()).filter((law) => [...law.standards, ...law.regulations].some(cites))
  const governed = laws.some((law) => editionOnOrNone(law, on)?.provisions.some(cites))
  const inForce = laws.some((law) =>
    [...law.standards, ...law.regulations].some((each) => cites(each) && inForceOn(each, on)),
  )
  const [law] = laws
  if (law === undefined || governed || inForce) return
  const place = law.standards.some(cites) ? ('standard' as const) : ('regulation' as const)
  const carried = [...law.standards, ...law.regulations].filter(cites).map((each) => each.id)
  throw new ExpectedError('no-edition', {
    service: law.service,
    day: on,
    holes: [{ place, governed: governedBy(law.service, place, on)?.short ?? null, carried }],
    options: '--on',
  })
}

function showEditions(world: World, editions: readonly ServiceEdition[]): void {
  if (world.json) {
    const told = editions.map((each) => ({ ...each, acts: each.provisions.map(({ act }) => actOf(act) ?? null) }))
    world.out(JSON.stringify(told.length === 1 ? told[0] : told))
    return
  }
  for (const [at, edition] of editions.entries()) {
    if (at > 0) world.out('')
    showEdition(world, edition)
  }
}

function showEdition(world: World, edition: ServiceEdition): void {
  const lines = explainEdition(edition, dictionaryOf(world.words))
  for (const [at, line] of lines.entries()) {
    const heads = line !== '' && !line.startsWith(' ') && (at === 0 || lines[at + 1]?.startsWith(' ') === true)
    world.out(heads ? world.paint.bold(line) : line)
  }
}

async function showClause(world: World, found: ClauseFound): Promise<void> {
  const uses = usesOf(found.citation, await allLaw(), FORMS)
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
