import type { Step } from '../../../service.js'
import { decisionOutcomes, done } from '../../common/outcomes.js'
import { chiefExpert, head, headOfDirectorate, registryClerk } from '../../common/roles.js'
import { signerFields } from '../../common/signer.js'
import { conclusionsJournal, deliveryFields, examinationFields } from '../asks.js'

/** Clauses 5.8-5.11: the inspection and the result. */
export const fromInspection: readonly Step[] = [
  {
    id: 'inspect',
    role: chiefExpert,
    action: {
      kk: 'Материалдық-техникалық базаның сауалнама-өтініштегі мәліметтерге сәйкестігін тексереді',
      ru: 'Проверяет соответствие материально-технической базы сведениям анкеты-заявления',
      en: 'Inspects whether the material and technical base matches the questionnaire-application',
    },
    term: { amount: 14, unit: 'calendar-day', from: ['send-notice'] },
    outcomes: [
      {
        id: 'conforms',
        title: {
          kk: 'мәліметтерге сәйкес келеді',
          ru: 'соответствует сведениям',
          en: 'matches the data',
        },
        papers: ['paper.examination-act'],
      },
      {
        id: 'does-not-conform',
        title: {
          kk: 'мәліметтерге сәйкес келмейді',
          ru: 'не соответствует сведениям',
          en: 'does not match the data',
        },
        papers: ['paper.examination-act'],
      },
    ],
    asks: examinationFields('209-2014/3/6.10'),
    source: '209-2014/3/5.8',
  },
  {
    // Clause 6.10 has the drafts between steps 8 and 9, without a term of their own.
    id: 'decide',
    role: chiefExpert,
    action: {
      kk: 'Акт негізінде қорытындының (дәлелді бас тартудың) және ілеспе хаттың жобаларын дайындайды',
      ru: 'На основании акта готовит проекты заключения (мотивированного отказа) и сопроводительного письма',
      en: 'On the act drafts the conclusion (or the reasoned refusal) and the cover letter',
    },
    term: null,
    within: true,
    outcomes: decisionOutcomes,
    asks: [],
    by: 'decide',
    source: '209-2014/3/6.10',
  },
  {
    id: 'agree-result',
    role: headOfDirectorate,
    action: {
      kk: 'Қорытынды мен ілеспе хаттың жобаларын келіседі',
      ru: 'Согласовывает проекты заключения и сопроводительного письма',
      en: 'Agrees the drafts of the conclusion and the cover letter',
    },
    term: { amount: 2, unit: 'working-hour' },
    outcomes: done(),
    asks: [],
    source: '209-2014/3/5.9',
  },
  {
    id: 'sign',
    role: head,
    action: {
      kk: 'Қорытынды мен ілеспе хатқа қол қояды',
      ru: 'Подписывает заключение и сопроводительное письмо',
      en: 'Signs the conclusion and the cover letter',
    },
    term: {
      amount: 2,
      unit: 'working-hour',
      note: {
        kk: '5.10 тармақшасы Басқарма басшысын атайды, 6.12 мен 5.11 тармақшалары қызмет берушінің басшысын: басшы қол қояды.',
        ru: 'Подпункт 5.10 называет руководителя Управления, подпункты 6.12 и 5.11 – руководителя услугодателя: подписывает руководитель.',
        en: 'Sub-clause 5.10 names the head of the Directorate, 6.12 and 5.11 the head of the provider: the head signs.',
      },
    },
    outcomes: done(),
    asks: signerFields('209-2014/3/6.12'),
    notSameAs: 'decide',
    source: '209-2014/3/5.10',
  },
  {
    id: 'issue',
    role: registryClerk,
    action: {
      kk: 'Қорытынды мен ілеспе хатты тіркеп, қызметті алушыға пошта арқылы немесе курьерлік қызметпен жібереді',
      ru: 'Регистрирует заключение и сопроводительное письмо и направляет их услугополучателю почтой или курьером',
      en: 'Registers the conclusion and the cover letter and sends them to the applicant by post or courier',
    },
    term: { amount: 2, unit: 'working-hour' },
    outcomes: done('paper.cover-letter'),
    asks: deliveryFields('209-2014/3/5.11', true, '476-2015/1/6'),
    journal: conclusionsJournal('476-2015/1/6'),
    source: '209-2014/3/5.11',
  },
]
