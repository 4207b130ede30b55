import { field, project } from '../fields/declare.js'
import { application, letterOf, office, paper, recipient, signer } from '../fields/letter.js'
import type { Form } from '../form.js'
import { productName, subject, subjectOf, working } from './common.js'

const source = '829-2024/20'
const fields = [
  office(source, ['nameKk']),
  paper(source),
  application(source),
  recipient(source),
  subject(source),
  productName(source),
  field('documents', 'text-list', ['Қоса берілген құжаттар', 'Приложенные документы', 'Documents enclosed'], source, {
    optional: true,
    max: 200,
  }),
  field(
    'serviceDue',
    'date',
    ['Қызмет көрсету мерзімінің соңы', 'Конец срока услуги', 'End of the service term'],
    '829-2024/24',
    { optional: true },
  ),
  signer(source),
]

/** Clause 20: a complete package goes to the Commission for its recommendation. */
export const commissionReferral: Form = {
  id: 'paper.commission-referral',
  title: {
    kk: 'Өтінішті Комиссияның қарауына жіберу туралы',
    ru: 'О направлении заявления на рассмотрение Комиссии',
    en: 'Referral to the Commission',
  },
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working],
  fields,
  fromCase: (view) =>
    project(fields, {
      ...letterOf(view),
      subject: subjectOf(view),
      documents: view.documentsFiled,
      serviceDue: view.deadlines.find((one) => one.id === 'service')?.due.slice(0, 10) ?? null,
    }),
}
