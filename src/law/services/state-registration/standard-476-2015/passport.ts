import type { PassportRow } from '../../../service.js'
import { service } from './frame.js'

/** What the standard says of the service, in our words, clause by clause. The act has no table of it: the rows are numbered here. */
export const passport: readonly PassportRow[] = [
  {
    row: 1,
    title: { kk: 'Мемлекеттік қызметтің атауы', ru: 'Наименование услуги', en: 'Name of the service' },
    value: {
      kk: 'электрондық ақпараттық ресурстар мен ақпараттық жүйелерді Мемлекеттік тіркелімде тіркеу',
      ru: 'регистрация электронных информационных ресурсов и информационных систем в Государственном регистре',
      en: 'registration of electronic information resources and information systems in the State Register',
    },
    source: '476-2015/4/1',
  },
  {
    row: 2,
    title: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель', en: 'Provider' },
    value: {
      kk: 'Инвестициялар және даму министрлігінің Байланыс, ақпараттандыру және ақпарат комитеті',
      ru: 'Комитет связи, информатизации и информации Министерства по инвестициям и развитию',
      en: 'Committee for Communications, Informatization and Information of the Ministry for Investments and Development',
    },
    source: '476-2015/4/3',
  },
  {
    row: 3,
    title: { kk: 'Көрсету тәсілі', ru: 'Способ предоставления', en: 'Channel' },
    value: { kk: 'қызмет берушінің кеңсесі', ru: 'канцелярия услугодателя', en: "the provider's registry" },
    source: '476-2015/4/3',
  },
  {
    row: 4,
    title: { kk: 'Көрсету мерзімі', ru: 'Срок', en: 'Term' },
    value: {
      kk: `${service.amount} жұмыс күні`,
      ru: `${service.amount} рабочих дня`,
      en: `${service.amount} working days`,
    },
    source: '476-2015/4/4.1',
  },
  {
    row: 5,
    title: { kk: 'Көрсету нысаны', ru: 'Форма оказания', en: 'Form of service' },
    value: { kk: 'қағаз түрінде', ru: 'бумажная', en: 'on paper' },
    source: '476-2015/4/5',
  },
  {
    row: 6,
    title: { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' },
    value: {
      kk: 'Мемлекеттік тіркелімде тіркеу туралы қағаз түріндегі куәлік',
      ru: 'свидетельство о регистрации в Государственном регистре, на бумаге',
      en: 'certificate of registration in the State Register, on paper',
    },
    source: '476-2015/4/6',
  },
  {
    row: 7,
    title: { kk: 'Төлем', ru: 'Плата', en: 'Fee' },
    value: { kk: 'тегін', ru: 'бесплатно', en: 'free of charge' },
    source: '476-2015/4/7',
  },
  {
    row: 8,
    title: { kk: 'Жұмыс кестесі', ru: 'График работы', en: 'Working hours' },
    value: {
      kk: 'дүйсенбі-жұма 9:00-18:30, түскі үзіліс 13:00-14:30; өтініштерді қабылдау 9:00-17:30; кезек тәртібімен, алдын ала жазылусыз',
      ru: 'понедельник-пятница 9:00-18:30, перерыв 13:00-14:30; приём заявлений 9:00-17:30; в порядке очереди, без предварительной записи',
      en: 'Monday to Friday 9:00-18:30, break 13:00-14:30; applications are received 9:00-17:30, in turn, without appointment',
    },
    source: '476-2015/4/8',
  },
  {
    row: 9,
    title: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
    value: {
      kk: 'өз түріндегі өтінім (1-5-қосымшалар), қағаз және электрондық тасығышта',
      ru: 'заявка по виду объекта (приложения 1-5), на бумажном и электронном носителях',
      en: 'the application of its kind (annexes 1-5), on paper and on an electronic medium',
    },
    source: '476-2015/4/9',
  },
  {
    row: 10,
    title: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
    value: {
      kk: 'Бірыңғай байланыс орталығы: 1414; министрлік: 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz',
      ru: 'Единый контакт-центр: 1414; министерство: 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz',
      en: 'Single contact centre: 1414; the ministry: 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz',
    },
    source: '476-2015/4/14',
  },
]
