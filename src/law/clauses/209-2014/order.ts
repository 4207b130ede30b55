import type { Clause } from '../clause.js'
import { carriedOut, informational, type Said } from '../tell.js'
import { repealedOrders } from './order/repealed.js'

const editions = ['test/law/editions.test.ts'] as const

/** Regulations that the order approves and that are carried: the tool holds each as an edition. */
const approved: Said = [
  'Регламент жеке редакция ретінде сақталған және қабылданған күнге қарай таңдалады.',
  'Регламент хранится отдельной редакцией и выбирается по дню приёма.',
  'The regulation is held as an edition of its own and chosen by the day of acceptance.',
]

/** The order's own clauses, the annex that was repealed, and the list of the orders that it repeals. */
export const clauses209order: readonly Clause[] = [
  carriedOut(
    'order/1',
    [
      'Ақпараттандыру саласындағы мемлекеттік көрсетілетін қызметтердің регламенттері бекітіледі.',
      'Утверждаются регламенты государственных услуг в области информатизации.',
      'The regulations of the public services in informatization are approved.',
    ],
    [
      '1-4-қосымшалардың регламенттері сақталған, әрқайсысы өз қызметінің бағыты.',
      'Хранятся регламенты приложений 1-4, каждый – маршрут своей услуги.',
      'The regulations of annexes 1 to 4 are carried, each the route of its service.',
    ],
    editions,
  ),
  carriedOut(
    'order/1.1',
    [
      '1-қосымша: депозитке салу регламенті.',
      'Приложение 1: регламент депонирования.',
      'Annex 1: the regulation of the deposit.',
    ],
    approved,
    ['test/law/editions.test.ts', 'test/law/software-deposit.test.ts'],
  ),
  carriedOut(
    'order/1.2',
    [
      '2-қосымша: мемлекеттік тіркелімде тіркеу регламенті.',
      'Приложение 2: регламент регистрации в государственном регистре.',
      'Annex 2: the regulation of registration in the State register.',
    ],
    approved,
    editions,
  ),
  carriedOut(
    'order/1.3',
    [
      '3-қосымша: компьютер жүйесінің сәйкестігі туралы қорытынды беру регламенті.',
      'Приложение 3: регламент выдачи заключений о соответствии компьютерной системы.',
      "Annex 3: the regulation of conclusions on a computer system's conformity.",
    ],
    approved,
    editions,
  ),
  carriedOut(
    'order/1.4',
    [
      '4-қосымша: куәландырушы орталықтарды аккредиттеу регламенті.',
      'Приложение 4: регламент аккредитации удостоверяющих центров.',
      'Annex 4: the regulation of the accreditation of certification centres.',
    ],
    approved,
    ['test/law/editions.test.ts', 'test/law/ca-accreditation.test.ts'],
  ),
  informational(
    'order/1.5',
    [
      'Күшін жойған: 5-қосымша 25.05.2015 № 601 бұйрығымен алып тасталды.',
      'Утратил силу: приложение 5 исключено приказом № 601 от 25.05.2015.',
      'No longer in force: annex 5 was struck out by order No 601 of 25 May 2015.',
    ],
    [
      'Ұлттық куәландырушы орталықтың куәліктері алты қызметтің қатарына кірмейді: мәтіні де жоқ.',
      'Свидетельства Национального удостоверяющего центра не входят в шесть услуг: нет и текста.',
      'The certificates of the National certification centre are none of the six services: there is no text either.',
    ],
  ),
  informational(
    'order/2',
    [
      '6-қосымшада аталған бұйрықтардың күші жойылады.',
      'Приказы, перечисленные в приложении 6, признаются утратившими силу.',
      'The orders listed in annex 6 cease to be in force.',
    ],
    [
      'Бұл бұйрықтардың бағдарламада бары біреу ғана: 757-2012, оның соңғы күні 209-2014 басталған күннің алдында.',
      'Из этих приказов в программе есть лишь 757-2012: он действует до дня, когда начался 209-2014.',
      'Of those orders the program carries only 757-2012, which ends on the day that 209-2014 begins.',
    ],
  ),
  informational(
    'order/3',
    [
      'Бұйрықты тіркеу мен жариялау Байланыс және ақпараттандыру комитетіне тапсырылады.',
      'Регистрация и опубликование приказа поручаются Комитету связи и информатизации.',
      'The Committee for Communications and Informatization is charged with registering and publishing the order.',
    ],
    [
      'Комитеттің өз міндеті: өтініштерді қарауға қатысы жоқ.',
      'Обязанность самого Комитета: к рассмотрению заявлений не относится.',
      "The Committee's own duty: it does not bear on applications.",
    ],
  ),
  informational(
    'order/3.1',
    [
      'Бұйрық Әділет министрлігінде тіркеледі.',
      'Приказ регистрируется в Министерстве юстиции.',
      'The order is registered with the Ministry of Justice.',
    ],
    [
      'Бір рет орындалды; тіркеу нөмірі мен күні (№ 9361, 29.04.2014) акт туралы мәліметте.',
      'Исполнено однажды; номер и день регистрации (№ 9361, 29.04.2014) стоят в сведениях об акте.',
      "Done once; the number and day of registration (No 9361, 29 April 2014) stand with the act's particulars.",
    ],
  ),
  informational(
    'order/3.2',
    [
      'Тіркелгеннен кейін бұйрық ресми жарияланып, интернет-ресурс пен интранет-порталға қойылады.',
      'После регистрации приказ официально публикуется и размещается на интернет-ресурсе и интранет-портале.',
      'After registration the order is officially published and posted on the website and the intranet portal.',
    ],
    [
      'Комитеттің бір рет орындалатын міндеті; жарияланған күні белгісіз.',
      'Разовая обязанность Комитета; день опубликования неизвестен.',
      "The Committee's duty, done once; the day of publication is not known.",
    ],
  ),
  informational(
    'order/4',
    [
      'Бұйрықтың орындалуын вице-министр бақылайды.',
      'Исполнение приказа контролирует вице-министр.',
      'A vice-minister sees to it that the order is carried out.',
    ],
    [
      'Министрліктің ішкі бақылауы: бағдарламадан ештеңе талап етпейді.',
      'Внутренний контроль министерства: от программы ничего не требует.',
      "The ministry's internal control: it asks nothing of the program.",
    ],
  ),
  carriedOut(
    'order/5',
    [
      'Бұйрық алғашқы ресми жарияланған күнінен бастап күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
      'Приказ вводится в действие по истечении десяти календарных дней со дня первого официального опубликования.',
      'The order takes effect when ten calendar days have passed from the day of its first official publication.',
    ],
    [
      'Жарияланған күні белгісіз: ең ерте мүмкін күн – 2014-05-09 алынып, шекара деп белгіленген. «Бастап» сөзі жарияланған күннің өзін санауға да, санамауға да жол береді; ерте оқылуы алынды.',
      'День опубликования неизвестен: взят самый ранний возможный, 2014-05-09, с пометкой, что это граница. Слово «бастап» допускает и счёт с самого дня, и со следующего; взято более раннее чтение.',
      'The day of publication is not known: the earliest possible one, 2014-05-09, is used and marked as a bound. The word «бастап» allows counting from that day or from the next; the earlier reading is taken.',
    ],
    editions,
  ),
  informational(
    '5',
    [
      '5-қосымша, Ұлттық куәландырушы орталықтың тіркеу куәлігі туралы регламент: күшін жойған, мәтіні жоқ.',
      'Приложение 5, регламент о регистрационных свидетельствах Национального удостоверяющего центра: утратило силу, текста нет.',
      'Annex 5, the regulation of the certificates of the National certification centre: no longer in force, without text.',
    ],
    [
      'Мәтіні сақталмаған әрі алты қызметтің бірі емес: бағдарлама ештеңе істемейді.',
      'Текст не сохранился, и это не одна из шести услуг: программа ничего не делает.',
      'The text is lost, and it is none of the six services: the program does nothing.',
    ],
  ),
  ...repealedOrders,
]
