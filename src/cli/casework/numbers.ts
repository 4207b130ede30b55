import type { Moment } from '../../calendar/civil-date.js'
import { yearOf } from '../../calendar/civil-date.js'
import type { RegisterId, ServiceId } from '../../law/service.js'
import { entryNumber } from '../../register/entry.js'
import type { Tx } from '../../store/store.js'

const CASE_LETTERS: Readonly<Record<ServiceId, string>> = {
  'cash-register-conclusion': 'CR',
  'software-deposit': 'SD',
  'state-registration': 'SR',
  'ca-accreditation': 'CA',
  'system-attestation': 'SA',
  'trusted-registry': 'TR',
}

/** `TR-2026-000123`: letters of the service, year of acceptance, number in that year. */
export async function takeCaseNumber(tx: Tx, service: ServiceId, at: Moment): Promise<string> {
  const letters = CASE_LETTERS[service]
  return yearly(letters, at, await tx.takeNumber(`case/${letters}`, yearOf(at)))
}

/** The number under which an application is entered in the incoming journal: `2026-000045`. */
export async function takeIncoming(tx: Tx, at: Moment): Promise<string> {
  return yearly('', at, await tx.takeNumber('incoming', yearOf(at)))
}

/** The number under which a paper leaves: `2026-000045`. */
export async function takeOutgoing(tx: Tx, at: Moment): Promise<string> {
  return yearly('', at, await tx.takeNumber('outgoing', yearOf(at)))
}

/** The number under which a complaint is registered: `C-2026-000007`. */
export async function takeComplaintNumber(tx: Tx, at: Moment): Promise<string> {
  return yearly('C', at, await tx.takeNumber('complaint', yearOf(at)))
}

/** The number of an act of destruction: `D-2026-000001`. */
export async function takeDestructionNumber(tx: Tx, at: Moment): Promise<string> {
  return yearly('D', at, await tx.takeNumber('destruction', yearOf(at)))
}

/** The number of a protocol on handing over cases: `H-2026-000001`. */
export async function takeHandOverNumber(tx: Tx, at: Moment): Promise<string> {
  return yearly('H', at, await tx.takeNumber('hand-over', yearOf(at)))
}

/** The place of a line in a journal with numbers of its own, year by year. */
export function journalSeries(journal: string): string {
  return `journal/${journal}`
}

/** An entry of a register: one series for all years, `T-000001`, `D-000001`, `S-000001`. */
export async function takeEntryNumber(tx: Tx, register: RegisterId): Promise<string> {
  return entryNumber(register, await tx.takeNumber(`entry/${register}`, 0))
}

function yearly(letters: string, at: Moment, n: number): string {
  return `${letters === '' ? '' : `${letters}-`}${yearOf(at)}-${String(n).padStart(6, '0')}`
}
