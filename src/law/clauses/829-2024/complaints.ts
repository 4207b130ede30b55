import type { Clause } from '../clause.js'

/** Chapter 4: complaints; chapter 5: entries older than these rules. */
export const complaints: readonly Clause[] = [
  {
    place: '28',
    kind: 'informational',
    says: {
      kk: 'Шағымды жоғары тұрған әкімшілік орган, лауазымды адам және сапаны бақылау жөніндегі уәкілетті орган қарайды.',
      ru: 'Жалобу рассматривают вышестоящий административный орган, должностное лицо и уполномоченный орган по контролю качества услуг.',
      en: 'Complaints are reviewed by the superior administrative body, the official, and the quality-control authority.',
    },
    does: {
      kk: 'Кім қарайтыны ғана айтылған; бас тарту қағазы өтініш берушіге шағым жолын түсіндіреді.',
      ru: 'Сказано лишь, кто рассматривает; бумага об отказе объясняет заявителю порядок обжалования.',
      en: 'It only says who reviews; the refusal paper tells the applicant how to complain.',
    },
    tests: [],
  },
  {
    place: '29',
    kind: 'informational',
    says: {
      kk: 'Шағым шешіміне не әрекетіне шағым жасалып отырған қызмет берушіге, лауазымды адамға беріледі.',
      ru: 'Жалоба подаётся услугодателю или должностному лицу, чьё решение или действие обжалуется.',
      en: 'A complaint is handed to the provider or the official complained of.',
    },
    does: {
      kk: 'Бас тарту қағазында айтылады; шағымдарды тіркейтін команда бұл нұсқада жоқ.',
      ru: 'Сказано в бумаге об отказе; команды для учёта жалоб в этой версии нет.',
      en: 'The refusal paper says so; this version has no command that records complaints.',
    },
    tests: [],
  },
  {
    place: '30',
    kind: 'informational',
    says: {
      kk: 'Шағым мен әкімшілік іс түскен күннен бастап 3 жұмыс күнінен кешіктірмей қарайтын органға жіберіледі.',
      ru: 'Жалоба и административное дело направляются рассматривающему органу не позднее 3 рабочих дней со дня поступления.',
      en: 'The complaint and the file go to the reviewing body within 3 working days of its receipt.',
    },
    does: {
      kk: 'Мерзім редакцияда бар (complaint-forward), бас тарту қағазында айтылады; шағымдарды тіркейтін команда бұл нұсқада жоқ.',
      ru: 'Срок есть в редакции (complaint-forward) и назван в бумаге об отказе; команды для учёта жалоб в этой версии нет.',
      en: 'The term stands in the edition (complaint-forward) and in the refusal paper; this version has no command that records complaints.',
    },
    tests: [],
  },
  {
    place: '31',
    kind: 'informational',
    says: {
      kk: 'Сол 3 жұмыс күні ішінде шағымның талаптарын толық қанағаттандыратын шешім қабылданса, шағымды жібермеуге болады.',
      ru: 'Если в эти 3 рабочих дня требования жалобы удовлетворены полностью, её можно не направлять.',
      en: 'If within those 3 working days a favourable act satisfies the complaint in full, it need not be forwarded.',
    },
    does: {
      kk: 'Осында көрсетіледі; шағымдарды тіркейтін команда бұл нұсқада жоқ.',
      ru: 'Показано здесь; команды для учёта жалоб в этой версии нет.',
      en: 'Shown here; this version has no command that records complaints.',
    },
    tests: [],
  },
  {
    place: '32',
    kind: 'informational',
    says: {
      kk: 'Қызмет берушінің атына түскен шағым тіркелген күннен бастап 5 жұмыс күні ішінде қаралады.',
      ru: 'Жалоба на имя услугодателя рассматривается в течение 5 рабочих дней со дня регистрации.',
      en: 'A complaint addressed to the provider is reviewed within 5 working days of its registration.',
    },
    does: {
      kk: 'Мерзім редакцияда бар (complaint-provider), бас тарту қағазында айтылады; шағымдарды тіркейтін команда бұл нұсқада жоқ.',
      ru: 'Срок есть в редакции (complaint-provider) и назван в бумаге об отказе; команды для учёта жалоб в этой версии нет.',
      en: 'The term stands in the edition (complaint-provider) and in the refusal paper; this version has no command that records complaints.',
    },
    tests: [],
  },
  {
    place: '33',
    kind: 'informational',
    says: {
      kk: 'Сапаны бақылау жөніндегі уәкілетті органның атына түскен шағым тіркелген күннен бастап 15 жұмыс күні ішінде қаралады.',
      ru: 'Жалоба на имя уполномоченного органа по контролю качества рассматривается в течение 15 рабочих дней со дня регистрации.',
      en: 'A complaint addressed to the quality-control authority is reviewed within 15 working days of its registration.',
    },
    does: {
      kk: 'Мерзім редакцияда бар (complaint-authority), бас тарту қағазында айтылады; оны басқа орган орындайды.',
      ru: 'Срок есть в редакции (complaint-authority) и назван в бумаге об отказе; его соблюдает другой орган.',
      en: 'The term stands in the edition (complaint-authority) and in the refusal paper; another body keeps it.',
    },
    tests: [],
  },
  {
    place: '34',
    kind: 'informational',
    says: {
      kk: 'Сотқа, заңда өзгеше көзделмесе, сотқа дейінгі шағымданудан кейін ғана жүгінуге болады.',
      ru: 'В суд, если законом не предусмотрено иное, обращаются только после досудебного обжалования.',
      en: 'One goes to court only after the pre-trial complaint, unless the law says otherwise.',
    },
    does: {
      kk: 'Өтініш берушінің құқығы: бас тарту қағазында айтылады.',
      ru: 'Право заявителя: названо в бумаге об отказе.',
      en: "The applicant's right: the refusal paper names it.",
    },
    tests: [],
  },
  {
    place: '35',
    kind: 'informational',
    says: {
      kk: 'Қағидаларға дейін енгізілген өнімдердің иелері қолданысқа енгізілген күннен бастап 45 күнтізбелік күн ішінде мәліметтері мен құжаттарын өзектендіреді.',
      ru: 'Держатели ранее включённых продуктов актуализируют сведения и документы в течение 45 календарных дней со дня введения правил в действие.',
      en: 'Holders of entries older than these rules bring their data and documents up to date within 45 calendar days of entry into force.',
    },
    does: {
      kk: 'Мерзім редакцияда бар (transition): есептеу қағидасы бойынша 2025-02-18, ең ерте мүмкін күннен саналған. Бұрынғы жазбалар бұл нұсқада тізілімге көшірілмейді.',
      ru: 'Срок есть в редакции (transition): по правилу счёта 2025-02-18, от самого раннего возможного дня. Прежние записи в этой версии в реестр не переносятся.',
      en: 'The term stands in the edition (transition): 2025-02-18 by the counting rule, from the earliest possible day. Older entries are not brought into the registry in this version.',
    },
    tests: [],
  },
  {
    place: '36',
    kind: 'out-of-reach',
    says: {
      kk: 'Сол мерзімде өзектендірмеген өнім Тізілімге енгізу өлшемшарттарына сәйкестігін жоғалтты деп танылады.',
      ru: 'Не актуализированный в этот срок продукт признаётся утратившим соответствие критериям включения.',
      en: 'What is not brought up to date in that time is deemed to have lost conformity with the criteria.',
    },
    does: {
      kk: 'Бұрынғы жазбалар бұл нұсқаның тізілімінде жоқ, сондықтан оларды табу мен шығару әзірге мүмкін емес.',
      ru: 'Прежних записей в реестре этой версии нет, поэтому находить и исключать их пока нельзя.',
      en: "Older entries are not in this version's registry, so finding and excluding them is not possible yet.",
    },
    tests: [],
  },
]
