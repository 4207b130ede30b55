import type { CaseView } from '../case-view.js'
import { figureKk } from '../duration-words.js'
import { field, given, group, project } from '../fields/declare.js'
import { application, office, paper, recipient, recipientBlock, signer } from '../fields/letter.js'
import type { Form } from '../form.js'
import { printValue } from '../print-value.js'
import { FORM_TITLES } from '../titles.js'
import { askedPaper, askedText, caseFields, caseOf, clauseOf, numbered, working } from './common.js'

const source = '676-2014/4.3'
const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  recipient(source),
  paper(source),
  application(source),
  ...caseFields(source),
  numbered('contract', ['Шарт', 'Договор', 'Contract'], '676-2014/4.2', true),
  group('extension', ['Ұзарту', 'Продление', 'Extension'], source, [
    field('components', 'text', ['Құрауыштар', 'Компоненты', 'Components'], source, { max: 200 }),
    field('days', 'text', ['Неше күнге', 'На сколько дней', 'By how many days'], source, { max: 60 }),
    field('until', 'date', ['Жаңа мерзімнің соңы', 'Новый срок', 'New last day'], source, { optional: true }),
    field('reason', 'long-text', ['Себебі', 'Причина', 'Reason'], source),
  ]),
  signer(source),
]

/** The examination of a system with departmental or regional components takes longer: the applicant is told within 3 calendar days. */
export const extensionNotice: Form = {
  id: 'paper.extension-notice',
  title: FORM_TITLES['paper.extension-notice'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working],
  fields,
  derived: [recipientBlock],
  fromCase: (view) =>
    project(fields, {
      ...caseOf(view, [clauseOf(view, 'paper.extension-notice')]),
      ...given({ contract: askedPaper(view, 'contractNumber', 'contractDate') }),
      extension: given({
        components: componentsOf(view),
        days: askedText(view, 'extensionDays') && figureKk(Number(askedText(view, 'extensionDays'))),
        until: view.deadlines.find((one) => one.id === 'examination')?.due.slice(0, 10),
        reason: askedText(view, 'extensionReason') || undefined,
      }),
    }),
}

/** «ведомстволық», «өңірлік» or both, as the step recorded it. */
function componentsOf(view: CaseView): string {
  const step = Object.values(view.steps).findLast(({ answers }) => answers.components !== undefined)
  const declared = step?.asks.find((one) => one.id === 'components')
  if (step === undefined || declared === undefined) return 'ведомстволық немесе өңірлік'
  return printValue(declared, step.answers.components)
}
