import type { Text } from '../text.js'

/** What refuses a step, with what a reader is told of it: titles beside the ids that are typed. */
declare module '../expected-error.js' {
  interface ErrorFacts {
    'step-unknown': { readonly text: string; readonly known: readonly string[]; readonly titles: readonly Text[] }
    'step-not-now': {
      readonly case: string
      readonly step: string
      readonly title: Text
      readonly waitsFor: string
      readonly action: Text
      readonly citation: string
    }
    'step-done-already': {
      readonly case: string
      readonly step: string
      readonly title: Text
      readonly at: string
      readonly by: string
      readonly citation: string
      /** A hearing that still can be moved or cancelled. */
      readonly movable?: boolean
      /** It is what was done last, and nothing of it has left the office. */
      readonly undoable?: boolean
    }
    'step-by-decide': { readonly case: string }
    'outcome-unknown': {
      readonly step: string
      readonly title: Text
      readonly text: string | null
      readonly known: readonly string[]
      readonly titles: readonly Text[]
    }
    /** `title`: of a step or an obligation, other work the words name. `option`: how the moment was given, where that was not `--at`. */
    'step-before-cause': {
      readonly case: string
      readonly step: string
      readonly title?: Text
      readonly at: string
      readonly after: string
      readonly option?: string
    }
    'same-person': {
      readonly case: string
      readonly step: string
      readonly title: Text
      readonly other: string
      readonly otherTitle: Text
      readonly citation: string
    }
    'override-needs-reason': {
      readonly case: string
      readonly step: string
      readonly proposed: string
      readonly proposedTitle: Text
      readonly given: string
      readonly givenTitle: Text
      /** What is not met, where the proposal rests on that; what the package lacks is told by the checklist. */
      readonly against?: readonly Text[]
      readonly citation: string
    }
  }
}
