import { clauseKk } from '../clause.js'
import { field, given, group, project } from '../fields/declare.js'
import { office, recipient } from '../fields/letter.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import {
  acts,
  askedText,
  basis,
  caseOf,
  documentLines,
  generic,
  moment,
  momentOf,
  object,
  service,
  subject,
  working,
} from './common.js'

const source = '829-2024/17'

const CHANNELS = [
  {
    id: 'office',
    label: {
      kk: 'көрсетілетін қызметті берушінің кеңсесі арқылы',
      ru: 'через канцелярию услугодателя',
      en: "at the provider's office",
    },
  },
  {
    id: 'portal',
    label: {
      kk: '«электрондық үкімет» веб-порталы арқылы',
      ru: 'через портал «электронного правительства»',
      en: 'through the e-government portal',
    },
  },
  { id: 'post', label: { kk: 'пошта арқылы', ru: 'по почте', en: 'by post' } },
]

const fields = [
  office(source, ['nameKk']),
  service(source),
  group('application', ['Өтініш', 'Заявление', 'Application'], source, [
    field('number', 'text', ['Кіріс нөмірі', 'Входящий номер', 'Incoming number'], source, { max: 60 }),
    field('channel', 'choice', ['Берілу тәсілі', 'Способ подачи', 'How it was filed'], '829-2024/annex2/3', {
      choices: CHANNELS,
    }),
    field('sheets', 'text', ['Парақ саны', 'Количество листов', 'Number of sheets'], '757-2012/15', {
      optional: true,
      max: 20,
    }),
  ]),
  recipient(source),
  subject(source),
  object(source),
  basis(source),
  moment('received', ['Келіп түскен күні мен уақыты', 'Дата и время поступления', 'When it arrived'], source),
  moment('accepted', ['Қабылданған күні мен уақыты', 'Дата и время принятия', 'When it counts as accepted'], source),
  field('documents', 'text-list', ['Қабылданған құжаттар', 'Принятые документы', 'Documents received'], source, {
    optional: true,
    max: 200,
  }),
  field('receivedBy', 'text', ['Қабылдаған қызметкер', 'Кто принял', 'Received by'], source, {
    max: 200,
    personal: true,
  }),
  acts(source),
]

/** Date, time and receiver of an application: what the chancery hands to the applicant. */
export const acceptanceSlip: Form = {
  id: 'paper.acceptance-slip',
  title: FORM_TITLES['paper.acceptance-slip'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  derived: [documentLines],
  fromCase: (view) =>
    project(fields, {
      ...caseOf(view, []),
      basis: clauseKk(view.act.steps.register?.source ?? view.act.checked),
      application: given({
        number: view.number,
        channel: view.channel,
        sheets: askedText(view, 'sheets') || undefined,
      }),
      received: momentOf(view.received),
      accepted: momentOf(view.accepted),
      documents: view.documentsFiled,
      receivedBy: view.receivedBy,
    }),
}
