import { field, given, group, project } from '../fields/declare.js'
import { application, letterOf, office, recipient } from '../fields/letter.js'
import type { Form } from '../form.js'
import { productName, subject, subjectOf, working } from './common.js'

const source = '829-2024/20'

const OUTCOMES = [
  {
    id: 'positive',
    label: {
      kk: 'өлшемшарттарға сәйкес келеді, өтінішті қанағаттандыру ұсынылады',
      ru: 'соответствует критериям, рекомендуется удовлетворить',
      en: 'meets the criteria, granting recommended',
    },
  },
  {
    id: 'negative',
    label: {
      kk: 'өлшемшарттарға сәйкес келмейді, бас тарту ұсынылады',
      ru: 'не соответствует критериям, рекомендуется отказать',
      en: 'does not meet the criteria, refusal recommended',
    },
  },
]

const fields = [
  office(source, ['nameKk']),
  group('protocol', ['Хаттама', 'Протокол', 'Protocol'], source, [
    field('number', 'text', ['Хаттаманың нөмірі', 'Номер протокола', 'Number of the protocol'], source, { max: 60 }),
    field('date', 'date', ['Хаттаманың күні', 'Дата протокола', 'Day of the protocol'], source),
  ]),
  application(source),
  recipient(source),
  subject(source),
  productName(source),
  field('recommendation', 'choice', ['Ұсыным', 'Рекомендация', 'Recommendation'], '829-2024/21', { choices: OUTCOMES }),
  field('reasons', 'long-text', ['Ұсынымның негіздемесі', 'Обоснование рекомендации', 'Reasons'], '829-2024/21', {
    optional: true,
  }),
]

/** Clauses 20-21: what the Commission recommended and why. Composition and votes are its regulations' matter. */
export const commissionProtocol: Form = {
  id: 'paper.commission-protocol',
  title: { kk: 'Комиссия отырысының хаттамасы', ru: 'Протокол заседания Комиссии', en: 'Protocol of the Commission' },
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
      ...given({
        protocol: view.recommendation
          ? { number: view.recommendation.protocolNumber, date: view.recommendation.date }
          : undefined,
        recommendation: view.recommendation?.outcome,
        reasons: view.recommendation?.text ?? undefined,
      }),
    }),
}
