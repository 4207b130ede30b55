import { complaintRightsKk } from '../complaint-rights.js'
import { field, project } from '../fields/declare.js'
import { application, office, paper, recipient, recipientBlock, signer } from '../fields/letter.js'
import { complaintRights, reasonLine, reasons, reasonsOf } from '../fields/reasons.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { caseFields, caseOf, generic, working } from './common.js'

const source = '829-2024/19'
const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  recipient(source),
  paper(source),
  application(source),
  ...caseFields(source),
  field('refusedFrom', 'text', ['Неден бас тартылады', 'В чём отказано', 'What is refused'], source, { max: 60 }),
  reasons(source),
  complaintRights('829-2024/28'),
  signer(source),
]

/** The package is incomplete or a document has expired; not a refusal of the service. */
export const refusalOfAcceptance: Form = {
  id: 'paper.refusal-of-acceptance',
  title: FORM_TITLES['paper.refusal-of-acceptance'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  derived: [recipientBlock, reasonLine],
  fromCase: (view) =>
    project(fields, {
      ...caseOf(view, [view.act.incomplete]),
      // The standard of the conclusion refuses no acceptance but to go on considering the application (476-2015/1/4).
      refusedFrom: view.service === 'cash-register-conclusion' ? 'одан әрі қараудан' : 'қабылдаудан',
      reasons: reasonsOf(view.acceptanceRefusal?.grounds ?? []),
      complaintRights: complaintRightsKk(view.act),
    }),
}
