import type { Duration } from '../calendar/term.js'
import type { Text } from '../text.js'
import type { Citation } from './citation.js'
import type { EventId, TermId } from './ids.js'

export interface Term extends Duration {
  readonly id: TermId
  readonly title: Text
  /** forward: ends that long after the event; backward: not later than that long before it. */
  readonly direction: 'forward' | 'backward'
  readonly from: EventId
  /** It starts anew when one of these happens: what was once done is done again (a second commission). */
  readonly restarts?: readonly EventId[]
  readonly source: Citation
  /** A stricter term of a code beside the act: shown, never put in place of the act's own. */
  readonly beside?: Duration & { readonly source: Text }
  /** Where the act's words allow two readings, or a reading is ours: said with the date. */
  readonly note?: Text
}

export interface Obligation {
  readonly id: TermId
  readonly title: Text
  readonly source: Citation
}

/** A bound that is no term of a case: queueing, service at the desk. */
export interface Limit extends Duration {
  readonly id: string
  readonly title: Text
  readonly source: Citation
}

/** What a service costs; the figure as the act prints it. Null where it is free of charge. */
export interface Fee {
  readonly tenge: string
  readonly per: Text
  readonly source: Citation
  readonly note?: Text
}
