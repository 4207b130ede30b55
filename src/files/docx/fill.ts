import { ExpectedError } from '../../expected-error.js'
import type { JsonObject } from '../../text.js'
import type { ZipEntry } from '../zip/entry.js'
import { pack, writeZip } from '../zip/write-zip.js'
import { carriedXml } from './carried-part.js'
import { CORE, type CompiledTemplate } from './compile.js'
import type { Piece, Scope, Slot } from './pieces.js'
import { textXml, unprintableIn } from './xml.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** A character that no document can carry: a control character, half of a pair. */
    'form-value-unprintable': { readonly form: string; readonly field: string; readonly character: string }
  }
}

const encoder = new TextEncoder()

/**
 * The document with these values. `date` (YYYY-MM-DD) dates the archive's entries and the document's properties:
 * the same template, values and date give the same bytes whatever the day, zone and language of the machine.
 * A place without a value shows what it shows in a blank.
 */
export function fillTemplate(template: CompiledTemplate, data: JsonObject, date: string = template.dated): Uint8Array {
  return documentOf(template, { data, rows: [] }, date)
}

/** The form with lines to write on and the markers that the act prints. */
export function blankTemplate(template: CompiledTemplate): Uint8Array {
  return documentOf(template, null, template.dated)
}

function documentOf(template: CompiledTemplate, scope: Scope | null, date: string): Uint8Array {
  const entries: ZipEntry[] = template.parts.map((part) => {
    if (!('pieces' in part)) return part
    const out: string[] = []
    write(part.pieces, scope, template.form.id, out)
    const xml = out.join('')
    return pack(part.name, encoder.encode(part.name === CORE ? withDate(xml, date) : xml))
  })
  return writeZip(entries, date)
}

/** `scope` null writes a blank. */
function write(pieces: readonly Piece[], scope: Scope | null, form: string, out: string[]): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') out.push(piece)
    else if (piece.kind === 'slot') {
      const text = scope === null ? '' : piece.print(scope)
      if (text === '') out.push(piece.blank)
      else out.push(piece.open, valueXml(text, piece, form), piece.close)
    } else if (piece.kind === 'carried') {
      if (scope !== null) out.push(carriedXml(scope.data))
    } else if (piece.kind === 'words') {
      out.push(scope !== null && piece.isMarked(scope) ? piece.marked : piece.plain)
    } else if (piece.kind === 'when') {
      if (scope === null ? piece.inBlank : piece.holds(scope)) write(piece.body, scope, form, out)
    } else if (scope === null) {
      for (let i = 0; i < piece.blankRows; i++) write(piece.body, null, form, out)
    } else {
      const rows = piece.rows(scope)
      rows.forEach((value, index) => {
        write(piece.body, { data: scope.data, rows: [...scope.rows, { value, index, count: rows.length }] }, form, out)
      })
      // Without rows the part stands as in a blank: a table is never left without its lines.
      if (rows.length === 0) for (let i = 0; i < piece.blankRows; i++) write(piece.body, null, form, out)
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
