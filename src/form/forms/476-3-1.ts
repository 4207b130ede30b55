import { finance, organisation, REQUIRED_EQUIPMENT } from '../fields/476-3.js'
import { field, given, group, named, project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

const source = '476-2015/3/annex1'

const depositObject = group(
  'object',
  ['Депозитке салу объектісі', 'Объект депонирования', 'Object of the deposit'],
  source,
  [
    field(
      'name',
      'text',
      ['Депозитке салу объектісінің атауы', 'Наименование объекта депонирования', 'Name of the object'],
      source,
      { max: 1000 },
    ),
    field(
      'registryNumber',
      'text',
      [
        'АР ж АЖ Тіркеліміндегі объектінің тіркеу нөмірі',
        'Регистрационный номер объекта в Регистре ИР и ИС',
        'Number of the object in the state register',
      ],
      source,
      { optional: true, max: 100 },
    ),
    field('copies', 'integer', ['Даналар саны', 'Количество экземпляров', 'Number of copies'], source, {
      min: 1,
      max: 1000,
    }),
    field('contents', 'list', ['Жинақтама', 'Комплект', 'Contents of each copy'], source, {
      min: 1,
      max: 1000,
      fields: [
        field(
          'name',
          'text',
          ['CD/файлдың/құжаттың атауы', 'Наименование CD/файла/документа', 'Name of the CD, file or document'],
          source,
          { max: 500 },
        ),
        field('cdSerial', 'text', ['CD сериялық нөмірі', 'Серийный номер CD', 'Serial number of the CD'], source, {
          optional: true,
          max: 100,
        }),
        field('cdVolume', 'decimal', ['CD көлемі (Мгб)', 'Объём CD (Мб)', 'Volume of the CD, MB'], source, {
          optional: true,
        }),
        field('sheets', 'integer', ['Қағаз тасығыштың парақтар саны', 'Количество листов', 'Sheets of paper'], source, {
          optional: true,
          min: 0,
          max: 1_000_000,
        }),
        field('kind', 'choice', ['Түпнұсқа немесе көшірме', 'Подлинник или копия', 'Original or copy'], source, {
          choices: [
            { id: 'original', label: named(['Т', 'П (подлинник)', 'O (original)']) },
            { id: 'copy', label: named(['К', 'К (копия)', 'C (copy)']) },
          ],
          help: {
            kk: 'Т – түпнұсқа, К – көшірме.',
            ru: 'В форме: Т — подлинник, К — копия.',
            en: 'On the form Т is an original, К is a copy.',
          },
        }),
      ],
    }),
  ],
)

const software = group('software', ['Шығарылым туралы', 'О выпуске', 'The release'], source, [
  field('authors', 'text-list', ['Автор(лар)', 'Автор(ы)', 'Authors'], source, { min: 1, max: 100, personal: true }),
  field(
    'certification',
    'text',
    ['Сертификаттау туралы мәліметтер', 'Сведения о сертификации', 'Certification'],
    source,
    { optional: true, max: 1000 },
  ),
  field('releaseYear', 'integer', ['Шығарылған жылы', 'Год выпуска', 'Year of release'], source, {
    min: 1950,
    max: 2100,
  }),
  field('version', 'text', ['Нұсқасы', 'Версия', 'Version'], source, { max: 100 }),
  field(
    'languages',
    'text',
    ['Бағдарламалау тілі(дері)', 'Язык(и) программирования', 'Programming languages'],
    source,
    { max: 300 },
  ),
  field('releasedOn', 'date', ['Шығарылған күні', 'Дата выпуска', 'Day of release'], source, { notAfter: 'receipt' }),
  field('purpose', 'long-text', ['Түсініктеме (мақсаты)', 'Аннотация (назначение)', 'Annotation (purpose)'], source, {
    max: 5000,
  }),
  ...REQUIRED_EQUIPMENT,
  field(
    'protection',
    'long-text',
    [
      'Заңсыз таралудан қорғау (бар болуы, жалпы сипаттамасы)',
      'Защита от незаконного распространения (наличие, общая характеристика)',
      'Protection against unlawful copying',
    ],
    source,
    { optional: true, max: 5000 },
  ),
])

const fields = [
  group(
    'registration',
    ['Тіркеу', 'Регистрация', 'Registration'],
    source,
    [
      field('number', 'text', ['Тіркеу №', 'Регистрационный №', 'Registration No'], source, {
        optional: true,
        max: 60,
      }),
      field('date', 'date', ['Тіркелген күні', 'Дата регистрации', 'Day of registration'], source, { optional: true }),
    ],
    {
      optional: true,
      help: {
        kk: 'Депозитарийдің қызметкерлері толтырады.',
        ru: 'Заполняют работники депозитария.',
        en: 'Filled in by the depository.',
      },
    },
  ),
  group('applicant', ['Өтініш беруші', 'Заявитель', 'Applicant'], source, [
    field(
      'name',
      'text',
      [
        'Өтініш беруші ұйымның толық атауы немесе өтініш беруші жеке тұлғаның тегі, аты, әкесінің аты',
        'Полное наименование организации-заявителя или Ф. И. О. заявителя',
        'Full name of the applicant',
      ],
      source,
      { max: 500, personal: true },
    ),
  ]),
  depositObject,
  organisation(
    'holder',
    ['Депозитке салу объектісін иеленуші', 'Владелец объекта депонирования', 'Holder of the object'],
    ['Иеленушінің толық атауы', 'Полное наименование владельца', 'Full name of the holder'],
    [
      'Байланысушы тұлға: тегі, аты, әкесінің аты; телефоны',
      'Контактное лицо: Ф. И. О.; телефон',
      'Whom to ask: name, telephone',
    ],
  ),
  organisation(
    'developer',
    ['Депозитке салу объектілерін әзірлеуші', 'Разработчик объектов депонирования', 'Developer of the object'],
    [
      'Ұйымның толық атауы немесе жеке тұлғаның тегі, аты, әкесінің аты',
      'Полное наименование организации или Ф. И. О.',
      'Full name of the developer',
    ],
    [
      'Байланысушы тұлға: тегі, аты, әкесінің аты; лауазымы, телефоны',
      'Контактное лицо: Ф. И. О.; должность, телефон',
      'Whom to ask: name, position, telephone',
    ],
  ),
  software,
  finance,
  group('application', ['Өтініш', 'Заявление', 'Application'], source, [
    field('date', 'date', ['Қол қойылған күні', 'Дата подписания', 'Day of signature'], source, {
      optional: true,
      notAfter: 'receipt',
    }),
  ]),
]

export const form476x3x1: Form = {
  id: '476.3.1',
  title: FORM_TITLES['476.3.1'],
  direction: 'filed',
  official: true,
  source,
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актінің тақырыбында «сынақтан өткізуге» делінген, ақпараттық жүйелер аталмаған; «Шығарылған жылы» да, «Шығарылған күні» де бар.',
      ru: 'В названии акта стоит «сынақтан өткізуге» (на испытание) и не названы информационные системы; есть и год, и дата выпуска.',
      en: 'The title speaks of «сынақтан өткізуге» (testing) and leaves out information systems; both year and day of release are asked.',
    },
  ],
  fields,
  fromCase: (view) =>
    project(
      fields,
      given({
        ...view.answers,
        registration: {
          number: view.number,
          ...(view.registered === null ? {} : { date: view.registered.slice(0, 10) }),
        },
      }),
    ),
}
