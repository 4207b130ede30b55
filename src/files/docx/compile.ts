import { ExpectedError } from '../../expected-error.js'
import type { Form } from '../../form/form.js'
import { leafFields } from '../../form/leaf-fields.js'
import type { ZipEntry } from '../zip/entry.js'
import { readZip, unpack } from '../zip/read-zip.js'
import { carriedPlace } from './carried-part.js'
import { type CompiledPart, compilePart } from './compile-part.js'
import type { TemplateFinding } from './findings.js'
import { foreignParts } from './foreign-parts.js'
import type { Piece } from './pieces.js'

/** A template ready to be filled any number of times. */
export interface CompiledTemplate {
  readonly form: Form
  /** The template's own file, packed. */
  readonly entries: readonly ZipEntry[]
  /** Parts in their order: those with placeholders as pieces, the others packed as they are. */
  readonly parts: readonly (ZipEntry | { readonly name: string; readonly pieces: readonly Piece[] })[]
  /** YYYY-MM-DD: the day that the template itself is dated by. */
  readonly dated: string
  readonly findings: readonly TemplateFinding[]
}

const WITH_TEXT = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/
export const CORE = 'docProps/core.xml'

/**
 * Reads a template and finds its places. What is wrong with the placeholders is in `findings`;
 * what is no Word document at all is the error 'docx-unreadable' naming `file`.
 */
export function compileTemplate(bytes: Uint8Array, form: Form, file: string): CompiledTemplate {
  const entries = readZip(bytes, file)
  if (!entries.some((entry) => entry.name === 'word/document.xml'))
    throw new ExpectedError('docx-unreadable', { file, why: 'not-word' })
  const findings: TemplateFinding[] = [...foreignParts(entries, (entry) => text(entry, file))]
  const printed = new Set<string>()
  let dated = '2024-12-20'
  const parts = entries.map((entry) => {
    if (entry.name === CORE) {
      const core = text(entry, file)
      dated = /<dcterms:modified[^>]*>(\d{4}-\d{2}-\d{2})T/.exec(core)?.[1] ?? dated
      return { name: entry.name, pieces: [core] }
    }
    if (entry.name.startsWith('customXml/item')) {
      const place = carriedPlace(entry.name, text(entry, file))
      if (place !== null)
        return { name: entry.name, pieces: [place.before, { kind: 'carried', tag: place.tag } as const, place.after] }
    }
    if (!WITH_TEXT.test(entry.name)) return entry
    const compiled: CompiledPart | null = compilePart(entry.name, text(entry, file), form)
    if (compiled === null) throw new ExpectedError('docx-unreadable', { file, why: 'bad-xml' })
    findings.push(...compiled.findings)
    for (const path of compiled.printed) printed.add(path)
    return compiled.pieces.every((piece) => typeof piece === 'string')
      ? entry
      : { name: entry.name, pieces: compiled.pieces }
  })
  for (const { path, required } of leafFields(form.fields)) {
    if (!isPrinted(path, printed))
      findings.push({ kind: 'missing', what: path, part: null, paragraph: null, excerpt: null, required })
  }
  return { form, entries, parts, dated, findings }
}

/** A field is printed when it, or a group or list that holds it, is. */
function isPrinted(path: string, printed: ReadonlySet<string>): boolean {
  const ids = path.split('.')
  return ids.some((_, i) => printed.has(ids.slice(0, i + 1).join('.')))
}

function text(entry: ZipEntry, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpack(entry, file))
  } catch (error) {
    if (error instanceof ExpectedError) throw error
    throw new ExpectedError('docx-unreadable', { file, why: 'bad-xml' })
  }
}
