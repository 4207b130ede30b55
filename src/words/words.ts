import type { ErrorFacts } from '../expected-error.js'
import type { kk } from './kk.js'
import type { Same } from './same.js'

/** What an error says: what went wrong, why (by which clause, where it is the law), what to do. */
export interface Said {
  readonly what: string
  readonly why?: string
  readonly remedy: readonly string[]
}

/** Every expected error, said. Closed: an error without words does not compile. */
export type ErrorWords = { readonly [K in keyof ErrorFacts]: (facts: ErrorFacts[K]) => Said }

/** What the commands that only list and show need (`load-words.ts`). */
export type CoreWords = Pick<Words, 'program' | 'cases' | 'complaint'>

type Areas = Omit<Same<typeof kk>, 'errors'>

/** Every sentence a person reads, one closed type: Kazakh is the master, Russian and English must have the same shape. */
export interface Words extends Areas {
  readonly errors: ErrorWords
}
