import type { ZipEntry } from '../zip/entry.js'
import type { TemplateFinding } from './findings.js'
import { unescapeXml } from './xml.js'

/** Programs, controls and files within the file. */
const LIVE_PART = /(?:^|\/)(?:vba\w*\.(?:bin|xml)|activeX\/.+|embeddings\/.+|attachedToolbars\.bin)$/i

/** A document of another kind taken in whole, an object of a program, a part that runs. */
const LIVE_RELATION = /\/(?:aFChunk|oleObject|package|control|vbaProject|attachedToolbars|subDocument)$/i

/**
 * What of a template is neither text nor its look: every paper drawn from it would carry it to whoever opens the paper. Links that a
 * reader has to follow may stay; whatever is fetched or run by opening may not.
 * @param text reads a part
 */
export function foreignParts(
  entries: readonly ZipEntry[],
  text: (entry: ZipEntry) => string,
): readonly TemplateFinding[] {
  return entries.flatMap((entry) => {
    const { name } = entry
    if (LIVE_PART.test(name)) return [foreign(name)]
    if (/\.rels$/i.test(name)) return relationsOf(text(entry)).map((what) => foreign(`${what} (${name})`))
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(unescapeXml(text(entry))))
      return [foreign(`macroEnabled (${name})`)]
    return []
  })
}

/** Targets of relationships that fetch something from outside or bring a part that is live. */
function relationsOf(xml: string): readonly string[] {
  const found: string[] = []
  for (const [element] of xml.matchAll(/<(?:[\w.-]+:)?Relationship\b(?:[^>"']|"[^"]*"|'[^']*')*>/g)) {
    const type = attribute(element, 'Type')
    const isOutside = attribute(element, 'TargetMode').toLowerCase() === 'external' && !/\/hyperlink$/.test(type)
    if (isOutside || LIVE_RELATION.test(type)) found.push(attribute(element, 'Target'))
  }
  return found
}

function attribute(element: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element)
  return unescapeXml(found?.[1] ?? found?.[2] ?? '').trim()
}

function foreign(what: string): TemplateFinding {
  return { kind: 'foreign', what: what.slice(0, 200), part: null, paragraph: null, excerpt: null, required: false }
}
