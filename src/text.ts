/**
 * A sentence or a name in the three languages of the tool. Kazakh is the language of the acts and comes first.
 * All three are required by type: what lacks one does not compile.
 */
export interface Text {
  readonly kk: string
  readonly ru: string
  readonly en: string
}

export type Lang = keyof Text

export const LANGS: readonly Lang[] = ['kk', 'ru', 'en']

/** A JSON value as it is stored in a recorded act or read from an answers file. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

/** What has keys of its own: no list, and not nothing. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
