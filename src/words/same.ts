/**
 * The shape that Russian and English must have: exactly that of the Kazakh words.
 * Strings stay strings, a sentence with facts takes the same facts; a missing or a surplus key does not compile.
 */
export type Same<T> = T extends string
  ? string
  : T extends (...facts: infer F) => infer R
    ? (...facts: F) => Same<R>
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Same<T[K]> }
