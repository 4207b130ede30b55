import type { Item, PlacedMark } from './marked-part.js'
import { isSelfClosing, tagName } from './xml.js'

/** A repeated or conditional part: items `from`..`to` go away with it, `bodyFrom`..`bodyTo` stay when it is shown. Both ends counted. */
export interface Region {
  readonly open: PlacedMark
  readonly from: number
  readonly to: number
  readonly bodyFrom: number
  readonly bodyTo: number
}

export interface Regions {
  readonly regions: readonly Region[]
  /** Marks without their other half, across rows, or not alone in their paragraphs. */
  readonly misplaced: readonly PlacedMark[]
}

interface Element {
  readonly name: string
  readonly from: number
  to: number
  readonly parent: Element | null
}

interface Opened {
  readonly placed: PlacedMark
  readonly at: number
  readonly within: Element | null
}

/**
 * Pairs the marks. Both in one paragraph: what stands between them. In one table row: the row.
 * Each alone in a paragraph of the same container: the paragraphs and tables between.
 */
export function findRegions(items: readonly Item[]): Regions {
  const regions: Region[] = []
  const misplaced: PlacedMark[] = []
  const opened: Opened[] = []
  const closed: { readonly open: Opened; readonly close: Opened }[] = []
  let within: Element | null = null
  items.forEach((item, at) => {
    if (typeof item === 'string') {
      const name = tagName(item)
      if (name === '' || isSelfClosing(item)) return
      if (!name.startsWith('/')) within = { name, from: at, to: -1, parent: within }
      else if (within !== null) {
        within.to = at
        within = within.parent
      }
      return
    }
    if (item.mark.kind === 'repeat' || item.mark.kind === 'when') opened.push({ placed: item, at, within })
    if (item.mark.kind !== 'close') return
    const open = opened.pop()
    if (open && open.placed.mark.path === item.mark.path) closed.push({ open, close: { placed: item, at, within } })
    else misplaced.push(...(open ? [open.placed, item] : [item]))
  })
  misplaced.push(...opened.map((open) => open.placed))
  for (const { open, close } of closed) {
    const region = regionOf(open, close, items)
    if (region) regions.push(region)
    else misplaced.push(open.placed)
  }
  return { regions, misplaced }
}

function regionOf(open: Opened, close: Opened, items: readonly Item[]): Region | null {
  const first = around(open.within, 'w:p')
  const last = around(close.within, 'w:p')
  if (first === null || last === null) return null
  if (first === last) {
    return open.within === close.within
      ? { open: open.placed, from: open.at, to: close.at, bodyFrom: open.at + 1, bodyTo: close.at - 1 }
      : null
  }
  const row = around(open.within, 'w:tr')
  if (row !== null && row === around(close.within, 'w:tr')) {
    return { open: open.placed, from: row.from, to: row.to, bodyFrom: row.from, bodyTo: row.to }
  }
  if (first.parent !== last.parent || !isAlone(first, items) || !isAlone(last, items)) return null
  // A table cell must end in a paragraph: the closing one stays there when nothing follows it.
  const endsCell = first.parent?.name === 'w:tc' && last.to + 1 === first.parent.to
  if (endsCell) return null
  return { open: open.placed, from: first.from, to: last.to, bodyFrom: first.to + 1, bodyTo: last.from - 1 }
}

function around(element: Element | null, name: string): Element | null {
  let at = element
  while (at !== null && at.name !== name) at = at.parent
  return at
}

/** Nothing but its mark (and blanks) is in the paragraph. */
function isAlone(paragraph: Element, items: readonly Item[]): boolean {
  let marks = 0
  for (const item of items.slice(paragraph.from, paragraph.to)) {
    if (typeof item !== 'string') marks++
    else if (tagName(item) === '' && item.trim() !== '') return false
  }
  return marks === 1
}
