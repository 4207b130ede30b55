import type { CaseView } from '../case-view.js'
import { field, given, group, project } from '../fields/declare.js'
import { application, office, recipient } from '../fields/letter.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import {
  asked,
  askedPaper,
  askedText,
  caseFields,
  caseOf,
  clauseOf,
  generic,
  nonconformityLine,
  numbered,
  working,
} from './common.js'

const source = '676-2014/4.4'

const fields = [
  office(source, ['nameKk']),
  group('examination', ['Акт', 'Акт', 'Act'], source, [
    field('title', 'text', ['Актінің атауы', 'Наименование акта', 'Title of the act'], source, { max: 200 }),
    field('number', 'text', ['Актінің нөмірі', 'Номер акта', 'Number of the act'], source, { max: 100 }),
    field('date', 'date', ['Актінің күні', 'Дата акта', 'Day of the act'], source),
    field('from', 'date', ['Тексеру басталған күн', 'День начала проверки', 'First day'], '209-2014/3/5.8', {
      optional: true,
    }),
    field('place', 'text', ['Тексеру өткен орын', 'Место проверки', 'Place'], '209-2014/3/5.8', {
      optional: true,
      max: 500,
    }),
    field('findings', 'long-text', ['Анықталғаны', 'Установлено', 'Findings'], source),
    field('conclusion', 'text', ['Қорытындысы', 'Вывод', 'Conclusion'], source, { max: 500 }),
  ]),
  application(source),
  recipient(source),
  ...caseFields(source),
  numbered('contract', ['Шарт', 'Договор', 'Contract'], '676-2014/4.2', true),
  field('nonconformities', 'text-list', ['Сәйкессіздіктер', 'Несоответствия', 'Nonconformities'], source, {
    optional: true,
    max: 200,
  }),
  field('inspectors', 'text-list', ['Тексеруді жүргізгендер', 'Кто проводил проверку', 'Who examined'], source, {
    optional: true,
    max: 50,
    personal: true,
  }),
]

/** What an examination or an on-site inspection found; signed by those who made it and by the applicant. */
export const examinationAct: Form = {
  id: 'paper.examination-act',
  title: FORM_TITLES['paper.examination-act'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  derived: [nonconformityLine],
  fromCase: (view) => {
    const examined = lastExamination(view)
    return project(fields, {
      ...caseOf(view, [clauseOf(view, 'paper.examination-act')]),
      examination: given({
        title: titleOf(view),
        ...askedPaper(view, 'examinationActNumber', 'examinationActDate'),
        from: askedText(view, 'inspectionFrom') || undefined,
        place: askedText(view, 'inspectionPlace') || undefined,
        findings: askedText(view, 'findings') || undefined,
        conclusion: examined?.outcomeTitle,
      }),
      ...given({
        contract: askedPaper(view, 'contractNumber', 'contractDate'),
        nonconformities: examined?.answers.nonconformities,
        inspectors: asked(view, 'inspectors'),
      }),
    })
  },
}

function lastExamination(view: CaseView) {
  return Object.values(view.steps).findLast(({ answers }) => answers.examinationActNumber !== undefined)
}

/** An attestation is examined a second time where nonconformities were ordered to be removed (676-2014/4.4). */
function titleOf(view: CaseView): string {
  if (view.service !== 'system-attestation') return 'Тексеру актісі'
  const examined = Object.values(view.steps).filter(({ answers }) => answers.examinationActNumber !== undefined)
  return examined.length > 1 ? 'Қосымша аттестаттық тексеріп қарау актісі' : 'Аттестаттық тексеріп қарау актісі'
}
