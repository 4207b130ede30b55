import { complaintClause } from '../complaint-rights.js'
import { field, given, project } from '../fields/declare.js'
import { application, office } from '../fields/letter.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { caseFields, generic, momentOf, working } from './common.js'
import { complainant, complaint, complaintOf } from './complaint.js'

const source = '476-2015/1/10'
const fields = [
  office(source, ['nameKk', 'requisitesKk']),
  complainant(source),
  application(source),
  ...caseFields(source),
  complaint(source, [
    field('time', 'text', ['Уақыты (СС:мм)', 'Время (ЧЧ:мм)', 'Time (HH:mm)'], source, { optional: true, max: 5 }),
    field('receivedBy', 'text', ['Шағымды қабылдаған', 'Кто принял жалобу', 'Received by'], source, {
      max: 200,
      personal: true,
    }),
    field('due', 'date', ['Жауаптың соңғы күні', 'Последний день ответа', 'Last day of the answer'], source, {
      optional: true,
    }),
  ]),
]

/** That a complaint was registered: by whom, under what number, and when and where the answer can be had. */
export const complaintAcknowledgement: Form = {
  id: 'paper.complaint-acknowledgement',
  title: FORM_TITLES['paper.complaint-acknowledgement'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  fromCase: (view) => {
    const said = view.complaint
    return project(fields, {
      ...complaintOf(view, complaintClause(view.act)),
      ...given({
        complaint:
          said === null
            ? undefined
            : given({
                ...momentOf(said.date),
                number: said.number,
                about: said.about,
                receivedBy: said.receivedBy ?? undefined,
                due: said.due?.slice(0, 10),
              }),
      }),
    })
  },
}
