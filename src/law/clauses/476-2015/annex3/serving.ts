import type { Clause } from '../../clause.js'
import { carriedOut, outOfReach } from '../../tell.js'

const law = ['test/law/software-deposit.test.ts'] as const
const both = ['test/law/software-deposit.test.ts', 'test/journeys/software-deposit.test.ts'] as const
const filed = ['test/law/software-deposit-package.test.ts'] as const
const dated = ['test/law/software-deposit-dates.test.ts', 'test/law/software-deposit.test.ts'] as const

/** Chapter 2 and the annex: terms, form, result, hours, documents. */
export const serving: readonly Clause[] = [
  carriedOut(
    '3/4',
    ['Қызмет көрсету мерзімдері.', 'Сроки оказания услуги.', 'The terms of the service.'],
    [
      'Үш тармақшаның мерзімі осы редакцияда бір рет жазылған.',
      'Сроки трёх подпунктов записаны в редакции по одному разу.',
      'The terms of the three sub-clauses stand in the edition once each.',
    ],
    law,
  ),
  carriedOut(
    '3/4.1',
    [
      'Құжаттар топтамасы тапсырылған сәттен бастап 20 жұмыс күні.',
      '20 рабочих дней с момента сдачи пакета документов.',
      '20 working days from the handing in of the papers.',
    ],
    [
      'Жалпы мерзім қабылданған күннен кейінгі жұмыс күнінен саналады; бағыттың қадамдары бірге дәл осы мерзімді құрайды.',
      'Общий срок считается с рабочего дня после приёма; шаги маршрута вместе дают ровно его.',
      'The overall term counts from the working day after acceptance; the steps of the route come to exactly that.',
    ],
    dated,
  ),
  carriedOut(
    '3/4.2',
    [
      'Кезек күту – 20 минуттан аспайды.',
      'Ожидание в очереди – не более 20 минут.',
      'No more than 20 minutes in the queue.',
    ],
    [
      'Шек сақталған және көрсетіледі; кезекте кім қанша тұрғанын бағдарлама көрмейді.',
      'Предел хранится и показывается; сколько кто ждал, программа не видит.',
      'The limit is held and shown; how long anyone waited the program does not see.',
    ],
    law,
  ),
  carriedOut(
    '3/4.3',
    [
      'Қызмет көрсету – 20 минуттан аспайды.',
      'Обслуживание – не более 20 минут.',
      'No more than 20 minutes at the desk.',
    ],
    [
      'Шек сақталған және көрсетіледі; терезе алдындағы уақытты бағдарлама көрмейді.',
      'Предел хранится и показывается; времени у окна программа не видит.',
      'The limit is held and shown; time at the desk the program does not see.',
    ],
    law,
  ),
  carriedOut(
    '3/5',
    ['Қызмет қағаз түрінде көрсетіледі.', 'Форма оказания – бумажная.', 'The service is given on paper.'],
    [
      'Нәтиже мен хаттар басып шығаруға арналған құжат болып жасалады.',
      'Результат и письма выходят документами для печати.',
      'The result and the letters come out as documents to print.',
    ],
    both,
  ),
  carriedOut(
    '3/6',
    [
      'Нәтиже – объектінің депозитарийге қабылданғаны туралы анықтама.',
      'Результат – справка о приёме объекта в депозитарий.',
      'The result is a certificate that the object was accepted by the depository.',
    ],
    [
      'Шешім осы анықтаманы жасайды. Регламент (209-2014/1/3) «тіркелгені туралы» дейді және дәлелді бас тартуды да атайды: екеуі бір қағаз.',
      'Решение составляет эту справку. Регламент (209-2014/1/3) говорит «о регистрации» и называет ещё мотивированный отказ: справка та же.',
      'The decision draws this certificate. The regulation (209-2014/1/3) says “registered” and names a reasoned refusal too: the paper is the same.',
    ],
    both,
  ),
  carriedOut(
    '3/6.part2',
    ['Нәтиже қағаз түрінде беріледі.', 'Результат выдаётся на бумаге.', 'The result is given on paper.'],
    [
      'Анықтама нөмірі, күні және қол қоюшысы бар құжат болып шығады.',
      'Справка выходит документом с номером, датой и подписавшим.',
      'The certificate comes out as a document with its number, day and signer.',
    ],
    both,
  ),
  carriedOut(
    '3/7',
    [
      'Қызмет жеке және заңды тұлғаларға тегін.',
      'Услуга бесплатна для физических и юридических лиц.',
      'The service is free of charge for persons and legal entities.',
    ],
    [
      'Төлем сұралмайды; өтініш беруші жеке тұлға да, заңды тұлға да бола алады.',
      'Плата не спрашивается; заявителем может быть и физическое, и юридическое лицо.',
      'No payment is asked for; the applicant may be a person or a legal entity.',
    ],
    law,
  ),
  carriedOut(
    '3/8',
    [
      'Жұмыс кестесі: дүйсенбі-жұма 9:00-18:30, түскі үзіліс 13:00-14:30.',
      'График работы: понедельник-пятница 9:00-18:30, перерыв 13:00-14:30.',
      'Working hours: Monday to Friday 9:00-18:30, break 13:00-14:30.',
    ],
    [
      'Сағатпен берілген мерзімдер тек осы уақытта жүреді.',
      'Сроки в часах идут только в это время.',
      'Terms given in hours run in these hours only.',
    ],
    ['test/calendar/working-time.test.ts'],
  ),
  carriedOut(
    '3/8.part2',
    [
      'Қабылдау мен беру 9:00-17:30, түскі үзіліс 13:00-14:30.',
      'Приём и выдача 9:00-17:30, перерыв 13:00-14:30.',
      'Reception and handing out 9:00-17:30, break 13:00-14:30.',
    ],
    [
      'Кеңсеге 17:30-дан кейін не үзілісте әкелінген өтініштің қабылданған сәті соған қарай жылжиды.',
      'Момент приёма заявки, принесённой после 17:30 или в перерыв, сдвигается соответственно.',
      'An application brought after 17:30 or in the break counts as accepted accordingly later.',
    ],
    ['test/calendar/receipt.test.ts'],
  ),
  outOfReach(
    '3/8.part3',
    [
      'Қызмет алдын ала жазылусыз және жеделдетусіз, кезек тәртібімен көрсетіледі.',
      'Услуга оказывается в порядке очереди, без записи и ускоренного обслуживания.',
      'The service is given in order of arrival, without appointments or fast lanes.',
    ],
    [
      'Терезе алдындағы кезекті кеңсе өзі жүргізеді, бағдарлама оны көрмейді.',
      'Очередь у окна ведёт сама канцелярия, программа её не видит.',
      'The registry keeps the queue at its desk itself; the program does not see it.',
    ],
  ),
  carriedOut(
    '3/9',
    [
      'Қызмет алушыдан не сенімхат бойынша өкілінен талап етілетін құжаттар.',
      'Документы, которые представляет услугополучатель или его представитель по доверенности.',
      'The papers asked of the applicant, or of a representative under a power of attorney.',
    ],
    [
      'Өтінімді кім әкелгені сұралады; өкіл болса, сенімхат та талап етіледі.',
      'Спрашивается, кто обратился; от представителя требуется и доверенность.',
      'Who came is asked; a representative shows a power of attorney too.',
    ],
    filed,
  ),
  carriedOut(
    '3/9.1',
    [
      'Қосымшадағы нысан бойынша депозитке салу өтінімі.',
      'Заявка на депонирование по форме приложения.',
      'The deposit application in the form of the annex.',
    ],
    [
      '476.3.1 нысанының бос жерлері өтінішпен бірге сұралып, толықтығы тексеріледі.',
      'Графы формы 476.3.1 спрашиваются с заявлением, и проверяется их полнота.',
      'The blanks of form 476.3.1 are asked with the application and checked.',
    ],
    ['test/law/software-deposit-package.test.ts', 'test/journeys/software-deposit.test.ts'],
  ),
  carriedOut(
    '3/9.part2',
    [
      'Қабылданғанын көшірмедегі белгі растайды: күні, қабылдаған адамның аты-жөні және уақыты.',
      'Приём подтверждает отметка на копии: дата, имя принявшего и время.',
      'Acceptance is confirmed by a mark on the copy: day, name of the receiver, time.',
    ],
    [
      'Тіркегенде осы үш мәлімет жазылған қолхат шығады.',
      'При регистрации выходит расписка с этими тремя сведениями.',
      'Registration draws a slip with these three.',
    ],
    ['test/journeys/software-deposit.test.ts'],
  ),
  carriedOut(
    '3/annex1',
    [
      'Депозитке салу өтінімінің нысаны: объект, иеленуші, әзірлеуші, авторлар, техникалық сипаттама, қаржыландыру көздері.',
      'Форма заявки: объект, владелец, разработчик, авторы, техническое описание, источники финансирования.',
      'The form of the application: object, holder, developer, authors, technical description, sources of finance.',
    ],
    [
      'Нысан актінің сөзімен басылады. Тақырыбында депозитке салу емес, сынақтан өткізу делінген: солай қалдырылды.',
      'Форма печатается словами акта. В её названии сказано не о депонировании, а об испытании: так и оставлено.',
      "The form prints in the act's words. Its title speaks of testing, not of deposit: it is left as it is.",
    ],
    ['test/form/labels.test.ts', 'test/law/software-deposit-package.test.ts'],
  ),
]
