import type { OnBehalf } from '../case/act.js'
import { safeText } from './safe-text.js'
import type { World } from './world.js'

/** Who did it, and in whose stead where a substitute did. */
export function sayHand(world: Pick<World, 'words'>, { by, for: absent }: OnBehalf & { readonly by: string }): string {
  return safeText(absent === undefined ? by : world.words.cases.inStead(by, absent))
}

/** The same of a recorded act: the absent one stands in its data. */
export function sayHandOf(
  world: Pick<World, 'words'>,
  { by, data }: { readonly by: string; readonly data: object },
): string {
  const { for: absent } = data as OnBehalf
  return sayHand(world, { by, ...(absent === undefined ? {} : { for: absent }) })
}
