import { dateOf, type Moment } from '../../calendar/civil-date.js'
import type { SignerView } from '../../form/case-view.js'
import { formById } from '../../form/catalogue.js'
import { headOf, officeView } from '../../form/view-of-case.js'
import type { FormId } from '../../law/service.js'
import type { Entry, NewEntryAct } from '../../register/entry.js'
import { entrySubject } from '../../store/subject.js'
import type { JsonObject } from '../../text.js'
import type { World } from '../world.js'

export interface EntryPaperWanted {
  readonly form: FormId
  readonly number: string
  readonly at: Moment
  readonly data: JsonObject
}

/** A paper about an entry drawn up: the act that records it, with the hashes by which it can be told again from any other. */
export async function drawEntryPaper(
  world: World,
  entry: Pick<Entry, 'register' | 'number'>,
  { form, number, at, data }: EntryPaperWanted,
): Promise<NewEntryAct<'paper'>> {
  const date = dateOf(at)
  const { hash, templateHash } = await renderAbout(world, entrySubject(entry.register, entry.number), form, data, date)
  return { kind: 'paper', at, by: world.by, data: { form, number, date, on: date, hash, templateHash, data } }
}

/** The bytes of a paper about a register or an entry: the same form, values and template give the same bytes. */
export async function renderAbout(world: World, subject: string, form: FormId, data: JsonObject, date: string) {
  const { renderForm } = await import('../../files/render-form.js')
  return renderForm(formById(form), data, {
    officeFolder: world.templatesFolder,
    date,
    caseNumber: subject,
    toBeSigned: true,
  })
}

/** Who we are and who usually signs, for papers that no case stands behind. */
export function letterheadOf(world: World): {
  readonly office: ReturnType<typeof officeView>
  readonly signer: SignerView | null
} {
  const said = world.office()
  return { office: officeView(said), signer: headOf(said) }
}
