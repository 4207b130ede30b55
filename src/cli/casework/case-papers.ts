import { dirname, join } from 'node:path'
import type { Case, Paper } from '../../case/case.js'
import { ExpectedError } from '../../expected-error.js'
import { openWritableFolder } from '../../files/folders.js'
import { factsOf } from '../../files/look-at.js'
import { formById } from '../../form/catalogue.js'
import { EXIT } from '../exit-codes.js'
import { said } from '../report-error.js'
import type { World } from '../world.js'

export interface PaperFile {
  readonly form: string
  readonly number: string
  readonly path: string
}

/** The papers of a case; of a result that was drawn again under its number (its signer was not known before), the last. */
export function papersOfCase(file: Case): readonly Paper[] {
  const isResult = (paper: Paper): boolean => paper.number === file.decision?.number
  return file.papers.filter(
    (paper, at) =>
      !isResult(paper) ||
      !file.papers.slice(at + 1).some((later) => later.form === paper.form && later.number === paper.number),
  )
}

/** The bytes of a paper, drawn again from what was recorded of it. The same template gives the same bytes. */
export async function paperBytes(
  world: World,
  file: Case,
  paper: Paper,
): Promise<{ readonly bytes: Uint8Array; readonly same: boolean }> {
  const { renderForm } = await import('../../files/render-form.js')
  const rendered = renderForm(formById(paper.form), paper.data, {
    officeFolder: world.templatesFolder,
    date: paper.date,
    caseNumber: file.case,
    toBeSigned: true,
  })
  return { bytes: rendered.bytes, same: rendered.hash === paper.hash }
}

/**
 * `TR-2025-000001_829.7_2025-000003.docx`: sorts by case, never collides, holds nothing that a file system refuses. A second act or
 * protocol of the same number (an additional examination) ends in `_2`.
 */
export function paperFileName(file: Case, paper: Paper): string {
  const safe = (text: string): string => text.replace(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 60)
  const alike = papersOfCase(file).filter((each) => each.form === paper.form && each.number === paper.number)
  const nth = alike.indexOf(paper)
  return `${file.case}_${safe(paper.form)}_${safe(paper.number)}${nth > 0 ? `_${nth + 1}` : ''}.docx`
}

/**
 * The folder that a case's papers go to, there and writable: found out before anything is recorded.
 * @throws 'file-not-folder', 'file-not-writable', 'file-name-too-long', 'file-disk-full'
 */
export function openPapersFolder(world: World, file: Case, asked: string | undefined): string {
  const folder = folderOf(world, file, asked)
  openWritableFolder(folder)
  return folder
}

function folderOf(world: World, file: Case, asked: string | undefined): string {
  return asked ?? join(dirname(world.databasePath), 'papers', file.case)
}

/**
 * Writes the papers that acts after position `from` drew up: into the folder named, else `papers/<case>` beside the database.
 * They are recorded already: what cannot be written can be rendered again.
 */
export async function writePapers(
  world: World,
  file: Case,
  from: number,
  asked: string | undefined,
): Promise<readonly PaperFile[]> {
  return writeThose(world, file, file.papers.slice(from), asked)
}

/**
 * Writes of these papers those whose files are not there: whoever was stopped between the record and the file has them when the work is
 * asked for again. One that the template of today would draw otherwise is named instead.
 */
export async function writeMissing(
  world: World,
  file: Case,
  papers: readonly Paper[],
  asked: string | undefined,
): Promise<readonly PaperFile[]> {
  // What was destroyed by its term is not drawn again.
  if (file.destroyed !== null) return []
  const latest = papersOfCase(file)
  const folder = folderOf(world, file, asked)
  const missing = papers.filter(
    (paper) => latest.includes(paper) && factsOf(join(folder, paperFileName(file, paper))) === null,
  )
  const same: Paper[] = []
  for (const paper of missing) {
    if ((await paperBytes(world, file, paper)).same) same.push(paper)
    else {
      world.warn(world.words.form.changed(paper.form, paper.number))
      world.warn(`  ${world.words.cases.next.renderHint(file.case)}`)
    }
  }
  return writeThose(world, file, same, asked)
}

async function writeThose(
  world: World,
  file: Case,
  papers: readonly Paper[],
  asked: string | undefined,
): Promise<readonly PaperFile[]> {
  if (papers.length === 0) return []
  const { writeFile } = await import('../../files/write-file.js')
  const folder = openPapersFolder(world, file, asked)
  const written: PaperFile[] = []
  for (const paper of papers) {
    const path = join(folder, paperFileName(file, paper))
    try {
      writeFile(path, (await paperBytes(world, file, paper)).bytes, { force: true })
      written.push({ form: paper.form, number: paper.number, path })
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error
      sayUnwritten(world, file, error)
    }
  }
  return written
}

/** What was done is recorded and stays so: that a file could not be written is said, with the way to write it later. */
function sayUnwritten(world: World, file: Case, error: ExpectedError): void {
  world.warn(`${world.paint.yellow(`kz-is: ${said(error, world.words).what}`)} [${error.id}]`)
  world.warn(`  ${world.words.cases.next.renderHint(file.case)}`)
  world.exit(EXIT.failed)
}
