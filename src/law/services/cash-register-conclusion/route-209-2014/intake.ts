import type { Step } from '../../../service.js'
import { complete, done, doneInto, incomplete } from '../../common/outcomes.js'
import { chiefExpert, head, headOfDirectorate, registryClerk } from '../../common/roles.js'
import { visitFields } from '../asks.js'

/** Clauses 5.1-5.7: from the questionnaire-application to the notice of inspection. */
export const intake: readonly Step[] = [
  {
    id: 'register',
    role: registryClerk,
    action: {
      kk: 'Сауалнама-өтінішті қабылдап, ЭҚАБЖ-да тіркейді, электрондық нұсқасын көшіріп, басшыға береді',
      ru: 'Принимает и регистрирует анкету-заявление в ЕСЭДО, копирует электронную версию и передаёт руководителю',
      en: 'Accepts and registers the questionnaire-application, copies its electronic version and passes it to the head',
    },
    term: { amount: 15, unit: 'minute' },
    outcomes: doneInto('registered', 'paper.acceptance-slip'),
    asks: [],
    source: '209-2014/3/5.1',
  },
  {
    id: 'head-assigns',
    role: head,
    action: {
      kk: 'Сауалнама-өтінішті Басқарма басшысына қарауға тапсырады',
      ru: 'Передаёт анкету-заявление на рассмотрение руководителю Управления',
      en: 'Passes the questionnaire-application to the head of the Directorate',
    },
    term: { amount: 4, unit: 'working-hour' },
    outcomes: done(),
    asks: [],
    source: '209-2014/3/5.2',
  },
  {
    id: 'directorate-assigns',
    role: headOfDirectorate,
    action: {
      kk: 'Сауалнама-өтінішті Басқарманың бас сарапшысына қарауға тапсырады',
      ru: 'Передаёт анкету-заявление на рассмотрение главному эксперту Управления',
      en: 'Passes the questionnaire-application to the chief expert of the Directorate',
    },
    term: { amount: 4, unit: 'working-hour' },
    outcomes: done(),
    asks: [],
    source: '209-2014/3/5.3',
  },
  {
    // The clause gives no term: the standard's completeness check bounds the step.
    id: 'completeness',
    role: chiefExpert,
    action: {
      kk: 'Сауалнама-өтініштің толықтығын және мәліметтердің шынайылығын тексереді',
      ru: 'Проверяет полноту анкеты-заявления и достоверность сведений',
      en: 'Checks that the questionnaire-application is complete and its data true',
    },
    term: null,
    boundedBy: 'completeness',
    // The standard lets further consideration be refused in that same time, not after it.
    outcomes: [complete, { ...incomplete, timely: { when: 'within-term', source: '476-2015/1/4.part2' } }],
    asks: [],
    source: '209-2014/3/5.4',
  },
  {
    // Clause 6.5 has the draft of the notice between steps 4 and 5; it has no number of its own in clause 5 and no term.
    id: 'draft-notice',
    role: chiefExpert,
    action: {
      kk: 'Тексеруді тағайындау туралы хабарламаның жобасын дайындайды',
      ru: 'Готовит проект уведомления о назначении проверки',
      en: 'Drafts the notice of inspection',
    },
    term: null,
    within: true,
    outcomes: done('paper.inspection-notice'),
    asks: visitFields('209-2014/3/6.5'),
    source: '209-2014/3/6.5',
  },
  {
    id: 'agree-notice',
    role: headOfDirectorate,
    action: {
      kk: 'Хабарламаның жобасын келіседі',
      ru: 'Согласовывает проект уведомления',
      en: 'Agrees the draft of the notice',
    },
    term: { amount: 2, unit: 'working-hour' },
    outcomes: done(),
    asks: [],
    source: '209-2014/3/5.5',
  },
  {
    id: 'sign-notice',
    role: head,
    action: { kk: 'Хабарламаға қол қояды', ru: 'Подписывает уведомление', en: 'Signs the notice' },
    term: {
      amount: 4,
      unit: 'working-hour',
      note: {
        kk: '5.6 және 5.7 тармақшалары қызмет берушінің басшысын атайды, 6.7 тармақшасы Басқарма басшысын: басшы қол қояды.',
        ru: 'Подпункты 5.6 и 5.7 называют руководителя услугодателя, подпункт 6.7 – руководителя Управления: подписывает руководитель.',
        en: 'Sub-clauses 5.6 and 5.7 name the head of the provider, 6.7 the head of the Directorate: the head signs.',
      },
    },
    outcomes: done(),
    asks: [],
    source: '209-2014/3/5.6',
  },
  {
    id: 'send-notice',
    role: registryClerk,
    action: {
      kk: 'Хабарламаны тіркеп, қызметті алушыға пошта арқылы немесе курьерлік қызметпен жібереді',
      ru: 'Регистрирует уведомление и направляет его услугополучателю почтой или курьером',
      en: 'Registers the notice and sends it to the applicant by post or courier',
    },
    term: { amount: 2, unit: 'working-hour' },
    outcomes: doneInto('under-examination'),
    asks: [],
    source: '209-2014/3/5.7',
  },
]
