import type { Step, StepTerm } from '../../service.js'
import { decisionOutcomes, done } from '../common/outcomes.js'
import { commission, head } from '../common/roles.js'
import { signerFields } from '../common/signer.js'
import { protocol } from './commission.js'
import { inspectionAct, notice } from './inspection.js'
import { expert } from './roles.js'

const workingDays = (amount: number): StepTerm => ({ amount, unit: 'working-day' })
const calendarDays = (amount: number): StepTerm => ({ amount, unit: 'calendar-day' })

const ifComplete: NonNullable<Step['onlyAfter']> = { step: 'completeness', outcomes: ['complete'], planned: true }
/** The inspection follows a protocol that found the application in order. */
const ifConforming: NonNullable<Step['onlyAfter']> = {
  step: 'commission-meeting',
  outcomes: ['positive'],
  planned: true,
}
const ifNotConforming: NonNullable<Step['onlyAfter']> = {
  step: 'commission-meeting',
  outcomes: ['negative'],
  planned: false,
}

/** Clause 5.8 and its two unnumbered paragraphs: the Commission, its inspection, the certificate. */
export const decision: readonly Step[] = [
  {
    id: 'commission-meeting',
    role: expert,
    action: {
      kk: 'Комиссия отырысын өткізеді: Комиссия сәйкестікті тексеріп, хаттамаға бес данада қол қояды',
      ru: 'Проводит заседание Комиссии: она проверяет соответствие и подписывает протокол в пяти экземплярах',
      en: 'Holds the meeting of the Commission, which checks conformity and signs the protocol in five copies',
    },
    term: workingDays(5),
    onlyAfter: ifComplete,
    outcomes: [
      {
        id: 'positive',
        title: {
          kk: 'талаптарға сәйкес',
          ru: 'соответствует требованиям',
          en: 'meets the requirements',
        },
        status: 'under-examination',
        papers: ['paper.commission-protocol'],
      },
      {
        id: 'negative',
        title: {
          kk: 'талаптарға сәйкес емес',
          ru: 'не соответствует требованиям',
          en: 'does not meet the requirements',
        },
        status: 'deficient',
        papers: ['paper.commission-protocol'],
      },
    ],
    asks: protocol,
    dated: ['protocolDate'],
    source: '209-2014/4/5.8',
  },
  {
    id: 'notify',
    role: expert,
    action: {
      kk: 'Хаттаманың көшірмесін қоса беріп, барып тексеру туралы қызмет алушыға жазбаша хабарлайды',
      ru: 'Письменно извещает услугополучателя о проверке с выездом, прилагая копию протокола',
      en: 'Tells the applicant in writing of the inspection, with a copy of the protocol',
    },
    term: { ...calendarDays(1), from: ['commission-meeting'] },
    onlyAfter: ifConforming,
    outcomes: done('paper.inspection-notice'),
    asks: notice,
    source: '209-2014/4/5.8.part2',
  },
  {
    // The same paragraph, where there is nothing to inspect: the protocol's copy goes to the applicant all the same.
    id: 'notify-negative',
    role: expert,
    action: {
      kk: 'Хаттаманың көшірмесін қоса беріп, қызмет алушыға Комиссия қорытындысын жазбаша хабарлайды',
      ru: 'Письменно извещает услугополучателя о выводе Комиссии, прилагая копию протокола',
      en: "Tells the applicant in writing of the Commission's finding, with a copy of the protocol",
    },
    term: { ...calendarDays(1), from: ['commission-meeting'] },
    onlyAfter: ifNotConforming,
    outcomes: done('paper.cover-letter'),
    asks: [],
    source: '209-2014/4/5.8.part2',
  },
  {
    id: 'inspect',
    role: commission,
    action: {
      kk: 'Куәландырушы орталықты барып тексереді және акт жасайды',
      ru: 'Проверяет удостоверяющий центр с выездом и составляет акт',
      en: 'Inspects the certification centre on site and draws up an act',
    },
    term: {
      ...calendarDays(18),
      note: {
        kk: 'Тармақта он сегіз күн қай сәттен басталатыны айтылмаған: қызмет алушыға хабарланған күннен саналды.',
        ru: 'В пункте не сказано, от чего идут восемнадцать дней: они считаются от извещения услугополучателя.',
        en: 'The clause does not say what the eighteen days count from: they are counted from the notice to the applicant.',
      },
    },
    onlyAfter: ifConforming,
    outcomes: [
      {
        id: 'conforms',
        title: { kk: 'талаптарға сәйкес', ru: 'соответствует требованиям', en: 'meets the requirements' },
        status: 'recommended',
        papers: ['paper.examination-act'],
      },
      {
        id: 'nonconforms',
        title: {
          kk: 'талаптарға сәйкес емес',
          ru: 'не соответствует требованиям',
          en: 'does not meet the requirements',
        },
        status: 'deficient',
        papers: ['paper.examination-act'],
      },
    ],
    asks: inspectionAct,
    dated: ['examinationActDate'],
    source: '209-2014/4/5.8.part3',
  },
  {
    id: 'decide',
    role: expert,
    action: {
      kk: 'Комиссияның актісі негізінде куәлікті не дәлелді бас тартуды дайындайды',
      ru: 'На основании акта Комиссии готовит свидетельство либо мотивированный отказ',
      en: "Prepares the certificate on the Commission's act, or a reasoned refusal",
    },
    term: null,
    within: true,
    outcomes: decisionOutcomes,
    asks: [],
    by: 'decide',
    source: '209-2014/4/5.8.part3',
  },
  {
    // The act names nobody who signs the certificate: the head signs what leaves the provider (5.6).
    id: 'sign',
    role: head,
    action: { kk: 'Нәтижеге қол қояды', ru: 'Подписывает результат', en: 'Signs the result' },
    term: null,
    within: true,
    outcomes: done(),
    asks: signerFields('209-2014/4/5.8.part3'),
    notSameAs: 'decide',
    source: '209-2014/4/5.8.part3',
  },
  {
    id: 'issue',
    role: expert,
    action: {
      kk: 'Куәлікті (не дәлелді бас тартуды) қызмет алушыға береді',
      ru: 'Выдаёт услугополучателю свидетельство (либо мотивированный отказ)',
      en: 'Issues the certificate (or the reasoned refusal) to the applicant',
    },
    term: {
      ...calendarDays(2),
      from: ['completeness', 'notify-negative', 'inspect'],
      note: {
        kk: 'Екі күн Комиссияның актісінен саналады; бас тарту үшін акт мерзім бермейді, сол екі күн қолданылады.',
        ru: 'Два дня считаются от акта Комиссии; для отказа акт срока не даёт, применяются те же два дня.',
        en: "The two days count from the Commission's act; for a refusal the act gives no term, and the same two days are used.",
      },
    },
    outcomes: done('paper.cover-letter'),
    asks: [],
    source: '209-2014/4/5.8.part3',
  },
]
