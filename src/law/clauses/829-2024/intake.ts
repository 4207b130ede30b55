import type { Clause } from '../clause.js'

/** Chapter 3, first half: from the application to the complete package. */
export const intake: readonly Clause[] = [
  {
    place: '12',
    kind: 'informational',
    says: {
      kk: 'Енгізу, алып тастау және мәліметтерді өзгерту қызметін көрсетілетін қызметті беруші көрсетеді.',
      ru: 'Услугу включения, исключения и изменения сведений оказывает услугодатель.',
      en: 'The service of inclusion, exclusion and changes is rendered by the provider.',
    },
    does: {
      kk: 'Қызмет пен оны кім көрсететіні ғана айтылған; атауы 829-2024/annex2/1-де.',
      ru: 'Сказано лишь, какая это услуга и кто её оказывает; название – в 829-2024/annex2/1.',
      en: 'It only says which service this is and whose; the name stands at 829-2024/annex2/1.',
    },
    tests: [],
  },
  {
    place: '13',
    kind: 'informational',
    says: {
      kk: 'Көрсетілетін қызметті беруші – уәкілетті орган.',
      ru: 'Услугодатель – уполномоченный орган.',
      en: 'The provider is the authorised body.',
    },
    does: {
      kk: 'Кім екені ғана айтылған; кеңсенің атауы жеке файлдан алынады.',
      ru: 'Сказано лишь, кто это; название учреждения берётся из отдельного файла.',
      en: "It only says who that is; the office's name comes from a file of its own.",
    },
    tests: [],
  },
  {
    place: '14',
    kind: 'carried-out',
    says: {
      kk: 'Қызметке қойылатын негізгі талаптардың тізбесі 2-қосымшада.',
      ru: 'Перечень основных требований к услуге – в приложении 2.',
      en: 'The main requirements of the service stand in annex 2.',
    },
    does: {
      kk: 'Тізбе жолма-жол сақталған: kz-is law show 829-2024 оны басып шығарады, құжат түрінде – 829.2 нысаны.',
      ru: 'Перечень хранится построчно: его выводит kz-is law show 829-2024, документом – форма 829.2.',
      en: 'The list is held row by row: kz-is law show 829-2024 prints it, and form 829.2 is the paper.',
    },
    tests: ['test/law/golden.test.ts'],
  },
  {
    place: '15',
    kind: 'carried-out',
    says: {
      kk: 'Өтініш 3, 4 немесе 5-қосымша бойынша, Тізбедегі құжаттармен бірге, www.egov.kz не www.elicense.kz порталы арқылы беріледі.',
      ru: 'Заявление подаётся по приложению 3, 4 или 5 с документами из Перечня через порталы www.egov.kz или www.elicense.kz.',
      en: 'The application is made by annex 3, 4 or 5, with the documents of the list, through the portal www.egov.kz or www.elicense.kz.',
    },
    does: {
      kk: 'kz-is intake рәсімге сай нысанның сұрақтарын қояды; портал мен кеңсе (829-2024/annex2/3) бөлек арна болып есептеледі. Порталдың өзіне қосылмайды.',
      ru: 'kz-is intake задаёт вопросы формы нужной процедуры; портал и канцелярия (829-2024/annex2/3) считаются разными каналами. К самому порталу программа не подключается.',
      en: 'kz-is intake asks the questions of the form that the procedure calls for; the portal and the chancery (829-2024/annex2/3) are channels of their own. The program does not connect to the portal.',
    },
    tests: ['test/journeys/answers-in.test.ts', 'test/journeys/granted.test.ts', 'test/calendar/receipt.test.ts'],
  },
  {
    place: '16',
    kind: 'out-of-reach',
    says: {
      kk: 'Портал арқылы берілгенде «жеке кабинетке» өтініштің қабылданғаны туралы мәртебе жіберіледі.',
      ru: 'При подаче через портал в «личный кабинет» направляется статус о принятии заявления.',
      en: 'For a portal application a status notice of acceptance goes to the personal account.',
    },
    does: {
      kk: 'Мәртебені порталдың өзі жібереді, бағдарлама желіге шықпайды; нөмірі мен уақыты бар қабылдау туралы қолхат дайындайды.',
      ru: 'Статус отправляет сам портал, программа в сеть не выходит; она готовит расписку о приёме с номером и временем.',
      en: 'The portal itself sends it, and the program never goes to the network; it draws up an acceptance slip with the number and the time.',
    },
    tests: [],
  },
  {
    place: '17',
    kind: 'carried-out',
    says: {
      kk: 'Өтініш түскеннен кейін 3 күн ішінде қабылданып, тіркеліп, орындауға беріледі; жұмыс уақытынан кейін, демалыс не мереке күні түссе – келесі жұмыс күні.',
      ru: 'В течение 3 дней после поступления заявление принимается, регистрируется и передаётся на исполнение; поступившее после рабочего времени, в выходной или праздник – следующим рабочим днём.',
      en: 'Within 3 days of its coming the application is accepted, registered and passed on; one that comes after hours, on a day off or a holiday is taken the next working day.',
    },
    does: {
      kk: 'Қабылдау сәті арна мен сағат бойынша есептеледі; күннің түрі айтылмағандықтан 3 күнтізбелік күн алынып, мерзіммен бірге осы оқылым көрсетіледі.',
      ru: 'Момент приёма считается по каналу и времени; вид дней не назван, поэтому взяты 3 календарных дня, и это прочтение показано рядом со сроком.',
      en: 'The moment of acceptance is computed by channel and hour; the kind of day is not said, so 3 calendar days are counted and the reading is shown with the date.',
    },
    tests: [
      'test/calendar/receipt.test.ts',
      'test/law/terms.test.ts',
      'test/case/dates.test.ts',
      'test/journeys/changes.test.ts',
    ],
  },
  {
    place: '18',
    kind: 'carried-out',
    says: {
      kk: 'Құжаттардың толықтығы алынған сәттен бастап 5 жұмыс күні ішінде тексеріледі.',
      ru: 'Полнота документов проверяется в течение 5 рабочих дней с момента получения.',
      en: 'Completeness is checked within 5 working days from the moment that the documents are received.',
    },
    does: {
      kk: 'Мерзім қабылданған сәттен саналады; не бары, не жоғы, ненің мерзімі өткені тізіммен көрсетіледі.',
      ru: 'Срок идёт от момента приёма; списком показано, что есть, чего нет и у чего истёк срок.',
      en: 'The term counts from the acceptance; a checklist shows what is there, what is not and what has expired.',
    },
    tests: ['test/law/terms.test.ts', 'test/case/completeness.test.ts', 'test/case/dates.test.ts'],
  },
  {
    place: '19',
    kind: 'carried-out',
    says: {
      kk: 'Топтама толық болмаса немесе құжаттың мерзімі өтсе, өтінішті қабылдаудан бас тартылады.',
      ru: 'Если пакет неполный или срок документа истёк, в приёме заявления отказывают.',
      en: 'Where the package is incomplete or a document has expired, acceptance is refused.',
    },
    does: {
      kk: 'Кемшіліктер аталып, қабылдаудан бас тарту ұсынылады; қызметтен бас тартудан бөлек нәтиже әрі бөлек қағаз. Құжат өтініш берілген күнмен бағаланады, соңғы күнінің өзі әлі жарамды.',
      ru: 'Недостатки называются, предлагается отказ в приёме; это иной исход и иная бумага, чем отказ в услуге. О документе судят на день подачи, последний день срока ещё годится.',
      en: 'The defects are named and refusal of acceptance is proposed: an outcome and a paper apart from refusal of the service. A document is judged on the day of filing, and its last day is still in time.',
    },
    tests: ['test/case/completeness.test.ts', 'test/journeys/refused.test.ts'],
  },
]
