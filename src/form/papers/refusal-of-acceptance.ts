import { project } from '../fields/declare.js'
import { application, letterOf, office, paper, recipient, recipientBlock, signer } from '../fields/letter.js'
import { COMPLAINT_RIGHTS, complaintRights, reasonLine, reasons, reasonsOf } from '../fields/reasons.js'
import type { Form } from '../form.js'
import { subject, subjectOf, working } from './common.js'

const source = '829-2024/19'
const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  recipient(source),
  paper(source),
  application(source),
  subject(source),
  reasons(source),
  complaintRights('829-2024/28'),
  signer(source),
]

/** Clause 19: the package is incomplete or a document has expired; not a refusal of the service. */
export const refusalOfAcceptance: Form = {
  id: 'paper.refusal-of-acceptance',
  title: {
    kk: 'Өтінішті қабылдаудан бас тарту туралы хабарлама',
    ru: 'Уведомление об отказе в приёме заявления',
    en: 'Refusal of acceptance',
  },
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working],
  fields,
  derived: [recipientBlock, reasonLine],
  fromCase: (view) =>
    project(fields, {
      ...letterOf(view),
      subject: subjectOf(view),
      reasons: reasonsOf(view.acceptanceRefusal?.grounds ?? []),
      complaintRights: COMPLAINT_RIGHTS,
    }),
}
