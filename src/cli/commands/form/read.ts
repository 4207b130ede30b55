import { ExpectedError } from '../../../expected-error.js'
import { formOfDocument } from '../../../files/form-skeletons.js'
import { READ_LIMIT, readBytes } from '../../../files/read-file.js'
import { readForm } from '../../../files/read-form.js'
import { formById } from '../../../form/catalogue.js'
import type { Form } from '../../../form/form.js'
import { answersForIntake, merged } from '../../../form/read/for-intake.js'
import type { Unread } from '../../../form/read/found.js'
import { leftOut } from '../../../form/read/left-out.js'
import { newestEdition } from '../../../law/edition.js'
import type { Procedure, ServiceId } from '../../../law/service.js'
import { SERVICE_IDS } from '../../../law/service.js'
import { lawOf } from '../../../law/services/index.js'
import type { JsonObject } from '../../../text.js'
import { safeText } from '../../safe-text.js'
import type { World } from '../../world.js'

interface ReadFile {
  readonly file: string
  readonly form: Form
  readonly answers: JsonObject
  readonly unread: readonly Unread[]
}

interface ForIntake {
  readonly service: ServiceId
  readonly procedure: Procedure
}

/**
 * Filled forms that came back, as answers for `intake --answers -`; what could not be read is listed. Several files are the papers of
 * one package.
 * @throws 'docx-unreadable', 'form-unclear', 'form-unknown', 'file-…'
 */
export async function read(world: World, paths: readonly string[], options: { readonly form?: string }): Promise<void> {
  let files: ReadFile[] = []
  for (const path of paths) files.push(await readOne(world, path, options.form))
  const taker = await takerOf(files.map(({ form }) => form.id))
  if (taker !== null) files = files.map((one) => withLeftOut(taker.procedure, one))
  const intake = taker === null ? null : intakeOf(taker.procedure, files)
  const answers = files.map((one) => one.answers).reduce(merged, {})
  if (world.json) {
    const [only] = files
    const about = files.length === 1 && only ? { form: only.form.id, file: only.file } : {}
    const unread = files.flatMap((one) =>
      one.unread.map((each) => ({ ...(files.length > 1 ? { file: one.file } : {}), ...each })),
    )
    const taken = taker === null ? null : { service: taker.service, procedure: taker.procedure.id, answers: intake }
    const parts = files.map(({ file, form, answers }) => ({ file, form: form.id, answers }))
    world.out(
      JSON.stringify({ ...about, answers, intake: taken, ...(files.length > 1 ? { files: parts } : {}), unread }),
    )
  } else world.out(JSON.stringify(intake ?? answers, null, 2))
  if (!world.json) for (const one of files) tell(world, one)
}

async function readOne(world: World, path: string, id: string | undefined): Promise<ReadFile> {
  const bytes = path === '-' ? await world.readStdin(READ_LIMIT) : readBytes(path)
  const form = id === undefined ? formOfDocument(bytes, path) : formById(id)
  if (form === null) throw new ExpectedError('form-unclear', { path, form: null })
  return { file: path, form, ...readForm(form, bytes, path, world.templatesFolder) }
}

/** What the file says and the application does not take over is named too. */
function withLeftOut(procedure: Procedure, file: ReadFile): ReadFile {
  return { ...file, unread: [...file.unread, ...leftOut(procedure, file.form, file.answers)] }
}

/** Whose application these forms belong to, by the newest edition; null where no procedure takes them (papers that the office issues). */
async function takerOf(forms: readonly string[]): Promise<ForIntake | null> {
  for (const service of SERVICE_IDS) {
    const { procedures } = newestEdition(await lawOf(service))
    const procedure =
      procedures.find((one) => forms.some((form) => one.application === form)) ??
      procedures.find((one) => takes(one, forms))
    if (procedure !== undefined) return { service, procedure }
  }
  return null
}

function takes(procedure: Procedure, forms: readonly string[]): boolean {
  const own = [...(procedure.forms ?? []).map(({ form }) => form), ...procedure.documents.map(({ form }) => form)]
  return forms.some((form) => own.includes(form))
}

/** The application first: what it says of the product decides where its papers belong. */
function intakeOf(procedure: Procedure, files: readonly ReadFile[]): JsonObject {
  const inOrder = [...files].sort(
    (a, b) => Number(b.form.id === procedure.application) - Number(a.form.id === procedure.application),
  )
  return inOrder.reduce<JsonObject>(
    (all, { form, answers }) => answersForIntake(procedure, form.id, answers, all) ?? all,
    {},
  )
}

function tell(world: World, { file, form, unread }: ReadFile): void {
  const w = world.words.form
  if (unread.length === 0) {
    world.err(w.readWhole(file, form.id))
    return
  }
  world.warn(safeText(w.readPartly(file, form.id, unread.length)))
  for (const one of unread) world.warn(`  ${safeText(say(world, one))}`)
}

function say(world: World, one: Unread): string {
  const w = world.words.form.unread
  switch (one.why) {
    case 'no-place':
      return w['no-place'](one.text, one.paragraph)
    case 'empty':
    case 'not-said':
      return w[one.why](one.field, one.label[world.lang])
    case 'not-understood':
    case 'taken-as-none':
    case 'inferred':
    case 'not-taken-over':
      return w[one.why](one.field, one.label[world.lang], one.text)
    case 'two-answers':
    case 'wrong-total':
      return w[one.why](one.field, one.label[world.lang], one.text, one.other)
  }
}
