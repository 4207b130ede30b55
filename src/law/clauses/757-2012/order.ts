import type { Clause } from '../clause.js'

/** The order's own clauses, before the regulation that it approves. */
export const order: readonly Clause[] = [
  {
    place: 'order/1',
    kind: 'carried-out',
    says: {
      kk: 'Бақылау-касса машиналарына қатысты қорытындылар беру регламенті бекітіледі.',
      ru: 'Утверждается регламент выдачи заключений по контрольно-кассовым машинам.',
      en: 'The regulation of the cash-register conclusion service is approved.',
    },
    does: {
      kk: 'Регламент 757-2012 маршруты болып сақталған: қабылданған күнге қарай не атауымен таңдалады.',
      ru: 'Регламент хранится как маршрут 757-2012: выбирается по дню приёма или по имени.',
      en: 'The regulation is held as the route 757-2012, chosen by the day of acceptance or by name.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: 'order/2',
    kind: 'informational',
    says: {
      kk: 'Байланыс және ақпараттандыру комитетіне бұйрықты ресімдеу тапсырылады.',
      ru: 'Комитету связи и информатизации поручается оформить приказ.',
      en: 'The Committee for Communications and Informatization is charged with the formalities of the order.',
    },
    does: {
      kk: 'Комитеттің өз міндеті: өтініштерді қарауға қатысы жоқ.',
      ru: 'Обязанность самого Комитета: к рассмотрению заявлений не относится.',
      en: "The Committee's own duty: it does not bear on applications.",
    },
    tests: [],
  },
  {
    place: 'order/2.1',
    kind: 'informational',
    says: {
      kk: 'Бұйрық Әділет министрлігінде мемлекеттік тіркеледі.',
      ru: 'Приказ регистрируется в Министерстве юстиции.',
      en: 'The order is registered with the Ministry of Justice.',
    },
    does: {
      kk: 'Бір рет орындалған міндет; тіркеу нөмірі мен күні (№ 8165, 10.12.2012) акт туралы мәліметте тұр.',
      ru: 'Обязанность разовая; номер и день регистрации (№ 8165, 10.12.2012) стоят в сведениях об акте.',
      en: "Done once; the number and day of registration (No 8165, 10 December 2012) stand with the act's particulars.",
    },
    tests: [],
  },
  {
    place: 'order/2.2',
    kind: 'informational',
    says: {
      kk: 'Тіркелгеннен кейін бұйрық бұқаралық ақпарат құралдарында жарияланып, министрліктің сайтына қойылады.',
      ru: 'После регистрации приказ публикуется в средствах массовой информации и на сайте министерства.',
      en: "After registration the order is published in the press and on the ministry's website.",
    },
    does: {
      kk: 'Комитеттің бір рет орындалатын міндеті: бағдарламаның жұмысына қатысы жоқ.',
      ru: 'Разовая обязанность Комитета: к работе программы не относится.',
      en: "The Committee's duty, done once: it does not bear on the program's work.",
    },
    tests: [],
  },
  {
    place: 'order/3',
    kind: 'informational',
    says: {
      kk: 'Бұрынғы регламент – 2011 жылғы 28 наурыздағы № 84 бұйрық – күшін жойды деп танылады.',
      ru: 'Прежний регламент – приказ № 84 от 28 марта 2011 года – признан утратившим силу.',
      en: 'The earlier regulation, Order No 84 of 28 March 2011, is repealed.',
    },
    does: {
      kk: 'Ол актінің мәтіні бағдарламада жоқ; 2013-01-07-ге дейінгі күн үшін оның атауы айтылады.',
      ru: 'Текста того акта в программе нет; для дня до 2013-01-07 он называется.',
      en: 'The program does not carry that act; of a day before 2013-01-07 it is named.',
    },
    tests: [],
  },
  {
    place: 'order/4',
    kind: 'informational',
    says: {
      kk: 'Бұйрықтың орындалуын жетекшілік ететін вице-министр бақылайды.',
      ru: 'Исполнение приказа контролирует курирующий вице-министр.',
      en: 'The supervising vice-minister sees to it that the order is carried out.',
    },
    does: {
      kk: 'Министрліктің ішкі бақылауы: бағдарламадан ештеңе талап етпейді.',
      ru: 'Внутренний контроль министерства: от программы ничего не требует.',
      en: "The ministry's internal control: it asks nothing of the program.",
    },
    tests: [],
  },
  {
    place: 'order/5',
    kind: 'carried-out',
    says: {
      kk: 'Бұйрық алғаш ресми жарияланғаннан кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
      ru: 'Приказ вводится в действие по истечении десяти календарных дней после первого официального опубликования.',
      en: 'The order takes effect when ten calendar days have passed after its first official publication.',
    },
    does: {
      kk: '2012-12-27-де жарияланған: 2013-01-07-ден бастап қолданылады; 209-2014 басталғанда аяқталды, ол күн – шекара ғана.',
      ru: 'Опубликован 2012-12-27: действует с 2013-01-07; прекратился с началом 209-2014, а тот день – лишь граница.',
      en: 'Published on 2012-12-27: in force from 2013-01-07; it ended when 209-2014 began, and that day is only a bound.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
]
