import type { Field } from '../../law/field.js'
import { creationFunding, longTexts, machineRows, request, signedOn, testing, texts, versionRows } from './476-4.js'
import { developer, owner } from './476-4-organisation.js'
import { field, group } from './declare.js'

const source = '476-2015/4/annex2'
const section = (number: number) => `${source}/${number}` as const

const resource = group(
  'resource',
  [
    'Интернет-ресурсты сәйкестендіру деректері',
    'Идентификационные данные интернет-ресурса',
    'What identifies the site',
  ],
  section(1),
  [
    field(
      'name',
      'text',
      ['Интернет-ресурстың атауы', 'Наименование интернет-ресурса', 'Name of the internet resource'],
      section(1),
    ),
    field(
      'url',
      'text',
      ['Атауының толық нысаны (http)', 'Полная форма наименования (http)', 'Full address (http)'],
      section(1),
    ),
    ...texts(section(1), [
      ['version', 'Нұсқасы', 'Версия', 'Version'],
      ['licence', 'Лицензиясы туралы мәліметтер', 'Сведения о лицензии', 'Licence'],
      ['licenceTerm', 'Лицензияның жарамдылық мерзімі', 'Срок действия лицензии', 'Term of the licence'],
      ['licenceKind', 'Лицензияның түрі', 'Вид лицензии', 'Kind of licence'],
    ]),
  ],
)

const content = group(
  'content',
  [
    'Интернет-ресурстың құрылымдық-мазмұнды сипаттамасы',
    'Структурно-содержательная характеристика интернет-ресурса',
    'Structure and content',
  ],
  section(3),
  [
    ...longTexts(section(3), [['summary', 'Мазмұны', 'Содержание', 'Content']]),
    ...texts(section(3), [['language', 'Сайттың тілі', 'Язык сайта', 'Language of the site']]),
  ],
)

const platform = group(
  'platform',
  [
    'Интернет-ресурстың бағдарламалық-техникалық сипаттамасы',
    'Программно-техническая характеристика интернет-ресурса',
    'What it runs on',
  ],
  section(5),
  [
    machineRows(
      'servers',
      ['Серверлер', 'Серверы', 'Servers'],
      ['Түрі, маркасы', 'Тип, марка', 'Type, make'],
      section(5),
    ),
    versionRows(
      'operatingSystems',
      ['ОЖ', 'ОС', 'Operating systems'],
      ['Атауы', 'Наименование', 'Name'],
      ['Нұсқасы', 'Версия', 'Version'],
      section(5),
    ),
  ],
  { optional: true },
)

// The act numbers this section and the next one 7 and has none 6.
const services = group(
  'services',
  ['Көрсетілетін қызметтердің сипаттамасы', 'Характеристика предоставляемых услуг', 'Services of the site'],
  section(7),
  [
    field('offered', 'list', ['Көрсетілетін қызметтер', 'Предоставляемые услуги', 'Services'], section(7), {
      optional: true,
      max: 200,
      fields: [
        field('name', 'text', ['Атауы', 'Наименование', 'Name'], section(7)),
        field('isPaid', 'yes-no', ['Ақылы', 'Платная', 'For a fee'], section(7)),
      ],
    }),
    field('requests', 'integer', ['Сұрау салулардың саны', 'Количество запросов', 'Number of requests'], section(7), {
      optional: true,
      min: 0,
    }),
  ],
  { optional: true },
)

/** What annex 2 asks: an internet resource. */
export const fields: readonly Field[] = [
  request(source, 'Мәліметтер ұсынылған күні'),
  resource,
  owner(section(2), ['name', 'department', 'status', 'head', 'address', 'phone', 'fax', 'email', 'provider']),
  content,
  developer(section(4)),
  platform,
  services,
  creationFunding(section(7)),
  testing(section(8), 'Сынақтан өту кезеңі'),
  signedOn(source),
]
