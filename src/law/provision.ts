import type { CivilDate } from '../calendar/civil-date.js'
import type { Channel } from '../calendar/receipt.js'
import type { Text } from '../text.js'
import type { ActId, Citation } from './citation.js'
import type { EditionId, RegisterId, ServiceId } from './ids.js'
import type { Procedure } from './procedure.js'
import type { Step } from './steps.js'
import type { Fee, Limit, Obligation, Term } from './term-rules.js'

export interface PassportRow {
  readonly row: number
  readonly title: Text
  readonly value: Text
  readonly source: Citation
}

export interface Definition {
  readonly term: Text
  readonly meaning: Text
  readonly source: Citation
}

/** The clauses on complaints; their terms stand among the edition's terms. */
export interface ComplaintRules {
  readonly source: Citation
  /** What a complaint must contain; null where the act leaves it to the code. */
  readonly contents: Citation | null
  readonly court: Citation
  /** The leadership of the ministry takes a complaint as well as the head of the provider (476-2015/1/10). */
  readonly toMinistry?: true
}

/** What both a standard and a regulation are: dated, and of one act. */
export interface Provision {
  readonly id: EditionId
  readonly act: ActId
  readonly service: ServiceId
  readonly title: Text
  readonly inForceFrom: CivilDate
  /** The day is the earliest possible one, not a known one. */
  readonly inForceFromIsBound: boolean
  /** The first day on which it is no longer in force. */
  readonly ceased: CivilDate | null
  readonly ceasedIsBound: boolean
  readonly verifiedOn: CivilDate
}

/** The outer frame: what the applicant brings, gets and may complain of, and in what time. */
export interface Frame {
  readonly register: RegisterId | null
  readonly definitions: readonly Definition[]
  readonly procedures: readonly Procedure[]
  readonly terms: readonly Term[]
  readonly limits: readonly Limit[]
  readonly fee: Fee | null
  readonly obligations: readonly Obligation[]
  readonly passport: readonly PassportRow[]
  /** What a missing or expired document leads to: refusal to accept the application, or refusal of the service; and the clause. */
  readonly incomplete: {
    readonly stage: 'acceptance' | 'service'
    readonly source: Citation
    readonly checked: Citation
  }
  readonly complaints: ComplaintRules
  /** By which channels the act lets an application be filed. */
  readonly filedBy: { readonly channels: readonly Channel[]; readonly source: Citation }
}

export interface Standard extends Provision, Frame {}

/** The inner route: who does what after whom, in what time. */
export interface Regulation extends Provision {
  readonly route: readonly Step[]
  readonly definitions?: readonly Definition[]
  /** Where no standard's text is carried for any day: the frame that the route itself gives. */
  readonly frame?: Frame
}

/** All that is carried of one service. Plain readonly data; it survives a JSON round trip. */
export interface ServiceLaw {
  readonly service: ServiceId
  readonly title: Text
  /** Oldest first. */
  readonly standards: readonly Standard[]
  readonly regulations: readonly Regulation[]
}

/** How one of the two places of a case was filled: by the day of acceptance, by name, or by the nearest that is carried, because the other was named. */
export type Chosen = 'by-day' | 'by-name' | 'nearest'

/** What governs one case: a standard and a regulation together. */
export interface ServiceEdition extends Frame {
  readonly service: ServiceId
  /** Null where the route gives the frame too, no standard's text being carried. */
  readonly standard: EditionId | null
  readonly regulation: EditionId
  readonly title: Text
  readonly route: readonly Step[]
  /** The standard and the regulation; one where they are one act. */
  readonly provisions: readonly Provision[]
}
