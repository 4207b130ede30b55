import type { JsonObject } from '../../text.js'
import { escapeXml, unescapeXml } from './xml.js'

/** The vocabulary of the part in which a document carries the answers that it was filled with. */
export const ANSWERS = 'urn:kz-is:answers'

const PART = /^customXml\/item\d+\.xml$/
const ELEMENT = /<((?:\w+:)?answers)\b[^<>]*?\bxmlns(?::\w+)?="urn:kz-is:answers"[^<>]*?(\/>|>([^<]*)<\/\1>)/

/** The part before and after its answers, where the part is of that vocabulary; null where it is another's. */
export function aroundAnswers(name: string, xml: string): readonly [before: string, after: string] | null {
  const match = PART.test(name) ? ELEMENT.exec(xml) : null
  if (match === null) return null
  const [whole, tag = '', end = ''] = match
  const from = match.index + whole.length - end.length
  const before = `${xml.slice(0, from)}>`
  return [before, `</${tag}>${xml.slice(match.index + whole.length)}`]
}

/** The text of the answers as it stands in such a part; '' in a blank, null where the part is another's. */
export function answersIn(name: string, xml: string): string | null {
  const match = PART.test(name) ? ELEMENT.exec(xml) : null
  return match === null ? null : unescapeXml(match[3] ?? '')
}

/** Answers as such a part carries them: JSON, of which no character is one that XML cannot carry. */
export function carriedXml(answers: JsonObject): string {
  return escapeXml(JSON.stringify(answers)).replace(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  )
}
