import type { Clause } from '../clause.js'

const printed: Clause['does'] = {
  kk: 'Жол редакцияда сақталған; kz-is law show 829-2024 басып шығарады.',
  ru: 'Строка хранится в редакции; её выводит kz-is law show 829-2024.',
  en: 'The row is held in the edition; kz-is law show 829-2024 prints it.',
}
const golden = ['test/law/golden.test.ts'] as const

const result = (place: string, what: Clause['says'], form: string, test: string): Clause => ({
  place,
  kind: 'carried-out',
  says: what,
  does: {
    kk: `Шешімнен ${form} нысаны жасалады.`,
    ru: `По решению составляется форма ${form}.`,
    en: `Form ${form} is drawn up from the decision.`,
  },
  tests: [test],
})

/** Annex 2, rows 1-7: the main requirements of the service. The rest is in `hours-and-contacts.ts` and `package.ts`. */
export const passport: readonly Clause[] = [
  {
    place: 'annex2',
    kind: 'carried-out',
    says: {
      kk: 'Мемлекеттік қызмет көрсетуге қойылатын негізгі талаптардың тізбесі: он бір жол.',
      ru: 'Перечень основных требований к оказанию услуги: одиннадцать строк.',
      en: 'The main requirements of the service, in eleven rows.',
    },
    does: {
      kk: 'Тізбе жолма-жол сақталған; kz-is law show 829-2024 оны шығарады, құжат түрінде – 829.2 нысаны.',
      ru: 'Перечень хранится построчно; его выводит kz-is law show 829-2024, документом – форма 829.2.',
      en: 'The list is held row by row; kz-is law show 829-2024 prints it, and form 829.2 is the paper.',
    },
    tests: golden,
  },
  {
    place: 'annex2/1',
    kind: 'carried-out',
    says: { kk: 'Қызметтің атауы.', ru: 'Наименование услуги.', en: 'Name of the service.' },
    does: printed,
    tests: golden,
  },
  {
    place: 'annex2/2',
    kind: 'carried-out',
    says: {
      kk: 'Көрсетілетін қызметті беруші – Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі.',
      ru: 'Услугодатель – Министерство цифрового развития, инноваций и аэрокосмической промышленности.',
      en: 'The provider is the Ministry of Digital Development, Innovations and Aerospace Industry.',
    },
    does: {
      kk: 'Актідегі атау басып шығарылады; бланкідегі атау кеңсенің өз файлынан алынады (министрлік 2025 жылы қайта құрылды), ондай файл болмаса – актідегі атау.',
      ru: 'Выводится название по акту; на бланках название берётся из файла учреждения (в 2025 году министерство преобразовано), а без него – по акту.',
      en: "The act's name is printed; letterheads take the name from the office's own file (the ministry was reorganised in 2025), or the act's where there is none.",
    },
    tests: golden,
  },
  {
    place: 'annex2/3',
    kind: 'carried-out',
    says: {
      kk: 'Өтініш қабылдау мен нәтиже беру – портал не көрсетілетін қызметті берушінің кеңсесі арқылы.',
      ru: 'Приём заявлений и выдача результата – через портал либо канцелярию услугодателя.',
      en: "Applications are taken and results given through the portal or the provider's chancery.",
    },
    does: {
      kk: 'Өтініштің арнасы сұралады (портал, кеңсе, пошта) және қабылдау сәті соған қарай есептеледі.',
      ru: 'Спрашивается канал заявления (портал, канцелярия, почта), и момент приёма считается по нему.',
      en: "The application's channel is asked (portal, chancery, post), and the moment of acceptance is computed by it.",
    },
    tests: ['test/calendar/receipt.test.ts'],
  },
  {
    place: 'annex2/4',
    kind: 'carried-out',
    says: {
      kk: 'Енгізу туралы хабарлама беру мерзімі – 14 жұмыс күні.',
      ru: 'Срок выдачи уведомления о включении – 14 рабочих дней.',
      en: 'The notification of inclusion is given within 14 working days.',
    },
    does: {
      kk: 'Жол енгізуді ғана айтады; үш рәсімнің де мерзімі 829-2024/24 бойынша есептеледі.',
      ru: 'Строка говорит только о включении; срок всех трёх процедур считается по 829-2024/24.',
      en: 'The row speaks of inclusion alone; the term of all three procedures is counted by 829-2024/24.',
    },
    tests: ['test/law/terms.test.ts'],
  },
  {
    place: 'annex2/5',
    kind: 'carried-out',
    says: {
      kk: 'Көрсету нысаны – электрондық (ішінара автоматтандырылған).',
      ru: 'Форма оказания – электронная (частично автоматизированная).',
      en: 'The form of service is electronic (partly automated).',
    },
    does: printed,
    tests: golden,
  },
  {
    place: 'annex2/6',
    kind: 'carried-out',
    says: {
      kk: 'Нәтиже – төрт қағаздың бірі.',
      ru: 'Результат – одна из четырёх бумаг.',
      en: 'The result is one of four papers.',
    },
    does: {
      kk: 'Рәсім мен шешімге қарай біреуі ғана жасалады.',
      ru: 'По процедуре и решению составляется ровно одна.',
      en: 'Exactly one is drawn up, by procedure and decision.',
    },
    tests: ['test/journeys/granted.test.ts', 'test/journeys/refused.test.ts', 'test/journeys/registry.test.ts'],
  },
  result(
    'annex2/6.1',
    { kk: 'Енгізу туралы хабарлама.', ru: 'Уведомление о включении.', en: 'Notification of inclusion.' },
    '829.7',
    'test/journeys/granted.test.ts',
  ),
  result(
    'annex2/6.2',
    { kk: 'Алып тастау туралы хабарлама.', ru: 'Уведомление об исключении.', en: 'Notification of exclusion.' },
    '829.8',
    'test/journeys/registry.test.ts',
  ),
  result(
    'annex2/6.3',
    { kk: 'Өзгерістер енгізу туралы хабарлама.', ru: 'Уведомление об изменениях.', en: 'Notification of changes.' },
    '829.9',
    'test/journeys/registry.test.ts',
  ),
  result(
    'annex2/6.4',
    { kk: 'Бас тарту туралы дәлелді жауап.', ru: 'Мотивированный ответ об отказе.', en: 'Reasoned reply of refusal.' },
    '829.6',
    'test/journeys/refused.test.ts',
  ),
  {
    place: 'annex2/7',
    kind: 'carried-out',
    says: { kk: 'Қызмет тегін.', ru: 'Услуга бесплатна.', en: 'The service is free of charge.' },
    does: {
      kk: 'Төлем сұралмайды және есептелмейді; жол басып шығарылады.',
      ru: 'Плата не спрашивается и не считается; строка выводится.',
      en: 'No payment is asked for or counted; the row is printed.',
    },
    tests: golden,
  },
]
