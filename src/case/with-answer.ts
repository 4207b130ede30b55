import type { Json, JsonObject } from '../text.js'

/** The answers with one more at a path; lists by index. Nothing given is changed in place. `null` takes the answer away. */
export function withAnswer(answers: JsonObject, path: string, value: Json): JsonObject {
  return put(answers, path.split('.'), value) as JsonObject
}

function put(here: Json | undefined, path: readonly string[], value: Json): Json {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(here)) {
    const row = Number(key)
    return here.map((each, index) => (index === row ? put(each, rest, value) : each))
  }
  const object = typeof here === 'object' && here !== null ? (here as JsonObject) : {}
  if (rest.length === 0 && value === null) {
    const { [key]: _gone, ...left } = object
    return left
  }
  return { ...object, [key]: put(Object.hasOwn(object, key) ? object[key] : undefined, rest, value) }
}
