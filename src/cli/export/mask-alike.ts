import { isObject, type Json, type JsonObject } from '../../text.js'
import { GONE, scrubbed } from './mask.js'
import { type Gone, withoutWords } from './without-words.js'

/**
 * What was taken out where it is declared, taken out wherever else it stands: a person's address as that of a service centre, a name in
 * a reason. The names and numbers of organisations stay.
 * @param pairs what stood there, and what is left of it where its declarations were looked at
 * @returns cleans one of those that are left; values under the keys `apart` at its root stay as they are
 */
export function withoutAlike(
  pairs: readonly (readonly [before: JsonObject, after: JsonObject])[],
): (left: JsonObject, apart?: readonly string[]) => JsonObject {
  const gone = pairs.flatMap(([before, after]) => gather('', before, after))
  const stay = new Set(pairs.flatMap(([, after]) => organisations(after)))
  const clean = withoutWords(gone.filter(({ text }) => !stay.has(text)))
  return (left, apart = []) => cleaned(left, clean, apart) as JsonObject
}

/** The texts that stood in `before` and are gone in `after`, each with the field that it was in. */
function gather(field: string, before: Json | undefined, after: Json | undefined): readonly Gone[] {
  if (typeof before === 'string')
    return (after === GONE || after === '') && before !== after ? [{ field, text: before }] : []
  if (Array.isArray(before))
    return before.flatMap((each: Json, at) => gather(field, each, Array.isArray(after) ? after[at] : undefined))
  if (!isObject(before ?? null)) return []
  const rest = isObject(after ?? null) ? (after as JsonObject) : {}
  return Object.entries(before as JsonObject).flatMap(([key, each]) => gather(key, each, rest[key]))
}

/** The names of organisations, told by their numbers beside them: they are no personal data. */
function organisations(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each: Json) => organisations(each))
  if (!isObject(value)) return []
  const own = isOrganisation(value) && typeof value.name === 'string' ? [value.name] : []
  return [...own, ...Object.values(value).flatMap(organisations)]
}

function isOrganisation({ bin }: JsonObject): boolean {
  return typeof bin === 'string' && bin !== ''
}

const MARKS = ['id', 'citation', 'under', 'bin']

function cleaned(value: Json, clean: (text: string) => string, apart: readonly string[] = []): Json {
  if (typeof value === 'string') return scrubbed(clean(value))
  if (Array.isArray(value)) return value.map((each: Json) => cleaned(each, clean))
  if (!isObject(value)) return value
  const fixed = [...apart, ...MARKS, ...(isOrganisation(value) ? ['name'] : [])]
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, fixed.includes(key) ? each : cleaned(each, clean)]),
  )
}
