import { ExpectedError } from '../../expected-error.js'
import type { WorkOptions } from '../work-options.js'
import type { World } from '../world.js'

/** Options that only a file of many cases has. */
const OF_FILES = ['rejects', 'format', 'encoding', 'yes'] as const

/**
 * The one case that was typed, or null where a file of many was named. `single`: options that only one case has.
 * @throws 'usage' for both, for neither, and for options of the other
 */
export function oneCase(
  world: World,
  command: string,
  number: string | undefined,
  options: WorkOptions,
  single: Readonly<Record<string, unknown>> = {},
): string | null {
  const w = world.words.program.usage
  const refuse = (what: string): never => {
    throw new ExpectedError('usage', { what, remedy: [w.seeHelp(`kz-is ${command}`)] })
  }
  if (options.from === undefined) {
    const stray = OF_FILES.find((name) => options[name] !== undefined)
    if (stray !== undefined && number !== undefined) refuse(world.words.batch.onlyWithFrom(`--${stray}`))
    return number ?? refuse(w.missingArgument(world.words.cases.arguments.case))
  }
  if (number !== undefined) refuse(w.conflict('CASE, --from'))
  const stray = Object.entries(single).find(([, value]) => value !== undefined && value !== false)
  if (stray !== undefined) refuse(w.conflict(`--from, --${stray[0]}`))
  return null
}
