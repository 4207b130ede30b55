import type { Clause } from '../../clause.js'
import { carriedOut, type Said } from '../../tell.js'

const both = ['test/law/ca-accreditation-route.test.ts', 'test/journeys/ca-accreditation.test.ts'] as const

/** A step that only passes the papers on: the tool plans it and records who did it and when. */
function action(place: string, step: string, says: Said): Clause {
  return carriedOut(
    place,
    says,
    [
      `Бағыттың «${step}» қадамы: мерзімі алдыңғы қадам аяқталған сәттен саналады.`,
      `Шаг «${step}»: срок считается с окончания предыдущего шага.`,
      `The step “${step}”: its term counts from the end of the step before.`,
    ],
    both,
  )
}

/** Clause 5: eight actions; the last has two more paragraphs, without numbers. */
export const actions: readonly Clause[] = [
  carriedOut(
    '4/5',
    [
      'Әрбір әрекеттің мазмұны мен ұзақтығы: 8 тармақша, соңғысының тағы екі абзацы бар.',
      'Содержание и длительность каждого действия: 8 подпунктов, у последнего ещё два абзаца.',
      'What each action is and how long it takes: 8 sub-clauses, the last with two more paragraphs.',
    ],
    [
      'Бағыт осы ретпен жоспарланады: 11 сағат 10 минут, 7 жұмыс күні және 21 күнтізбелік күн.',
      'Маршрут планируется в этом порядке: 11 часов 10 минут, 7 рабочих и 21 календарный день.',
      'The route is planned in this order: 11 hours 10 minutes, 7 working days and 21 calendar days.',
    ],
    both,
  ),
  carriedOut(
    '4/5.1',
    [
      'Кеңсе өтінішті қабылдап, ашып, БЭҚАЖ-да тіркеп, басшыға береді: 40 минут.',
      'Канцелярия принимает, вскрывает и регистрирует заявление в ЕСЭДО, передаёт руководителю: 40 минут.',
      'The registry accepts, opens and registers the application and passes it to the head: 40 minutes.',
    ],
    [
      'Бағыттың «register» қадамы: іс тіркеліп, қабылдау туралы қолхат шығады.',
      'Шаг «register»: дело регистрируется, выходит расписка о приёме.',
      'The step “register”: the case is registered and the acceptance slip comes out.',
    ],
    both,
  ),
  action('4/5.2', 'head-assigns', [
    'Басшы өтінішті қарап, Басқарма басшысына тапсырады: 4 сағат.',
    'Руководитель рассматривает заявление и поручает руководителю Управления: 4 часа.',
    'The head looks at the application and hands it to the head of the Directorate: 4 hours.',
  ]),
  action('4/5.3', 'directorate-assigns', [
    'Басқарма басшысы өтінішті қарап, сарапшыға тапсырады: 2 сағат.',
    'Руководитель Управления рассматривает заявление и поручает эксперту: 2 часа.',
    'The head of the Directorate looks at it and hands it to the expert: 2 hours.',
  ]),
  carriedOut(
    '4/5.4',
    [
      'Сарапшы өтініштің толықтығы мен дұрыстығын тексеріп, Комиссия құратын органдарға бұйрық көшірмесі мен өтініш қоса берілген хаттың жобасын дайындайды: 2 жұмыс күні. Органдар: ақпараттық қауіпсіздік (мемлекеттік жүйелермен интеграцияланса), ұлттық қауіпсіздік, криптография, стандарттау мен метрология, техникалық реттеу және техникалық бақылау.',
      'Эксперт проверяет полноту и правильность заявления и готовит письмо с копией приказа и заявлением органам, составляющим Комиссию: 2 рабочих дня. Органы: информационная безопасность (при интеграции с государственными системами), национальная безопасность, криптография, стандартизация и метрология, техническое регулирование и технический контроль.',
      'The expert checks the application and drafts the letter, with the order and the application, to the bodies of the Commission: 2 working days. The bodies: information security (where the centre integrates with state systems), national security, cryptography, standardisation and metrology, technical regulation and technical control.',
    ],
    [
      'Бағыттың «completeness» қадамы. Кемшілік табылса не болатынын акт айтпайды: дәлелді бас тарту жасалады. Органдар, отырыстың күні мен орны «agree-letter» қадамында жазылады; тармақта аталған органның бірі жоқ хат себебі жазылмайынша келісілмейді.',
      'Шаг «completeness». Что делать при недостатках, акт не говорит: составляется мотивированный отказ. Органы, день и место заседания записываются на шаге «agree-letter»; письмо без одного из названных органов без записанной причины не согласуется.',
      'The step “completeness”. The act does not say what follows on defects: a reasoned refusal is drawn. The bodies, the day and the place of the meeting are recorded in the step “agree-letter”; without one of the bodies named the letter is not agreed unless a reason is written down.',
    ],
    both,
  ),
  action('4/5.5', 'agree-letter', [
    'Басқарма басшысы хаттың жобасын келіседі: 2 сағат.',
    'Руководитель Управления согласует проект письма: 2 часа.',
    'The head of the Directorate agrees the draft: 2 hours.',
  ]),
  action('4/5.6', 'sign-letter', [
    'Қызмет берушінің басшысы хатқа қол қояды: 2 сағат.',
    'Руководитель услугодателя подписывает письмо: 2 часа.',
    'The head of the provider signs the letter: 2 hours.',
  ]),
  carriedOut(
    '4/5.7',
    [
      'Кеңсе қол қойылған хатты тіркеп, БЭҚАЖ арқылы жібереді: 30 минут.',
      'Канцелярия регистрирует подписанное письмо и отправляет через ЕСЭДО: 30 минут.',
      'The registry registers the signed letter and sends it: 30 minutes.',
    ],
    [
      'Бағыттың «send-letter» қадамы: Комиссияға жолданатын хат жасалады.',
      'Шаг «send-letter»: составляется письмо Комиссии.',
      'The step “send-letter”: the letter to the Commission is drawn.',
    ],
    both,
  ),
  carriedOut(
    '4/5.8',
    [
      'Сарапшы хат жіберілгеннен кейін 5 жұмыс күні ішінде Комиссия отырысын өткізеді; Комиссия стандарт пен қағиданың талаптарына сәйкестікті тексеріп, хаттамаға бес данада қол қояды.',
      'Эксперт проводит заседание Комиссии в течение 5 рабочих дней после отправки письма; Комиссия проверяет соответствие стандарту и правилам и подписывает протокол в пяти экземплярах.',
      'The expert holds the meeting of the Commission within 5 working days of the sending; the Commission checks conformity with the standard and the rules and signs the protocol in five copies.',
    ],
    [
      'Бағыттың «commission-meeting» қадамы: хаттаманың нөмірі, күні, бес данасы және әр органның мүшесі жазылады; хаттама жасалады.',
      'Шаг «commission-meeting»: записываются номер, дата, пять экземпляров и члены по органам; составляется протокол.',
      'The step “commission-meeting”: number, day, the five copies and the members by body are recorded; the protocol is drawn.',
    ],
    both,
  ),
  carriedOut(
    '4/5.8.part2',
    [
      'Сарапшы хаттамаға қол қойылғаннан кейін күнтізбелік бір күн ішінде қызмет алушыға хаттаманың көшірмесімен жазбаша хабарлайды.',
      'Эксперт в течение одного календарного дня после подписания протокола письменно извещает услугополучателя с его копией.',
      'Within one calendar day of the signing the expert tells the applicant in writing, with a copy of the protocol.',
    ],
    [
      'Бағыттың «notify» қадамы: тексеру туралы хабарлама жасалады; Комиссия сәйкес емес деп тапса – «notify-negative». Мерзім хаттаманың күнінен саналады.',
      'Шаг «notify»: составляется извещение о проверке; если Комиссия признала несоответствие – «notify-negative». Срок идёт со дня протокола.',
      'The step “notify”: the notice of the inspection is drawn; where the Commission found otherwise, “notify-negative”. The term runs from the day of the protocol.',
    ],
    both,
  ),
  carriedOut(
    '4/5.8.part3',
    [
      'Комиссия күнтізбелік он сегіз күн ішінде орталықты барып тексереді; оның актісі негізінде сарапшы күнтізбелік екі күн ішінде куәлікті береді.',
      'Комиссия в течение восемнадцати календарных дней проверяет центр с выездом; на основании её акта эксперт в течение двух календарных дней выдаёт свидетельство.',
      'The Commission inspects the centre on site within eighteen calendar days; on its act the expert issues the certificate within two calendar days.',
    ],
    [
      'Бағыттың «inspect» және «issue» қадамдары. Он сегіз күннің басы айтылмаған: хабарлама берілген күннен саналады. Куәлікке кім қол қоятыны айтылмаған: басшы қол қояды.',
      'Шаги «inspect» и «issue». Начало восемнадцати дней не названо: считаются от извещения. Кто подписывает свидетельство, не сказано: подписывает руководитель.',
      'The steps “inspect” and “issue”. What the eighteen days count from is not said: from the notice. Nor who signs the certificate: the head does.',
    ],
    both,
  ),
]
