import type { CaseView } from '../case-view.js'
import { field, group, project } from '../fields/declare.js'
import { application, letterOf, office, paper, recipient, recipientBlock, signer } from '../fields/letter.js'
import type { Form } from '../form.js'
import { subject, subjectOf, working } from './common.js'

const source = '829-2024/23'
const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  recipient(source),
  paper(source),
  application(source),
  subject(source),
  group('result', ['Нәтиже', 'Результат', 'Result'], source, [
    field('title', 'text', ['Нәтиже құжатының атауы', 'Наименование результата', 'Name of the result'], source, {
      max: 500,
    }),
    field('number', 'text', ['Нөмірі', 'Номер', 'Number'], source, { max: 60 }),
    field('date', 'date', ['Күні', 'Дата', 'Day'], source),
  ]),
  signer(source),
]

/** Clause 23 and annex 2, row 6: the results of the service by their names there. */
function resultTitle(view: CaseView): string {
  if (view.decision?.outcome === 'refused') return 'мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап'
  switch (view.procedure) {
    case 'exclude':
      return 'тізілімнен алып тастау туралы хабарлама'
    case 'amend':
      return 'тізілімге өзгерістер және (немесе) толықтырулар енгізу туралы хабарлама'
    default:
      return 'тізілімге енгізу туралы хабарлама'
  }
}

/** Goes out with the result of the service. */
export const coverLetter: Form = {
  id: 'paper.cover-letter',
  title: { kk: 'Ілеспе хат', ru: 'Сопроводительное письмо', en: 'Cover letter' },
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working],
  fields,
  derived: [recipientBlock],
  fromCase: (view) =>
    project(fields, {
      ...letterOf(view),
      subject: subjectOf(view),
      result: view.decision
        ? { title: resultTitle(view), number: view.decision.number, date: view.decision.date }
        : null,
    }),
}
