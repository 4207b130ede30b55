import { LANGS, type Text } from '../text.js'
import { type CivilDate, isCivilDate } from './civil-date.js'

/** Where in a file a value stands, from the inside out. Becomes text only when something is wrong there. */
export type Place = readonly [outer: Place | null, key: string | number]

/** `daysOff[3].name.ru`; nothing for the file itself. */
export function placeName(place: Place | null): string {
  if (place === null) return ''
  const [outer, key] = place
  if (typeof key === 'number') return `${placeName(outer)}[${key}]`
  return outer === null ? key : `${placeName(outer)}.${key}`
}

export type JsonProblem =
  | 'not-an-object'
  | 'not-a-list'
  | 'unknown-key'
  | 'missing-key'
  | 'not-a-day'
  | 'not-a-text'
  | 'not-in-three-languages'
  | 'unknown-word'

export type Fail<P extends string> = (problem: P, place: Place | null) => never

export type Keyed = Readonly<Record<string, unknown>>

/**
 * Checks values of parsed JSON, or calls `fail` with what is wrong and where: each takes the value, its holder's place and its key there.
 * Values are handed on as they are, and places made only on the way to an error: this runs over every day of every year at the start of a command.
 */
export function checkedJson(fail: Fail<JsonProblem>) {
  const keyed = (value: unknown, place: Place | null): Keyed =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Keyed)
      : fail('not-an-object', place)

  const record = (
    value: unknown,
    place: Place | null,
    required: readonly string[],
    optional: readonly string[] = [],
  ): Keyed => {
    const found = keyed(value, place)
    for (const key of Object.keys(found)) {
      if (!required.includes(key) && !optional.includes(key)) fail('unknown-key', [place, key])
    }
    for (const key of required) if (!Object.hasOwn(found, key)) fail('missing-key', [place, key])
    return found
  }

  const text = (value: unknown, holder: Place | null, key: string | number): string =>
    typeof value === 'string' && value.trim() !== '' ? value : fail('not-a-text', [holder, key])

  const threeTexts = (value: unknown, holder: Place | null, key: string | number): Text => {
    const place: Place = [holder, key]
    if (typeof value !== 'object' || value === null) return fail('not-in-three-languages', place)
    for (const lang of LANGS) if (!Object.hasOwn(value, lang)) fail('not-in-three-languages', place)
    const found = record(value, place, LANGS)
    for (const lang of LANGS) text(found[lang], place, lang)
    return value as Text
  }

  const list = <T>(
    value: unknown,
    key: string,
    item: (value: unknown, holder: Place, index: number) => T,
  ): readonly T[] => {
    const place: Place = [null, key]
    return Array.isArray(value) ? value.map((v, i) => item(v, place, i)) : fail('not-a-list', place)
  }

  const oneOf = <T extends string>(value: unknown, words: readonly T[], holder: Place | null, key: string): T =>
    words.find((word) => word === value) ?? fail('unknown-word', [holder, key])

  const day = (value: unknown, holder: Place | null, key: string): CivilDate =>
    typeof value === 'string' && isCivilDate(value) ? value : fail('not-a-day', [holder, key])

  return { keyed, record, text, threeTexts, list, oneOf, day }
}
