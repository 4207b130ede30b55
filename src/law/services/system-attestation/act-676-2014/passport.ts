import type { PassportRow } from '../../../service.js'

/** The standard clause by clause, in our words. */
export const passport: readonly PassportRow[] = [
  {
    row: 1,
    title: { kk: 'Мемлекеттік қызметтің атауы', ru: 'Наименование услуги', en: 'Name of the service' },
    value: {
      kk: 'Мемлекеттік және олармен интеграцияланатын мемлекеттік емес ақпараттық жүйелерді ақпараттық қауіпсіздік талаптары мен қабылданған стандарттарға сәйкестікке аттестаттау',
      ru: 'Аттестация государственных и интегрируемых с ними негосударственных информационных систем на соответствие требованиям информационной безопасности и принятым стандартам',
      en: 'Attestation of state information systems, and of non-state ones integrated with them, for conformity to the security requirements and the standards adopted',
    },
    source: '676-2014/1',
  },
  {
    row: 2,
    title: { kk: 'Стандартты әзірлеуші', ru: 'Разработчик стандарта', en: 'Who drew up the standard' },
    value: {
      kk: 'Қазақстан Республикасы Байланыс және ақпарат агенттігі',
      ru: 'Агентство Республики Казахстан по связи и информации',
      en: 'Agency of the Republic of Kazakhstan for Communication and Information',
    },
    source: '676-2014/2',
  },
  {
    row: 3,
    title: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель', en: 'Provider' },
    value: {
      kk: 'Агенттік және «Мемлекеттік техникалық қызмет» РМК; өтінім қабылдау мен нәтиже беру Агенттіктің кеңсесі арқылы',
      ru: 'Агентство и РГП «Государственная техническая служба»; приём заявок и выдача результата через канцелярию Агентства',
      en: "The Agency and the State Technical Service; applications and results go through the Agency's chancery",
    },
    source: '676-2014/3',
  },
  {
    row: 4,
    title: { kk: 'Мерзімдері', ru: 'Сроки', en: 'Terms' },
    value: {
      kk: 'кезең-кезеңімен: тексеру, шарттар, тексеріп қарау, комиссия, шешім; жалпы мерзім белгіленбеген',
      ru: 'по стадиям: проверка, договоры, обследование, комиссия, решение; общий срок не установлен',
      en: 'by stages: check, contracts, examination, commission, decision; no overall term is set',
    },
    source: '676-2014/4',
  },
  {
    row: 5,
    title: { kk: 'Көрсету нысаны', ru: 'Форма оказания', en: 'Form of service' },
    value: { kk: 'қағаз түрінде', ru: 'бумажная', en: 'on paper' },
    source: '676-2014/5',
  },
  {
    row: 6,
    title: { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' },
    value: {
      kk: 'ақпараттық жүйенің сәйкестік аттестаты',
      ru: 'аттестат соответствия информационной системы',
      en: 'the attestation certificate of the information system',
    },
    source: '676-2014/6',
  },
  {
    row: 7,
    title: { kk: 'Төлем', ru: 'Плата', en: 'Fee' },
    value: {
      kk: 'ақылы: бір жүйені аттестаттық тексеріп қараудың құны, ҚҚС-ты қоса алғанда',
      ru: 'платная: стоимость обследования одной системы с учётом НДС',
      en: 'charged: the price of the examination of one system, VAT included',
    },
    source: '676-2014/7',
  },
  {
    row: 8,
    title: { kk: 'Жұмыс кестесі', ru: 'График работы', en: 'Working hours' },
    value: {
      kk: 'дүйсенбі-жұма 9:00-18:30, түскі үзіліс 13:00-14:30; кезек бойынша, алдын ала жазылусыз және жеделдетусіз',
      ru: 'понедельник-пятница 9:00-18:30, перерыв 13:00-14:30; в порядке очереди, без предварительной записи и ускорения',
      en: 'Monday to Friday 9:00-18:30, break 13:00-14:30; in turn, without booking or express service',
    },
    source: '676-2014/8',
  },
  {
    row: 9,
    title: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
    value: {
      kk: 'өтінім (1-қосымша), өтініш берушінің құжаттары, ақпараттық қауіпсіздік құжаттары (2-қосымша), құралдар тізбелері (3, 4-қосымшалар), функционалдық схема, жобалық құжаттама',
      ru: 'заявка (приложение 1), документы заявителя, документы по информационной безопасности (приложение 2), перечни средств (приложения 3, 4), функциональная схема, проектная документация',
      en: "the application (annex 1), the applicant's papers, the information-security documents (annex 2), the lists of hardware and software (annexes 3, 4), the functional scheme, the project documentation",
    },
    source: '676-2014/9',
  },
  {
    row: 10,
    title: { kk: 'Шағымдану', ru: 'Обжалование', en: 'Complaints' },
    value: {
      kk: 'қызмет берушінің басшысына, сапаны бақылау органына; 11-тармақ бойынша – сотқа',
      ru: 'руководителю услугодателя, органу по контролю качества; по пункту 11 – в суд',
      en: "to the provider's head, to the quality authority; by clause 11 to court",
    },
    source: '676-2014/10',
  },
  {
    row: 11,
    title: { kk: 'Мекенжайлар', ru: 'Адреса', en: 'Addresses' },
    value: { kk: 'www.aci.gov.kz', ru: 'www.aci.gov.kz', en: 'www.aci.gov.kz' },
    source: '676-2014/12',
  },
  {
    row: 12,
    title: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
    value: {
      kk: 'Бірыңғай байланыс орталығы: 1414; анықтама телефондары www.aci.gov.kz сайтында',
      ru: 'Единый контакт-центр: 1414; справочные телефоны на www.aci.gov.kz',
      en: 'Single contact centre: 1414; enquiry telephones at www.aci.gov.kz',
    },
    source: '676-2014/13',
  },
]
