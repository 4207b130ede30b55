import type { PassportRow } from '../../service.js'

/** The standard at a glance, in our words. */
export const passport: readonly PassportRow[] = [
  {
    row: 1,
    title: { kk: 'Мемлекеттік қызметтің атауы', ru: 'Наименование услуги', en: 'Name of the service' },
    value: {
      kk: 'Ақпараттық жүйелерді, бағдарламалық өнімдерді, бағдарламалық кодтарды және нормативтік-техникалық құжаттаманы сақтауға беру',
      ru: 'Депонирование информационных систем, программных продуктов, программных кодов и нормативно-технической документации',
      en: 'Deposit of information systems, software products, program codes and normative-technical documentation',
    },
    source: '476-2015/3/1',
  },
  {
    row: 2,
    title: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель', en: 'Provider' },
    value: {
      kk: 'Байланыс, ақпараттандыру және ақпарат комитетінің «Мемлекеттік техникалық қызмет» шаруашылық жүргізу құқығындағы республикалық мемлекеттік кәсіпорны',
      ru: 'Республиканское государственное предприятие на праве хозяйственного ведения «Государственная техническая служба» Комитета связи, информатизации и информации',
      en: 'State Technical Service, a republican state enterprise of the Committee for Communications, Informatization and Information',
    },
    source: '476-2015/3/3',
  },
  {
    row: 3,
    title: { kk: 'Көрсету тәсілдері', ru: 'Способы предоставления', en: 'Channels' },
    value: { kk: 'қызмет берушінің кеңсесі', ru: 'канцелярия услугодателя', en: "the provider's registry" },
    source: '476-2015/3/3.part2',
  },
  {
    row: 4,
    title: { kk: 'Көрсету мерзімі', ru: 'Срок', en: 'Term' },
    value: { kk: '20 жұмыс күні', ru: '20 рабочих дней', en: '20 working days' },
    source: '476-2015/3/4.1',
  },
  {
    row: 5,
    title: { kk: 'Көрсету нысаны', ru: 'Форма оказания', en: 'Form of service' },
    value: { kk: 'қағаз түрінде', ru: 'бумажная', en: 'on paper' },
    source: '476-2015/3/5',
  },
  {
    row: 6,
    title: { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' },
    value: {
      kk: 'депозитке салу объектісінің депозитарийге қабылданғаны туралы анықтама',
      ru: 'справка о приёме объекта депонирования в депозитарий',
      en: 'certificate that the object was accepted by the depository',
    },
    source: '476-2015/3/6',
  },
  {
    row: 7,
    title: { kk: 'Төлем', ru: 'Плата', en: 'Fee' },
    value: { kk: 'тегін', ru: 'бесплатно', en: 'free of charge' },
    source: '476-2015/3/7',
  },
  {
    row: 8,
    title: { kk: 'Жұмыс кестесі', ru: 'График работы', en: 'Working hours' },
    value: {
      kk: 'дүйсенбі-жұма 9:00-18:30, қабылдау 9:00-17:30, түскі үзіліс 13:00-14:30; кезек тәртібімен',
      ru: 'понедельник-пятница 9:00-18:30, приём 9:00-17:30, перерыв 13:00-14:30; в порядке очереди',
      en: 'Monday to Friday 9:00-18:30, reception 9:00-17:30, break 13:00-14:30; in order of arrival',
    },
    source: '476-2015/3/8',
  },
  {
    row: 9,
    title: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
    value: {
      kk: 'депозитке салу өтінімі (стандартқа қосымша)',
      ru: 'заявка на депонирование (приложение к стандарту)',
      en: 'the deposit application (annex to the standard)',
    },
    source: '476-2015/3/9.1',
  },
  {
    row: 10,
    title: { kk: 'Шағымдану', ru: 'Обжалование', en: 'Complaints' },
    value: {
      kk: 'қызмет берушінің не Министрліктің басшысына – 5 жұмыс күні; сапаны бақылау органына – 15 жұмыс күні; сотқа',
      ru: 'руководителю услугодателя либо Министерства – 5 рабочих дней; в орган по контролю качества – 15 рабочих дней; в суд',
      en: 'to the head of the provider or of the Ministry: 5 working days; to the quality authority: 15 working days; to a court',
    },
    source: '476-2015/3/10',
  },
  {
    row: 11,
    title: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
    value: {
      kk: 'Бірыңғай байланыс орталығы: 1414; 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz',
      ru: 'Единый контакт-центр: 1414; 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz',
      en: 'Single contact centre: 1414; 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz',
    },
    source: '476-2015/3/14',
  },
]
