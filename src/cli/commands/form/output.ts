import { ExpectedError } from '../../../expected-error.js'
import { makeFolderOf } from '../../../files/folders.js'
import { isTerminal } from '../../../files/terminal.js'
import { writeFile } from '../../../files/write-file.js'
import { EXIT } from '../../exit-codes.js'
import { safeText } from '../../safe-text.js'
import type { World } from '../../world.js'

export interface OutputOptions {
  readonly output: string
  readonly force?: true
  /** A PDF beside the document, too. */
  readonly pdf?: true
}

/** A document to its file, or to standard output for `-`; what was written is said, in JSON with its form. */
export async function putDocument(
  world: World,
  form: string,
  bytes: Uint8Array,
  options: OutputOptions,
): Promise<void> {
  const w = world.words.form
  if (options.output === '-') {
    if (options.pdf) throw new ExpectedError('usage', { what: w.pdfNeedsFile, remedy: [w.pdfNeedsFileRemedy] })
    // Letters and marks of an archive would only garble the screen.
    if (await isTerminal(1)) throw new ExpectedError('usage', { what: w.notToScreen, remedy: [w.notToScreenRemedy] })
    world.outBytes(bytes)
    return
  }
  makeFolderOf(options.output)
  writeFile(options.output, bytes, { force: options.force === true })
  if (!world.json) world.err(w.written(safeText(options.output)))
  const [pdf = null] = options.pdf ? await putPdfs(world, [options.output], options.force === true) : []
  if (world.json)
    world.out(JSON.stringify({ form, file: options.output, bytes: bytes.length, ...(options.pdf ? { pdf } : {}) }))
}

/**
 * PDFs beside documents, by the LibreOffice of this machine. Where there is none the documents stay as they are, and it is said.
 * @returns for each document the path of its PDF, null where none was made
 */
export async function putPdfs(
  world: World,
  documents: readonly string[],
  force: boolean,
): Promise<readonly (string | null)[]> {
  const { findLibreOffice, makePdfs } = await import('../../../files/pdf.js')
  const w = world.words.form
  const program = findLibreOffice(world.env)
  if (program === null) {
    world.warn(w.noLibreOffice)
    world.exit(EXIT.failed)
    return documents.map(() => null)
  }
  const made = makePdfs(program, documents, force)
  for (const [at, path] of made.entries()) {
    if (path === null) {
      world.warn(w.noPdf(documents[at]!))
      world.exit(EXIT.failed)
    } else if (!world.json) world.err(w.written(safeText(path)))
  }
  return made
}
