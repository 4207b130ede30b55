import { dateOf, type Moment } from '../../calendar/civil-date.js'
import { acceptanceOf, type Channel } from '../../calendar/receipt.js'
import type { Act } from '../../case/act.js'
import { type Case, foldCase } from '../../case/case.js'
import { onBehalf } from '../../case/on-behalf.js'
import { ExpectedError } from '../../expected-error.js'
import { type ValidAnswers, validateAnswers } from '../../form/answers/validate.js'
import { declarationOf } from '../../form/intake/declaration.js'
import { type EditionChosen, editionOn } from '../../law/choose-edition.js'
import { withCircumstances } from '../../law/circumstances.js'
import { procedureOf } from '../../law/edition.js'
import type { Procedure, ServiceEdition, ServiceId, ServiceLaw } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import type { Reader } from '../../store/store.js'
import { isObject } from '../../text.js'
import { mayDoTo } from '../people/may-do.js'
import type { World } from '../world.js'
import { answersInvalid, schemaCommand } from './problems.js'
import { answersOf, externalOf, fileReady, type Ready, readyOf, receivedAct } from './ready.js'
import { foldActs, recordedAt } from './record.js'

export interface Application {
  readonly service: ServiceId
  readonly procedure: string | undefined
  readonly channel: Channel
  readonly received: Moment
  /** Editions chosen by name, and why; undefined lets the day choose. */
  readonly edition: string | undefined
  readonly route: string | undefined
  readonly editionReason: string | null
  readonly external: string | null
  readonly answers: unknown
  /** The draft that these answers were kept in until now. */
  readonly draft: string | null
  readonly by: string
}

/** An application found sound: everything decided before anything is written. */
export interface Prepared {
  readonly application: Application
  readonly law: ServiceLaw
  readonly edition: ServiceEdition
  readonly chosen: EditionChosen['chosen']
  readonly procedure: Procedure
  readonly receipt: ReturnType<typeof acceptanceOf>
  readonly checked: ValidAnswers
}

/**
 * Reads an application under the law of its day and checks its answers, all at once.
 * @throws 'no-edition', 'procedure-unknown', 'answers-invalid' naming every field
 */
export async function prepare(world: Pick<World, 'calendar' | 'words'>, application: Application): Promise<Prepared> {
  const receipt = acceptanceOf(application.received, application.channel, world.calendar())
  const { service } = application
  const law = await lawOf(service)
  const { edition, chosen } = editionOn(law, dateOf(receipt.accepted), application)
  const procedure = procedureOf(edition, application.procedure)
  const { answers: given, channel } = application
  const answers = isObject(given) ? withCircumstances(given, channel) : given
  const checked = validateAnswers(declarationOf(procedure), answers, {
    receivedOn: dateOf(application.received),
  })
  if (checked.problems.length > 0)
    throw answersInvalid(checked.problems, world.words, [schemaCommand(service, procedure.id)])
  return { application, law, edition, chosen, procedure, receipt, checked }
}

export interface Received {
  readonly file: Case
  /** The same application was taken in before: nothing was written. */
  readonly again: boolean
}

/**
 * Stores a prepared application in one transaction: numbers, act, what is read of it, and the draft that it came from removed.
 * The same external number again changes nothing. @throws 'duplicate-other' when that number is another application's
 */
export async function receive(world: World, prepared: Prepared): Promise<Received> {
  const store = await world.store()
  const ready = await readyOf(world, prepared)
  return store.write(async (tx) => {
    const leave = await mayDoTo(world, tx, prepared, 'intake')
    const known = await numbered(tx, ready)
    if (known !== null) return { file: await foldActs(known, await tx.caseActs(known)), again: true }
    const { number, incoming } = await fileReady(tx, ready, leave, recordedAt(world))
    const [act] = onBehalf([{ ...receivedAct(prepared, incoming), seq: 1 }], leave)
    return { file: foldCase(number, [act as Act], prepared.law), again: false }
  })
}

/**
 * The case that was taken in under the applicant's number for it; null where the application has none, or a new one.
 * @throws 'duplicate-other' when that number is another application's
 */
export async function numbered(read: Reader, ready: Ready): Promise<string | null> {
  const external = externalOf(ready)
  const known = external === null ? undefined : await read.caseByExternalNumber(external)
  if (external === null || known === undefined) return null
  if ((await filedAnswers(read, known.number)) === answersOf(ready)) return known.number
  throw new ExpectedError('duplicate-other', { external, case: known.number })
}

/** What would be recorded, with no number taken: for --dry-run. */
export function rehearse(prepared: Prepared): Case {
  return foldCase('–', [{ ...receivedAct(prepared, '–'), seq: 1 }], prepared.law)
}

/** What a case was filed with, as its act keeps it. */
export async function filedAnswers(read: Pick<Reader, 'caseActs'>, number: string): Promise<string | null> {
  return answersFiled(await read.caseActs(number))
}

/** The same of acts that are at hand. */
export function answersFiled([first]: readonly Act[]): string | null {
  return first?.kind === 'received' ? JSON.stringify(first.data.answers) : null
}
