import type { ActId } from './citation.js'

export type ServiceId =
  | 'cash-register-conclusion'
  | 'software-deposit'
  | 'state-registration'
  | 'ca-accreditation'
  | 'system-attestation'
  | 'trusted-registry'

export const SERVICE_IDS: readonly ServiceId[] = [
  'cash-register-conclusion',
  'software-deposit',
  'state-registration',
  'ca-accreditation',
  'system-attestation',
  'trusted-registry',
]

/** The trusted registry has three procedures; every other service one. */
export type ProcedureId = 'include' | 'exclude' | 'amend' | 'conclude' | 'deposit' | 'register' | 'accredit' | 'attest'

export type RegisterId = 'state' | 'deposit' | 'trusted'

export type FormId = string

/** The ids of terms that programs lean on. */
export type TermId =
  | 'registration'
  | 'completeness'
  | 'service'
  | 'hearing-notice'
  | 'publication'
  | 'operator-notice'
  | 'contract'
  | 'examination'
  | 'extension'
  | 'extension-notice'
  | 'commission'
  | 'decision'
  | 'removal'
  | 'complaint-forward'
  | 'complaint-provider'
  | 'complaint-authority'
  | 'transition'
  | 'renewal'

/** An edition by name: its act, and the annex where the act holds several: `829-2024`, `476-2015/1`, `209-2014/3`. */
export type EditionId = ActId | `${ActId}/${number}`

/** Where a case stands. The steps' outcomes move it (`StepOutcome.status`); a decision settles it. */
export type CaseStatus =
  | 'received'
  | 'registered'
  | 'complete'
  | 'deficient'
  | 'under-examination'
  | 'with-organisation'
  | 'with-commission'
  | 'recommended'
  | 'removal'
  | 'granted'
  | 'refused'
  | 'acceptance-refused'
  | 'withdrawn'

/**
 * What starts a term. `service` is the end of the overall term, for terms counted back from it;
 * `step:<id>` is the end of that step of the route, planned until it is done; `term:<id>` the last day of that term.
 */
export type EventId =
  | `step:${string}`
  | `term:${TermId}`
  | 'receipt'
  | 'acceptance'
  | 'registration'
  | 'decision'
  | 'service'
  | 'complaint-receipt'
  | 'complaint-registration'
  | 'in-force'
  | 'expiry'
