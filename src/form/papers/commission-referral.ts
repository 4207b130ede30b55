import { printDate } from '../dates.js'
import { field, given, group, named, project } from '../fields/declare.js'
import { application, office, paper, recipient, signer } from '../fields/letter.js'
import type { Derived, Form } from '../form.js'
import { withSign } from '../print-value.js'
import { FORM_TITLES } from '../titles.js'
import { commissionBodies } from './commission-bodies.js'
import { askedText, caseFields, caseOf, clauseOf, documentLines, generic, linesOf, working } from './common.js'
import { requirementsKk } from './service-words.js'

const source = '829-2024/20'
const fields = [
  office(source, ['nameKk']),
  paper(source),
  application(source),
  recipient(source),
  ...caseFields(source),
  field('requirements', 'text', ['Қандай талаптарға', 'Каким требованиям', 'Which requirements'], source, { max: 300 }),
  field('bodies', 'text-list', ['Уәкілетті органдар', 'Уполномоченные органы', 'Bodies'], '209-2014/4/5.4', {
    optional: true,
    max: 20,
  }),
  group(
    'meeting',
    ['Отырыс', 'Заседание', 'Meeting'],
    '209-2014/4/5.4',
    [
      field('date', 'date', ['Күні', 'Дата', 'Day'], '209-2014/4/5.4', { optional: true }),
      field('time', 'text', ['Уақыты (СС:мм)', 'Время (ЧЧ:мм)', 'Time (HH:mm)'], '209-2014/4/5.4', {
        optional: true,
        max: 5,
      }),
      field('place', 'text', ['Орны', 'Место', 'Place'], '209-2014/4/5.4', { optional: true, max: 300 }),
    ],
    { optional: true },
  ),
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

const bodyLines: Derived = {
  id: 'bodyLines',
  label: named(['Уәкілетті органдардың тізімі', 'Список уполномоченных органов', 'List of the bodies']),
  uses: ['bodies'],
  of: (data) => linesOf(data.bodies),
}

/** A complete package goes to the Commission; in an accreditation to the bodies that it is made of, with the order that set it up. */
export const commissionReferral: Form = {
  id: 'paper.commission-referral',
  title: FORM_TITLES['paper.commission-referral'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  derived: [documentLines, bodyLines],
  fromCase: (view) => {
    const bodies = commissionBodies(view)
    const order = askedText(view, 'orderNumber')
    const day = askedText(view, 'orderDate')
    return project(fields, {
      ...caseOf(view, [clauseOf(view, 'paper.commission-referral')]),
      requirements: requirementsKk(view),
      ...given({
        bodies: bodies.length > 0 ? bodies : undefined,
        meeting: given({
          date: askedText(view, 'meetingDate') || undefined,
          time: askedText(view, 'meetingTime') || undefined,
          place: askedText(view, 'meetingPlace') || undefined,
        }),
      }),
      documents: [...view.documentsFiled, ...(bodies.length > 0 ? [orderCopy(order, day)] : [])],
      serviceDue: view.deadlines.find((one) => one.id === 'service')?.due.slice(0, 10) ?? null,
    })
  },
}

function orderCopy(number: string, date: string): string {
  const which = [date && printDate(date), number && withSign(number)].filter((part) => part !== '').join(' ')
  return `Комиссияны құру туралы ${which === '' ? '' : `${which} `}бұйрықтың көшірмесі`
}
