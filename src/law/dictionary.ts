import type { Channel } from '../calendar/receipt.js'
import type { Duration } from '../calendar/term.js'
import type { Text } from '../text.js'
import type { FieldKind } from './field.js'
import type { EventId, FormId, Procedure } from './service.js'

/** The few words in which an edition is printed; `words/*` has them. The law itself speaks no language. */
export interface LawWords {
  readonly act: string
  readonly registered: (number: string, day: string) => string
  readonly inForce: (from: string, bound: boolean) => string
  readonly ceased: (day: string, bound: boolean) => string
  readonly verified: (day: string) => string
  readonly procedure: string
  readonly questions: string
  readonly documents: string
  readonly criteria: string
  readonly terms: string
  readonly steps: string
  readonly obligations: string
  readonly passport: string
  readonly definitions: string
  readonly application: string
  readonly granted: string
  readonly refused: string
  readonly acceptanceRefused: string
  readonly effect: string
  readonly effects: Readonly<Record<Procedure['effect'], string>>
  readonly forward: (length: string, event: string) => string
  readonly backward: (length: string, event: string) => string
  readonly events: Readonly<Record<Exclude<EventId, `step:${string}` | `term:${string}`>, string>> & {
    readonly step: (id: string) => string
    readonly term: (id: string) => string
  }
  readonly withinRoute: string
  readonly onlyAfter: (step: string, outcomes: string) => string
  readonly boundedBy: (term: string) => string
  readonly limits: string
  readonly free: string
  readonly fee: string
  readonly incomplete: Readonly<Record<'acceptance' | 'service', string>>
  readonly complaints: string
  readonly court: string
  readonly filedForm: string
  readonly stricter: (source: string, length: string) => string
  readonly role: string
  readonly term: string
  readonly noTerm: string
  readonly outcomes: string
  readonly ends: string
  readonly asks: string
  readonly papers: string
  readonly command: string
  readonly notSameAs: (step: string) => string
  readonly dated: (fields: string) => string
  readonly timely: Readonly<Record<'within-term' | 'after-term', string>>
  readonly rowsByTheAct: (list: string) => string
  readonly mendedBy: (step: string) => string
  readonly optional: string
  readonly oneOf: (choice: string) => string
  readonly when: (condition: string) => string
  readonly test: string
  readonly judgedWith: (documents: string) => string
  readonly is: (question: string, value: string) => string
  readonly and: string
  readonly or: string
  readonly not: (condition: string) => string
  readonly filed: (title: string) => string
  readonly examined: (finding: string) => string
  readonly anyRow: (finding: string) => string
  readonly platformInRegistry: string
  readonly entryInRegistry: string
  readonly entryOfApplicant: string
  readonly fieldKinds: Readonly<Record<FieldKind, string>>
}

/** One language to print the law in. */
export interface Dictionary {
  readonly text: (text: Text) => string
  readonly duration: (duration: Duration) => string
  /** How an application came: what that is called, and each of the ways. */
  readonly channel: string
  readonly channels: Readonly<Record<Channel, string>>
  /** The title of a form. */
  readonly form: (id: FormId) => string
  readonly yes: string
  readonly no: string
  readonly words: LawWords
}
