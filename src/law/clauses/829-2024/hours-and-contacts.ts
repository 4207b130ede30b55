import type { Clause } from '../clause.js'

/** Annex 2, rows 8 and 11: when the provider works, where to ask. */
export const hoursAndContacts: readonly Clause[] = [
  {
    place: 'annex2/8',
    kind: 'carried-out',
    says: { kk: 'Жұмыс кестесі.', ru: 'График работы.', en: 'Working hours.' },
    does: {
      kk: 'Жұмыс уақыты мен қабылдау осы кестемен есептеледі.',
      ru: 'Рабочее время и приём считаются по этому графику.',
      en: 'Working time and acceptance are computed by it.',
    },
    tests: ['test/calendar/working-time.test.ts', 'test/calendar/receipt.test.ts'],
  },
  {
    place: 'annex2/8.1',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет беруші дүйсенбіден жұмаға дейін 9:00-18:30 жұмыс істейді, түскі үзіліс 13:00-14:30; демалыс пен мереке күндері жұмыс істемейді.',
      ru: 'Услугодатель работает с понедельника по пятницу 9:00–18:30, перерыв 13:00–14:30; в выходные и праздники не работает.',
      en: 'The provider works Monday to Friday 9:00-18:30 with a break 13:00-14:30; not on days off and holidays.',
    },
    does: {
      kk: 'Сағатпен берілген мерзімдер осы уақытта ғана жүреді; демалыс күндері күнтізбеден алынады.',
      ru: 'Сроки в часах идут только в это время; нерабочие дни берутся из календаря.',
      en: 'Terms in hours run in these hours alone; days off come from the calendar.',
    },
    tests: ['test/calendar/working-time.test.ts'],
  },
  {
    place: 'annex2/8.2',
    kind: 'carried-out',
    says: {
      kk: 'Портал тәулік бойы жұмыс істейді; жұмыс уақытынан кейін, демалыс не мереке күні берілгені келесі жұмыс күні қабылданады.',
      ru: 'Портал работает круглосуточно; поданное после рабочего времени, в выходной или праздник принимается следующим рабочим днём.',
      en: 'The portal works round the clock; what comes after hours, on a day off or a holiday is taken the next working day.',
    },
    does: {
      kk: 'Порталдан 18:30-дан кейін түскені келесі жұмыс күні 9:00-де қабылданған болып саналады.',
      ru: 'Поступившее через портал после 18:30 считается принятым в 9:00 следующего рабочего дня.',
      en: 'What comes through the portal after 18:30 counts as accepted at 9:00 of the next working day.',
    },
    tests: ['test/calendar/receipt.test.ts'],
  },
  {
    place: 'annex2/11',
    kind: 'carried-out',
    says: {
      kk: 'Өзге талаптар: мәртебені қашықтан білу, порталда ЭЦҚ-мен алу, анықтама телефондары.',
      ru: 'Иные требования: статус дистанционно, получение через портал с ЭЦП, справочные телефоны.',
      en: 'Other requirements: status at a distance, the portal with a digital signature, enquiry telephones.',
    },
    does: {
      kk: 'Жол редакцияда сақталған; kz-is law show 829-2024 басып шығарады.',
      ru: 'Строка хранится в редакции; её выводит kz-is law show 829-2024.',
      en: 'The row is held in the edition; kz-is law show 829-2024 prints it.',
    },
    tests: ['test/law/golden.test.ts'],
  },
  {
    place: 'annex2/11.1',
    kind: 'out-of-reach',
    says: {
      kk: 'Өтініш беруші қызметтің барысын порталдағы «жеке кабинеттен» және Бірыңғай байланыс орталығынан біле алады.',
      ru: 'Заявитель узнаёт о ходе услуги в «личном кабинете» портала и в Едином контакт-центре.',
      en: "The applicant can learn of the service's progress in the personal account and from the single contact centre.",
    },
    does: {
      kk: 'Мәртебені портал мен байланыс орталығы береді; бағдарлама желіге шықпайды.',
      ru: 'Статус сообщают портал и контакт-центр; программа в сеть не выходит.',
      en: 'The portal and the contact centre give it; the program never goes to the network.',
    },
    tests: [],
  },
  {
    place: 'annex2/11.2',
    kind: 'out-of-reach',
    says: {
      kk: 'ЭЦҚ бар болса, қызметті портал арқылы электрондық нысанда алуға болады.',
      ru: 'При наличии ЭЦП услугу можно получить через портал в электронной форме.',
      en: 'With a digital signature the service can be had through the portal electronically.',
    },
    does: {
      kk: 'Порталда болатын әрекет: бағдарлама оған қосылмайды.',
      ru: 'Это делается на портале: программа к нему не подключается.',
      en: 'That happens on the portal: the program does not connect to it.',
    },
    tests: [],
  },
  {
    place: 'annex2/11.3',
    kind: 'informational',
    says: {
      kk: 'Анықтама қызметтерінің байланысы министрліктің интернет-ресурсында.',
      ru: 'Контакты справочных служб – на интернет-ресурсе министерства.',
      en: "Contacts of the enquiry services are on the ministry's website.",
    },
    does: {
      kk: 'Анықтамалық мәлімет: орындайтын ештеңе жоқ.',
      ru: 'Справочные сведения: исполнять нечего.',
      en: 'For reference: there is nothing to carry out.',
    },
    tests: [],
  },
  {
    place: 'annex2/11.4',
    kind: 'informational',
    says: {
      kk: 'Телефондар www.gov.kz сайтында да бар; Бірыңғай байланыс орталығы: 1414, 8 800 080 7777.',
      ru: 'Телефоны есть и на www.gov.kz; Единый контакт-центр: 1414, 8 800 080 7777.',
      en: 'The telephones are on www.gov.kz too; single contact centre: 1414, 8 800 080 7777.',
    },
    does: {
      kk: 'Байланыс орталығының нөмірлері негізгі талаптармен бірге басып шығарылады.',
      ru: 'Номера контакт-центра выводятся вместе с основными требованиями.',
      en: "The contact centre's numbers are printed with the main requirements.",
    },
    tests: [],
  },
]
