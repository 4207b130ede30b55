import { ExpectedError } from '../../expected-error.js'
import type { JsonObject } from '../../text.js'
import type { ZipEntry } from '../zip/entry.js'
import { pack, writeZip } from '../zip/write-zip.js'
import { carriedXml } from './carried-part.js'
import { CORE, type CompiledTemplate } from './compile.js'
import type { Piece, Scope, Slot } from './pieces.js'
import { escapeXml, textXml, unprintableIn } from './xml.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** A character that no document can carry: a control character, half of a pair. */
    'form-value-unprintable': { readonly form: string; readonly field: string; readonly character: string }
  }
}

/** What a document is filled with besides its values. */
export interface Filling {
  /** YYYY-MM-DD: dates the archive's entries and the document's properties. The template's own day when absent. */
  readonly date?: string
  /** The case that it is drawn up in. */
  readonly caseNumber?: string
}

/**
 * The document with these values: the same template, values, date and case give the same bytes whatever the day, zone and language of
 * the machine. A place without a value shows what it shows in a blank.
 * @throws 'form-value-unprintable'
 */
export function fillTemplate(template: CompiledTemplate, data: JsonObject, filling: Filling = {}): Uint8Array {
  return writeZip(filledParts(template, data, filling).map(packed), filling.date ?? template.dated)
}

/** The form with lines to write on and the markers that the act prints. */
export function blankTemplate(template: CompiledTemplate): Uint8Array {
  return writeZip(filledParts(template, null, {}).map(packed), template.dated)
}

/** A part that was filled; those that were not are copied as they lie in the template. */
export type FilledPart = ZipEntry | { readonly name: string; readonly xml: string }

export function packed(part: FilledPart): ZipEntry {
  return 'xml' in part ? pack(part.name, Buffer.from(part.xml, 'utf8')) : part
}

/** The parts of a document in order; `data` null makes a blank. @throws 'form-value-unprintable' */
export function filledParts(
  template: CompiledTemplate,
  data: JsonObject | null,
  { date = template.dated, caseNumber }: Filling,
): readonly FilledPart[] {
  const scope = data === null ? null : { data, rows: [] }
  return template.parts.map((part) => {
    if (!('pieces' in part)) return part
    const out: string[] = []
    write(part.pieces, scope, { form: template.form.id, caseNumber }, out)
    const xml = out.join('')
    return { name: part.name, xml: part.name === CORE ? withDate(xml, date) : xml }
  })
}

interface About {
  readonly form: string
  readonly caseNumber: string | undefined
}

/** `scope` null writes a blank. */
function write(pieces: readonly Piece[], scope: Scope | null, about: About, out: string[]): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') out.push(piece)
    else if (piece.kind === 'slot') {
      const text = scope === null ? '' : piece.print(scope)
      if (text === '') out.push(piece.blank)
      else out.push(piece.open, valueXml(text, piece, about.form), piece.close)
    } else if (piece.kind === 'carried') {
      const drawn = about.caseNumber === undefined ? '' : ` case="${escapeXml(about.caseNumber)}"`
      out.push(scope === null ? '>' : `${drawn}>${carriedXml(scope.data)}`, `</${piece.tag}>`)
    } else if (piece.kind === 'words') {
      out.push(scope !== null && piece.isMarked(scope) ? piece.marked : piece.plain)
    } else if (piece.kind === 'when') {
      if (scope === null ? piece.inBlank : piece.holds(scope)) write(piece.body, scope, about, out)
    } else if (scope === null) {
      for (let i = 0; i < piece.blankRows; i++) write(piece.body, null, about, out)
    } else {
      const rows = piece.rows(scope)
      rows.forEach((value, index) => {
        write(piece.body, { data: scope.data, rows: [...scope.rows, { value, index, count: rows.length }] }, about, out)
      })
      // Without rows the part stands as in a blank: a table is never left without its lines.
      if (rows.length === 0) for (let i = 0; i < piece.blankRows; i++) write(piece.body, null, about, out)
    }
  }
}

function valueXml(text: string, slot: Slot, form: string): string {
  const character = unprintableIn(text)
  if (character !== null) throw new ExpectedError('form-value-unprintable', { form, field: slot.name, character })
  return textXml(text)
}

function withDate(core: string, date: string): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
}
