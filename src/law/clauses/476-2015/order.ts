import type { Clause } from '../clause.js'
import { carriedOut, informational, type Said } from '../tell.js'

const editions = ['test/law/editions.test.ts'] as const

/** Standards that the order approves and that are carried: the tool holds each as an edition. */
const approved: Said = [
  'Стандарт жеке редакция ретінде сақталған және қабылданған күнге қарай таңдалады.',
  'Стандарт хранится отдельной редакцией и выбирается по дню приёма.',
  'The standard is held as an edition of its own and chosen by the day of acceptance.',
]

/** The order's own clauses, and the annexes whose text was repealed. */
export const clauses476order: readonly Clause[] = [
  carriedOut(
    'order/1',
    [
      'Ақпараттандыру саласындағы мемлекеттік көрсетілетін қызметтердің стандарттары бекітіледі.',
      'Утверждаются стандарты государственных услуг в сфере информатизации.',
      'The standards of the public services in informatization are approved.',
    ],
    [
      '1, 3 және 4-қосымшалардың стандарттары сақталған; 2 және 5-қосымшалардың мәтіні жоқ екені айтылады.',
      'Хранятся стандарты приложений 1, 3 и 4; о приложениях 2 и 5 сказано, что их текста нет.',
      'The standards of annexes 1, 3 and 4 are carried; of annexes 2 and 5 the program says that it has no text.',
    ],
    editions,
  ),
  carriedOut(
    'order/1.1',
    [
      '1-қосымша: компьютер жүйесінің сәйкестігі туралы қорытынды беру стандарты.',
      'Приложение 1: стандарт выдачи заключений о соответствии компьютерной системы.',
      "Annex 1: the standard of conclusions on a computer system's conformity.",
    ],
    approved,
    editions,
  ),
  informational(
    'order/1.2',
    [
      'Күшін жойған: 2-қосымша (аккредиттеу стандарты) 01.06.2020 № 224/НҚ бұйрығымен алып тасталды.',
      'Утратил силу: приложение 2 (стандарт аккредитации) исключено приказом № 224/НҚ от 01.06.2020.',
      'No longer in force: annex 2 (the standard of accreditation) was struck out by order No 224/НҚ of 1 June 2020.',
    ],
    [
      'Мәтіні жоқ: ca-accreditation қызметінің шеңберін 209-2014/4 бағыты береді.',
      'Текста нет: рамку услуги ca-accreditation даёт маршрут 209-2014/4.',
      'There is no text: the frame of ca-accreditation is what the route 209-2014/4 gives.',
    ],
  ),
  carriedOut(
    'order/1.3',
    [
      '3-қосымша: ақпараттық жүйелер мен бағдарламалық өнімдерді сақтауға беру стандарты.',
      'Приложение 3: стандарт депонирования информационных систем и программных продуктов.',
      'Annex 3: the standard of the deposit of information systems and software products.',
    ],
    approved,
    ['test/law/editions.test.ts', 'test/law/software-deposit.test.ts'],
  ),
  carriedOut(
    'order/1.4',
    [
      '4-қосымша: мемлекеттік тіркелімде тіркеу стандарты.',
      'Приложение 4: стандарт регистрации в государственном регистре.',
      'Annex 4: the standard of registration in the State register.',
    ],
    approved,
    editions,
  ),
  informational(
    'order/1.5',
    [
      'Күшін жойған: 5-қосымша 22.12.2017 № 229/НҚ бұйрығымен алып тасталды.',
      'Утратил силу: приложение 5 исключено приказом № 229/НҚ от 22.12.2017.',
      'No longer in force: annex 5 was struck out by order No 229/НҚ of 22 December 2017.',
    ],
    [
      'Мәтіні де, атауы да сақталмаған: аттестаттау стандарты болғаны – болжам ғана.',
      'Не сохранились ни текст, ни название: что это был стандарт аттестации, лишь предположение.',
      'Neither text nor title is preserved: that it was the standard of attestation is an inference.',
    ],
  ),
  informational(
    'order/2',
    [
      'Бұйрықты тіркеу мен жариялау Байланыс, ақпараттандыру және ақпарат комитетіне тапсырылады.',
      'Регистрация и опубликование приказа поручаются Комитету связи, информатизации и информации.',
      'The Committee for Communications, Informatization and Information is charged with registering and publishing the order.',
    ],
    [
      'Комитеттің өз міндеті: өтініштерді қарауға қатысы жоқ.',
      'Обязанность самого Комитета: к рассмотрению заявлений не относится.',
      "The Committee's own duty: it does not bear on applications.",
    ],
  ),
  informational(
    'order/2.1',
    [
      'Бұйрық Әділет министрлігінде тіркеледі.',
      'Приказ регистрируется в Министерстве юстиции.',
      'The order is registered with the Ministry of Justice.',
    ],
    [
      'Бір рет орындалды; тіркеу нөмірі мен күні (№ 11350, 16.06.2015) акт туралы мәліметте.',
      'Исполнено однажды; номер и день регистрации (№ 11350, 16.06.2015) стоят в сведениях об акте.',
      "Done once; the number and day of registration (No 11350, 16 June 2015) stand with the act's particulars.",
    ],
  ),
  informational(
    'order/2.2',
    [
      'Тіркелгеннен кейін күнтізбелік он күн ішінде көшірмесі «Әділет» жүйесіне және баспасөзге жіберіледі.',
      'В течение десяти календарных дней после регистрации копия направляется в систему «Әділет» и в печать.',
      'Within ten calendar days of registration a copy goes to the «Әділет» system and to the press.',
    ],
    [
      'Бір рет орындалатын міндет; алғашқы жарияланған күні (03.07.2015) қолданысқа енгізілген күнді береді.',
      'Обязанность разовая; день первого опубликования (03.07.2015) даёт день введения в действие.',
      'Done once; the day of first publication (3 July 2015) gives the day of entry into force.',
    ],
  ),
  informational(
    'order/2.3',
    [
      'Бұйрық министрліктің интернет-ресурсына және интранет-порталға қойылады.',
      'Приказ размещается на интернет-ресурсе министерства и интранет-портале.',
      "The order is posted on the ministry's website and on the intranet portal.",
    ],
    [
      'Комитеттің бір рет орындалатын міндеті: бағдарламаның жұмысына қатысы жоқ.',
      'Разовая обязанность Комитета: к работе программы не относится.',
      "The Committee's duty, done once: it does not bear on the program's work.",
    ],
  ),
  informational(
    'order/2.4',
    [
      'Тіркелгеннен кейін он жұмыс күні ішінде Заң департаментіне мәлімет беріледі.',
      'В течение десяти рабочих дней после регистрации сведения передаются Юридическому департаменту.',
      'Within ten working days of registration the Legal Department is told.',
    ],
    [
      'Министрліктің ішкі есебі: өтініштерге қатысы жоқ.',
      'Внутренняя отчётность министерства: к заявлениям не относится.',
      "The ministry's internal reporting: it does not bear on applications.",
    ],
  ),
  informational(
    'order/3',
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
    'order/4',
    [
      'Бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік жиырма бір күн өткен соң қолданысқа енгізіледі.',
      'Приказ вводится в действие по истечении двадцати одного календарного дня после дня первого официального опубликования.',
      'The order takes effect when twenty-one calendar days have passed after the day of its first official publication.',
    ],
    [
      '2015-07-03 жарияланғандықтан, стандарттар 2015-07-25-тен бастап таңдалады.',
      'Опубликован 2015-07-03, поэтому стандарты выбираются с 2015-07-25.',
      'It was published on 2015-07-03, so the standards are chosen from 2015-07-25 on.',
    ],
    editions,
  ),
  informational(
    '2',
    [
      '2-қосымша, «Куәландыру орталықтарын аккредиттеу» стандарты: күшін жойған, мәтіні жоқ.',
      'Приложение 2, стандарт «Аккредитация удостоверяющих центров»: утратило силу, текста нет.',
      'Annex 2, the standard of the accreditation of certification centres: no longer in force, without text.',
    ],
    [
      'Мәтіні сақталмаған; аккредиттеудің шеңбері 209-2014/4 бағыты айтқан жерге дейін ғана.',
      'Текст не сохранился; рамка аккредитации лишь та, о которой говорит маршрут 209-2014/4.',
      'The text is lost; the frame of accreditation goes only as far as the route 209-2014/4 does.',
    ],
  ),
  informational(
    '5',
    [
      '5-қосымша: күшін жойған, мәтіні де, атауы да жоқ.',
      'Приложение 5: утратило силу, нет ни текста, ни названия.',
      'Annex 5: no longer in force, without text or title.',
    ],
    [
      'Мәтіні сақталмаған: бағдарлама ештеңе істемейді.',
      'Текст не сохранился: программа ничего не делает.',
      'The text is lost: the program does nothing.',
    ],
  ),
]
