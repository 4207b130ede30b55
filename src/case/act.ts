import type { CivilDate, Moment } from '../calendar/civil-date.js'
import type { Channel } from '../calendar/receipt.js'
import type { Chosen, ProcedureId, RegisterId, ServiceId, TermId } from '../law/service.js'
import type { JsonObject, Text } from '../text.js'

/**
 * What was done, once and for ever: acts are appended, never changed. A mistake is mended by a further act (`corrected`, `undone`).
 * Everything that a clerk sees of a case is computed from its acts, its edition and the calendar.
 */
export interface Acts {
  received: {
    readonly service: ServiceId
    readonly procedure: ProcedureId
    /** Null where no standard's text is carried and the route gives the frame too. */
    readonly standard: string | null
    readonly regulation: string
    readonly chosen: { readonly standard: Chosen; readonly regulation: Chosen }
    /** Why an edition was chosen by name. */
    readonly editionReason: string | null
    readonly channel: Channel
    readonly received: Moment
    readonly accepted: Moment
    readonly number: string
    readonly answers: JsonObject
    readonly externalNumber: string | null
  }
  /** A step of the route was done. Registered, checked, sent to the Commission, recommended, heard, signed, issued. */
  step: {
    readonly step: string
    readonly outcome: string
    readonly answers: JsonObject
    readonly override: string | null
  }
  decided: {
    readonly outcome: 'granted' | 'refused'
    readonly grounds: readonly GroundKept[]
    readonly override: string | null
    readonly number: string
    readonly answers: JsonObject
  }
  /** A paper was drawn up: rendered again from `data` by the same template it gives the same bytes. */
  paper: {
    readonly form: string
    readonly number: string
    readonly date: CivilDate
    readonly hash: string
    readonly templateHash: string
    readonly data: JsonObject
  }
  entered: { readonly register: RegisterId; readonly entry: string; readonly effect: 'added' | 'amended' | 'excluded' }
  fulfilled: { readonly obligation: TermId; readonly reference: string }
  corrected: {
    readonly field: string
    readonly old: JsonObject[string]
    readonly new: JsonObject[string]
    readonly reason: string
  }
  withdrawn: { readonly reason: string }
  /** The act before was recorded by mistake, of which nothing has left the office: it and the papers recorded with it count no more. */
  undone: { readonly act: number; readonly papers: readonly number[]; readonly reason: string }
  /** The hearing was put on another day, hour or place: the facts of its step as they stand from now on; null where it was cancelled. */
  'hearing-moved': { readonly answers: JsonObject | null; readonly reason: string }
  /** The office's calendar changed by an act while terms of the case ran: what moved, from and to. */
  'calendar-changed': {
    readonly year: number
    /** The act that made the days change; null where the file names none. */
    readonly act: Text | null
    readonly reason: string
    readonly moved: readonly {
      readonly kind: string
      readonly id: string
      readonly from: string
      readonly to: string
    }[]
  }
  /** By a protocol, from the employee who leaves to the one who goes on with it. */
  'handed-over': {
    readonly protocol: string
    readonly from: string
    readonly to: string
    readonly reason: string
  }
  /** A complaint about the service was received and registered. */
  complained: {
    readonly complaint: string
    readonly to: Addressee
    readonly channel: Channel
    readonly received: Moment
    /** From when its terms run: outside working time it counts as received the next working day. */
    readonly registered: Moment
    readonly answers: JsonObject
  }
  /** It left for the body that reviews it, with the file. */
  'complaint-forwarded': {
    readonly complaint: string
    readonly to: Exclude<Addressee, 'provider'>
    readonly reference: string
  }
  'complaint-resolved': {
    readonly complaint: string
    readonly outcome: ComplaintOutcome
    readonly answer: string
    /** Number of the answer to whoever complained. */
    readonly number: string
  }
  note: { readonly text: string }
  /** The term of storage passed: personal data of these acts (place in the journal, hash as recorded, hash of what is left) were destroyed. */
  destroyed: {
    readonly destruction: string
    readonly rows: readonly (readonly [act: number, was: string, left: string])[]
  }
}

/** To whom a complaint is addressed: the provider's head, the higher body or official, the authority for the quality of services. */
export type Addressee = 'provider' | 'reviewing-body' | 'quality-authority'

/** `favourable-act`: within the days of forwarding an act was adopted that satisfies the complaint in full. */
export type ComplaintOutcome = 'satisfied' | 'partly-satisfied' | 'rejected' | 'favourable-act'

/** A ground as it stood when the decision was taken, wording frozen. */
export interface GroundKept {
  readonly id: string
  readonly title: Text
  readonly citation: string
  readonly under: string
  readonly stage: 'acceptance' | 'service'
  readonly found: string
  readonly required: string
}

/** A substitute did it: `for` is the absent employee in whose stead. */
export interface OnBehalf {
  readonly for?: string
}

export type ActKind = keyof Acts

export type Act<K extends ActKind = ActKind> = {
  [P in K]: {
    /** Position in the case, from 1. */
    readonly seq: number
    readonly kind: P
    /** When it happened, by the office's wall clock. */
    readonly at: Moment
    /** Who did it: the employee's name or sign-in. */
    readonly by: string
    readonly data: Acts[P] & OnBehalf
  }
}[K]

/** An act about to be recorded: the store gives it its place. */
export type NewAct<K extends ActKind = ActKind> = { [P in K]: Omit<Act<P>, 'seq'> }[K]
