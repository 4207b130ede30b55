import { isExpected } from '../../expected-error.js'
import { valueAt, withValue } from '../../form/answers/paths.js'
import type { Json, JsonObject } from '../../text.js'
import { type Application, type Prepared, prepare } from '../casework/receive.js'
import type { Asking } from './asking.js'

/**
 * An application as `prepare` finds it. A cell of a spreadsheet breaks its line where a blank of one line does not: there it is folded
 * into a space, and the paths are told (issue 5: quoted newlines are taken). @throws what `prepare` throws
 */
export async function prepareFolded(
  world: Asking,
  application: Application,
): Promise<{ readonly prepared: Prepared; readonly folded: readonly string[] }> {
  try {
    return { prepared: await prepare(world, application), folded: [] }
  } catch (error) {
    if (!isExpected(error, 'answers-invalid')) throw error
    const paths = error.facts.problems.filter(({ code }) => code === 'line-break').map(({ field }) => field)
    if (paths.length === 0) throw error
    const given = application.answers as JsonObject
    const answers = paths.reduce((sofar, path) => withValue(sofar, path, folded(valueAt(given, path))), given)
    return { prepared: await prepare(world, { ...application, answers }), folded: paths }
  }
}

function folded(value: Json | undefined): Json {
  return typeof value === 'string' ? value.replace(/\s*[\r\n]\s*/g, ' ') : (value ?? null)
}
