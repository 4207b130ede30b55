import { isObject } from '../../text.js'
import type { CaseView } from '../case-view.js'
import { clauseKk } from '../clause.js'
import { durationKk } from '../duration-words.js'
import { field, given, group, named, project } from '../fields/declare.js'
import { application, office, paper, recipient, recipientBlock, signer } from '../fields/letter.js'
import type { Derived, Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import {
  asked,
  askedPaper,
  askedText,
  caseFields,
  caseOf,
  clauseOf,
  generic,
  linesOf,
  numbered,
  working,
} from './common.js'

const source = '209-2014/3/5.5'

/** What is inspected, in the words of the acts. */
const PURPOSES: Readonly<Record<string, string>> = {
  'cash-register-conclusion':
    'көрсетілетін қызметті алушының материалдық-техникалық базасының сауалнама-өтініштегі мәліметтерге сәйкестігін тексеру',
  'ca-accreditation': 'Комиссияның куәландырушы орталықты барып тексеруі',
}
/** The step whose term is the inspection's own, by the ids that the routes give it. */
const INSPECTION = ['inspect', 'examine']

const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  recipient(source),
  paper(source),
  application(source),
  ...caseFields(source),
  group('inspection', ['Тексеру', 'Проверка', 'Inspection'], source, [
    field('purpose', 'text', ['Не тексеріледі', 'Что проверяется', 'What is inspected'], source, { max: 500 }),
    field('from', 'date', ['Басталатын күні', 'День начала', 'First day'], source),
    field('place', 'text', ['Орны', 'Место', 'Place'], source, { max: 500 }),
    field('inspectors', 'text-list', ['Кім тексереді', 'Кто проверяет', 'Who inspects'], source, {
      min: 1,
      max: 50,
      personal: true,
    }),
    field('term', 'text', ['Мерзімі', 'Срок', 'Term'], '209-2014/3/5.8', { optional: true, max: 200 }),
    field('termClause', 'text', ['Мерзімнің тармағы', 'Пункт о сроке', 'Clause of the term'], '209-2014/3/5.8', {
      optional: true,
      max: 200,
    }),
  ]),
  numbered('protocol', ['Хаттама', 'Протокол', 'Protocol'], '209-2014/4/5.8', true),
  signer(source),
]

const inspectorLines: Derived = {
  id: 'inspectorLines',
  label: named(['Тексеретін адамдардың тізімі', 'Список проверяющих', 'List of those who inspect']),
  uses: ['inspection.inspectors'],
  of: (data) => linesOf(isObject(data.inspection) ? data.inspection.inspectors : undefined),
}

/** Tells the applicant that, when and by whom an inspection will be made; in an accreditation with a copy of the protocol. */
export const inspectionNotice: Form = {
  id: 'paper.inspection-notice',
  title: FORM_TITLES['paper.inspection-notice'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  derived: [recipientBlock, inspectorLines],
  fromCase: (view) =>
    project(fields, {
      ...caseOf(view, [clauseOf(view, 'paper.inspection-notice')]),
      inspection: given({
        purpose: PURPOSES[view.service] ?? 'өтініштегі мәліметтерге сәйкестікті тексеру',
        from: askedText(view, 'inspectionFrom') || undefined,
        place: askedText(view, 'inspectionPlace') || undefined,
        inspectors: asked(view, 'inspectors'),
        ...termOf(view),
      }),
      ...given({ protocol: askedPaper(view, 'protocolNumber', 'protocolDate') }),
    }),
}

function termOf(view: CaseView): { readonly term?: string; readonly termClause?: string } {
  const step = INSPECTION.map((id) => view.act.steps[id]).find((each) => each?.term)
  return step?.term ? { term: durationKk(step.term), termClause: clauseKk(step.source) } : {}
}
