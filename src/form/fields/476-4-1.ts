import type { Field } from '../../law/field.js'
import {
  choices,
  longTexts,
  machineRows,
  moneyRows,
  request,
  security,
  signedOn,
  testing,
  texts,
  versionRows,
  YEAR,
} from './476-4.js'
import { developer, owner } from './476-4-organisation.js'
import { field, group } from './declare.js'

const source = '476-2015/4/annex1'
const section = (number: number) => `${source}/${number}` as const

const product = group(
  'product',
  ['БӨ/АЖ сәйкестендіру деректері', 'Идентификационные данные ПП/ИС', 'What identifies the product or system'],
  section(1),
  [
    field('name', 'text', ['БӨ/АЖ атауы', 'Наименование ПП/ИС', 'Name of the product or system'], section(1)),
    field('kind', 'choice', ['БӨ немесе АЖ', 'ПП или ИС', 'Product or system'], section(1), {
      choices: choices([
        ['software', ['БӨ', 'ПП', 'software product']],
        ['system', ['АЖ', 'ИС', 'information system']],
      ]),
    }),
    ...texts(section(1), [
      ['abbreviation', 'Аббревиатура', 'Аббревиатура', 'Abbreviation'],
      ['version', 'Нұсқасы', 'Версия', 'Version'],
      ['subsidiary', 'Еншілік БӨ/АЖ атауы', 'Наименование дочернего ПП/ИС', 'Name of the subsidiary product or system'],
    ]),
  ],
)

const description = group(
  'description',
  ['БӨ/АЖ туралы мәліметтер', 'Сведения о ПП/ИС', 'About the product or system'],
  section(3),
  [
    ...longTexts(section(3), [
      ['purpose', 'Мақсаты', 'Назначение', 'Purpose'],
      ['functions', 'Функционалдық мүмкіндіктері', 'Функциональные возможности', 'Functions'],
      ['integration', 'Интеграциялау деңгейі', 'Уровень интеграции', 'Level of integration'],
      [
        'users',
        'Осы әзірлемені пайдаланатын орталық және жергілікті атқарушы, өзге де мемлекеттік органдар',
        'Центральные и местные исполнительные, иные государственные органы, использующие данную разработку',
        'State bodies that use it',
      ],
    ]),
    ...texts(section(3), [
      ['copyright', 'Авторлық құқығының куәлігі', 'Свидетельство об авторском праве', 'Copyright certificate'],
      ['certification', 'Сертификаттау туралы куәлігі', 'Свидетельство о сертификации', 'Certificate of conformity'],
      ['licence', 'Лицензиялау туралы мәліметтер', 'Сведения о лицензировании', 'Licence'],
      ['licenceTerm', 'Лицензияның жарамдылық мерзімі', 'Срок действия лицензии', 'Term of the licence'],
      ['licenceKind', 'Лицензия түрі', 'Вид лицензии', 'Kind of licence'],
    ]),
  ],
)

const platform = group(
  'platform',
  ['БӨ/АЖ бағдарламалық-техникалық сипаттамасы', 'Программно-техническая характеристика ПП/ИС', 'What it runs on'],
  section(5),
  [
    machineRows(
      'machines',
      ['Электрондық-есептеу машина', 'Электронно-вычислительная машина', 'Computers'],
      [
        'Сервердің түрі мен маркасы, дербес компьютерлер',
        'Тип и марка сервера, персональные компьютеры',
        'Type and make of the server, personal computers',
      ],
      section(5),
    ),
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
    ...texts(section(5), [['languages', 'Бағдарламалау тілдері', 'Языки программирования', 'Programming languages']]),
  ],
  { optional: true },
)

const funding = group(
  'funding',
  ['БӨ/АЖ қаржыландыру туралы мәліметтер', 'Сведения о финансировании ПП/ИС', 'Finance'],
  section(6),
  [
    ...texts(section(6), [['developmentPeriod', 'Әзірлеу кезеңі', 'Период разработки', 'Period of development']]),
    field(
      'commissioningYear',
      'integer',
      ['Өнеркәсіптік пайдалануға енгізу жылы', 'Год ввода в промышленную эксплуатацию', 'Year of commissioning'],
      section(6),
      YEAR,
    ),
    ...texts(section(6), [['evolutionPeriod', 'Дамыту кезеңі', 'Период развития', 'Period of further development']]),
    moneyRows(
      'development',
      ['Әзірлемені қаржыландыру', 'Финансирование разработки', 'Finance of the development'],
      ['Әзірлеменің құны, мың теңге', 'Стоимость разработки, тысяч тенге', 'Cost of the development, thousand tenge'],
      section(6),
    ),
    moneyRows(
      'evolution',
      [
        'Қызмет көрсетуді, дамытуды қаржыландыру',
        'Финансирование обслуживания, развития',
        'Finance of upkeep and further development',
      ],
      ['Дамыту құны, мың теңге', 'Стоимость развития, тысяч тенге', 'Cost of further development, thousand tenge'],
      section(6),
    ),
    ...longTexts(section(6), [['note', 'Қосымша мәліметтер', 'Дополнительные сведения', 'Further information']]),
  ],
  { optional: true },
)

/** What annex 1 asks: a software product or an information system. */
export const fields: readonly Field[] = [
  request(source, 'Мәліметтерді ұсыну күні'),
  product,
  owner(section(2), ['name', 'department', 'status', 'head', 'address', 'phone', 'fax', 'email']),
  description,
  developer(section(4)),
  platform,
  funding,
  security(section(7), 'Аттестаттаудан өту мерзімі'),
  testing(section(8), 'Сынақтардан өту кезеңі'),
  signedOn(source),
]
