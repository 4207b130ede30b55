import type { Field } from '../../law/field.js'
import {
  creationFunding,
  longTexts,
  machineRows,
  request,
  security,
  signedOn,
  testing,
  texts,
  versionRows,
} from './476-4.js'
import { owner } from './476-4-organisation.js'
import { field, group, type Names } from './declare.js'

const source = '476-2015/4/annex4'
const section = (number: number) => `${source}/${number}` as const

/** Names with how many there are of each; rows repeat. */
function countRows(id: string, names: Names, name: Names, count: Names, number: number): Field {
  return field(id, 'list', names, section(number), {
    optional: true,
    max: 1000,
    fields: [
      field('name', 'text', name, section(number)),
      field('count', 'integer', count, section(number), { min: 0 }),
    ],
  })
}

const database = group(
  'database',
  ['Деректер қорының сәйкестендіру деректері', 'Идентификационные данные базы данных', 'What identifies the database'],
  section(1),
  [
    field('name', 'text', ['Атауы', 'Наименование', 'Name'], section(1)),
    ...texts(section(1), [
      ['abbreviation', 'Аббревиатура', 'Аббревиатура', 'Abbreviation'],
      ['version', 'Нұсқасы', 'Версия', 'Version'],
      [
        'partOf',
        'Құрамына кіретін автоматтандырылған жүйе',
        'Входит в состав автоматизированной системы',
        'Automated system that it is part of',
      ],
    ]),
  ],
)

const structure = group(
  'structure',
  [
    'Деректер қорының құрылымдық-мазмұнды сипаттамасы',
    'Структурно-содержательная характеристика базы данных',
    'Structure and content',
  ],
  section(3),
  [
    ...longTexts(section(3), [
      ['purpose', 'Мақсаты', 'Назначение', 'Purpose'],
      ['subject', 'Деректер қорының тақырыптамасы', 'Тематика базы данных', 'Subject of the database'],
      ['use', 'Пайдалану саласы', 'Область применения', 'Field of use'],
    ]),
    ...texts(section(3), [
      ['kind', 'Түрі', 'Вид', 'Kind'],
      ['language', 'Жазбалар тілі', 'Язык записей', 'Language of the records'],
    ]),
    countRows(
      'objects',
      ['Объектілері', 'Объекты', 'Objects'],
      ['Деректер қоры объектісі түрінің атауы', 'Наименование вида объекта базы данных', 'Kind of object'],
      ['Объектілердің саны', 'Количество объектов', 'Number of objects'],
      3,
    ),
  ],
)

const volume = group(
  'volume',
  [
    'Деректер қорының көлемді-уақыттық сипаттамасы',
    'Объемно-временная характеристика базы данных',
    'Volume and renewal',
  ],
  section(4),
  [
    field('megabytes', 'decimal', ['Көлемі (Мегабайт)', 'Объем (мегабайт)', 'Volume, megabytes'], section(4), {
      optional: true,
    }),
    ...texts(section(4), [
      ['renewalPeriod', 'Жаңарту кезеңі', 'Период обновления', 'Period of renewal'],
      ['renewalOrder', 'Жаңарту тәртібі', 'Порядок обновления', 'Order of renewal'],
    ]),
  ],
)

const platform = group(
  'platform',
  [
    'Деректер қорының бағдарламалық-техникалық сипаттамасы',
    'Программно-техническая характеристика базы данных',
    'What it runs on',
  ],
  section(5),
  [
    versionRows(
      'operatingSystems',
      ['Операциялық жүйе', 'Операционная система', 'Operating systems'],
      ['Операциялық жүйенің атауы', 'Наименование операционной системы', 'Name of the operating system'],
      ['Операциялық жүйенің нұсқасы', 'Версия операционной системы', 'Version of the operating system'],
      section(5),
    ),
    versionRows(
      'databaseSystems',
      ['Деректер қорын басқару жүйесі', 'Система управления базами данных', 'Database management systems'],
      ['Деректер қорын басқару жүйесінің атауы', 'Наименование СУБД', 'Name of the database management system'],
      ['Деректер қорын басқару жүйесінің нұсқасы', 'Версия СУБД', 'Version of the database management system'],
      section(5),
    ),
    machineRows(
      'machines',
      ['Электрондық-есептеу машиналар', 'Электронно-вычислительные машины', 'Computers'],
      ['Маркасы және түрі', 'Марка и тип', 'Make and type'],
      section(5),
    ),
    countRows(
      'subscriberEquipment',
      [
        'Абоненттік пункттің техникалық құралдары',
        'Технические средства абонентского пункта',
        "Equipment of a subscriber's station",
      ],
      ['Техникалық құралдың атауы', 'Наименование технического средства', 'Name of the equipment'],
      ['Саны', 'Количество', 'Number'],
      5,
    ),
  ],
  { optional: true },
)

const use = group(
  'service',
  [
    'Деректер қорының функционалдық-пайдаланушылық сипаттамасы',
    'Функционально-пользовательская характеристика базы данных',
    'How it is used',
  ],
  section(6),
  [
    ...texts(section(6), [
      ['delivery', 'Жеткізу нысаны', 'Форма поставки', 'Form of delivery'],
      ['carrier', 'Тасымалдағыштың түрі', 'Вид носителя', 'Kind of carrier'],
      ['publications', 'Баспасөз басылымдары', 'Печатные издания', 'Printed publications'],
    ]),
    ...longTexts(section(6), [['services', 'Қызмет көрсетудің түрлері', 'Виды обслуживания', 'Kinds of service']]),
    field('userCount', 'integer', ['Пайдаланушылар саны', 'Количество пользователей', 'Number of users'], section(6), {
      optional: true,
      min: 0,
    }),
    ...longTexts(section(6), [['users', 'Пайдаланушылар', 'Пользователи', 'Users']]),
  ],
  { optional: true },
)

const rights = group(
  'rights',
  [
    'Деректер қорының авторлық-құқықтық сипаттамасы',
    'Авторско-правовая характеристика базы данных',
    'Rights in the database',
  ],
  section(7),
  texts(section(7), [
    ['basis', 'Меншік иесінің құқығының негізі', 'Основание права собственника', "Basis of the owner's right"],
    ['restrictions', 'Құқығының шектелуі', 'Ограничение права', 'Restrictions of the right'],
    ['licence', 'Лицензия туралы мәліметтер', 'Сведения о лицензии', 'Licence'],
    ['licenceTerm', 'Лицензияның жарамдылық мерзімі', 'Срок действия лицензии', 'Term of the licence'],
    ['licenceKind', 'Лицензияның түрі', 'Вид лицензии', 'Kind of licence'],
  ]),
  { optional: true },
)

/** What annex 4 asks: a database. */
export const fields: readonly Field[] = [
  request(source, 'Мәліметтер ұсынылған күні'),
  database,
  owner(section(2), ['name', 'department', 'status', 'head', 'address', 'phone', 'site', 'fax', 'email']),
  structure,
  volume,
  platform,
  use,
  rights,
  creationFunding(section(8)),
  security(section(9), 'Аттестаттаудан өту кезеңі'),
  testing(section(10), 'Сынақтан өту кезеңі'),
  signedOn(source),
]
