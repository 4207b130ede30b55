import type { PassportRow } from '../../../service.js'

/** The standard's own heads, row by row, in our words. */
export const passport: readonly PassportRow[] = [
  {
    row: 1,
    title: { kk: 'Мемлекеттік қызметтің атауы', ru: 'Наименование услуги', en: 'Name of the service' },
    value: {
      kk: 'Компьютер жүйесінің бақылау-кассалық машиналарының мемлекеттік тізіліміне енгізу үшін техникалық талаптарға сәйкестігі туралы қорытындылар беру',
      ru: 'Выдача заключений о соответствии компьютерной системы техническим требованиям для включения в государственный реестр контрольно-кассовых машин',
      en: 'Issuing conclusions on the conformity of a computer system with the technical requirements for the State register of cash registers',
    },
    source: '476-2015/1/1',
  },
  {
    row: 2,
    title: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель', en: 'Provider' },
    value: {
      kk: 'Инвестициялар және даму министрлігінің Байланыс, ақпараттандыру және ақпарат комитеті',
      ru: 'Комитет связи, информатизации и информации Министерства по инвестициям и развитию',
      en: 'Committee for Communications, Informatization and Information of the Ministry of Investments and Development',
    },
    source: '476-2015/1/3',
  },
  {
    row: 3,
    title: { kk: 'Көрсету тәсілдері', ru: 'Способы предоставления', en: 'Channels' },
    value: {
      kk: 'көрсетілетін қызметті беруші; www.egov.kz порталы',
      ru: 'услугодатель; портал www.egov.kz',
      en: 'the provider; the portal www.egov.kz',
    },
    source: '476-2015/1/3',
  },
  {
    row: 4,
    title: { kk: 'Көрсету мерзімі', ru: 'Срок', en: 'Term' },
    value: {
      kk: 'күнтізбелік 30 күн; толықтығы екі жұмыс күнінде тексеріледі; кезек күту мен қызмет көрсету – 15 минуттан аспайды',
      ru: '30 календарных дней; полнота проверяется за два рабочих дня; ожидание и обслуживание – не более 15 минут каждое',
      en: '30 calendar days; completeness is checked in two working days; queue and service at most 15 minutes each',
    },
    source: '476-2015/1/4',
  },
  {
    row: 5,
    title: { kk: 'Көрсету нысаны', ru: 'Форма оказания', en: 'Form of service' },
    value: {
      kk: 'электрондық (ішінара автоматтандырылған) және (немесе) қағаз жүзінде',
      ru: 'электронная (частично автоматизированная) и (или) бумажная',
      en: 'electronic (partly automated) and (or) paper',
    },
    source: '476-2015/1/5',
  },
  {
    row: 6,
    title: { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' },
    value: {
      kk: 'қорытынды (1-қосымша); журналға қол қойғызып беріледі, не пошта, курьер, портал арқылы жеткізіледі',
      ru: 'заключение (приложение 1): выдаётся под подпись в журнале либо доставляется почтой, курьером, через портал',
      en: 'a conclusion (annex 1): handed over against signature in the journal, or sent by post, courier or portal',
    },
    source: '476-2015/1/6',
  },
  {
    row: 7,
    title: { kk: 'Төлем', ru: 'Плата', en: 'Fee' },
    value: { kk: 'тегін', ru: 'бесплатно', en: 'free of charge' },
    source: '476-2015/1/7',
  },
  {
    row: 8,
    title: { kk: 'Жұмыс кестесі', ru: 'График работы', en: 'Working hours' },
    value: {
      kk: 'дүйсенбі-жұма 9:00-18:30, түскі үзіліс 13:00-14:30; өтініш қабылдау мен нәтиже беру 9:00-17:30; портал тәулік бойы',
      ru: 'понедельник-пятница 9:00-18:30, перерыв 13:00-14:30; приём и выдача 9:00-17:30; портал круглосуточно',
      en: 'Monday to Friday 9:00-18:30, break 13:00-14:30; reception and delivery 9:00-17:30; the portal round the clock',
    },
    source: '476-2015/1/8',
  },
  {
    row: 9,
    title: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
    value: {
      kk: 'сауалнама-өтініш (2-қосымша), тіркеу туралы құжат, КЖ сипаттамасы, модуль мен орнату нұсқаулықтары, сәйкестік сертификаты, функционалдық көшірме, мәлімет нысаны (3-қосымша)',
      ru: 'анкета-заявление (приложение 2), документ о регистрации, описание КС, руководства по модулю и установке, сертификат соответствия, функциональная копия, форма сведений (приложение 3)',
      en: 'the questionnaire-application (annex 2), proof of registration, description of the system, manuals of the module and of installation, certificate of conformity, working copy, information form (annex 3)',
    },
    source: '476-2015/1/9',
  },
  {
    row: 10,
    title: { kk: 'Бас тарту', ru: 'Отказ', en: 'Refusal' },
    value: {
      kk: 'топтама толық болмаса, өтінішті одан әрі қараудан дәлелді бас тарту',
      ru: 'при неполном пакете – мотивированный отказ в дальнейшем рассмотрении',
      en: 'where the package is incomplete, a reasoned refusal of further consideration',
    },
    source: '476-2015/1/4.part2',
  },
  {
    row: 11,
    title: { kk: 'Шағымдану', ru: 'Обжалование', en: 'Complaints' },
    value: {
      kk: 'қызметті берушінің не Министрліктің басшылығына – 5 жұмыс күні, сапаны бақылау органына – 15 жұмыс күні; сотқа',
      ru: 'руководству услугодателя или Министерства – 5 рабочих дней, в орган по контролю качества – 15 рабочих дней; в суд',
      en: 'to the head of the provider or of the Ministry: 5 working days; to the quality authority: 15 working days; to court',
    },
    source: '476-2015/1/10',
  },
  {
    row: 12,
    title: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
    value: {
      kk: 'Бірыңғай байланыс орталығы: 1414; Министрлік: 8 (7172) 75-43-23, 75-43-24, www.mid.gov.kz',
      ru: 'Единый контакт-центр: 1414; Министерство: 8 (7172) 75-43-23, 75-43-24, www.mid.gov.kz',
      en: 'Single contact centre: 1414; the Ministry: 8 (7172) 75-43-23, 75-43-24, www.mid.gov.kz',
    },
    source: '476-2015/1/15',
  },
]
