import { furtherRightsKk, reviewClause } from '../complaint-rights.js'
import { field, given, project } from '../fields/declare.js'
import { application, office, paper, signer } from '../fields/letter.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { caseFields, generic, working } from './common.js'
import { complainant, complainantBlock, complaint, complaintOf } from './complaint.js'

const source = '476-2015/1/10'

const OUTCOMES = [
  { id: 'satisfied', label: { kk: 'қанағаттандырылды', ru: 'удовлетворена', en: 'satisfied' } },
  {
    id: 'partly-satisfied',
    label: { kk: 'ішінара қанағаттандырылды', ru: 'удовлетворена частично', en: 'satisfied in part' },
  },
  {
    id: 'rejected',
    label: { kk: 'қанағаттандырусыз қалдырылды', ru: 'оставлена без удовлетворения', en: 'rejected' },
  },
]

const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  complainant(source),
  paper(source),
  application(source),
  ...caseFields(source),
  complaint(source, [
    field('outcome', 'choice', ['Нәтижесі', 'Результат', 'Outcome'], source, { choices: OUTCOMES }),
    field('reasons', 'long-text', ['Негіздемесі', 'Обоснование', 'Reasons'], source),
  ]),
  field('furtherRights', 'long-text', ['Келіспеген жағдайда', 'При несогласии', 'In disagreement'], '476-2015/1/11'),
  signer(source),
]

/** What came of a complaint, why, and where whoever disagrees may go. */
export const complaintAnswer: Form = {
  id: 'paper.complaint-answer',
  title: FORM_TITLES['paper.complaint-answer'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  derived: [complainantBlock],
  fromCase: (view) => {
    const said = view.complaint
    return project(fields, {
      ...complaintOf(view, reviewClause(view.act)),
      ...given({
        complaint:
          said === null
            ? undefined
            : given({
                number: said.number,
                date: said.date.slice(0, 10),
                about: said.about,
                outcome: said.outcome ?? undefined,
                reasons: said.reasons ?? undefined,
              }),
      }),
      furtherRights: furtherRightsKk(view.act, said?.toForward),
    })
  },
}
