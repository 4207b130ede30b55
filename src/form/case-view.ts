import type { GroundKept } from '../case/act.js'
import type { JsonObject, Text } from '../text.js'

/** A ground with the wording of its criterion, so that a paper can name it in full. */
export interface GroundView extends GroundKept {
  readonly title: Text
}

/** The office: what stands on its letterhead. */
export interface OfficeView {
  readonly nameKk: string
  readonly nameRu: string
  /** Address, telephones, site: may have several lines. */
  readonly requisitesKk: string
  readonly requisitesRu: string
}

export interface SignerView {
  readonly position: string
  readonly name: string
  /** For the Russian signature lines of annex 7; null prints the Kazakh position there. */
  readonly positionRu: string | null
  readonly nameRu: string | null
}

/** An entry of the trusted registry as a case touches it. */
export interface EntryView {
  readonly number: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly status: 'included' | 'amended' | 'excluded'
  readonly holder: string
  readonly product: string
  readonly data: JsonObject
}

/**
 * All that a paper may draw from a case: plain values, computed before from acts, edition and calendar.
 * Days are YYYY-MM-DD, moments YYYY-MM-DDTHH:mm. Null is a fact that is not there yet.
 */
export interface CaseView {
  readonly number: string
  readonly service: string
  readonly serviceTitle: Text
  readonly procedure: string
  readonly status: string
  readonly received: string
  readonly accepted: string
  readonly registered: string | null
  readonly channel: 'office' | 'portal' | 'post'
  /** The name of the person who took the application in. */
  readonly receivedBy: string | null
  readonly answers: JsonObject
  /** Kazakh titles of the documents that were filed, and of those called for and not filed. */
  readonly documentsFiled: readonly string[]
  readonly decision: {
    readonly outcome: 'granted' | 'refused'
    readonly date: string
    readonly number: string
    readonly by: string
    readonly grounds: readonly GroundView[]
  } | null
  readonly recommendation: {
    readonly protocolNumber: string
    readonly date: string
    readonly outcome: 'positive' | 'negative'
    readonly text: string | null
  } | null
  readonly hearing: {
    readonly date: string
    readonly time: string | null
    readonly place: string
    readonly subject: string | null
  } | null
  readonly acceptanceRefusal: { readonly grounds: readonly GroundView[] } | null
  readonly office: OfficeView
  /** Number and day of the paper that is being drawn up. */
  readonly paper: { readonly number: string; readonly date: string }
  readonly signer: SignerView | null
  readonly entry: EntryView | null
  readonly deadlines: readonly { readonly id: string; readonly due: string }[]
}
