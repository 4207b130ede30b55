import type { Step } from '../../../service.js'
import { done, doneInto } from '../../common/outcomes.js'
import { chiefExpert, head, headOfDirectorate, registryClerk } from '../../common/roles.js'
import { check, found } from './check.js'
import { hours, ifComplete, ifDeficient, workingDays } from './parts.js'

/** Clauses 5.1-5.5: at the provider, until the application leaves for the Organisation or is refused. */
export const intake: readonly Step[] = [
  {
    id: 'register',
    role: registryClerk,
    action: {
      kk: 'Өтінімі бар ілеспе хатты қабылдап, БЭҚАЖ-да тіркейді, басшыға ұсынады',
      ru: 'Принимает письмо с заявкой, регистрирует в ЕСЭДО, передаёт руководителю',
      en: 'Accepts the letter with the application, registers it and puts it before the head',
    },
    term: hours(1),
    outcomes: doneInto('registered', 'paper.acceptance-slip'),
    asks: [],
    source: '209-2014/2/5.1',
  },
  {
    id: 'head-assigns',
    role: head,
    action: {
      kk: 'Өтінімді қарап, Басқарма басшысына тапсырады',
      ru: 'Рассматривает заявку и поручает её руководителю Управления',
      en: 'Looks at the application and hands it to the head of the Directorate',
    },
    term: hours(4),
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.2',
  },
  {
    id: 'directorate-assigns',
    role: headOfDirectorate,
    action: {
      kk: 'Өтінімді қарап, Басқарманың бас сарапшысына тапсырады',
      ru: 'Рассматривает заявку и поручает её главному эксперту Управления',
      en: 'Looks at the application and hands it to the chief expert of the Directorate',
    },
    term: hours(4),
    outcomes: done(),
    asks: [],
    source: '209-2014/2/5.3',
  },
  {
    id: 'completeness',
    role: chiefExpert,
    action: {
      kk: 'Өтінімнің толықтығын және дұрыс толтырылуын тексереді',
      ru: 'Проверяет полноту заявки и правильность её заполнения',
      en: 'Checks that the application is complete and filled in correctly',
    },
    term: workingDays(14),
    outcomes: found,
    asks: check,
    source: '209-2014/2/5.4',
  },
  {
    // The draft of the refusal belongs to the 14 working days of 5.4; the act numbers no step for the decision itself.
    id: 'decide-refusal',
    role: chiefExpert,
    action: {
      kk: 'Қызмет көрсетуден бас тарту туралы дәлелді жауапты дайындайды',
      ru: 'Готовит мотивированный ответ об отказе в оказании услуги',
      en: 'Prepares the reasoned refusal of the service',
    },
    term: null,
    boundedBy: 'service',
    within: true,
    onlyAfter: ifDeficient,
    outcomes: [
      {
        id: 'refused',
        title: { kk: 'дәлелді бас тарту', ru: 'мотивированный отказ', en: 'reasoned refusal' },
        status: 'refused',
      },
    ],
    asks: [],
    by: 'decide',
    source: '209-2014/2/5.4',
  },
  {
    id: 'send-to-organisation',
    role: registryClerk,
    action: {
      kk: 'Өтінімнің көшірмесі бар ілеспе хатты тіркеп, Ұйымға жолдайды',
      ru: 'Регистрирует письмо с копией заявки и направляет в Организацию',
      en: 'Registers the letter with a copy of the application and sends it to the Organisation',
    },
    term: hours(1),
    onlyAfter: ifComplete,
    outcomes: doneInto('with-organisation'),
    asks: [],
    source: '209-2014/2/5.5',
  },
]
