import type { Store, Tx } from '../../store/store.js'
import type { World } from '../world.js'

type Work = (tx: Tx) => Promise<unknown>

/** A world in which everything runs as ever and nothing is kept. */
export interface Rehearsal {
  readonly world: World
  /** What is written from now on is about this case. */
  about(number: string): void
}

/**
 * Each transaction is run whole, numbers and papers among it, and taken back. What earlier rows did to the same case is done first in
 * it, so that a file that takes a case through several steps can be rehearsed. Nothing else is checked or left out than when it is done.
 */
export function rehearsalIn(world: World): Rehearsal {
  const takenBack = new Error('rehearsed')
  const before = new Map<string, readonly Work[]>()
  let about = ''
  const rehearsed = (store: Store): Store => ({
    ...store,
    write: async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
      const earlier = before.get(about) ?? []
      let result: { readonly of: T } | null = null
      try {
        await store.write(async (tx) => {
          for (const each of earlier) await each(tx)
          result = { of: await work(tx) }
          throw takenBack
        })
      } catch (error) {
        if (error !== takenBack) throw error
      }
      before.set(about, [...earlier, work])
      return (result as { readonly of: T } | null)?.of as T
    },
  })
  return {
    world: { ...world, store: async () => rehearsed(await world.store()) },
    about: (number) => {
      about = number
    },
  }
}
