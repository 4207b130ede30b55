import type { CivilDate } from '../../calendar/civil-date.js'
import type { Citation } from '../../law/citation.js'
import type { FieldKind } from '../../law/field.js'
import type { Text } from '../../text.js'
import type { EmailFault } from './shapes.js'

/** What an answer was found to be when another kind was expected. */
export type Found = 'text' | 'number' | 'yes-no' | 'object' | 'array' | 'nothing'

type Nothing = Readonly<Record<string, never>>
type At = { readonly position: number }
type AtCode = At & { readonly code: string }

/**
 * Everything that can be wrong with an answer, and everything that is only worth a look, by a stable code with its facts.
 * The facts hold no names and no numbers of persons: positions, letters, digits, dates and ids only.
 */
export interface ProblemFacts {
  missing: Nothing
  /** `nearest`: the key that was probably meant. */
  'unknown-key': { readonly key: string; readonly nearest: string | null }
  /** Beyond the first hundred unknown keys of one object. */
  'unknown-keys-more': { readonly count: number }
  /** The paths on which it depends whether the answer is called for. */
  'not-called-for': { readonly depends: readonly string[] }
  'wrong-type': { readonly expected: FieldKind; readonly found: Found }
  'choice-unknown': {
    readonly choices: readonly { readonly id: string; readonly label: Text }[]
    readonly nearest: string | null
  }
  'too-long': { readonly length: number; readonly limit: number }
  'too-few-rows': { readonly found: number; readonly limit: number }
  'too-many-rows': { readonly found: number; readonly limit: number }
  'integer-not-whole': Nothing
  'integer-too-small': { readonly limit: number }
  'integer-too-great': { readonly limit: number }
  'control-character': AtCode
  'direction-mark': AtCode
  'broken-character': AtCode
  'line-break': At
  'date-shape': Nothing
  /** 30 February. */
  'date-impossible': Nothing
  /** `than`: the path of the other date, or `receipt`. */
  'date-too-early': {
    readonly date: CivilDate
    readonly than: string
    readonly thanLabel: Text | null
    readonly limit: CivilDate
  }
  'date-too-late': {
    readonly date: CivilDate
    readonly than: string
    readonly thanLabel: Text | null
    readonly limit: CivilDate
  }
  'percent-shape': Nothing
  'percent-range': Nothing
  'decimal-shape': Nothing
  'time-shape': Nothing
  'ens-tru-shape': Nothing
  'phone-digits': Nothing
  'phone-character': At
  'email-shape': { readonly fault: EmailFault }
  'identifier-length': { readonly kind: 'iin' | 'bin'; readonly found: number }
  'identifier-not-digit': { readonly kind: 'iin' | 'bin'; readonly position: number }
  'identifier-never-issued': { readonly kind: 'iin' | 'bin' }
  'identifier-check-digit': { readonly kind: 'iin' | 'bin'; readonly expected: number; readonly found: number }
  'identifier-is-bin': Nothing
  'identifier-is-iin': Nothing
  // Only worth a look:
  wanted: Nothing
  'integer-below-advised': { readonly limit: number }
  'mixed-letters': At & { readonly letters: string; readonly alphabet: 'latin' | 'cyrillic' }
  'invisible-removed': AtCode
  'iin-birth-date': Nothing
  'iin-century-digit': Nothing
  'bin-registration-month': Nothing
  'bin-kind-digits': Nothing
}

export type ProblemCode = keyof ProblemFacts

/** One thing about one answer. */
export type Problem = {
  [K in ProblemCode]: {
    /** The path of the answer, `product.ensTru.0.code`; empty for the answers as a whole. */
    readonly field: string
    readonly code: K
    readonly facts: ProblemFacts[K]
    /** What the blank is called; null where no blank was meant. */
    readonly label: Text | null
    /** The clause that asks for it; null where the law has nothing to do with it. */
    readonly source: Citation | null
  }
}[ProblemCode]

/** What words must say of a problem: what is wrong, and how to mend it. */
export interface Said {
  readonly what: string
  readonly remedy: string
}

export type ProblemWords = { readonly [K in ProblemCode]: (facts: ProblemFacts[K]) => Said }
