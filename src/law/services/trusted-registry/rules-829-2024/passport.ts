import type { ServiceEdition } from '../../../service.js'

/** Annex 2: the main requirements of the service, row by row, in our words; the official wording prints as form 829.2. */
export const passport: ServiceEdition['passport'] = [
  {
    row: 1,
    title: { kk: 'Мемлекеттік қызметтің атауы', ru: 'Наименование услуги', en: 'Name of the service' },
    value: {
      kk: 'Бағдарламалық қамтылымды және электрондық өнеркәсіп өнімін сенім білдірілген тізілімге енгізу, одан алып тастау не мәліметтерін өзгерту',
      ru: 'Включение программного обеспечения и продукции электронной промышленности в реестр доверенных, исключение из него либо изменение сведений',
      en: 'Inclusion of software and electronic industry products in the trusted registry, exclusion from it, or changes to it',
    },
    source: '829-2024/annex2/1',
  },
  {
    row: 2,
    title: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель', en: 'Provider' },
    value: {
      kk: 'Қазақстан Республикасы Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі',
      ru: 'Министерство цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан',
      en: 'Ministry of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan',
    },
    source: '829-2024/annex2/2',
  },
  {
    row: 3,
    title: { kk: 'Көрсету тәсілдері', ru: 'Способы предоставления', en: 'Channels' },
    value: {
      kk: 'egov.kz, elicense.kz порталдары не кеңсе',
      ru: 'порталы egov.kz, elicense.kz либо канцелярия',
      en: 'the portals egov.kz and elicense.kz, or the chancery',
    },
    source: '829-2024/annex2/3',
  },
  {
    row: 4,
    title: { kk: 'Көрсету мерзімі', ru: 'Срок', en: 'Term' },
    value: { kk: '14 жұмыс күні', ru: '14 рабочих дней', en: '14 working days' },
    source: '829-2024/annex2/4',
  },
  {
    row: 5,
    title: { kk: 'Көрсету нысаны', ru: 'Форма оказания', en: 'Form of service' },
    value: {
      kk: 'электрондық (ішінара автоматтандырылған)',
      ru: 'электронная (частично автоматизированная)',
      en: 'electronic (partly automated)',
    },
    source: '829-2024/annex2/5',
  },
  {
    row: 6,
    title: { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' },
    value: {
      kk: 'енгізу, алып тастау не өзгерту туралы хабарлама (7-9-қосымшалар) немесе дәлелді бас тарту (6-қосымша)',
      ru: 'уведомление о включении, исключении или изменении (приложения 7-9) либо мотивированный отказ (приложение 6)',
      en: 'notification of inclusion, exclusion or change (annexes 7-9), or a reasoned refusal (annex 6)',
    },
    source: '829-2024/annex2/6',
  },
  {
    row: 7,
    title: { kk: 'Төлем', ru: 'Плата', en: 'Fee' },
    value: { kk: 'тегін', ru: 'бесплатно', en: 'free of charge' },
    source: '829-2024/annex2/7',
  },
  {
    row: 8,
    title: { kk: 'Жұмыс кестесі', ru: 'График работы', en: 'Working hours' },
    value: {
      kk: 'дүйсенбі-жұма 9:00-18:30, түскі үзіліс 13:00-14:30; портал тәулік бойы',
      ru: 'понедельник-пятница 9:00-18:30, перерыв 13:00-14:30; портал круглосуточно',
      en: 'Monday to Friday 9:00-18:30, break 13:00-14:30; the portal round the clock',
    },
    source: '829-2024/annex2/8',
  },
  {
    row: 9,
    title: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
    value: {
      kk: 'өтініш (3-5-қосымшалар) және 5-6-тармақтарға сәйкестікті растайтын құжаттар',
      ru: 'заявление (приложения 3-5) и документы о соответствии пунктам 5-6',
      en: 'the application (annexes 3-5) and proof of conformity with clauses 5-6',
    },
    source: '829-2024/annex2/9',
  },
  {
    row: 10,
    title: { kk: 'Бас тарту негіздері', ru: 'Основания для отказа', en: 'Grounds for refusal' },
    value: {
      kk: 'анық емес деректер; сот тыйымы; дербес деректерге келісімнің болмауы; талаптарға сәйкес келмеу',
      ru: 'недостоверные данные; судебный запрет; нет согласия на персональные данные; несоответствие требованиям',
      en: 'false data; a court ban; no consent to personal data; not meeting the requirements',
    },
    source: '829-2024/annex2/10',
  },
  {
    row: 11,
    title: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
    value: {
      kk: 'Бірыңғай байланыс орталығы: 1414, 8 800 080 7777',
      ru: 'Единый контакт-центр: 1414, 8 800 080 7777',
      en: 'Single contact centre: 1414, 8 800 080 7777',
    },
    source: '829-2024/annex2/11',
  },
]
