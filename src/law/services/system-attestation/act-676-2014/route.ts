import type { Step } from '../../../service.js'
import { decisionOutcomes, done, doneInto } from '../../common/outcomes.js'
import { signerFields } from '../../common/signer.js'
import { protocolAsks } from './asks.js'
import { recommendations } from './outcomes.js'
import { agency, chancery, commission, head } from './roles.js'
import { toExamination } from './route-examination.js'
import { removal } from './route-removal.js'
import { DECISION } from './terms.js'

/** Clause 4.4, first paragraph: the commission is called within its term; its sitting has none. */
const toCommission: readonly Step[] = [
  {
    id: 'commission',
    role: agency,
    action: {
      kk: 'Тексеріп қарау актісін алып, аттестаттау комиссиясын шақырады',
      ru: 'По получении акта обследования созывает аттестационную комиссию',
      en: 'On receiving the examination act, calls the attestation commission',
    },
    term: 'commission',
    outcomes: doneInto('with-commission', 'paper.commission-referral'),
    asks: [],
    source: '676-2014/4.4',
  },
  {
    id: 'recommend',
    role: commission,
    within: true,
    action: {
      kk: 'Жүйенің ақпараттық қауіпсіздік талаптарына сәйкестігін қарап, ұсыным береді',
      ru: 'Рассматривает соответствие системы требованиям информационной безопасности и даёт рекомендацию',
      en: 'Considers whether the system meets the security requirements and recommends',
    },
    term: null,
    outcomes: recommendations,
    asks: protocolAsks,
    source: '676-2014/4.4',
  },
]

/** Clauses 4.4 and 6: the decision and its paper. The act numbers neither the signature nor the issue. */
const toIssue: readonly Step[] = [
  {
    id: 'decide',
    role: agency,
    by: 'decide',
    action: {
      kk: 'Комиссияның ұсынымы мен тексеріп қарау нәтижелерінің негізінде шешім қабылдайды',
      ru: 'Принимает решение на основании рекомендации комиссии и результатов обследования',
      en: "Decides on the commission's recommendation and the results of the examination",
    },
    term: {
      ...DECISION,
      from: ['recommend', 'remove', 'recommend-again'],
      note: {
        kk: 'Комиссияның соңғы ұсынымынан саналады; сәйкессіздіктердің жойылғаны хабарланбаса, сол жазылған күннен (бұл жағдай актіде айтылмаған).',
        ru: 'Считается от последней рекомендации комиссии; если об устранении не сообщено – со дня, когда это записано (об этом случае акт молчит).',
        en: "Counted from the commission's last recommendation; where no removal was notified, from the day on which that is recorded (the act is silent on it).",
      },
    },
    outcomes: decisionOutcomes,
    asks: [],
    source: '676-2014/4.4',
  },
  {
    id: 'sign',
    role: head,
    within: true,
    action: { kk: 'Нәтижеге қол қояды', ru: 'Подписывает результат', en: 'Signs the result' },
    term: null,
    outcomes: done(),
    asks: signerFields('676-2014/6'),
    notSameAs: 'decide',
    source: '676-2014/6',
  },
  {
    id: 'issue',
    role: chancery,
    within: true,
    action: {
      kk: 'Нәтижені көрсетілетін қызметті алушыға Агенттіктің кеңсесі арқылы береді',
      ru: 'Выдаёт результат услугополучателю через канцелярию Агентства',
      en: "Gives the applicant the result through the Agency's chancery",
    },
    term: null,
    outcomes: done(),
    asks: [],
    source: '676-2014/3',
  },
]

/** Clause 4: the stages of the standard are the route. */
export const route: readonly Step[] = [...toExamination, ...toCommission, ...removal, ...toIssue]
