import type { Form } from '../../form/form.js'
import { isEmpty } from '../../form/print-value.js'
import type { TemplateFinding } from './findings.js'
import { type Item, markPart, type PlacedMark } from './marked-part.js'
import { type Level, lookUp, paperLevel, rowLevel, rowsOf } from './names.js'
import type { Piece, Scope, Slot, Words } from './pieces.js'
import { blankText, isLine } from './placeholder.js'
import { findRegions, type Region } from './regions.js'
import { struckOut, underlined } from './run-properties.js'
import { textXml } from './xml.js'

export interface CompiledPart {
  readonly pieces: readonly Piece[]
  readonly findings: readonly TemplateFinding[]
  /** Paths of fields that the part prints. */
  readonly printed: ReadonlySet<string>
}

/** One part of a document as pieces; null where it is not XML. Faults are collected, not thrown. */
export function compilePart(part: string, xml: string, form: Form): CompiledPart | null {
  const marked = markPart(xml)
  if (marked === null) return null
  const findings: TemplateFinding[] = []
  const printed = new Set<string>()
  const { regions, misplaced } = findRegions(marked.items)
  const report = (kind: TemplateFinding['kind'], placed: PlacedMark) =>
    findings.push({
      kind,
      what: placed.mark.raw,
      part,
      paragraph: placed.paragraph,
      excerpt: placed.excerpt,
      required: false,
    })
  for (const { text, paragraph, excerpt } of marked.stray)
    findings.push({ kind: 'stray', what: text, part, paragraph, excerpt, required: false })
  for (const placed of misplaced) report('misplaced', placed)

  const starts = new Map<number, Region[]>()
  for (const region of regions) starts.set(region.from, [...(starts.get(region.from) ?? []), region])
  const done = new Set<Region>()

  const build = (items: readonly Item[], from: number, to: number, level: Level): Piece[] => {
    const pieces: Piece[] = []
    let literal: string[] = []
    const flush = () => {
      const text = withoutEmptyRuns(literal.join(''))
      if (text !== '') pieces.push(text)
      literal = []
    }
    for (let i = from; i <= to; i++) {
      const region = widest(starts.get(i), done)
      if (region) {
        done.add(region)
        flush()
        pieces.push(...buildRegion(items, region, level))
        i = region.to
        continue
      }
      const item = items[i]!
      if (typeof item === 'string') literal.push(item)
      else if (item.mark.kind === 'value') {
        const slot = slotOf(item, level)
        if (slot) {
          flush()
          pieces.push(slot)
        }
      } else if (item.mark.kind === 'strike' || item.mark.kind === 'underline') {
        const words = wordsOf(item, level)
        if (words) {
          flush()
          pieces.push(words)
        }
      }
    }
    flush()
    return pieces
  }

  const buildRegion = (items: readonly Item[], region: Region, level: Level): Piece[] => {
    const { mark } = region.open
    const found = lookUp(mark.path, mark.format, level)
    if (found === null) {
      report('unknown', region.open)
      return []
    }
    if (mark.kind === 'when') {
      const body = build(items, region.bodyFrom, region.bodyTo, level)
      return [{ kind: 'when', holds: (scope) => !isEmpty(found.value(scope)), inBlank: isLine(mark.blank), body }]
    }
    if (found.field === null || (found.field.kind !== 'list' && found.field.kind !== 'text-list')) {
      report('not-a-list', region.open)
      return []
    }
    const body = build(items, region.bodyFrom, region.bodyTo, rowLevel(form, found.field, found.name, level))
    const blankRows = isLine(mark.blank) ? Number(mark.blank) : 1
    return [{ kind: 'repeat', rows: (scope) => rowsOf(found.value(scope)), blankRows, body }]
  }

  const slotOf = (placed: PlacedMark, level: Level): Slot | null => {
    const found = lookUp(placed.mark.path, placed.mark.format, level)
    if (found === null) {
      report('unknown', placed)
      return null
    }
    for (const path of found.uses) printed.add(path)
    const plain = placed.runProperties
    const properties = isLine(placed.mark.blank) ? underlined(plain) : plain
    const blank = blankText(placed.mark.blank)
    return {
      kind: 'slot',
      name: found.name,
      print: found.print,
      open: `<w:r>${properties}<w:t xml:space="preserve">`,
      close: '</w:t></w:r>',
      blank: blank === '' ? '' : `<w:r>${plain}<w:t xml:space="preserve">${textXml(blank)}</w:t></w:r>`,
    }
  }

  const wordsOf = (placed: PlacedMark, level: Level): Words | null => {
    const { kind, path, choice, blank } = placed.mark
    const found = lookUp(path, null, level)
    const isKnown =
      choice === null
        ? kind === 'underline' && found?.field?.kind === 'yes-no'
        : found?.field?.choices?.some((one) => one.id === choice)
    if (found === null || !isKnown || blank === null) {
      report('unknown', placed)
      return null
    }
    for (const used of found.uses) printed.add(used)
    const run = (properties: string): string =>
      `<w:r>${properties}<w:t xml:space="preserve">${textXml(blank)}</w:t></w:r>`
    const isMarked = (scope: Scope): boolean => {
      const value = found.value(scope)
      return kind === 'strike' ? !isEmpty(value) && value !== choice : value === (choice ?? true)
    }
    const mark = kind === 'strike' ? struckOut : underlined
    return { kind: 'words', plain: run(placed.runProperties), marked: run(mark(placed.runProperties)), isMarked }
  }

  const pieces = build(marked.items, 0, marked.items.length - 1, paperLevel(form))
  return { pieces, findings, printed }
}

/** Of the regions that begin here and are not yet open, the one that holds the others. */
function widest(regions: readonly Region[] | undefined, done: ReadonlySet<Region>): Region | undefined {
  return regions?.filter((region) => !done.has(region)).sort((a, b) => b.to - a.to)[0]
}

function withoutEmptyRuns(xml: string): string {
  return xml
    .replace(/<w:t(?: xml:space="preserve")?><\/w:t>/g, '')
    .replace(/<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<\/w:r>/g, '')
}
