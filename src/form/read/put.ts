import { isObject, type Json, type JsonObject } from '../../text.js'

/** The same answers with one value at a path of ids; groups on the way are made where there are none. */
export function put(answers: JsonObject, path: string, value: Json): JsonObject {
  const [id = '', ...rest] = path.split('.')
  const before = Object.hasOwn(answers, id) ? answers[id] : undefined
  return { ...answers, [id]: rest.length === 0 ? value : put(isObject(before) ? before : {}, rest.join('.'), value) }
}

/** The same answers without what stands at a path; a group that loses all that it had goes too. */
export function take(answers: JsonObject, path: string): JsonObject {
  const [id = '', ...rest] = path.split('.')
  if (!Object.hasOwn(answers, id)) return answers
  const { [id]: before, ...others } = answers
  if (rest.length === 0 || !isObject(before)) return rest.length === 0 ? others : answers
  const left = take(before, rest.join('.'))
  return Object.keys(left).length === 0 ? others : { ...others, [id]: left }
}
