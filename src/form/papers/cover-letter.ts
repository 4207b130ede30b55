import type { JsonObject } from '../../text.js'
import type { CaseView } from '../case-view.js'
import { field, given, group, project } from '../fields/declare.js'
import { application, office, paper, recipient, recipientBlock, signer } from '../fields/letter.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { askedPaper, caseFields, caseOf, clauseOf, generic, working } from './common.js'
import { resultKk } from './service-words.js'

const source = '829-2024/23'
const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  recipient(source),
  paper(source),
  application(source),
  ...caseFields(source),
  field('sent', 'text', ['Не жолданады', 'Что направляется', 'What is sent'], source, { max: 300 }),
  field('finding', 'text', ['Комиссияның қорытындысы', 'Вывод Комиссии', 'Finding'], '209-2014/4/5.8.part2', {
    optional: true,
    max: 500,
  }),
  group('result', ['Нәтиже', 'Результат', 'Result'], source, [
    field('title', 'text', ['Нәтиже құжатының атауы', 'Наименование результата', 'Name of the result'], source, {
      max: 500,
    }),
    field('number', 'text', ['Нөмірі', 'Номер', 'Number'], source, { max: 60 }),
    field('date', 'date', ['Күні', 'Дата', 'Day'], source),
  ]),
  signer(source),
]

/** Goes out with the result of the service; earlier, with a copy of the Commission's protocol. */
export const coverLetter: Form = {
  id: 'paper.cover-letter',
  title: FORM_TITLES['paper.cover-letter'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  derived: [recipientBlock],
  fromCase: (view) =>
    project(fields, {
      ...caseOf(view, [clauseOf(view, 'paper.cover-letter')]),
      ...(view.decision === null ? protocolSent(view) : resultSent(view, view.decision)),
    }),
}

function resultSent(view: CaseView, decision: NonNullable<CaseView['decision']>): JsonObject {
  return {
    sent: 'мемлекеттік қызмет көрсетудің нәтижесі',
    result: { title: resultKk(view), number: decision.number, date: decision.date },
  }
}

/** Before there is a result: a copy of the Commission's protocol, with what it found (209-2014/4/5.8, second paragraph). */
function protocolSent(view: CaseView): JsonObject {
  const protocol = askedPaper(view, 'protocolNumber', 'protocolDate')
  if (protocol === undefined) return {}
  const meeting = Object.values(view.steps).findLast(({ answers }) => answers.protocolNumber !== undefined)
  return given({
    sent: 'Комиссия отырысы хаттамасының көшірмесі',
    finding: meeting?.outcomeTitle,
    result: { title: 'Комиссия отырысының хаттамасы (көшірмесі)', ...protocol },
  })
}
