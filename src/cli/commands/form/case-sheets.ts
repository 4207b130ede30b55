import { dateOf } from '../../../calendar/civil-date.js'
import type { Case, Paper } from '../../../case/case.js'
import { ExpectedError } from '../../../expected-error.js'
import { type Rendered, renderForm } from '../../../files/render-form.js'
import { formById } from '../../../form/catalogue.js'
import { isEmpty } from '../../../form/print-value.js'
import type { FormId } from '../../../law/service.js'
import type { JsonObject } from '../../../text.js'
import { papersOfCase } from '../../casework/case-papers.js'
import { entryOfCase } from '../../casework/entry-view.js'
import { filedForms } from '../../casework/filed-forms.js'
import { paperData } from '../../casework/papers.js'
import type { World } from '../../world.js'

declare module '../../../expected-error.js' {
  interface ErrorFacts {
    /** `drawn`: the forms that can be drawn of the case. `foreign`: the form belongs to another service. */
    'form-not-drawn': {
      readonly case: string
      readonly form: string
      readonly drawn: readonly string[]
      readonly foreign?: boolean
    }
  }
}

/** A paper of the case: drawn up and recorded, or a filed form that its answers fill. */
export interface Sheet {
  readonly form: FormId
  readonly number: string
  readonly recorded: Paper | null
}

/** The application and the forms filed with it, then what was drawn up, the latest of each number. */
export function sheetsOf(world: World, file: Case): readonly Sheet[] {
  const filed = filedForms(file).filter((form) => !isEmpty(dataOf(world, file, form, null)))
  return [
    ...filed.map((form) => ({ form, number: file.number, recorded: null })),
    ...papersOfCase(file).map((paper) => ({ form: paper.form, number: paper.number, recorded: paper })),
  ]
}

/** The one paper of a form: as it was last drawn up, or as it was filed. @throws 'form-unknown', 'form-not-drawn' */
export function sheetOf(world: World, file: Case, id: string): Sheet {
  const form = formById(id).id
  const recorded = file.papers.findLast((paper) => paper.form === form) ?? null
  if (recorded === null && form !== EXTRACT) {
    const drawn = [...new Set(sheetsOf(world, file).map((sheet) => sheet.form))]
    if (!drawn.includes(form))
      throw new ExpectedError('form-not-drawn', { case: file.case, form, drawn, foreign: isForeign(file, form) })
  }
  return { form, number: recorded?.number ?? file.number, recorded }
}

/** The extract of the registry is drawn of the entry, not recorded in the case. */
const EXTRACT = '829.1'

/** An annex of an act that does not govern the case. Working papers serve every service. */
function isForeign(file: Case, id: FormId): boolean {
  const { official, source } = formById(id)
  return official && !file.edition.provisions.some((each) => source.startsWith(`${each.id}/`))
}

/** A recorded paper must come out as it was: a difference is said with its reason. */
export async function rendered(world: World, file: Case, sheet: Sheet): Promise<Rendered> {
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
      file.destroyed !== null
        ? w.destroyed(sheet.form, sheet.number, file.destroyed)
        : recorded.templateHash === result.templateHash
          ? w.differs(sheet.form, sheet.number)
          : w.changed(sheet.form, sheet.number),
    )
  }
  return result
}

function dataOf(world: World, file: Case, form: FormId, entry: Parameters<typeof paperData>[2]['entry']): JsonObject {
  return paperData(world, file, { form, number: file.number, at: file.received, by: world.by, entry })
}

/** Sorts in the order of the case and never collides; numbers keep only what a file name can hold. */
export function nameOf(file: Case, sheet: Sheet, at: number | null): string {
  const parts = [
    file.case,
    ...(at === null ? [] : [String(at).padStart(2, '0')]),
    sheet.form,
    ...(sheet.recorded === null ? [] : [sheet.number]),
  ]
  return `${parts
    .join('_')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, 120)}.docx`
}
