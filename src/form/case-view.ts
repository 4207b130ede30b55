import type { Duration } from '../calendar/term.js'
import type { GroundKept } from '../case/act.js'
import type { Citation } from '../law/citation.js'
import type { Field } from '../law/field.js'
import type { EditionId, FormId, TermId } from '../law/service.js'
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
  /** For the Russian signature lines of annex 7; null leaves them to be written by hand. */
  readonly positionRu: string | null
  readonly nameRu: string | null
}

/** An entry of a register as a case touches it. */
export interface EntryView {
  /** T-000001 in the trusted registry, D-000001 (the deposit number) in that of deposited software, S-000001 in the State register. */
  readonly number: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly status: 'included' | 'amended' | 'excluded'
  readonly holder: string
  readonly product: string
  readonly data: JsonObject
}

/** A step of the route that was done, with what it asked of the person who did it. */
export interface StepView {
  /** YYYY-MM-DD */
  readonly date: string
  readonly at: string
  readonly by: string
  readonly outcome: string
  /** In Kazakh. */
  readonly outcomeTitle: string
  readonly answers: JsonObject
  /** How what it asked is declared: the words of its choices. */
  readonly asks: readonly Field[]
}

/** What of the edition that governs the case its papers name: acts, clauses, terms. */
export interface ActView {
  /** Null where no standard's text is carried: the route gives the frame too. */
  readonly standard: EditionId | null
  readonly regulation: EditionId
  /** «2015 жылғы 21 сәуірдегі № 476 бұйрыққа 1-қосымша» */
  readonly standardAct: string | null
  readonly regulationAct: string
  /** Said where an edition was not the one of the day of acceptance: which, and why. */
  readonly chosen: string | null
  /** The service as its own act calls it, in Kazakh, without quotation marks. */
  readonly serviceName: string
  /** What a missing document leads to, and the check of the package. */
  readonly incomplete: Citation
  readonly checked: Citation
  readonly complaints: { readonly source: Citation; readonly court: Citation; readonly toMinistry?: true }
  readonly terms: Readonly<Partial<Record<TermId, Duration & { readonly source: Citation }>>>
  /** Clauses of the route's steps by their ids, and the terms that steps have of their own. */
  readonly steps: Readonly<Record<string, { readonly source: Citation; readonly term: Duration | null }>>
  /** The clause of the step that yields a paper: the last one done, else the first of the route. */
  readonly papers: Readonly<Record<FormId, Citation>>
  /** The clause of the step that decides. */
  readonly decision: Citation
}

/** A complaint about the case, for the papers that answer it. */
export interface ComplaintView {
  readonly number: string
  /** YYYY-MM-DD, or a moment: when it was registered. */
  readonly date: string
  readonly complainant: string
  readonly address: string | null
  /** What is complained of. */
  readonly about: string
  readonly receivedBy: string | null
  /** YYYY-MM-DD: the last day of the answer. */
  readonly due: string | null
  readonly outcome: 'satisfied' | 'partly-satisfied' | 'rejected' | null
  readonly reasons: string | null
  /** The answer did not spare forwarding it to the body that reviews complaints. */
  readonly toForward?: boolean
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
  /** As this paper sees them: `answersForForm`. */
  readonly answers: JsonObject
  /** What the application is about: its name, and its kind in Kazakh where the service tells kinds apart. */
  readonly object: { readonly name: string; readonly kind: string | null }
  readonly act: ActView
  /** The steps done, by their ids, in the order in which they were last done. */
  readonly steps: Readonly<Record<string, StepView>>
  readonly complaint: ComplaintView | null
  /** Kazakh titles of the documents that were filed, and of those called for and not filed. */
  readonly documentsFiled: readonly string[]
  readonly decision: {
    readonly outcome: 'granted' | 'refused'
    readonly date: string
    readonly number: string
    readonly by: string
    readonly grounds: readonly GroundView[]
  } | null
  readonly acceptanceRefusal: { readonly grounds: readonly GroundView[] } | null
  readonly office: OfficeView
  /** Number and day of the paper that is being drawn up. */
  readonly paper: { readonly number: string; readonly date: string }
  readonly signer: SignerView | null
  readonly entry: EntryView | null
  readonly deadlines: readonly { readonly id: string; readonly due: string }[]
}
