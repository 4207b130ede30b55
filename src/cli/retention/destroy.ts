import { basename, dirname, join } from 'node:path'
import { type CivilDate, dateOf, type Moment } from '../../calendar/civil-date.js'
import type { OnBehalf } from '../../case/act.js'
import { onBehalf } from '../../case/on-behalf.js'
import { ExpectedError, isExpected } from '../../expected-error.js'
import { openWritableFolder } from '../../files/folders.js'
import { removeFolder } from '../../files/look-at.js'
import type { ServiceId } from '../../law/service.js'
import { headCode } from '../../store/audit/head-code.js'
import type { Reader, Tx } from '../../store/store.js'
import { type Wiped, wipeRemains } from '../../store/wipe.js'
import { existingDatabase } from '../audit/existing-database.js'
import { takeDestructionNumber } from '../casework/numbers.js'
import { projectCase } from '../casework/project.js'
import { foldActs, recordedAt } from '../casework/record.js'
import { writtenText } from '../casework/written-text.js'
import type { DestroyOptions } from '../commands/retention.js'
import { EXIT } from '../exit-codes.js'
import type { World } from '../world.js'
import { leftOf } from './anonymise.js'
import { type Destruction, recorded } from './destruction.js'
import { judge, type NotDue, type Stored, storedUntil } from './due.js'
import { copiesOf } from './old-copies.js'
import { writeAct } from './paper.js'
import { tellDestroyed, tellPlanned } from './print.js'
import { dueOn, type StorageTerm, storageTerms } from './terms.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** The office has set no storage term: nothing can have passed. `file`: where it is to be set. */
    'retention-unset': { readonly file: string }
    'retention-not-due': { readonly case: string; readonly why: NotDue }
    'retention-until-future': { readonly until: string; readonly today: string }
    /** What destroys for good asks for the name of the database; `cases`: so many would lose their data. */
    'retention-unconfirmed': { readonly name: string; readonly cases: number }
  }
}

/** So many cases by one act, at most: others wait while they are written. */
const MOST = 5_000

/** What was destroyed, and what of it lies outside the database. */
export interface Done {
  readonly destruction: Destruction
  readonly cases: number
  readonly acts: number
  readonly drafts: number
  /** Folders of papers that were removed. */
  readonly papers: number
  readonly mark: string
  /** The act as a document; null where it could not be written. */
  readonly paper: string | null
  /** Null where others held the database: the remains are still to be wiped. */
  readonly wiped: Wiped | null
  readonly copies: readonly string[]
  /** More cases are due than one act takes. */
  readonly more: boolean
}

/**
 * Destroys the personal data of closed cases whose term of storage has passed: one transaction with the act that orders it, then the
 * kept papers, then the remains in the file. @throws ExpectedError 'retention-…', 'case-unknown'
 */
export async function destroy(world: World, named: readonly string[], options: DestroyOptions): Promise<void> {
  const database = existingDatabase(world)
  const office = world.office()
  const terms = storageTerms(office)
  if (terms.size === 0) throw new ExpectedError('retention-unset', { file: world.words.retention.officeFile })
  const store = await world.store()
  const { cases, more } = await chosen(world, store, terms, named, options.until)
  if (options.dryRun === true || cases.length === 0) return tellPlanned(world, cases, more)
  const wanted = wantedOf(world, options)
  if (options.confirm !== basename(database))
    throw new ExpectedError('retention-unconfirmed', { name: basename(database), cases: cases.length })
  openWritableFolder(join(dirname(database), 'papers'))
  const copies = copiesOf(database)
  const done = await store.write((tx) => destroyIn(world, tx, cases, { ...wanted, copies }, options.until, terms))
  let papers = 0
  for (const { case: number } of cases) if (removeFolder(join(dirname(database), 'papers', number))) papers += 1
  const paper = await writeAct(world, await world.store(), done.destruction, done.mark, options.output)
  tellDestroyed(world, {
    ...done,
    cases: cases.length,
    papers,
    paper,
    copies,
    more,
    wiped: await wipe(world, database),
  })
}

/** The remains in the file. Others may hold the database: what was recorded stays, the wiping is to be done later. */
export async function wipe(world: World, database: string): Promise<Wiped | null> {
  await (await world.store()).close()
  try {
    return await wipeRemains(database)
  } catch (error) {
    if (!isExpected(error, 'store-busy')) throw error
    world.exit(EXIT.busy)
    return null
  }
}

/** The cases that were named, each due; or all that are due by a day. */
async function chosen(
  world: World,
  store: Reader,
  terms: ReadonlyMap<ServiceId, StorageTerm>,
  named: readonly string[],
  until: CivilDate | undefined,
): Promise<{ readonly cases: readonly Stored[]; readonly more: boolean }> {
  const today = dateOf(world.now())
  if (until !== undefined && until > today) throw new ExpectedError('retention-until-future', { until, today })
  const cases: Stored[] = []
  if (until !== undefined) {
    for await (const stored of storedUntil(store, terms, until)) {
      if (cases.length === MOST) return { cases, more: true }
      cases.push(stored)
    }
    return { cases, more: false }
  }
  for (const text of new Set(named)) {
    const number = await store.resolveCase(text.trim())
    if (number === undefined) throw new ExpectedError('case-unknown', { text: text.slice(0, 60) })
    const found = await judge(store, number, terms, today)
    if (typeof found === 'string') throw new ExpectedError('retention-not-due', { case: number, why: found })
    cases.push(found)
  }
  return { cases, more: false }
}

type Wanted = Pick<Destruction, 'order' | 'orderDate' | 'commission'>

function wantedOf(world: World, { order, date, commission }: DestroyOptions): Wanted {
  const w = world.words.retention
  const lacking = [
    ...(order ? [] : ['--order']),
    ...(date ? [] : ['--date']),
    ...(commission?.length ? [] : ['--commission']),
  ]
  if (order === undefined || date === undefined || commission === undefined || lacking.length > 0)
    throw new ExpectedError('usage', {
      what: w.lacking(lacking.join(', ')),
      remedy: ['kz-is retention destroy --help'],
    })
  const today = dateOf(world.now())
  if (date > today)
    throw new ExpectedError('received-in-future', { at: `${date}T00:00`, now: world.now(), option: '--date' })
  return {
    order: writtenText(world, 'order', order),
    orderDate: date,
    commission: commission.map((name) => writtenText(world, 'commission', name)),
  }
}

async function destroyIn(
  world: World,
  tx: Tx,
  cases: readonly Stored[],
  wanted: Wanted & { readonly copies: readonly string[] },
  until: CivilDate | undefined,
  terms: ReadonlyMap<ServiceId, StorageTerm>,
): Promise<Pick<Done, 'destruction' | 'acts' | 'drafts' | 'mark'>> {
  const now = recordedAt(world)
  const used = [...terms].filter(([service]) => cases.some((each) => each.service === service))
  const destruction: Destruction = {
    number: await takeDestructionNumber(tx, now),
    date: dateOf(now),
    ...wanted,
    cases: cases.map((each) => each.case),
    terms: used.map(([service, term]) => ({ service, ...term })),
    copies: wanted.copies.map((path) => basename(path)),
  }
  const said = { at: now, by: world.by }
  const before = (await tx.acts('office')).length
  const leave = world.signedIn ?? {}
  const act = { kind: 'destruction', ...said, data: recorded(destruction) }
  await tx.append('office', before, onBehalf([act], leave), now)
  let acts = 0
  for (const each of cases)
    acts += await destroyCase(world, tx, each, { ...said, leave, destruction: destruction.number })
  let drafts = 0
  // An application that was never taken in is kept no longer than one that was.
  for (const { id, service, updated } of until === undefined ? [] : await tx.drafts()) {
    const term = terms.get(service as ServiceId)
    if (until === undefined || term === undefined || dueOn(dateOf(updated as Moment), term) > until) continue
    await tx.deleteDraft(id)
    drafts += 1
  }
  return { destruction, acts, drafts, mark: headCode(await tx.head()) }
}

/** One case: what is left of its acts, and its lists and search words computed anew. @returns how many acts lost their data */
async function destroyCase(
  world: World,
  tx: Tx,
  { case: number, due }: Stored,
  said: { readonly at: string; readonly by: string; readonly leave: OnBehalf; readonly destruction: string },
): Promise<number> {
  const acts = await tx.caseActs(number)
  const file = await foldActs(number, acts)
  // Somebody may have acted on it since it was chosen.
  if (acts.some((act) => act.kind !== 'destroyed' && dateOf(act.at) >= due))
    throw new ExpectedError('retention-not-due', { case: number, why: 'term-runs' })
  const left = leftOf(file, acts)
  const now = recordedAt(world)
  await tx.destroyData({ number, version: file.version, left, ...said }, now)
  const after = await foldActs(number, await tx.caseActs(number))
  await projectCase({ calendar: world.calendar, now: () => now }, tx, after)
  return left.size
}
