import type { Duration } from '../calendar/term.js'

/** A length of time in the words of the language that a sentence is in. */
export type SayDuration = (duration: Duration) => string
