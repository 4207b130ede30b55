import type { Step } from '../../../service.js'
import { done, doneInto } from '../../common/outcomes.js'
import { applicant } from '../../common/roles.js'
import { examinationAsks, nonconformities, protocolAsks } from './asks.js'
import { examinationOutcomes, recommendations } from './outcomes.js'
import { agency, chancery, commission, technicalService } from './roles.js'
import { COMMISSION } from './terms.js'

const ordered: NonNullable<Step['onlyAfter']> = { step: 'order-removal', outcomes: ['ordered'], planned: false }
const removed: NonNullable<Step['onlyAfter']> = { step: 'remove', outcomes: ['removed'], planned: true }

/**
 * Clause 4.4, third to fifth paragraphs: the other decision that the Agency may take, once in an application, and what it opens.
 * A step of a route is done at most once, and that is what keeps the decision to once.
 */
export const removal: readonly Step[] = [
  {
    id: 'order-removal',
    role: agency,
    optional: { after: 'recommend' },
    action: {
      kk: 'Анықталған сәйкессіздіктерді жою туралы шешім қабылдайды (бір өтінімде бір рет қана)',
      ru: 'Принимает решение об устранении выявленных несоответствий (по заявке не более одного раза)',
      en: 'Decides that the nonconformities be removed (once in an application at most)',
    },
    term: 'decision',
    outcomes: [
      {
        id: 'ordered',
        title: { kk: 'жою туралы шешім қабылданды', ru: 'принято решение об устранении', en: 'removal ordered' },
        status: 'removal',
        papers: ['paper.removal-notice'],
      },
    ],
    asks: [nonconformities('needed')],
    source: '676-2014/4.4',
  },
  {
    id: 'removal-copy',
    role: chancery,
    within: true,
    onlyAfter: ordered,
    action: {
      kk: 'Шешімнің көшірмесін көрсетілетін қызметті алушыға тапсырады',
      ru: 'Вручает услугополучателю копию решения',
      en: 'Hands the applicant a copy of the decision',
    },
    term: null,
    outcomes: done(),
    asks: [],
    source: '676-2014/4.4',
  },
  {
    id: 'remove',
    role: applicant,
    onlyAfter: ordered,
    action: {
      kk: 'Сәйкессіздіктерді жойып, ол туралы Агенттікті хабардар етеді',
      ru: 'Устраняет несоответствия и уведомляет об этом Агентство',
      en: 'Removes the nonconformities and tells the Agency so',
    },
    term: 'removal',
    outcomes: [
      {
        id: 'removed',
        title: { kk: 'жойылғаны хабарланды', ru: 'об устранении сообщено', en: 'their removal was notified' },
      },
      // The act does not say what follows: without the applicant's word there is no additional examination, and the Agency decides.
      {
        id: 'not-removed',
        title: { kk: 'жойылғаны хабарланбады', ru: 'об устранении не сообщено', en: 'their removal was not notified' },
        timely: { when: 'after-term', source: '676-2014/4.4' },
      },
    ],
    asks: [],
    source: '676-2014/4.4',
  },
  {
    id: 'removal-report',
    role: agency,
    onlyAfter: removed,
    action: {
      kk: '«Мемлекеттік техникалық қызметке» қосымша аттестаттық тексеріп қараудың қажеттігін хабарлайды',
      ru: 'Уведомляет Государственную техническую службу о необходимости дополнительного обследования',
      en: 'Tells the State Technical Service that an additional examination is needed',
    },
    term: { amount: 3, unit: 'working-day' },
    outcomes: doneInto('under-examination'),
    asks: [],
    source: '676-2014/4.4',
  },
  {
    id: 'additional-examination',
    role: technicalService,
    onlyAfter: removed,
    action: {
      kk: 'Қосымша аттестаттық тексеріп қарауды жүргізіп, актісін Агенттікке береді',
      ru: 'Проводит дополнительное аттестационное обследование и передаёт его акт Агентству',
      en: 'Carries out the additional examination and hands its act to the Agency',
    },
    term: { amount: 10, unit: 'working-day' },
    outcomes: examinationOutcomes,
    asks: examinationAsks,
    source: '676-2014/4.4',
  },
  {
    id: 'commission-again',
    role: agency,
    onlyAfter: removed,
    action: {
      kk: 'Қосымша тексеріп қараудың нәтижелері бойынша аттестаттау комиссиясын шақырады',
      ru: 'Созывает аттестационную комиссию по результатам дополнительного обследования',
      en: 'Calls the commission on the results of the additional examination',
    },
    term: COMMISSION,
    outcomes: doneInto('with-commission', 'paper.commission-referral'),
    asks: [],
    source: '676-2014/4.4',
  },
  {
    id: 'recommend-again',
    role: commission,
    within: true,
    onlyAfter: removed,
    action: {
      kk: 'Қосымша тексеріп қараудың нәтижелерін қарап, ұсыным береді',
      ru: 'Рассматривает результаты дополнительного обследования и даёт рекомендацию',
      en: 'Considers the results of the additional examination and recommends',
    },
    term: null,
    outcomes: recommendations,
    asks: protocolAsks,
    source: '676-2014/4.4',
  },
]
