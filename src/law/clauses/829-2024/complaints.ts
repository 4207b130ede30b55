import type { Clause } from '../clause.js'

/** Chapter 4: complaints; chapter 5: entries older than these rules. */
export const complaints: readonly Clause[] = [
  {
    place: '28',
    kind: 'carried-out',
    says: {
      kk: 'Шағымды жоғары тұрған әкімшілік орган, лауазымды адам және сапаны бақылау жөніндегі уәкілетті орган қарайды.',
      ru: 'Жалобу рассматривают вышестоящий административный орган, должностное лицо и уполномоченный орган по контролю качества услуг.',
      en: 'Complaints are reviewed by the superior administrative body, the official, and the quality-control authority.',
    },
    does: {
      kk: '«kz-is complaint add --to» шағымның кімге жазылғанын сақтайды: қызмет берушіге, жоғары тұрған органға не сапаны бақылау органына.',
      ru: '«kz-is complaint add --to» сохраняет, кому жалоба адресована: услугодателю, вышестоящему органу или органу контроля качества.',
      en: '`kz-is complaint add --to` keeps to whom it is addressed: the provider, the higher body or the quality authority.',
    },
    tests: ['test/journeys/complaint.test.ts'],
  },
  {
    place: '29',
    kind: 'carried-out',
    says: {
      kk: 'Шағым шешіміне не әрекетіне шағым жасалып отырған қызмет берушіге, лауазымды адамға беріледі.',
      ru: 'Жалоба подаётся услугодателю или должностному лицу, чьё решение или действие обжалуется.',
      en: 'A complaint is handed to the provider or the official complained of.',
    },
    does: {
      kk: '«kz-is complaint add» шағымды нөмірмен тіркеп, растау қағазын береді; шағым жасалған қызметкер оны өзі шешпейді.',
      ru: '«kz-is complaint add» регистрирует жалобу под номером и готовит подтверждение; тот, на кого жалуются, её не решает.',
      en: '`kz-is complaint add` registers it under a number with an acknowledgement; whoever is complained of does not decide it.',
    },
    tests: ['test/journeys/complaint.test.ts'],
  },
  {
    place: '30',
    kind: 'carried-out',
    says: {
      kk: 'Шағым мен әкімшілік іс түскен күннен бастап 3 жұмыс күнінен кешіктірмей қарайтын органға жіберіледі.',
      ru: 'Жалоба и административное дело направляются рассматривающему органу не позднее 3 рабочих дней со дня поступления.',
      en: 'The complaint and the file go to the reviewing body within 3 working days of its receipt.',
    },
    does: {
      kk: 'Мерзім түскен күннен есептеледі (complaint-forward) және «kz-is due» тізімінде тұрады; «kz-is complaint forward» жіберілгенін жазады.',
      ru: 'Срок считается от поступления (complaint-forward) и стоит в «kz-is due»; «kz-is complaint forward» записывает отправку.',
      en: 'The term runs from its receipt (complaint-forward) and stands in `kz-is due`; `kz-is complaint forward` records that it left.',
    },
    tests: ['test/journeys/complaint.test.ts'],
  },
  {
    place: '31',
    kind: 'carried-out',
    says: {
      kk: 'Сол 3 жұмыс күні ішінде шағымның талаптарын толық қанағаттандыратын шешім қабылданса, шағымды жібермеуге болады.',
      ru: 'Если в эти 3 рабочих дня требования жалобы удовлетворены полностью, её можно не направлять.',
      en: 'If within those 3 working days a favourable act satisfies the complaint in full, it need not be forwarded.',
    },
    does: {
      kk: '«kz-is complaint resolve --outcome favourable-act» тек сол мерзім ішінде және шағым жіберілмей тұрғанда қабылданады. Толық қанағаттандырмаған не кешіккен жауаптан кейін жіберу міндеті мерзімімен қала береді.',
      ru: '«kz-is complaint resolve --outcome favourable-act» принимается только в этот срок и пока жалоба не направлена. После ответа, который не удовлетворил её полностью или в срок, обязанность направить остаётся со своим днём.',
      en: '`kz-is complaint resolve --outcome favourable-act` is taken only within that term and while the complaint has not left. After an answer that did not satisfy it in full, or in time, forwarding stays due with its day.',
    },
    tests: ['test/journeys/complaint.test.ts'],
  },
  {
    place: '32',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет берушінің атына түскен шағым тіркелген күннен бастап 5 жұмыс күні ішінде қаралады.',
      ru: 'Жалоба на имя услугодателя рассматривается в течение 5 рабочих дней со дня регистрации.',
      en: 'A complaint addressed to the provider is reviewed within 5 working days of its registration.',
    },
    does: {
      kk: 'Мерзім шағым тіркелгеннен есептеледі (complaint-provider), жауап қағазы жеке нөмірмен шығады.',
      ru: 'Срок считается от регистрации жалобы (complaint-provider), ответ выходит под своим номером.',
      en: 'The term runs from the registration (complaint-provider); the answer leaves under a number of its own.',
    },
    tests: ['test/journeys/complaint.test.ts'],
  },
  {
    place: '33',
    kind: 'carried-out',
    says: {
      kk: 'Сапаны бақылау жөніндегі уәкілетті органның атына түскен шағым тіркелген күннен бастап 15 жұмыс күні ішінде қаралады.',
      ru: 'Жалоба на имя уполномоченного органа по контролю качества рассматривается в течение 15 рабочих дней со дня регистрации.',
      en: 'A complaint addressed to the quality-control authority is reviewed within 15 working days of its registration.',
    },
    does: {
      kk: 'Мерзім тіркелгеннен, сол органға жіберілген шағымда жіберілген күннен есептеледі (complaint-authority); жоғары тұрған органға жіберілсе, мерзім көрсетілмейді.',
      ru: 'Срок считается от регистрации, для жалобы, направленной этому органу, – от дня отправки (complaint-authority); направленной вышестоящему органу срок не показывается.',
      en: 'The term runs from the registration, of one forwarded to this authority from its forwarding (complaint-authority); of one that went to the higher body no term is shown.',
    },
    tests: ['test/journeys/complaint.test.ts'],
  },
  {
    place: '34',
    kind: 'carried-out',
    says: {
      kk: 'Сотқа, заңда өзгеше көзделмесе, сотқа дейінгі шағымданудан кейін ғана жүгінуге болады. Заң жоғары тұрған органға шағымданбай жүгінуге жол берсе, шағым жасалған орган не лауазымды адам сотқа жауабымен бірге жоғары тұрған органның не лауазымды адамның уәжді ұстанымын береді (Кодекстің 91-бабының 5-тармағы).',
      ru: 'В суд, если законом не предусмотрено иное, обращаются только после досудебного обжалования. Где закон позволяет обратиться без жалобы в вышестоящий орган, орган или должностное лицо, чьё решение оспаривается, представляет суду вместе с ответом мотивированную позицию вышестоящего органа или должностного лица (пункт 5 статьи 91 Кодекса).',
      en: 'One goes to court only after the pre-trial complaint, unless the law says otherwise. Where the law lets one go there without complaining to the higher body, the body or official complained of gives the court, with its answer, the reasoned position of the higher body or official (article 91(5) of the Code).',
    },
    does: {
      kk: 'Шағым жауабы мен бас тарту қағазы сотқа жүгіну құқығын тармағымен айтады. Сотқа берілетін ұстаным бағдарламада жасалмайды.',
      ru: 'Ответ на жалобу и отказ называют право обратиться в суд с пунктом. Позицию для суда программа не составляет.',
      en: 'The answer to a complaint and a refusal name the right to go to court, with the clause. The position for the court is not drawn up by the program.',
    },
    tests: ['test/journeys/complaint.test.ts'],
  },
  {
    place: '35',
    kind: 'carried-out',
    says: {
      kk: 'Қағидаларға дейін енгізілген өнімдердің иелері қолданысқа енгізілген күннен бастап 45 күнтізбелік күн ішінде мәліметтері мен құжаттарын өзектендіреді.',
      ru: 'Держатели ранее включённых продуктов актуализируют сведения и документы в течение 45 календарных дней со дня введения правил в действие.',
      en: 'Holders of entries older than these rules bring their data and documents up to date within 45 calendar days of entry into force.',
    },
    does: {
      kk: 'Мерзім редакцияда (transition): есептеу қағидасы бойынша 2025-02-18, ең ерте мүмкін күннен саналған. Бұрынғы жазбалар kz-is register trusted import арқылы көшіріледі; kz-is register trusted transition әрқайсысының мерзімде өзгеріс бастағанын (өтініш түскен күні бойынша) көрсетеді.',
      ru: 'Срок в редакции (transition): по правилу счёта 2025-02-18, от самого раннего возможного дня. Прежние записи переносит kz-is register trusted import; kz-is register trusted transition показывает о каждой, начато ли изменение в срок (по дню поступления заявления).',
      en: 'The term stands in the edition (transition): 2025-02-18 by the counting rule, from the earliest possible day. kz-is register trusted import takes older entries over; kz-is register trusted transition shows of each whether a change was initiated in time (by the day on which the application came).',
    },
    tests: ['test/law/terms.test.ts', 'test/journeys/register-transition.test.ts'],
  },
  {
    place: '36',
    kind: 'carried-out',
    says: {
      kk: 'Сол мерзімде өзектендірмеген өнім Тізілімге енгізу өлшемшарттарына сәйкестігін жоғалтты деп танылады.',
      ru: 'Не актуализированный в этот срок продукт признаётся утратившим соответствие критериям включения.',
      en: 'What is not brought up to date in that time is deemed to have lost conformity with the criteria.',
    },
    does: {
      kk: 'kz-is register trusted transition мерзім өткен соң өзектендірілмегендерді атайды, --drafts шығару шешімдерінің жобаларын жасайды. Шығарудың өзі – 10-тармақ бойынша қорытынды (not-renewed) мен шешім.',
      ru: 'После срока kz-is register trusted transition называет не актуализированные записи, --drafts готовит проекты решений об исключении. Само исключение – вывод (not-renewed) и решение по пункту 10.',
      en: 'After the term kz-is register trusted transition names the entries that were not brought up to date; --drafts draws up drafts of the decisions to exclude. The exclusion itself is a finding (not-renewed) and a decision by clause 10.',
    },
    tests: ['test/journeys/register-transition.test.ts', 'test/journeys/register-watch.test.ts'],
  },
]
