import { dateOf, type Moment } from '../../calendar/civil-date.js'
import type { NewAct, OnBehalf } from '../../case/act.js'
import { onBehalf } from '../../case/on-behalf.js'
import { ExpectedError } from '../../expected-error.js'
import { actNameKk } from '../../form/act-names.js'
import { clauseKk } from '../../form/clause.js'
import { editionNames } from '../../form/edition-names.js'
import { given } from '../../form/fields/declare.js'
import { operatorRows } from '../../form/papers/operator-list.js'
import { publishedRows } from '../../form/papers/publication-list.js'
import type { FormId, RegisterId, TermId } from '../../law/service.js'
import type { Entry } from '../../register/entry.js'
import type { RegisterAct, RegisterActs } from '../../register/register-acts.js'
import type { Reader, Tx } from '../../store/store.js'
import { registerSubject, type Subject } from '../../store/subject.js'
import type { World } from '../world.js'
import { entriesOf } from './entries-as-of.js'
import { entryOn } from './entry-on.js'
import { letterheadOf, renderAbout } from './entry-papers.js'
import { takeOutgoing } from './numbers.js'
import { foldActs, recordActs, recordedAt } from './record.js'
import { recordEntryActs } from './record-entry.js'
import { registryEntryOf } from './registry-entry.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** Nothing changed since the last dispatch; `empty`: the whole registry was asked for, and nothing stands in it. */
    'nothing-to-dispatch': { readonly obligation: string; readonly empty: boolean }
    'package-unknown': { readonly text: string; readonly known: readonly string[] }
    'package-sent-already': { readonly number: string; readonly reference: string }
  }
}

/** The two obligations of 829-2024/8, and the list by which each is fulfilled. */
export const PACKAGES = ['operator-notice', 'publication'] as const satisfies readonly TermId[]
export type PackageId = (typeof PACKAGES)[number]
const FORM_OF: Readonly<Record<PackageId, FormId>> = {
  'operator-notice': 'paper.operator-list',
  publication: 'paper.publication-list',
}
const REGISTER: RegisterId = 'trusted'

export type Packaged = RegisterActs['packaged']

/** What waits to be sent: whose obligation it is, and the entries that changed; of all where the whole registry goes. */
interface Waiting {
  readonly subjects: readonly Subject[]
  readonly entries: readonly Entry[]
}

async function waiting(read: Reader, id: PackageId, all: boolean): Promise<Waiting> {
  const items = await read.dueItems({ kinds: ['obligation'], service: 'trusted-registry' })
  const subjects = items.filter((item) => item.id === id).map(({ subject }) => subject)
  const numbers = new Set<string>()
  for (const subject of subjects) {
    const number = await entryTouched(read, subject)
    if (number !== undefined) numbers.add(number)
  }
  if (all) for await (const { number } of entriesOf(read, { register: REGISTER, current: true })) numbers.add(number)
  const entries: Entry[] = []
  for (const number of [...numbers].sort()) entries.push(await entryOn(read, REGISTER, number))
  return { subjects, entries }
}

/** The entry that a case changed, or that an exclusion is about. */
async function entryTouched(read: Reader, subject: Subject): Promise<string | undefined> {
  const prefix = `entry/${REGISTER}/`
  if (subject.startsWith(prefix)) return subject.slice(prefix.length)
  const row = await read.caseRow(subject.slice('case/'.length))
  return row?.entry ?? undefined
}

/**
 * Draws up the list of what changed since the last dispatch (or of the whole registry) and records it: its dispatch fulfils the
 * obligations of those that stand in it, and of no other. @throws 'nothing-to-dispatch'
 */
export async function drawPackage(world: World, tx: Tx, id: PackageId, all: boolean): Promise<Packaged> {
  const { subjects, entries } = await waiting(tx, id, all)
  if (entries.length === 0) throw new ExpectedError('nothing-to-dispatch', { obligation: id, empty: all })
  const now = recordedAt(world)
  const number = await takeOutgoing(tx, now)
  const { office, signer } = letterheadOf(world)
  const rows = entries.map(registryEntryOf)
  const date = dateOf(now)
  const data = given({
    office: { ...office },
    paper: { number, date },
    service: { name: editionNames('829-2024')?.service ?? '' },
    basis: clauseKk('829-2024/8', 'dative'),
    acts: `Қағидалар – ${actNameKk('829-2024')}.`,
    entries: id === 'publication' ? publishedRows(rows) : operatorRows(rows),
    signer: signer === null ? undefined : { position: signer.position, name: signer.name },
  })
  const subject = registerSubject(REGISTER)
  const form = FORM_OF[id]
  const { hash, templateHash } = await renderAbout(world, subject, form, data, date)
  const packaged: Packaged = { number, obligation: id, subjects, form, date, hash, templateHash, data }
  const acts = await tx.acts(subject)
  const act = { kind: 'packaged', at: now, by: world.by, data: packaged }
  await tx.append(subject, acts.length, onBehalf([act], world.signedIn ?? {}), now)
  return packaged
}

/** A package that was drawn up, and under what reference it left; null while it did not. @throws 'package-unknown' */
export async function packageNumbered(
  read: Reader,
  text: string,
): Promise<{ readonly packaged: Packaged; readonly sent: string | null; readonly version: number }> {
  const acts = (await read.acts(registerSubject(REGISTER))) as unknown as readonly RegisterAct[]
  const packages = acts.flatMap((act) => (act.kind === 'packaged' ? [act.data] : []))
  const packaged = packages.find(({ number }) => number === text.trim())
  if (packaged === undefined)
    throw new ExpectedError('package-unknown', {
      text: text.slice(0, 60),
      known: packages.slice(-5).map((each) => each.number),
    })
  const sent = acts.flatMap((act) =>
    act.kind === 'dispatched' && act.data.number === packaged.number ? [act.data.reference] : [],
  )
  return { packaged, sent: sent[0] ?? null, version: acts.length }
}

/**
 * Records that a package left: the obligation of every case and entry in it is fulfilled, in one transaction. One that was fulfilled
 * by itself meanwhile stays as it is. @returns how many it fulfilled
 * @throws 'package-unknown', 'package-sent-already'
 */
export async function dispatchPackage(
  world: World,
  tx: Tx,
  text: string,
  { at, reference }: { readonly at: Moment; readonly reference: string },
  leave: OnBehalf,
): Promise<{ readonly packaged: Packaged; readonly fulfilled: number }> {
  const { packaged, sent, version } = await packageNumbered(tx, text)
  if (sent !== null) throw new ExpectedError('package-sent-already', { number: packaged.number, reference: sent })
  let fulfilled = 0
  for (const subject of packaged.subjects)
    if (await fulfilOne(world, tx, subject, { obligation: packaged.obligation, at, reference, leave })) fulfilled += 1
  const now = recordedAt(world)
  const data = { number: packaged.number, reference }
  const act = { kind: 'dispatched', at, by: world.by, data }
  await tx.append(registerSubject(REGISTER), version, onBehalf([act], leave), now)
  return { packaged, fulfilled }
}

interface Fulfilling {
  readonly obligation: TermId
  readonly at: Moment
  readonly reference: string
  readonly leave: OnBehalf
}

async function fulfilOne(
  world: World,
  tx: Tx,
  subject: string,
  { obligation, at, reference, leave }: Fulfilling,
): Promise<boolean> {
  const prefix = `entry/${REGISTER}/`
  if (subject.startsWith(prefix)) {
    const entry = await entryOn(tx, REGISTER, subject.slice(prefix.length))
    if (entry.fulfilled.some(({ id }) => id === obligation)) return false
    const act = { kind: 'fulfilled' as const, at, by: world.by, data: { obligation, reference, on: dateOf(at) } }
    await recordEntryActs(world, tx, { register: REGISTER, number: entry.number, before: entry }, [act], leave)
    return true
  }
  const number = subject.slice('case/'.length)
  const file = await foldActs(number, await tx.caseActs(number))
  if (file.fulfilled.some(({ id }) => id === obligation)) return false
  const act: NewAct<'fulfilled'> = { kind: 'fulfilled', at, by: world.by, data: { obligation, reference } }
  await recordActs(world, tx, file, [act], leave)
  return true
}
