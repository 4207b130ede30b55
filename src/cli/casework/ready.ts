import type { Moment } from '../../calendar/civil-date.js'
import type { NewAct, OnBehalf } from '../../case/act.js'
import { foldCase } from '../../case/case.js'
import { editionOf } from '../../law/edition.js'
import type { ServiceEdition, ServiceId } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import { type CaseNumbers, inNewCase, type NewCase, newCaseOf } from '../../store/new-case.js'
import type { Tx } from '../../store/store.js'
import type { World } from '../world.js'
import { entryMeant } from './entry-named.js'
import { takeCaseNumber, takeIncoming } from './numbers.js'
import { type CaseTables, projectCase } from './project.js'
import type { Prepared } from './receive.js'

/**
 * A prepared application with everything worked out that is stored of it, but for the numbers that it takes. Plain data: it can be
 * made in another thread than the one that writes.
 */
export interface Ready {
  readonly by: string
  readonly draft: string | null
  /** The data of its act as it is kept: the texts before and after the incoming number. */
  readonly data: readonly [before: string, after: string]
  readonly made: NewCase
}

/** @throws 'calendar-year-missing' where a term would end in a year that is not known */
export async function readyOf(world: Pick<World, 'calendar'>, prepared: Prepared): Promise<Ready> {
  const act = receivedAct(prepared, '')
  const file = foldCase('', [{ ...act, seq: 1 }], prepared.law)
  let due: Parameters<CaseTables['putDueItems']>[1] = []
  let row: Parameters<CaseTables['putCase']> | undefined
  const tables: CaseTables = {
    putCase: async (...given) => {
      row = given
    },
    putDueItems: async (_, items) => {
      due = items
    },
    putComplaint: async () => {},
  }
  await projectCase({ calendar: world.calendar, now: () => act.at }, tables, file)
  if (row === undefined) throw new Error('a case was projected without its row')
  const { by, draft } = prepared.application
  return { by, draft, data: aroundNumber(act.data), made: newCaseOf(row[0], row[1] ?? [], due, entryMeant(file)) }
}

/** What is recorded when an application is received. @param number in the journal of incoming papers */
export function receivedAct(
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

const NUMBER = '"number":""'

/** The first `"number":""` is the act's own: before it stand ids alone, and a reason, whose quotes are escaped. */
function aroundNumber(data: NewAct<'received'>['data']): readonly [string, string] {
  const text = JSON.stringify(data)
  const at = text.indexOf(NUMBER) + NUMBER.length - 2
  return [text.slice(0, at), text.slice(at + 2)]
}

/** The answers as the act keeps them: its last key but one. */
export function answersOf({ data: [, after] }: Ready): string {
  return after.slice(ANSWERS.length, after.lastIndexOf(EXTERNAL))
}

const ANSWERS = ',"answers":'
const EXTERNAL = ',"externalNumber":'

/** The applicant's own number for it. */
export function externalOf({ made }: Ready): string | null {
  return inNewCase(made, 'external_number')
}

/** Takes the numbers, files it and removes the draft that it came from, in a transaction of the caller's. */
export async function fileReady(tx: Tx, ready: Ready, leave: OnBehalf, now: Moment): Promise<CaseNumbers> {
  const { by, draft, data, made } = ready
  const at = inNewCase(made, 'accepted') as Moment
  const number = await takeCaseNumber(tx, serviceOf(ready), at)
  const incoming = await takeIncoming(tx, at)
  const [before, after] = data
  // As `onBehalf` puts it: the last key of the act.
  const ending = leave.for === undefined ? after : `${after.slice(0, -1)},"for":${JSON.stringify(leave.for)}}`
  const act = { kind: 'received', at, by, data: `${before}${JSON.stringify(incoming)}${ending}` }
  await tx.fileCase({ number, incoming }, act, made, now)
  if (draft !== null) await tx.deleteDraft(Number(draft))
  return { number, incoming }
}

/** The edition that it is received under. */
export async function editionOfReady(ready: Ready): Promise<ServiceEdition> {
  const standard = inNewCase(ready.made, 'standard')
  const regulation = inNewCase(ready.made, 'regulation')
  return editionOf(await lawOf(serviceOf(ready)), standard || null, regulation ?? '')
}

function serviceOf({ made }: Ready): ServiceId {
  return inNewCase(made, 'service') as ServiceId
}
