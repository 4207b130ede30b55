import { dateOf, type Moment } from '../../calendar/civil-date.js'
import { acceptanceOf, type Channel } from '../../calendar/receipt.js'
import type { Act, NewAct } from '../../case/act.js'
import { type Case, foldCase } from '../../case/case.js'
import { ExpectedError } from '../../expected-error.js'
import { isObject } from '../../form/answers/paths.js'
import { type ValidAnswers, validateAnswers } from '../../form/answers/validate.js'
import { declarationOf } from '../../form/intake/declaration.js'
import { type EditionChosen, editionOn } from '../../law/choose-edition.js'
import { withCircumstances } from '../../law/circumstances.js'
import { procedureOf } from '../../law/edition.js'
import type { Procedure, ServiceEdition, ServiceId, ServiceLaw } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import type { Tx } from '../../store/store.js'
import type { World } from '../world.js'
import { takeCaseNumber, takeIncoming } from './numbers.js'
import { answersInvalid } from './problems.js'
import { projectCase } from './project.js'
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
export async function prepare(world: World, application: Application): Promise<Prepared> {
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
    throw answersInvalid(checked.problems, world.words, { service, procedure: procedure.id })
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
  return store.write((tx) => receiveIn(world, tx, prepared))
}

/** The same in a transaction of the caller's: a batch takes in many at once. */
export async function receiveIn(world: World, tx: Tx, prepared: Prepared): Promise<Received> {
  const { application, receipt } = prepared
  if (application.external !== null) {
    const known = await tx.caseByExternalNumber(application.external)
    if (known !== undefined)
      return { file: await sameOrOther(await tx.caseActs(known.number), known.number, prepared), again: true }
  }
  const number = await takeCaseNumber(tx, application.service, receipt.accepted)
  const act = receivedAct(prepared, await takeIncoming(tx, receipt.accepted))
  const now = recordedAt(world)
  await tx.appendToCase(number, 0, [act], now)
  const file = foldCase(number, [{ ...act, seq: 1 }], prepared.law)
  await projectCase({ calendar: world.calendar, now: () => now }, tx, file)
  if (application.draft !== null) await tx.deleteDraft(Number(application.draft))
  return { file, again: false }
}

/** What would be recorded, with no number taken: for --dry-run. */
export function rehearse(prepared: Prepared): Case {
  return foldCase('–', [{ ...receivedAct(prepared, '–'), seq: 1 }], prepared.law)
}

function receivedAct(
  { application, edition, chosen, procedure, receipt, checked }: Prepared,
  number: string,
): NewAct<'received'> {
  return {
    kind: 'received',
    at: receipt.accepted,
    by: application.by,
    data: {
      service: application.service,
      procedure: procedure.id,
      standard: edition.standard,
      regulation: edition.regulation,
      chosen,
      editionReason: application.editionReason,
      channel: application.channel,
      received: application.received,
      accepted: receipt.accepted,
      number,
      answers: checked.answers,
      externalNumber: application.external,
    },
  }
}

/** The case of the same number, when it is the same application. @throws 'duplicate-other' */
export async function sameOrOther(acts: readonly Act[], number: string, prepared: Prepared): Promise<Case> {
  const file = await foldActs(number, acts)
  const [first] = file.acts
  const before = first?.kind === 'received' ? first.data.answers : {}
  if (JSON.stringify(before) === JSON.stringify(prepared.checked.answers)) return file
  throw new ExpectedError('duplicate-other', { external: prepared.application.external ?? '', case: number })
}
