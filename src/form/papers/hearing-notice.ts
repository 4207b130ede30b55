import { field, given, group, project } from '../fields/declare.js'
import { application, office, paper, recipient, recipientBlock, signer } from '../fields/letter.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { askedText, caseFields, caseOf, clauseOf, generic, working } from './common.js'

const source = '829-2024/22'
const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  recipient(source),
  paper(source),
  application(source),
  ...caseFields(source),
  group('hearing', ['Тыңдау', 'Заслушивание', 'Hearing'], source, [
    field('date', 'date', ['Күні', 'Дата', 'Day'], source),
    field('time', 'text', ['Уақыты (СС:мм)', 'Время (ЧЧ:мм)', 'Time (HH:mm)'], source, { optional: true, max: 5 }),
    field('place', 'text', ['Орны', 'Место', 'Place'], source, { max: 300 }),
    field('subject', 'long-text', ['Нақтыланатын мәселелер', 'Уточняемые вопросы', 'What is to be clarified'], source, {
      optional: true,
    }),
  ]),
  signer(source),
]

/** Goes out before the term of the service ends: by 829-2024/22 at least 2 working days before. */
export const hearingNotice: Form = {
  id: 'paper.hearing-notice',
  title: FORM_TITLES['paper.hearing-notice'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  derived: [recipientBlock],
  fromCase: (view) =>
    project(fields, {
      ...caseOf(view, [clauseOf(view, 'paper.hearing-notice')]),
      hearing: given({
        date: askedText(view, 'hearingDate') || undefined,
        time: askedText(view, 'hearingTime') || undefined,
        place: askedText(view, 'hearingPlace') || undefined,
        subject: askedText(view, 'hearingSubject') || undefined,
      }),
    }),
}
