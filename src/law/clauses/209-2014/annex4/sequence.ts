import type { Clause } from '../../clause.js'
import { carriedOut, type Said } from '../../tell.js'

const law = ['test/law/ca-accreditation-route.test.ts'] as const
const both = ['test/law/ca-accreditation-route.test.ts', 'test/journeys/ca-accreditation.test.ts'] as const

const role = (id: string): Said => [
  `Бағыттың «${id}» рөлі: өз қадамдарында көрсетіледі.`,
  `Роль «${id}»: показана у своих шагов.`,
  `The role “${id}”: shown with its steps.`,
]

const sameAs = (place: string): Said => [
  `Сол әрекет сол мерзіммен 4/${place} тармақшасында айтылған: қадам содан алынды.`,
  `То же действие с тем же сроком названо в 4/${place}: шаг взят оттуда.`,
  `The same action with the same term stands in 4/${place}: the step is taken from there.`,
]

/** Clause 7: the four who take part. Clause 8: their actions once more. */
export const sequence: readonly Clause[] = [
  carriedOut(
    '4/7',
    ['Қатысатын қызметкерлер: төртеу.', 'Участвующие сотрудники: четверо.', 'The employees who take part: four.'],
    [
      'Бағытта осы төрт рөл бар; барып тексеру – Комиссияныкі.',
      'В маршруте эти четыре роли; проверка с выездом – за Комиссией.',
      'The route has these four roles; the inspection is the Commission’s.',
    ],
    law,
  ),
  carriedOut(
    '4/7.1',
    ['Кеңсе қызметкері.', 'Сотрудник канцелярии.', 'The registry clerk.'],
    role('registry-clerk'),
    law,
  ),
  carriedOut(
    '4/7.2',
    ['Қызмет берушінің басшысы.', 'Руководитель услугодателя.', 'The head of the provider.'],
    role('head'),
    law,
  ),
  carriedOut(
    '4/7.3',
    ['Басқарманың басшысы.', 'Руководитель Управления.', 'The head of the Directorate.'],
    role('head-of-directorate'),
    law,
  ),
  carriedOut(
    '4/7.4',
    [
      'Басқарманың сарапшысы және (немесе) бас сарапшысы.',
      'Эксперт и (или) главный эксперт Управления.',
      'The expert and (or) chief expert of the Directorate.',
    ],
    role('expert'),
    law,
  ),
  carriedOut(
    '4/8',
    [
      'Қызметкерлер арасындағы әрекеттердің реті: 10 тармақша.',
      'Последовательность действий сотрудников: 10 подпунктов.',
      'The order of the actions among the employees: 10 sub-clauses.',
    ],
    [
      'Бағыттың реті осыған сай; 5-тармақтан айырмасы әр тармақшада айтылған.',
      'Порядок маршрута этому отвечает; отличия от пункта 5 названы у подпунктов.',
      'The route is in this order; where it differs from clause 5, the sub-clause says so.',
    ],
    law,
  ),
  carriedOut(
    '4/8.1',
    [
      'Кеңсе тіркелген сәттен бастап 40 минут ішінде өтінішті басшыға жібереді.',
      'Канцелярия в течение 40 минут с момента регистрации передаёт заявление руководителю.',
      'Within 40 minutes of the registration the registry passes the application to the head.',
    ],
    [
      '5.1 сол 40 минутты түскен сәттен санайды әрі тіркеуді де қамтиды: бағыт 5.1 бойынша.',
      '5.1 считает те же 40 минут с поступления и включает в них регистрацию: маршрут по 5.1.',
      '5.1 counts the same 40 minutes from receipt and includes the registration: the route follows 5.1.',
    ],
    both,
  ),
  carriedOut(
    '4/8.2',
    [
      'Басшы Басқарма басшысына тапсырады: 4 сағат.',
      'Руководитель поручает руководителю Управления: 4 часа.',
      'The head hands it to the head of the Directorate: 4 hours.',
    ],
    sameAs('5.2'),
    law,
  ),
  carriedOut(
    '4/8.3',
    [
      'Басқарма басшысы сарапшыға тапсырады: 2 сағат.',
      'Руководитель Управления поручает эксперту: 2 часа.',
      'The head of the Directorate hands it to the expert: 2 hours.',
    ],
    sameAs('5.3'),
    law,
  ),
  carriedOut(
    '4/8.4',
    [
      'Сарапшы тексеріп, уәкілетті органдарға хат дайындайды: 2 жұмыс күні.',
      'Эксперт проверяет и готовит письмо уполномоченным органам: 2 рабочих дня.',
      'The expert checks and prepares the letter to the authorised bodies: 2 working days.',
    ],
    sameAs('5.4'),
    law,
  ),
  carriedOut(
    '4/8.5',
    [
      'Басқарма басшысы хатты келіседі: 2 сағат.',
      'Руководитель Управления согласует письмо: 2 часа.',
      'The head of the Directorate agrees the letter: 2 hours.',
    ],
    sameAs('5.5'),
    law,
  ),
  carriedOut(
    '4/8.6',
    [
      'Басшы хатқа қол қояды: 2 сағат.',
      'Руководитель подписывает письмо: 2 часа.',
      'The head signs the letter: 2 hours.',
    ],
    sameAs('5.6'),
    law,
  ),
  carriedOut(
    '4/8.7',
    [
      'Кеңсе хатты тіркеп, жібереді: 30 минут.',
      'Канцелярия регистрирует и отправляет письмо: 30 минут.',
      'The registry registers and sends the letter: 30 minutes.',
    ],
    sameAs('5.7'),
    law,
  ),
  carriedOut(
    '4/8.8',
    [
      'Сарапшы Комиссия отырысын ұйымдастырады: 5 жұмыс күні.',
      'Эксперт организует заседание Комиссии: 5 рабочих дней.',
      'The expert arranges the meeting of the Commission: 5 working days.',
    ],
    sameAs('5.8'),
    law,
  ),
  carriedOut(
    '4/8.9',
    [
      'Сарапшы хаттама негізінде күнтізбелік бір күн ішінде барып тексеру туралы хабарлама жібереді.',
      'Эксперт на основании протокола в течение одного календарного дня направляет уведомление о проверке с выездом.',
      'On the protocol the expert sends the notice of the on-site inspection within one calendar day.',
    ],
    [
      '5.8 тек хаттаманың көшірмесі туралы айтады: екеуі бір хабарлама деп оқылды («notify» қадамы).',
      '5.8 говорит лишь о копии протокола: прочитано как одно уведомление (шаг «notify»).',
      '5.8 speaks of the copy of the protocol only: the two are read as one notice (the step “notify”).',
    ],
    both,
  ),
  carriedOut(
    '4/8.10',
    [
      'Сарапшы акті негізінде күнтізбелік екі күн ішінде куәлік береді.',
      'Эксперт на основании акта в течение двух календарных дней выдаёт свидетельство.',
      'On the act the expert issues the certificate within two calendar days.',
    ],
    sameAs('5.8'),
    both,
  ),
]
