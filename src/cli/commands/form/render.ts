import { join } from 'node:path'
import { dateOf } from '../../../calendar/civil-date.js'
import type { Case, Paper } from '../../../case/case.js'
import { ExpectedError } from '../../../expected-error.js'
import { type Rendered, renderForm } from '../../../files/render-form.js'
import { isFolder, writeFile } from '../../../files/write-file.js'
import { formById } from '../../../form/catalogue.js'
import { isEmpty } from '../../../form/print-value.js'
import type { FormId } from '../../../law/service.js'
import { entryOfCase } from '../../casework/entry-view.js'
import { filedForms } from '../../casework/filed-forms.js'
import { paperData } from '../../casework/papers.js'
import { loadCase } from '../../casework/record.js'
import { EXIT } from '../../exit-codes.js'
import { said } from '../../report-error.js'
import { safeText } from '../../safe-text.js'
import type { World } from '../../world.js'
import { type OutputOptions, putDocument } from './output.js'

declare module '../../../expected-error.js' {
  interface ErrorFacts {
    'form-not-drawn': { readonly case: string; readonly form: string; readonly drawn: readonly string[] }
  }
}

/** A paper of the case: drawn up and recorded, or a filed form that its answers fill. */
interface Sheet {
  readonly form: FormId
  readonly number: string
  readonly recorded: Paper | null
}

/**
 * The papers of a case as they were drawn up, from the data recorded then; and the forms that were filed, from the answers.
 * @throws 'case-unknown', 'form-unknown', 'form-not-drawn', 'form-value-missing', 'file-…'
 */
export async function render(
  world: World,
  text: string,
  id: string | undefined,
  options: OutputOptions,
): Promise<void> {
  const file = await loadCase(world, text)
  if (id === undefined) return renderAll(world, file, options)
  const form = formById(id).id
  const recorded = file.papers.findLast((paper) => paper.form === form) ?? null
  if (recorded === null && !filedForms(file).includes(form) && form !== '829.1') {
    const drawn = [...filedForms(file), ...file.papers.map((paper) => paper.form)]
    throw new ExpectedError('form-not-drawn', { case: file.case, form, drawn: [...new Set(drawn)] })
  }
  const sheet = { form, number: recorded?.number ?? file.number, recorded }
  const { bytes } = await rendered(world, file, sheet)
  const output = isFolder(options.output) ? join(options.output, nameOf(file, sheet, null)) : options.output
  putDocument(world, form, bytes, { ...options, output })
}

/** Every paper into a folder; one that cannot be rendered is said and the others still come. */
async function renderAll(world: World, file: Case, options: OutputOptions): Promise<void> {
  if (!isFolder(options.output))
    throw new ExpectedError('file-folder-missing', { path: options.output, folder: options.output })
  const written: {
    readonly form: string
    readonly number: string
    readonly file: string
    readonly hash: string
    readonly same: boolean | null
  }[] = []
  const failed: { readonly form: string; readonly error: string }[] = []
  for (const [at, sheet] of (await sheetsOf(world, file)).entries()) {
    try {
      const { bytes, hash } = await rendered(world, file, sheet)
      const path = join(options.output, nameOf(file, sheet, at + 1))
      writeFile(path, bytes, { force: options.force === true })
      written.push({
        form: sheet.form,
        number: sheet.number,
        file: path,
        hash,
        same: sheet.recorded === null ? null : sheet.recorded.hash === hash,
      })
      if (!world.json) world.err(world.words.form.written(path))
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error
      failed.push({ form: sheet.form, error: error.id })
      world.warn(safeText(world.words.form.skipped(sheet.form, said(error, world.words).what)))
    }
  }
  if (failed.length > 0) world.exit(EXIT.badData)
  if (world.json) world.out(JSON.stringify({ case: file.case, files: written, failed }))
}

/** The application and the forms filed with it, then what was drawn up, the latest of each number. */
async function sheetsOf(world: World, file: Case): Promise<readonly Sheet[]> {
  const filed = filedForms(file).filter((form) => !isEmpty(dataOf(world, file, form, null)))
  const latest = file.papers.filter(
    (paper, at) =>
      !file.papers.slice(at + 1).some((later) => later.form === paper.form && later.number === paper.number),
  )
  return [
    ...filed.map((form) => ({ form, number: file.number, recorded: null })),
    ...latest.map((paper) => ({ form: paper.form, number: paper.number, recorded: paper })),
  ]
}

/** A recorded paper must come out as it was: a difference is said with its reason. */
async function rendered(world: World, file: Case, sheet: Sheet): Promise<Rendered> {
  const { recorded } = sheet
  const data = recorded?.data ?? dataOf(world, file, sheet.form, await entryOfCase(await world.store(), file))
  const result = renderForm(formById(sheet.form), data, {
    officeFolder: world.templatesFolder,
    date: recorded?.date ?? dateOf(file.received),
    caseNumber: file.case,
    toBeSigned: recorded !== null,
  })
  if (recorded !== null && recorded.hash !== result.hash) {
    const w = world.words.form
    world.warn(
      recorded.templateHash === result.templateHash
        ? w.differs(sheet.form, sheet.number)
        : w.changed(sheet.form, sheet.number),
    )
  }
  return result
}

function dataOf(world: World, file: Case, form: FormId, entry: Parameters<typeof paperData>[2]['entry']) {
  return paperData(world, file, { form, number: file.number, at: file.received, by: world.by, entry })
}

/** Sorts in the order of the case and never collides; numbers keep only what a file name can hold. */
function nameOf(file: Case, sheet: Sheet, at: number | null): string {
  const parts = [
    file.case,
    ...(at === null ? [] : [String(at).padStart(2, '0')]),
    sheet.form,
    ...(sheet.recorded === null ? [] : [sheet.number]),
  ]
  return `${parts.join('_').replace(/[^\p{L}\p{N}._-]+/gu, '-')}.docx`
}
