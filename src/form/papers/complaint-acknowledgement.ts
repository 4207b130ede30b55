import { durationKk } from '../duration-words.js'
import { field, given, project } from '../fields/declare.js'
import { application, office } from '../fields/letter.js'
import type { Form } from '../form.js'
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
    field('term', 'text', ['Қарау мерзімі', 'Срок рассмотрения', 'Term of the review'], source, {
      optional: true,
      max: 100,
    }),
    field('due', 'date', ['Жауаптың соңғы күні', 'Последний день ответа', 'Last day of the answer'], source, {
      optional: true,
    }),
  ]),
]

/** That a complaint was registered: by whom, under what number, and when and where the answer can be had. */
export const complaintAcknowledgement: Form = {
  id: 'paper.complaint-acknowledgement',
  title: {
    kk: 'Шағымның қабылданғанын растау',
    ru: 'Подтверждение принятия жалобы',
    en: 'Acknowledgement of a complaint',
  },
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  fromCase: (view) => {
    const said = view.complaint
    const term = view.act.terms['complaint-provider']
    return project(fields, {
      ...complaintOf(view),
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
                term: term && durationKk(term),
              }),
      }),
    })
  },
}
