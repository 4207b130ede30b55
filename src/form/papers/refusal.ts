import type { Citation } from '../../law/citation.js'
import { complaintRightsKk } from '../complaint-rights.js'
import { project } from '../fields/declare.js'
import { application, office, paper, recipient, recipientBlock, signer } from '../fields/letter.js'
import { complaintRights, reasonLine, reasons, reasonsOf } from '../fields/reasons.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { caseFields, caseOf, generic, working } from './common.js'

const source = '209-2014/1/3'
const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  recipient(source),
  paper(source),
  application(source),
  ...caseFields(source),
  reasons(source),
  complaintRights('476-2015/3/10'),
  signer(source),
]

/** A service other than the trusted registry is refused: every ground with its clause, what was found and what is required. */
export const refusal: Form = {
  id: 'paper.refusal',
  title: FORM_TITLES['paper.refusal'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  derived: [recipientBlock, reasonLine],
  fromCase: (view) => {
    const grounds = view.decision?.grounds ?? []
    const headings = grounds.map((ground) => ground.under as Citation)
    return project(fields, {
      ...caseOf(view, headings.length > 0 ? headings : [view.act.decision]),
      reasons: reasonsOf(grounds),
      complaintRights: complaintRightsKk(view.act),
    })
  },
}
