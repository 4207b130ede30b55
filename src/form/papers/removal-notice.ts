import type { CaseView } from '../case-view.js'
import { durationKk } from '../duration-words.js'
import { field, given, project } from '../fields/declare.js'
import { application, office, paper, recipient, recipientBlock, signer } from '../fields/letter.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import {
  asked,
  askedPaper,
  askedText,
  caseFields,
  caseOf,
  clauseOf,
  nonconformityLine,
  numbered,
  working,
} from './common.js'

const source = '676-2014/4.4'
const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  recipient(source),
  paper(source),
  application(source),
  ...caseFields(source),
  numbered('examination', ['Тексеріп қарау актісі', 'Акт обследования', 'Examination act'], source),
  numbered('protocol', ['Комиссия хаттамасы', 'Протокол комиссии', "Commission's protocol"], source, true),
  field('nonconformities', 'text-list', ['Сәйкессіздіктер', 'Несоответствия', 'Nonconformities'], source, {
    min: 1,
    max: 200,
  }),
  field('term', 'text', ['Жою мерзімі', 'Срок устранения', 'Term of the removal'], source, { max: 100 }),
  signer(source),
]

/** The decision, taken once for an application, that the applicant removes the nonconformities found. */
export const removalNotice: Form = {
  id: 'paper.removal-notice',
  title: FORM_TITLES['paper.removal-notice'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working],
  fields,
  derived: [recipientBlock, nonconformityLine],
  fromCase: (view) =>
    project(fields, {
      ...caseOf(view, [clauseOf(view, 'paper.removal-notice')]),
      ...given({
        examination: askedPaper(view, 'examinationActNumber', 'examinationActDate'),
        protocol: askedPaper(view, 'protocolNumber', 'protocolDate'),
        nonconformities: asked(view, 'nonconformities'),
        term: termOf(view),
      }),
    }),
}

/** As the decision says, else the edition's own term for it. */
function termOf(view: CaseView): string | undefined {
  const days = Number(askedText(view, 'removalDays'))
  if (days > 0) return durationKk({ amount: days, unit: 'working-day' })
  const term = view.act.terms.removal
  return term && durationKk(term)
}
