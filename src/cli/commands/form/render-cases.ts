import { join } from 'node:path'
import type { Case } from '../../../case/case.js'
import { ExpectedError, isExpected } from '../../../expected-error.js'
import { makeFolderOf } from '../../../files/folders.js'
import { isFolder, writeUnlessThere } from '../../../files/write-file.js'
import { formById } from '../../../form/catalogue.js'
import { said } from '../../report-error.js'
import { safeText } from '../../safe-text.js'
import type { World } from '../../world.js'
import { nameOf, rendered, type Sheet, sheetsOf } from './case-sheets.js'
import { type OutputOptions, putPdfs } from './output.js'
import { type Progress, progressOf } from './progress.js'

export interface RenderOptions extends OutputOptions {
  readonly service?: string
  readonly status?: string
  readonly step?: string
  readonly open?: boolean
  /** Only this paper of each case. */
  readonly form?: string
}

export interface RenderedFile {
  readonly case: string
  readonly form: string
  readonly number: string
  readonly file: string
  readonly hash: string
  /** Whether it came out as it was recorded; null for a form that was filed. */
  readonly same: boolean | null
  readonly pdf?: string | null
}

export interface RenderedCases {
  readonly files: readonly RenderedFile[]
  readonly failed: readonly {
    readonly case: string
    readonly form: string
    readonly error: string
    readonly message: string
  }[]
  /** Of the files those that were there already with the same content. */
  readonly unchanged: number
}

/** PDFs are made of so many documents at a time. */
const PDFS_AT_ONCE = 40

/** The folder for many papers, made where only it is missing. A name of one document is none. @throws 'file-folder-missing', 'file-not-…' */
function openFolder(path: string): void {
  if (isFolder(path)) return
  if (!/\.(?:docx|pdf)$/i.test(path)) makeFolderOf(join(path, 'paper'))
  if (!isFolder(path)) throw new ExpectedError('file-folder-missing', { path, folder: path })
}

/** Every paper of these cases into a folder; one that cannot be rendered or written is said, and the others still come. */
export async function renderCases(
  world: World,
  cases: Iterable<Case> | AsyncIterable<Case>,
  total: number,
  options: RenderOptions,
): Promise<RenderedCases> {
  const wanted = options.form === undefined ? null : formById(options.form).id
  openFolder(options.output)
  const files: RenderedFile[] = []
  const failed: RenderedCases['failed'][number][] = []
  let unchanged = 0
  let waiting: number[] = []
  const progress = await progressOf(world, total)
  const pdfs = async (): Promise<void> => {
    if (options.pdf && waiting.length > 0) await addPdfs(world, files, waiting)
    waiting = []
  }
  for await (const file of cases) {
    for (const [at, sheet] of sheetsOf(world, file).entries()) {
      if (wanted !== null && sheet.form !== wanted) continue
      try {
        const { bytes, hash } = await rendered(world, file, sheet)
        const path = join(options.output, nameOf(file, sheet, at + 1))
        const isNew = writeUnlessThere(path, bytes, { force: options.force === true })
        if (!isNew) unchanged += 1
        waiting.push(files.length)
        files.push(fileOf(file, sheet, path, hash))
        tell(world, progress, total, path)
      } catch (error) {
        // A full disk will not be emptier for the next.
        if (!(error instanceof ExpectedError) || isExpected(error, 'file-disk-full')) throw error
        const message = said(error, world.words).what
        failed.push({ case: file.case, form: sheet.form, error: error.id, message })
        progress.clear()
        world.warn(safeText(`${file.case} ${world.words.form.skipped(sheet.form, message)}`))
      }
    }
    if (waiting.length >= PDFS_AT_ONCE) await pdfs()
    progress.step()
  }
  await pdfs()
  progress.end()
  return { files, failed, unchanged }
}

/** One case is talked about as ever; of many each file is a line of the result. */
function tell(world: World, progress: Progress, total: number, path: string): void {
  if (world.json) return
  if (total > 1) {
    progress.clear()
    world.out(path)
  } else world.err(world.words.form.written(safeText(path)))
}

async function addPdfs(world: World, files: RenderedFile[], at: readonly number[]): Promise<void> {
  // What is there already, made anew from the same document, says the same: it may be replaced.
  const made = await putPdfs(
    world,
    at.map((i) => files[i]!.file),
    true,
  )
  at.forEach((i, n) => {
    files[i] = { ...files[i]!, pdf: made[n] ?? null }
  })
}

function fileOf(file: Case, sheet: Sheet, path: string, hash: string): RenderedFile {
  const same = sheet.recorded === null ? null : sheet.recorded.hash === hash
  return { case: file.case, form: sheet.form, number: sheet.number, file: path, hash, same }
}
