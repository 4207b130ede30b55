import type { Clause } from '../../clause.js'

/** Clauses 4-7: terms, form, result, fee. */
export const termsAndResult: readonly Clause[] = [
  {
    place: '1/4',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет көрсету мерзімдері; құжаттардың толықтығы мен толық болмаған жағдайдағы бас тарту.',
      ru: 'Сроки оказания услуги; проверка полноты и отказ при неполноте.',
      en: 'The terms of the service; the completeness check and the refusal that follows it.',
    },
    does: {
      kk: 'Мерзімдер қабылданған сәттен есептеледі, әрқайсысының қалай саналғаны түсіндіріледі.',
      ru: 'Сроки считаются от момента приёма, и для каждого объясняется, как он сосчитан.',
      en: 'The terms are counted from the acceptance, and each can be explained.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/law/cash-register-conclusion-dates.test.ts'],
  },
  {
    place: '1/4.1',
    kind: 'carried-out',
    says: {
      kk: 'Топтама тапсырылған кезеңнен бастап, порталға жүгінгенде де – күнтізбелік 30 күн.',
      ru: '30 календарных дней со сдачи пакета, при обращении через портал так же.',
      en: '30 calendar days from handing the package in; the same through the portal.',
    },
    does: {
      kk: 'Қабылданған күннен кейінгі күннен саналады; соңғы күні жұмыс күні болмаса, келесі жұмыс күніне өтеді, бұл айтылады.',
      ru: 'Считается со дня после приёма; если последний день нерабочий, переносится на следующий рабочий, о чём сказано.',
      en: 'Counted from the day after acceptance; a last day that is not worked moves to the next working day, and the result says so.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/law/cash-register-conclusion-dates.test.ts'],
  },
  {
    place: '1/4.2',
    kind: 'carried-out',
    says: {
      kk: 'Топтаманы тапсыру үшін кезек күту – 15 минуттан аспайды.',
      ru: 'Ожидание в очереди для сдачи пакета – не более 15 минут.',
      en: 'The wait in the queue is at most 15 minutes.',
    },
    does: {
      kk: 'Шек редакцияда сақталып, көрсетіледі; кезектің өзі өлшенбейді.',
      ru: 'Предел хранится в редакции и показывается; сама очередь не измеряется.',
      en: 'The bound is held and shown; the queue itself is not measured.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/4.3',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет көрсетудің ең ұзақ уақыты – 15 минут.',
      ru: 'Обслуживание – не более 15 минут.',
      en: 'Service at the desk takes at most 15 minutes.',
    },
    does: {
      kk: 'Шек редакцияда сақталып, көрсетіледі.',
      ru: 'Предел хранится в редакции и показывается.',
      en: 'The bound is held and shown.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/4.part2',
    kind: 'carried-out',
    says: {
      kk: 'Толықтық алынған сәттен екі жұмыс күнінде тексеріледі; толық болмаса, сол мерзімде одан әрі қараудан дәлелді бас тарту беріледі.',
      ru: 'Полнота проверяется за два рабочих дня с получения; при неполноте в тот же срок даётся мотивированный отказ в дальнейшем рассмотрении.',
      en: 'Completeness is checked within two working days of receipt; where it fails, a reasoned refusal of further consideration is given within the same term.',
    },
    does: {
      kk: 'Кемшіліктер аталып, бас тарту қағазы дайындалады; іс сонымен аяқталады. Мерзім өткен соң бұлай бас тарту себепсіз жазылмайды. Маршруттың мерзімі айтылмаған 4-қадамын да осы мерзім шектейді.',
      ru: 'Недостатки называются, готовится бумага об отказе, на этом дело кончается. По истечении срока такой отказ без причины не записывается. Этот же срок ограничивает шаг 4 маршрута, у которого своего срока нет.',
      en: "The defects are named, the refusal is drawn up and the case ends; after the term it is not recorded without a reason. The same term bounds the route's step 4, which has none of its own.",
    },
    tests: [
      'test/law/cash-register-conclusion.test.ts',
      'test/law/cash-register-conclusion-dates.test.ts',
      'test/law/cash-register-conclusion-package.test.ts',
      'test/journeys/cash-register-conclusion.test.ts',
      'test/case/timely.test.ts',
    ],
  },
  {
    place: '1/5',
    kind: 'carried-out',
    says: {
      kk: 'Көрсету нысаны – электрондық (ішінара автоматтандырылған) және (немесе) қағаз.',
      ru: 'Форма оказания – электронная (частично автоматизированная) и (или) бумажная.',
      en: 'The service is electronic (partly automated) and (or) on paper.',
    },
    does: {
      kk: 'Іс кеңсе, пошта не портал арқылы ашылады.',
      ru: 'Дело открывается через канцелярию, почту или портал.',
      en: 'A case is opened from the office, the post or the portal.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/6',
    kind: 'carried-out',
    says: {
      kk: 'Нәтижесі – компьютер жүйесінің техникалық талаптарға сәйкестігі туралы қорытынды.',
      ru: 'Результат – заключение о соответствии компьютерной системы техническим требованиям.',
      en: 'The result is the conclusion on conformity with the technical requirements.',
    },
    does: {
      kk: 'Қорытынды 476.1.1 нысанымен шығады. Тармақ дәлелді бас тартуды атамайды: оны маршруттар айтады (757-2012/6, 209-2014/3/9.17).',
      ru: 'Заключение выходит по форме 476.1.1. Мотивированного отказа пункт не называет: о нём говорят маршруты (757-2012/6, 209-2014/3/9.17).',
      en: 'The conclusion comes out in form 476.1.1. The clause does not name a reasoned refusal: the routes do (757-2012/6, 209-2014/3/9.17).',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/6.part2',
    kind: 'informational',
    says: {
      kk: 'Нәтиже электрондық және (немесе) қағаз түрінде беріледі.',
      ru: 'Результат выдаётся в электронной и (или) бумажной форме.',
      en: 'The result is given electronically and (or) on paper.',
    },
    does: {
      kk: 'Құжат файл болып шығады: басып шығаруға да, порталға тіркеуге де болады.',
      ru: 'Документ выходит файлом: его можно и напечатать, и приложить на портале.',
      en: 'The document comes out as a file, to be printed or attached in the portal.',
    },
    tests: [],
  },
  {
    place: '1/6.part3',
    kind: 'carried-out',
    says: {
      kk: 'Кеңсе қорытындыны беру журналында қол қойғызып береді, не пошта, курьер не порталдың «жеке кабинеті» арқылы жеткізіледі.',
      ru: 'Канцелярия выдаёт заключение под подпись в журнале выдачи либо доставляет почтой, курьером или в «личный кабинет» портала.',
      en: 'The chancery hands the conclusion over against signature in the journal, or it goes by post, courier or to the portal account.',
    },
    does: {
      kk: 'Беру қадамы тәсілін, журналдағы нөмірін және қол қойған адамды жазады.',
      ru: 'Шаг выдачи записывает способ, номер в журнале и кто расписался.',
      en: 'Issuing records the way, the number in the journal and who signed.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/7',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет жеке және заңды тұлғаларға тегін.',
      ru: 'Физическим и юридическим лицам услуга бесплатна.',
      en: 'The service is free of charge for individuals and legal entities.',
    },
    does: {
      kk: 'Төлем сұралмайды да, жазылмайды да.',
      ru: 'Оплата не спрашивается и не записывается.',
      en: 'No payment is asked for or recorded.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
]
