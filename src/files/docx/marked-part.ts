import { findMarks, type Mark } from './placeholder.js'
import { escapeXml, isSelfClosing, tagName, tokenize, unescapeXml } from './xml.js'

/** A placeholder where it stands: the properties of its run, and its paragraph for messages. */
export interface PlacedMark {
  readonly mark: Mark
  /** `<w:rPr>…</w:rPr>` of the run around it, or ''. */
  readonly runProperties: string
  /** Number of the paragraph in its part, from 1, and how it begins. */
  readonly paragraph: number
  readonly excerpt: string
}

/** A part as tags, texts and placeholders; a placeholder stands between runs, never inside one. */
export type Item = string | PlacedMark

export interface StrayBraces {
  readonly paragraph: number
  readonly excerpt: string
  readonly text: string
}

interface TextToken {
  readonly at: number
  readonly text: string
  readonly runProperties: string
}

interface Paragraph {
  readonly number: number
  readonly texts: TextToken[]
}

/** The part with its placeholders found, also those that Word split over several runs. Null where it is not XML. */
export function markPart(
  xml: string,
): { readonly items: readonly Item[]; readonly stray: readonly StrayBraces[] } | null {
  const tokens = tokenize(xml)
  if (tokens === null) return null
  const replaced = new Map<number, readonly Item[]>()
  const stray: StrayBraces[] = []
  const names = tokens.map(tagName)
  for (const paragraph of paragraphsOf(tokens, names)) {
    const whole = paragraph.texts.map((token) => token.text).join('')
    if (!whole.includes('{{') && !whole.includes('}}')) continue
    const excerpt = whole.replace(/\s+/g, ' ').trim().slice(0, 60)
    const { found, stray: bad } = findMarks(whole)
    for (const text of bad) stray.push({ paragraph: paragraph.number, excerpt, text })
    let from = 0
    for (const token of paragraph.texts) {
      const to = from + token.text.length
      const here = found.filter((mark) => mark.start < to && mark.end > from)
      if (here.length > 0) {
        const items: Item[] = []
        let at = from
        for (const { start, end, mark } of here) {
          items.push(escapeXml(whole.slice(at, Math.max(at, start))))
          if (start >= from) {
            items.push('</w:t>', '</w:r>', {
              mark,
              runProperties: token.runProperties,
              paragraph: paragraph.number,
              excerpt,
            })
            items.push('<w:r>', ...(tokenize(token.runProperties) ?? []), '<w:t xml:space="preserve">')
          }
          at = Math.min(end, to)
        }
        items.push(escapeXml(whole.slice(at, to)))
        replaced.set(token.at, items)
      }
      from = to
    }
  }
  const items: Item[] = []
  tokens.forEach((token, i) => {
    const instead = replaced.get(i)
    if (instead) items.push(...instead)
    else items.push(replaced.has(i + 1) && names[i] === 'w:t' ? '<w:t xml:space="preserve">' : token)
  })
  return { items, stray }
}

/** The texts of each paragraph, in order; a text belongs to the innermost paragraph (a text box stands inside another). */
function paragraphsOf(tokens: readonly string[], names: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const open: Paragraph[] = []
  let runProperties = ''
  let propertiesFrom = -1
  let inText = false
  tokens.forEach((token, i) => {
    const name = names[i]!
    if (name === 'w:p' && !isSelfClosing(token)) {
      const paragraph = { number: paragraphs.length + 1, texts: [] }
      paragraphs.push(paragraph)
      open.push(paragraph)
    } else if (name === '/w:p') open.pop()
    else if (name === 'w:r') runProperties = ''
    else if (name === 'w:rPr' && !isSelfClosing(token)) propertiesFrom = i
    else if (name === '/w:rPr') runProperties = tokens.slice(propertiesFrom, i + 1).join('')
    else if (name === 'w:t') inText = !isSelfClosing(token)
    else if (name === '/w:t') inText = false
    else if (name === '' && inText) open.at(-1)?.texts.push({ at: i, text: unescapeXml(token), runProperties })
  })
  return paragraphs
}
