import { isExpected } from '../../expected-error.js'
import type { Json } from '../../text.js'
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
    const folded = error.facts.problems.filter(({ code }) => code === 'line-break').map(({ field }) => field)
    if (folded.length === 0) throw error
    let answers = application.answers as Json
    for (const path of folded) answers = foldedAt(answers, path.split('.'))
    return { prepared: await prepare(world, { ...application, answers }), folded }
  }
}

function foldedAt(value: Json, keys: readonly string[]): Json {
  const [key, ...rest] = keys
  if (key === undefined) return typeof value === 'string' ? value.replace(/\s*[\r\n]\s*/g, ' ') : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each: Json, at) => (String(at) === key ? foldedAt(each, rest) : each))
  return Object.fromEntries(Object.entries(value).map(([id, each]) => [id, id === key ? foldedAt(each, rest) : each]))
}
