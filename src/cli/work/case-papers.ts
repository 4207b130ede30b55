import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Case, Paper } from '../../case/case.js'
import { formById } from '../../form/catalogue.js'
import type { World } from '../world.js'

export interface PaperFile {
  readonly form: string
  readonly number: string
  readonly path: string
}

/** The papers of a case where each number counts once: of a result drawn again, the last. */
export function papersOfCase(file: Case): readonly Paper[] {
  return file.papers.filter(
    (paper, at) =>
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

/** `TR-2025-000001_829.7_2025-000003.docx`: sorts by case, never collides, holds nothing that a file system refuses. */
export function paperFileName(file: Case, paper: Pick<Paper, 'form' | 'number'>): string {
  const safe = (text: string): string => text.replace(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 60)
  return `${file.case}_${safe(paper.form)}_${safe(paper.number)}.docx`
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
  const fresh = file.papers.slice(from)
  if (fresh.length === 0) return []
  const { writeFile } = await import('../../files/write-file.js')
  const folder = asked ?? join(dirname(world.databasePath), 'papers', file.case)
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const written: PaperFile[] = []
  for (const paper of fresh) {
    const path = join(folder, paperFileName(file, paper))
    writeFile(path, (await paperBytes(world, file, paper)).bytes, { force: true })
    written.push({ form: paper.form, number: paper.number, path })
  }
  return written
}
