import type { Frame, PassportRow, Term } from '../../service.js'
import { complaintTerms } from '../common/complaint-terms.js'
import { definitions } from './definitions.js'
import { accredit } from './procedure.js'

const passport: readonly PassportRow[] = [
  {
    row: 1,
    title: { kk: 'Мемлекеттік қызметтің атауы', ru: 'Наименование услуги', en: 'Name of the service' },
    value: {
      kk: 'Куәландырушы орталықтарды аккредиттеу',
      ru: 'Аккредитация удостоверяющих центров',
      en: 'Accreditation of certification centres',
    },
    source: '209-2014/4/1',
  },
  {
    row: 2,
    title: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель', en: 'Provider' },
    value: {
      kk: 'Қазақстан Республикасы Көлік және коммуникация министрлігінің Байланыс және ақпараттандыру комитеті',
      ru: 'Комитет связи и информатизации Министерства транспорта и коммуникаций Республики Казахстан',
      en: 'Committee for Communications and Informatization of the Ministry of Transport and Communications',
    },
    source: '209-2014/4/1',
  },
  {
    row: 3,
    title: { kk: 'Көрсету нысаны', ru: 'Форма оказания', en: 'Form of service' },
    value: { kk: 'қағаз түрінде', ru: 'бумажная', en: 'on paper' },
    source: '209-2014/4/2',
  },
  {
    row: 4,
    title: { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' },
    value: {
      kk: 'куәландырушы орталықты аккредиттеу туралы қағаз куәлік; регламентте бас тарту аталмаған',
      ru: 'свидетельство об аккредитации удостоверяющего центра на бумаге; отказ в регламенте не назван',
      en: 'a paper certificate of accreditation; the regulation names no refusal',
    },
    source: '209-2014/4/3',
  },
  {
    row: 5,
    title: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
    value: {
      kk: 'стандарттың (№ 136 қаулы) 9-тармағы бойынша; мәтіні бағдарламада жоқ',
      ru: 'по пункту 9 стандарта (постановление № 136); его текста в программе нет',
      en: 'by clause 9 of the standard (resolution No 136), whose text is not carried',
    },
    source: '209-2014/4/4',
  },
]

const besideTheAct: Term['note'] = {
  kk: 'Регламентте шағымдану туралы тармақ жоқ, стандарттың мәтіні бағдарламада жоқ: мерзім «Мемлекеттік көрсетілетін қызметтер туралы» Заңның 25-бабынан алынды.',
  ru: 'В регламенте нет пункта о жалобах, текста стандарта в программе нет: срок взят из статьи 25 Закона «О государственных услугах».',
  en: 'The regulation has no clause on complaints and the text of the standard is not carried: the term is that of article 25 of the Law on public services.',
}

/**
 * The outer frame as far as the route gives it: no standard's text is carried for any day. No overall term: neither the route
 * nor anything that is carried sets one. Nothing is known of a fee, of queueing or of service at the desk.
 */
export const frame: Frame = {
  register: null,
  definitions,
  procedures: [accredit],
  terms: complaintTerms('209-2014/4/1', '209-2014/4/1').map((term) => ({ ...term, note: besideTheAct })),
  limits: [],
  fee: null,
  obligations: [],
  passport,
  incomplete: { stage: 'service', source: '209-2014/4/5.4', checked: '209-2014/4/5.4' },
  filedBy: { channels: ['office', 'post'], source: '209-2014/4/2' },
  complaints: { source: '209-2014/4/1', contents: null, court: '209-2014/4/1' },
}
