import type { Field } from '../../law/field.js'
import { field, group, type Names } from './declare.js'

const source = '476-2015/1/annex2'

const HOLDERS: readonly (readonly [id: 'user' | 'systemAdministrator' | 'databaseAdministrator', names: Names])[] = [
  ['user', ['Пайдаланушы', 'Пользователь', 'User']],
  ['systemAdministrator', ['Жүйе әкімшісі', 'Системный администратор', 'System administrator']],
  ['databaseAdministrator', ['Дерекқор әкімшісі', 'Администратор базы данных', 'Database administrator']],
]

/** Terms in days; lengths in characters, under the eight that the form itself names they are pointed out. */
export const passwords: Field = group('passwords', ['Парольдер', 'Пароли', 'Passwords'], source, [
  group(
    'days',
    ['Парольдің қолданылу мерзімі (күндер саны)', 'Срок действия пароля (число дней)', 'Days that a password is valid'],
    source,
    HOLDERS.map(([id, names]) => field(id, 'integer', names, source, { min: 1, max: 3660 })),
  ),
  group(
    'length',
    [
      'Парольдің ең төменгі ұзындығы (нышандар саны)',
      'Минимальная длина пароля (число символов)',
      'Least length of a password, characters',
    ],
    source,
    HOLDERS.map(([id, names]) =>
      field(id, 'integer', names, source, {
        min: 1,
        advisedMin: 8,
        max: 1000,
        help: {
          kk: 'Нысанда «8 белгіден кем емес» деп көрсетілген.',
          ru: 'В форме указано: не менее 8 знаков.',
          en: 'The form says: not less than 8 characters.',
        },
      }),
    ),
  ),
])

/** The table of backup measures: yes or no for each row. */
export const backupMeasures: Field = group(
  'backupMeasures',
  ['Деректерді резервтеу жөніндегі шаралар', 'Меры по резервированию данных', 'Backup measures'],
  source,
  [
    field(
      'cluster',
      'yes-no',
      [
        'Қосарланушы сервер, "кластерлік" жүйе',
        'Дублирующий сервер, «кластерная» система',
        'Standby server or cluster',
      ],
      source,
    ),
    field('raid', 'yes-no', ['RAID кіші жүйелері', 'Подсистемы RAID', 'RAID'], source),
    field(
      'logCopies',
      'yes-no',
      [
        'Транзакциялар мен дерекқор журналдарының резервтік көшірмелері',
        'Резервные копии журналов транзакций и базы данных',
        'Copies of transaction and database logs',
      ],
      source,
    ),
    field('other', 'text', ['Өзге (көрсету қажет)', 'Иное (указать)', 'Other'], source, { optional: true, max: 1000 }),
  ],
)

const copies = (id: string, names: Names): Field =>
  group(id, names, source, [
    field(
      'frequency',
      'text',
      ['Жасау мерзімділігі (айына, жылына/бір)', 'Периодичность (раз в месяц, год)', 'How often'],
      source,
      { max: 200 },
    ),
    field('count', 'integer', ['Көшірмелер саны (дана)', 'Число копий (штук)', 'Number of copies'], source, {
      min: 1,
      max: 100_000,
    }),
    field('years', 'decimal', ['Сақтау мерзімі (жыл)', 'Срок хранения (лет)', 'Years kept'], source),
    field('place', 'text', ['Сақтау орны', 'Место хранения', 'Where they are kept'], source, { max: 500 }),
  ])

/** The table of backups: of the system and of the transaction log. */
export const backups: Field = group('backups', ['Резервтік көшірмелер', 'Резервные копии', 'Backups'], source, [
  copies('system', ['КЖ үшін', 'Для КС', 'Of the system']),
  copies('transactions', ['Транзакциялар журналы үшін', 'Для журнала транзакций', 'Of the transaction log']),
])
