import type { Clause } from '../clause.js'

/** Annex 2, rows 9 and 10: what lies in the package, and on what grounds the service is refused. */
export const documentsAndGrounds: readonly Clause[] = [
  {
    place: 'annex2/9',
    kind: 'carried-out',
    says: {
      kk: 'Рәсімге қарай талап етілетін құжаттар мен мәліметтердің тізбесі.',
      ru: 'Перечень документов и сведений, которых требует каждая процедура.',
      en: 'The documents and data that each procedure calls for.',
    },
    does: {
      kk: 'Құжаттар рәсімге және өнім түріне қарай сұралады; нөмірі, күні, мерзімі және көрсеткіштері жазылады.',
      ru: 'Документы спрашиваются по процедуре и виду продукта; записываются номер, дата, срок и показатели.',
      en: 'Documents are asked by procedure and kind of product; number, date, validity and figures are recorded.',
    },
    tests: ['test/case/completeness.test.ts'],
  },
  {
    place: 'annex2/9.1',
    kind: 'carried-out',
    says: {
      kk: 'Енгізу үшін 4-қосымша бойынша өтініш; бағдарламалық қамтылым үшін: сәйкестік (4-деңгей) не сынау хаттамасы, айрықша құқықтар, 80 % үлесі бар сертификат, 10-қосымша; электрондық өнеркәсіп өнімі үшін: сол не сынау мүмкін еместігі, пайдалану құқығы, 10-қосымша, 30 % үлесі бар сертификат, 11-қосымша.',
      ru: 'Для включения – заявление по приложению 4; для ПО: соответствие (уровень 4) или протокол испытаний, исключительные права, сертификат с долей 80 %, приложение 10; для продукции: то же или невозможность испытаний, право использования, приложение 10, сертификат с долей 30 %, приложение 11.',
      en: 'For inclusion, the application by annex 4; for software: conformity (level 4) or a test protocol, exclusive rights, a certificate of 80 %, annex 10; for products: the same or the impossibility of tests, the right of use, annex 10, a certificate of 30 %, annex 11.',
    },
    does: {
      kk: 'Тізбе толықтығын тексеруде қолданылады: қауіпсіздік құжаттарының бірі жеткілікті, қалғаны түгел керек.',
      ru: 'По этому списку проверяется полнота: из документов о безопасности достаточно одного, прочие нужны все.',
      en: 'Completeness is checked by this list: one of the security papers suffices, the rest are all needed.',
    },
    tests: ['test/case/completeness.test.ts'],
  },
  {
    place: 'annex2/9.2',
    kind: 'carried-out',
    says: {
      kk: 'Алып тастау үшін 5-қосымша бойынша өтініш беріледі.',
      ru: 'Для исключения подаётся заявление по приложению 5.',
      en: 'For exclusion, the application by annex 5.',
    },
    does: {
      kk: 'exclude рәсімі өтініштің өзін ғана талап етеді; өкілден сенімхат сұралады.',
      ru: 'Процедура exclude требует только заявления; у представителя спрашивается доверенность.',
      en: 'The exclude procedure calls for the application alone; a representative shows a power of attorney.',
    },
    tests: ['test/case/completeness.test.ts', 'test/journeys/registry.test.ts'],
  },
  {
    place: 'annex2/9.3',
    kind: 'carried-out',
    says: {
      kk: 'Өзгерістер мен толықтырулар үшін 3-қосымша бойынша өтініш беріледі.',
      ru: 'Для изменений и дополнений подаётся заявление по приложению 3.',
      en: 'For changes and additions, the application by annex 3.',
    },
    does: {
      kk: 'amend рәсімі өтінішті талап етеді; жаңартылған құжат әкелінсе (829-2024/9), ол да тексеріліп, жазбада бұрынғысының, сондай-ақ онымен өзара алмастырылатын құжаттың орнына тұрады.',
      ru: 'Процедура amend требует заявления; принесённый обновлённый документ (829-2024/9) тоже проверяется и встаёт в записи на место прежнего или взаимозаменяемого с ним.',
      en: 'The amend procedure calls for the application; a renewed document that is brought (829-2024/9) is judged too, and takes the place in the entry of its former one or of the one that it stands for.',
    },
    tests: ['test/case/completeness.test.ts', 'test/journeys/registry.test.ts', 'test/register/entry.test.ts'],
  },
  {
    place: 'annex2/10',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет көрсетуден бас тартудың төрт негізі; жолдың нөмірі бастапқы мәтінде жоғалған.',
      ru: 'Четыре основания для отказа в услуге; номер строки в исходном тексте утрачен.',
      en: "Four grounds for refusing the service; the row's number is lost in the source.",
    },
    does: {
      kk: 'Бас тарту тек осы негіздермен болады; 9 бен 11-дің арасында тұрғандықтан, жол 10 деп аталды.',
      ru: 'Отказ возможен только по ним; строка стоит между 9 и 11 и потому названа десятой.',
      en: 'Refusal rests on these alone; standing between 9 and 11, the row is called 10.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: 'annex2/10.1',
    kind: 'carried-out',
    says: {
      kk: 'Құжаттардың не олардағы деректердің анық еместігі.',
      ru: 'Недостоверность документов или данных в них.',
      en: 'The documents, or the data in them, are false.',
    },
    does: {
      kk: 'Қарау кезінде анықталғанын қызметкер жазады; жазылса – бас тарту негізі.',
      ru: 'Установленное при рассмотрении записывает сотрудник; записано – значит, основание для отказа.',
      en: 'The employee records what the examination established; once recorded, it is a ground for refusal.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: 'annex2/10.2',
    kind: 'carried-out',
    says: {
      kk: 'Қызметке тыйым салатын, заңды күшіне енген сот шешімі бар.',
      ru: 'Есть вступившее в силу решение суда о запрете деятельности.',
      en: 'A court decision in force forbids the activity.',
    },
    does: {
      kk: 'Қызметкер жазады; жазылса – бас тарту негізі. Сот базалары тексерілмейді.',
      ru: 'Записывает сотрудник; записано – значит, основание для отказа. Судебные базы не проверяются.',
      en: 'The employee records it; once recorded, it is a ground for refusal. Court databases are not consulted.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: 'annex2/10.3',
    kind: 'carried-out',
    says: {
      kk: 'Қолжетімділігі шектеулі дербес деректерге келісім жоқ.',
      ru: 'Нет согласия на доступ к персональным данным ограниченного доступа.',
      en: 'Consent to access restricted personal data is lacking.',
    },
    does: {
      kk: 'Келісім өтініш қабылдағанда сұралады; берілмесе – бас тарту негізі.',
      ru: 'Согласие спрашивается при приёме; не дано – основание для отказа.',
      en: 'Consent is asked at intake; if it is not given, that is a ground for refusal.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: 'annex2/10.4',
    kind: 'carried-out',
    says: {
      kk: 'Өтініш беруші не ұсынылған материалдар мен деректер осы қағидалардың талаптарына сай емес.',
      ru: 'Заявитель либо представленные материалы и данные не отвечают требованиям правил.',
      en: 'The applicant, or the materials and data filed, do not meet these rules.',
    },
    does: {
      kk: 'Орындалмаған әр өлшемшарт осы негізге жатқызылып, өз тармағымен және санымен аталады.',
      ru: 'Каждый невыполненный критерий относится сюда и назван со своим пунктом и цифрой.',
      en: 'Every failed criterion falls under this heading and is named with its own clause and figure.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
]
