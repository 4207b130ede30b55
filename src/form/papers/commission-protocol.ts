import type { CaseView, StepView } from '../case-view.js'
import { figureKk } from '../duration-words.js'
import { field, given, project } from '../fields/declare.js'
import { application, office, recipient } from '../fields/letter.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { commissionMembers } from './commission-bodies.js'
import { askedPaper, askedText, caseFields, caseOf, clauseOf, generic, numbered, working } from './common.js'
import { requirementsKk } from './service-words.js'

const source = '829-2024/20'

/** In how many copies the protocol is signed, where the act says (209-2014/4/5.8). */
const COPIES: Readonly<Record<string, number>> = { 'ca-accreditation': 5 }

/** The trusted registry's two recommendations in the words of a protocol; elsewhere the outcome's own. */
const RECOMMENDATIONS: Readonly<Record<string, string>> = {
  positive: 'өлшемшарттарға сәйкес келеді, өтінішті қанағаттандыру ұсынылады',
  negative: 'өлшемшарттарға сәйкес келмейді, бас тарту ұсынылады',
}

const fields = [
  office(source, ['nameKk']),
  numbered('protocol', ['Хаттама', 'Протокол', 'Protocol'], source),
  application(source),
  recipient(source),
  ...caseFields(source),
  field('requirements', 'text', ['Қандай талаптарға', 'Каким требованиям', 'Which requirements'], source, { max: 300 }),
  numbered('examination', ['Тексеру актісі', 'Акт обследования', 'Examination act'], '676-2014/4.4', true),
  field('recommendation', 'text', ['Ұсыным', 'Рекомендация', 'Recommendation'], '829-2024/21', { max: 500 }),
  field('reasons', 'long-text', ['Ұсынымның негіздемесі', 'Обоснование рекомендации', 'Reasons'], '829-2024/21', {
    optional: true,
  }),
  field('members', 'list', ['Комиссия мүшелері', 'Члены Комиссии', 'Members'], '209-2014/4/5.4', {
    optional: true,
    max: 50,
    fields: [
      field('body', 'text', ['Уәкілетті орган', 'Уполномоченный орган', 'Body'], '209-2014/4/5.4', {
        optional: true,
        max: 300,
      }),
      field('name', 'text', ['Тегі, аты, әкесінің аты', 'Ф. И. О.', 'Name'], '209-2014/4/5.4', {
        optional: true,
        max: 200,
        personal: true,
      }),
    ],
  }),
  field('copies', 'text', ['Неше данада', 'В скольких экземплярах', 'Number of copies'], '209-2014/4/5.8', {
    optional: true,
    max: 40,
  }),
]

/** What the Commission recommended and why, and who sat on it. Votes are its own regulations' matter. */
export const commissionProtocol: Form = {
  id: 'paper.commission-protocol',
  title: FORM_TITLES['paper.commission-protocol'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  fromCase: (view) => {
    const meeting = Object.values(view.steps).findLast(({ answers }) => answers.protocolNumber !== undefined)
    const members = commissionMembers(view)
    const copies = Number(askedText(view, 'protocolCopies')) || COPIES[view.service]
    return project(fields, {
      ...caseOf(view, [clauseOf(view, 'paper.commission-protocol')]),
      requirements: requirementsKk(view),
      ...given({
        protocol: askedPaper(view, 'protocolNumber', 'protocolDate'),
        examination: askedPaper(view, 'examinationActNumber', 'examinationActDate'),
        recommendation: meeting && recommendationOf(view, meeting),
        reasons: typeof meeting?.answers.reasons === 'string' ? meeting.answers.reasons : undefined,
        members: members.length > 0 ? members : undefined,
        copies: copies === undefined ? undefined : figureKk(copies),
      }),
    })
  },
}

function recommendationOf(view: CaseView, meeting: StepView): string {
  const own = view.service === 'trusted-registry' ? RECOMMENDATIONS[meeting.outcome] : undefined
  return own ?? meeting.outcomeTitle
}
