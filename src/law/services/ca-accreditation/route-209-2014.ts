import type { Step, StepTerm } from '../../service.js'
import { done, doneInto } from '../common/outcomes.js'
import { head, headOfDirectorate, registryClerk } from '../common/roles.js'
import { bodiesByTheAct, letterToBodies } from './commission.js'
import { examination } from './examination.js'
import { expert } from './roles.js'
import { decision } from './route-decision.js'

const minutes = (amount: number): StepTerm => ({ amount, unit: 'minute' })
const hours = (amount: number): StepTerm => ({ amount, unit: 'working-hour' })
const workingDays = (amount: number): StepTerm => ({ amount, unit: 'working-day' })

/** The Commission is called for an application that is complete. */
const ifComplete: NonNullable<Step['onlyAfter']> = { step: 'completeness', outcomes: ['complete'], planned: true }

/** Clauses 5.1-5.7: up to the letter that calls the Commission. What follows stands in `route-decision.ts`. */
const beforeTheCommission: readonly Step[] = [
  {
    id: 'register',
    role: registryClerk,
    action: {
      kk: 'Өтінішті қабылдап, ашып, БЭҚАЖ-да тіркейді және қызмет берушінің басшысына береді',
      ru: 'Принимает, вскрывает и регистрирует заявление в ЕСЭДО, передаёт руководителю услугодателя',
      en: 'Accepts and opens the application, registers it in the state document system and passes it to the head of the provider',
    },
    term: minutes(40),
    outcomes: doneInto('registered', 'paper.acceptance-slip'),
    asks: [],
    source: '209-2014/4/5.1',
  },
  {
    id: 'head-assigns',
    role: head,
    action: {
      kk: 'Өтінішті қарап, Басқарма басшысына тапсырады',
      ru: 'Рассматривает заявление и поручает его руководителю Управления',
      en: 'Looks at the application and hands it to the head of the Directorate',
    },
    term: hours(4),
    outcomes: done(),
    asks: [],
    source: '209-2014/4/5.2',
  },
  {
    id: 'directorate-assigns',
    role: headOfDirectorate,
    action: {
      kk: 'Өтінішті қарап, Басқарманың сарапшысына тапсырады',
      ru: 'Рассматривает заявление и поручает его эксперту Управления',
      en: 'Looks at the application and hands it to the expert of the Directorate',
    },
    term: hours(2),
    outcomes: done(),
    asks: [],
    source: '209-2014/4/5.3',
  },
  {
    id: 'completeness',
    role: expert,
    action: {
      kk: 'Өтінішті қарап, толық және дұрыс толтырылуын тексереді, Комиссия органдарына ілеспе хаттың жобасын дайындайды',
      ru: 'Рассматривает заявление, проверяет полноту и правильность заполнения, готовит проект письма органам Комиссии',
      en: 'Examines the application, checks that it is complete and filled in correctly, drafts the letter to the bodies of the Commission',
    },
    term: workingDays(2),
    outcomes: [
      {
        id: 'complete',
        title: { kk: 'өтініш толық әрі дұрыс', ru: 'заявление полно и верно', en: 'complete and correct' },
        status: 'complete',
      },
      {
        // The act does not say what follows; refusing the service is the only answer that the Law on public services leaves.
        id: 'deficient',
        title: {
          kk: 'өтініш толық емес не дұрыс толтырылмаған',
          ru: 'заявление неполно либо заполнено неверно',
          en: 'incomplete or filled in incorrectly',
        },
        status: 'deficient',
      },
    ],
    asks: examination,
    source: '209-2014/4/5.4',
  },
  {
    id: 'agree-letter',
    role: headOfDirectorate,
    action: {
      kk: 'Бұйрық пен өтініш қоса берілген ілеспе хаттың жобасын келіседі',
      ru: 'Согласует проект письма с приложенными приказом и заявлением',
      en: 'Agrees the draft letter with the order and the application enclosed',
    },
    term: hours(2),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: letterToBodies,
    rows: bodiesByTheAct,
    source: '209-2014/4/5.5',
  },
  {
    id: 'sign-letter',
    role: head,
    action: { kk: 'Ілеспе хатқа қол қояды', ru: 'Подписывает письмо', en: 'Signs the letter' },
    term: hours(2),
    onlyAfter: ifComplete,
    outcomes: done(),
    asks: [],
    source: '209-2014/4/5.6',
  },
  {
    id: 'send-letter',
    role: registryClerk,
    action: {
      kk: 'Қол қойылған ілеспе хатты тіркеп, БЭҚАЖ арқылы уәкілетті органдарға жібереді',
      ru: 'Регистрирует подписанное письмо и отправляет его уполномоченным органам через ЕСЭДО',
      en: 'Registers the signed letter and sends it to the authorised bodies through the state document system',
    },
    term: minutes(30),
    onlyAfter: ifComplete,
    outcomes: doneInto('with-commission', 'paper.commission-referral'),
    asks: [],
    source: '209-2014/4/5.7',
  },
]

/** Clause 5: eleven hours ten minutes, seven working days and twenty-one calendar days. */
export const route: readonly Step[] = [...beforeTheCommission, ...decision]
