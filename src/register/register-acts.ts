import type { CivilDate, Moment } from '../calendar/civil-date.js'
import type { TermId } from '../law/service.js'
import type { JsonObject } from '../text.js'

/** What is recorded of a register as a whole. */
export interface RegisterActs {
  /** Why numbers between others are nobody's: a spoiled page, a book begun anew. */
  'gap-explained': {
    readonly year: number
    /** The name of an old book's series, `АЖ` of `АЖ-2013-0417`; absent of the register's own. */
    readonly series?: string
    readonly from: number
    readonly to: number
    readonly reason: string
    /** The act, the letter, the page that says so; '' where there is none. */
    readonly source: string
    /** What was said of them before was a mistake: they are explained by nothing any more. */
    readonly undone?: true
  }
  /** The list that goes to the operator, or is published (829-2024/8), was drawn up. */
  packaged: {
    readonly number: string
    readonly obligation: TermId
    /** Whose obligation it fulfils once it is sent: cases and entries. */
    readonly subjects: readonly string[]
    readonly form: string
    readonly date: CivilDate
    readonly hash: string
    readonly templateHash: string
    readonly data: JsonObject
  }
  /** It was sent: under what number, where it stands. */
  dispatched: { readonly number: string; readonly reference: string }
}

export type RegisterAct = {
  [K in keyof RegisterActs]: {
    readonly seq: number
    readonly kind: K
    readonly at: Moment
    readonly by: string
    readonly data: RegisterActs[K]
  }
}[keyof RegisterActs]
