import type { Moment } from '../../calendar/civil-date.js'
import { dateOf } from '../../calendar/civil-date.js'
import type { NewAct } from '../../case/act.js'
import type { Case } from '../../case/case.js'
import { caseDeadlines } from '../../case/dates.js'
import { acceptanceGrounds } from '../../case/grounds.js'
import { namesTaken } from '../../form/act-view.js'
import type { ComplaintView, EntryView } from '../../form/case-view.js'
import { formById } from '../../form/catalogue.js'
import { officeView, signerOf, viewOfCase } from '../../form/view-of-case.js'
import type { FormId } from '../../law/service.js'
import type { JsonObject } from '../../text.js'
import { kk } from '../../words/kk.js'
import { keepGround } from '../say.js'
import type { World } from '../world.js'

export interface PaperWanted {
  readonly form: FormId
  readonly number: string
  /** Its day is the day of this moment. */
  readonly at: Moment
  readonly by: string
  readonly entry: EntryView | null
  /** The complaint that the paper is about. */
  readonly complaint?: ComplaintView
}

/** What a paper of a case says, before it is laid out: the values of the form's fields. */
export function paperData(world: World, file: Case, wanted: PaperWanted): JsonObject {
  const office = world.office()
  const view = viewOfCase(file, {
    form: wanted.form,
    office: officeView(office, namesTaken(file)),
    signer: signerOf(file, office),
    entry: wanted.entry,
    // Most papers name neither: they are worked out for those that do.
    get deadlines() {
      return caseDeadlines(file, world.calendar())
    },
    paper: { number: wanted.number, date: dateOf(wanted.at) },
    complaint: wanted.complaint ?? null,
    get acceptanceGrounds() {
      return acceptanceGrounds(file, (judgement) => keepGround(judgement, kk))
    },
  })
  return formById(wanted.form).fromCase(view)
}

/** A paper drawn up: the act that records it, with the hashes by which it can be told again from any other. */
export async function drawPaper(world: World, file: Case, wanted: PaperWanted): Promise<NewAct<'paper'>> {
  const { renderForm } = await import('../../files/render-form.js')
  const data = paperData(world, file, wanted)
  const date = dateOf(wanted.at)
  const { hash, templateHash } = renderForm(formById(wanted.form), data, {
    officeFolder: world.templatesFolder,
    date,
    caseNumber: file.case,
    toBeSigned: true,
  })
  return {
    kind: 'paper',
    at: wanted.at,
    by: wanted.by,
    data: { form: wanted.form, number: wanted.number, date, hash, templateHash, data },
  }
}
