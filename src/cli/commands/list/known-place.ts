import { ExpectedError } from '../../../expected-error.js'
import { allLaw } from '../../../law/services/index.js'
import { loadCase } from '../../casework/record.js'
import type { World } from '../../world.js'

/**
 * That nothing waits for a step, or comes after a case, is worth saying only where there is such a step and such a case. Asked when a list
 * is empty: whoever finds something was not wrong.
 * @throws 'value-unknown' for a step of no route, 'case-unknown'
 */
export async function refuseUnknownPlace(
  world: World,
  { step, after }: { readonly step?: string | undefined; readonly after?: string | undefined },
): Promise<void> {
  if (after !== undefined) await loadCase(world, after)
  if (step === undefined) return
  const laws = await allLaw()
  const known = new Set(
    laws.flatMap(({ regulations }) => regulations.flatMap(({ route }) => route.map(({ id }) => id))),
  )
  if (!known.has(step))
    throw new ExpectedError('value-unknown', { option: '--step', text: step.slice(0, 60), known: [...known].sort() })
}
