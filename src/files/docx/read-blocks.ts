import type { Item } from './marked-part.js'
import type { Block, Cell, Paragraph, Row, Stretch } from './text-blocks.js'
import { isSelfClosing, tagName, unescapeXml } from './xml.js'

/** Deeper than any word processor writes, far below what the call stack bears. */
const DEPTH_LIMIT = 200
/** More paragraphs than the longest list of an annex has cells. */
export const PARAGRAPH_LIMIT = 300_000
/** Letters in all: a hundred times an annex with its lists. */
const TEXT_LIMIT = 8_000_000

/** What stands in these is not part of the text: deleted, moved away, drawn twice for older programs, instructions of fields. */
const UNSEEN = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'rPrChange', 'pPrChange'])
const BREAKS: Readonly<Record<string, string>> = { br: '\n', cr: '\n', tab: '\t', ptab: '\t', noBreakHyphen: '\u2011' }
/** Characters of the symbol fonts that Word ticks boxes with. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F052: '☑',
  F0FE: '☑',
  F0FD: '☒',
  F0FB: '☒',
  F0FC: '✓',
  F0A8: '☐',
  F06F: '☐',
  F0A3: '☐',
}

interface OpenParagraph {
  readonly number: number
  text: string
  readonly stretches: Stretch[]
  readonly marks: Paragraph['marks'][number][]
}

interface OpenElement {
  readonly name: string
  unseen: boolean
}

/** Takes the tags, texts and placeholders of a part in order, and gives its blocks or what is wrong: tags that do not close each other. */
export function blockReader(): { take(item: Item): void; end(): readonly Block[] | 'bad-xml' | 'too-large' } {
  const root: Block[] = []
  const elements: OpenElement[] = []
  const lists: Block[][] = [root]
  const tables: { readonly rows: Row[]; cells: Cell[] | null; dropped: boolean }[] = []
  const paragraphs: OpenParagraph[] = []
  let count = 0
  let letters = 0
  let broken: false | 'bad-xml' | 'too-large' = false
  let look = { underlined: false, struck: false, hidden: false }

  const write = (text: string): void => {
    const open = paragraphs.at(-1)
    if (open === undefined || look.hidden || text === '') return
    letters += text.length
    if (letters > TEXT_LIMIT) {
      broken = 'too-large'
      return
    }
    const last = open.stretches.at(-1)
    const from = open.text.length
    open.text += text
    const to = open.text.length
    if (last && last.underlined === look.underlined && last.struck === look.struck)
      open.stretches[open.stretches.length - 1] = { ...last, to }
    else open.stretches.push({ from, to, underlined: look.underlined, struck: look.struck })
  }

  const opened = (name: string, token: string): void => {
    switch (name) {
      case 'p':
        paragraphs.push({ number: ++count, text: '', stretches: [], marks: [] })
        if (count > PARAGRAPH_LIMIT) broken = 'too-large'
        break
      case 'tbl':
        tables.push({ rows: [], cells: null, dropped: false })
        break
      case 'tr':
        begin(tables.at(-1))
        break
      case 'tc':
        lists.push([])
        break
      case 'r':
        look = { underlined: false, struck: false, hidden: false }
        break
      default:
        empty(name, token)
    }
  }

  const begin = (table: (typeof tables)[number] | undefined): void => {
    if (table === undefined) return
    table.cells = []
    table.dropped = false
  }

  /** Elements that say something by being there, closed at once or not. */
  const empty = (name: string, token: string): void => {
    const within = elements.at(-1)?.name
    if (within === 'rPr' && elements.at(-2)?.name === 'r') {
      const on = !/\bval="(?:none|0|false|off)"/.test(token)
      if (name === 'u') look.underlined = on
      else if (name === 'strike' || name === 'dstrike') look.struck ||= on
      else if (name === 'vanish') look.hidden = on
    } else if (within === 'r' && name in BREAKS) write(BREAKS[name]!)
    else if (within === 'r' && name === 'sym')
      write(SYMBOLS[(/\bchar="([0-9A-Fa-f]{4})"/.exec(token)?.[1] ?? '').toUpperCase()] ?? '')
    // A content control that still shows its own prompt: nobody has written there.
    else if (within === 'sdtPr' && name === 'showingPlcHdr') {
      const control = elements.at(-2)
      if (control) control.unseen = true
    } else if (within === 'trPr' && name === 'del') {
      const table = tables.at(-1)
      if (table) table.dropped = true
    }
  }

  const closed = (name: string): void => {
    if (name === 'p') {
      const open = paragraphs.pop()
      if (open) lists.at(-1)?.push({ is: 'paragraph', ...open })
    } else if (name === 'tbl') {
      const table = tables.pop()
      if (table) lists.at(-1)?.push({ is: 'table', rows: table.rows })
    } else if (name === 'tr') {
      const table = tables.at(-1)
      if (table?.cells && !table.dropped) table.rows.push({ cells: table.cells })
    } else if (name === 'tc') {
      const blocks = lists.length > 1 ? lists.pop()! : []
      tables.at(-1)?.cells?.push({ blocks })
    }
  }

  const take = (item: Item): void => {
    if (broken) return
    if (typeof item !== 'string') {
      const open = paragraphs.at(-1)
      if (open) open.marks.push({ at: open.text.length, placed: item })
      return
    }
    const tag = tagName(item)
    if (tag === '') {
      const within = elements.at(-1)
      if (within?.name === 't' && !within.unseen && !item.startsWith('<?')) write(textOf(item))
      return
    }
    const name = localName(tag)
    if (tag.startsWith('/')) {
      const open = elements.pop()
      if (open?.name !== name) broken = 'bad-xml'
      else if (!open.unseen) closed(name)
      return
    }
    const unseen = elements.at(-1)?.unseen === true || UNSEEN.has(name)
    if (isSelfClosing(item)) {
      if (elements.at(-1)?.unseen === true) return
      if (name === 'p') paragraphClosedAtOnce()
      else empty(name, item)
      return
    }
    elements.push({ name, unseen })
    if (elements.length > DEPTH_LIMIT) broken = 'bad-xml'
    else if (!unseen) opened(name, item)
  }

  const paragraphClosedAtOnce = (): void => {
    count += 1
    lists.at(-1)?.push({ is: 'paragraph', number: count, text: '', stretches: [], marks: [] })
  }

  return { take, end: () => broken || (elements.length > 0 || count === 0 ? 'bad-xml' : root) }
}

/** `w:p` → `p`; names of other vocabularies keep their prefix, so that a paragraph of a drawing is none of the text's. */
function localName(tag: string): string {
  const name = tag.startsWith('/') ? tag.slice(1) : tag
  if (name.startsWith('w:')) return name.slice(2)
  return name === 'mc:Fallback' ? 'Fallback' : name
}

function textOf(token: string): string {
  return token.startsWith('<![CDATA[') ? token.slice(9, -3) : token.startsWith('<') ? '' : unescapeXml(token)
}
