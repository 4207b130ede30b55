import type { Act, OnBehalf } from './act.js'

/** Acts that a substitute does, each with the absent employee in whose stead. */
export function onBehalf<A extends { readonly data: object }>(
  acts: readonly A[],
  { for: absent }: OnBehalf,
): readonly A[] {
  return absent === undefined ? acts : acts.map((act) => ({ ...act, data: { ...act.data, for: absent } }))
}

/** In whose stead an act was done, where it was. */
export function doneFor({ data }: Act): OnBehalf {
  return data.for === undefined ? {} : { for: data.for }
}
