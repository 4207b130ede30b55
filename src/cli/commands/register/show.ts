import { contentsOf } from '../../../form/papers/extract-of-entry.js'
import type { Entry } from '../../../register/entry.js'
import { knownFrom } from '../../../register/known-from.js'
import { entryOn } from '../../casework/entry-on.js'
import { stateNumberOf } from '../../casework/state-number.js'
import { recordViewing } from '../../people/viewing.js'
import { safeText } from '../../safe-text.js'
import { sayHand } from '../../say-hand.js'
import { facts, table } from '../../table.js'
import type { World } from '../../world.js'
import { sayFindingGround } from './finding-ground.js'
import { sayKind } from './kinds.js'
import { printObject } from './print-object.js'
import { type AsOf, asOfDay, procedureOf, type Register } from './registers.js'

/** One entry with all that stands in it, as it stands or as it stood on a day. */
export async function show(world: World, register: Register, text: string, options: AsOf): Promise<void> {
  const asOf = asOfDay(world, options)
  const store = await world.store()
  const entry = await entryOn(store, register.id, text, asOf)
  await recordViewing(world, `entry/${register.id}/${entry.number}`, `register ${register.id} show`)
  const stateNumber = register.id === 'deposit' ? await stateNumberOf(store, entry.data.product) : null
  const known = knownFrom(entry, asOf)
  if (world.json) {
    const { acts: _acts, papers, ...rest } = entry
    const told = papers.map(({ data: _data, ...paper }) => paper)
    const then = { asOf: asOf ?? null, contentsKnownFrom: known }
    world.out(JSON.stringify({ ...rest, papers: told, ...then, ...(stateNumber === null ? {} : { stateNumber }) }))
    return
  }
  const w = world.words.cases
  const r = world.words.registers
  const kind = (await sayKind(register))(String(entry.data.product.kind ?? ''), world)
  const { holder, product } = entry.data
  world.out(world.paint.bold(`${entry.number} · ${w.register.statuses[entry.status]}`))
  if (known !== null) world.out(world.paint.yellow(r.known.shown(asOf ?? '', known)))
  world.out(
    facts(world, [
      [w.register.holder, safeText(`${holder.name}${holder.id === '' ? '' : ` (${holder.id})`}`)],
      [w.labels.object, safeText(String(product.name ?? ''))],
      ...some(r.kind, kind),
      [w.register.included, entry.includedOn],
      ...some(w.register.changed, entry.changedOn),
      ...some(w.register.ended, entry.endedOn),
      ...some(r.reason, entry.reason === null ? null : safeText(entry.reason)),
      ...some(w.labels.case, entry.case),
      ...some(w.labels.decision, safeText(entry.decision)),
      ...some(r.before, sourceOf(entry)),
      ...(stateNumber === null ? [] : [[r.stateNumber.label, r.stateNumber.said(stateNumber)] as const]),
    ]),
  )
  await printObject(world, register, entry)
  await printDocuments(world, register, entry)
  printContents(world, entry)
  printFindings(world, entry)
}

function some(label: string, value: string | null): readonly (readonly [string, string])[] {
  return value === null || value === '' ? [] : [[label, value]]
}

/** Where an old entry stood before it was taken over. */
function sourceOf({ acts: [first] }: Entry): string | null {
  if (first?.kind !== 'imported') return null
  const { book, page, file, line } = first.data.source
  return safeText([book, page, `${file}:${line}`].filter((part) => part !== '').join(' · '))
}

async function printDocuments(world: World, register: Register, { data }: Entry): Promise<void> {
  if (data.documents.length === 0) return
  const w = world.words.cases
  const r = world.words.registers.documents
  const rules = (await procedureOf(register)).documents
  world.out('')
  world.out(
    table(
      world,
      [r.title, r.number, r.date, r.validUntil],
      data.documents.map((document) => {
        const rule = rules.find((each) => each.id === document.id)
        const title = rule === undefined ? document.id : w.text(rule.title)
        return [title, safeText(document.number), document.date ?? '', document.validUntil ?? '–']
      }),
    ),
  )
}

/** What lies in the depository. */
function printContents(world: World, { data }: Entry): void {
  const rows = contentsOf(data.product, world.words.registers.contents.words)
  if (rows.length === 0) return
  const r = world.words.registers.contents
  world.out('')
  world.out(
    table(
      world,
      [r.name, r.carrier, r.kind],
      rows.map((row) => [row.name, row.carrier ?? '', row.kind ?? ''].map((cell) => safeText(String(cell)))),
    ),
  )
}

function printFindings(world: World, { findings }: Entry): void {
  if (findings.length === 0) return
  const r = world.words.registers.findings
  world.out('')
  world.out(
    table(
      world,
      [r.number, r.on, r.ground, r.evidence, r.outcome, world.words.cases.labels.by],
      findings.map((each) => [
        String(each.number),
        each.on,
        sayFindingGround(world, each),
        safeText(each.evidence),
        r.outcomes[each.outcome],
        sayHand(world, each),
      ]),
    ),
  )
}
