import type { JsonObject } from '../../text.js'
import { escapeText, unescapeXml } from './xml.js'

/** The vocabulary of the part in which a document carries what it was made from. */
export const ANSWERS = 'urn:kz-is:answers'

/** What a document says about itself besides its text. */
export interface Carried {
  /** The answers that it was filled with, JSON; '' in a blank. */
  readonly answers: string
  /** The case that it was drawn up in; null where it was filled without one. */
  readonly caseNumber: string | null
}

const PART = /^customXml\/item\d+\.xml$/
const ELEMENT = /<((?:\w+:)?answers)\b([^<>]*?\bxmlns(?::\w+)?="urn:kz-is:answers"[^<>]*?)(?:\/>|>([^<]*)<\/\1>)/

/** The part up to the name of its element and on from its attributes, where the part is of that vocabulary; null where it is another's. */
export function carriedPlace(
  name: string,
  xml: string,
): { readonly before: string; readonly tag: string; readonly after: string } | null {
  const match = PART.test(name) ? ELEMENT.exec(xml) : null
  if (match === null) return null
  const [whole, tag = '', attributes = ''] = match
  const own = attributes.replace(/\scase="[^"]*"/, '').trimEnd()
  return { before: `${xml.slice(0, match.index)}<${tag}${own}`, tag, after: xml.slice(match.index + whole.length) }
}

/** What such a part says; null where the part is another's. */
export function carriedIn(name: string, xml: string): Carried | null {
  const match = PART.test(name) ? ELEMENT.exec(xml) : null
  if (match === null) return null
  const caseNumber = /\scase="([^"]*)"/.exec(match[2] ?? '')?.[1]
  return { answers: unescapeXml(match[3] ?? ''), caseNumber: caseNumber === undefined ? null : unescapeXml(caseNumber) }
}

/** Answers as such a part carries them: JSON, of which no character is one that XML cannot carry. */
export function carriedXml(answers: JsonObject): string {
  return escapeText(JSON.stringify(answers)).replace(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  )
}
