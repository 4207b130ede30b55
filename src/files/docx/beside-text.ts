import { plain } from './plain-text.js'
import type { Block } from './text-blocks.js'
import { paragraphsIn } from './text-blocks.js'
import { scanXml, tagName, unescapeXml } from './xml.js'

/**
 * What a reader sees of a document, or does not see, beside the words that are compared: symbol: a sign of a symbol font or a formula;
 * picture: a picture, a drawing, an object, a text box; inserted-file: another document taken in; field: reckoned by the word processor;
 * numbering: automatic numbers; hidden: not shown, or shown as deleted or as a prompt; pale: text of the paper's own colour or too small to
 * be read; struck: words with a line through them; other-part: words in a header, a footer or a note.
 */
export const BESIDE = [
  'symbol',
  'picture',
  'inserted-file',
  'field',
  'numbering',
  'hidden',
  'pale',
  'struck',
  'other-part',
] as const
export type Beside = (typeof BESIDE)[number]

/** Of each kind what there is of it, to be held against another document's. */
export type BesideText = Readonly<Record<Beside, string>>

/** Elements whose being there says it, whatever the prefix of their vocabulary. */
const ELEMENTS: Readonly<Record<string, Beside>> = {
  sym: 'symbol',
  oMath: 'symbol',
  drawing: 'picture',
  pict: 'picture',
  object: 'picture',
  AlternateContent: 'picture',
  altChunk: 'inserted-file',
  subDoc: 'inserted-file',
  fldSimple: 'field',
  // A field of many elements has one of these.
  instrText: 'field',
  del: 'hidden',
  moveFrom: 'hidden',
  showingPlcHdr: 'hidden',
}

/** A part of the document that was read: its text, its styles, headers, notes. */
export interface XmlPart {
  readonly xml: string
  readonly isMain: boolean
}

/** What stands beside the words in these parts; `blocks` is the text of the main one. */
export function besideText(parts: readonly XmlPart[], blocks: readonly Block[]): BesideText {
  const found = new Map<Beside, number>()
  const others: string[] = []
  for (const { xml, isMain } of parts) {
    let words = ''
    let within = ''
    scanXml(xml, (token) => {
      const tag = tagName(token)
      if (tag === '') {
        if (within === 't' && !isMain) words += unescapeXml(token)
        return
      }
      within = tag.startsWith('/') ? '' : tag.replace(/^[^:]*:/, '')
      const kind = ELEMENTS[within] ?? lookOf(within, token)
      if (kind !== null) found.set(kind, (found.get(kind) ?? 0) + 1)
    })
    if (!isMain && plain(words) !== '') others.push(plain(words))
  }
  const counts = Object.fromEntries(BESIDE.map((kind) => [kind, String(found.get(kind) ?? 0)])) as Record<
    Beside,
    string
  >
  return { ...counts, struck: struckWords(blocks), 'other-part': others.join('\n') }
}

/** The kinds of which a document has what the recorded one has not. */
export function addedBeside(recorded: BesideText, found: BesideText): readonly Beside[] {
  return BESIDE.filter((kind) =>
    kind === 'struck' || kind === 'other-part'
      ? found[kind] !== recorded[kind]
      : Number(found[kind]) > Number(recorded[kind]),
  )
}

/** What the look of a run or of a style keeps from being seen. */
function lookOf(name: string, token: string): Beside | null {
  const value = (attribute: string): string =>
    new RegExp(`[\\s:]${attribute}\\s*=\\s*["']([^"']*)`).exec(token)?.[1] ?? ''
  switch (name) {
    case 'vanish':
    case 'specVanish':
      return /^(?:0|false|off|none)$/.test(value('val')) ? null : 'hidden'
    case 'numId':
      return value('val') === '0' ? null : 'numbering'
    case 'color':
      return isPale(value('val')) || /^(?:background|light)\d$|^bg\d$/.test(value('themeColor')) ? 'pale' : null
    // What lies behind dark text may be as dark.
    case 'shd':
      return isDark(value('fill')) ? 'pale' : null
    case 'highlight':
      return /^(?:black|dark\w+)$/.test(value('val')) ? 'pale' : null
    // In half points: of two points nobody reads it.
    case 'sz':
      return /^[0-4]$/.test(value('val')) ? 'pale' : null
    default:
      return null
  }
}

function isPale(color: string): boolean {
  return lightness(color) >= 190
}

function isDark(color: string): boolean {
  return lightness(color) <= 90
}

/** Of a colour as the format writes it, from 0 (black) to 255; not a number where it is none, which is neither light nor dark. */
function lightness(color: string): number {
  if (!/^[0-9a-f]{6}$/i.test(color)) return Number.NaN
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ]
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

/** However a program cuts its runs, the same words are struck. */
function struckWords(blocks: readonly Block[]): string {
  return plain(
    blocks
      .flatMap(paragraphsIn)
      .flatMap(({ text, stretches }) =>
        stretches.filter((stretch) => stretch.struck).map(({ from, to }) => text.slice(from, to)),
      )
      .join('')
      .replace(/\s+/g, ''),
  )
}
