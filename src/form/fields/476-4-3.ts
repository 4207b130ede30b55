import type { Field } from '../../law/field.js'
import { creationFunding, longTexts, request, signedOn, testing, texts } from './476-4.js'
import { owner } from './476-4-organisation.js'
import { field, group } from './declare.js'

const source = '476-2015/4/annex3'
const section = (number: number) => `${source}/${number}` as const

const network = group(
  'network',
  [
    'Деректерді беру желісінің сәйкестендіру деректері',
    'Идентификационные данные сети передачи данных',
    'What identifies the network',
  ],
  section(1),
  [
    field('name', 'text', ['Атауы', 'Наименование', 'Name'], section(1)),
    ...texts(section(1), [
      ['abbreviation', 'Аббревиатура', 'Аббревиатура', 'Abbreviation'],
      ['belonging', 'Тиістілігі', 'Принадлежность', 'Belonging'],
      ['licence', 'Лицензиясы', 'Лицензия', 'Licence'],
    ]),
  ],
)

const characteristics = group(
  'characteristics',
  ['Деректерді беру желісінің сипаттамасы', 'Характеристика сети передачи данных', 'Characteristics of the network'],
  section(3),
  [
    ...longTexts(section(3), [
      ['topology', 'Топология сипаттамасы', 'Характеристика топологии', 'Topology'],
      [
        'informationKind',
        'Берілетін ақпараттың түрі',
        'Вид передаваемой информации',
        'Kind of information transmitted',
      ],
      ['channels', 'Байланыс арналары', 'Каналы связи', 'Communication channels'],
    ]),
    ...texts(section(3), [['protocol', 'Көліктік хаттама', 'Транспортный протокол', 'Transport protocol']]),
    field(
      'nodeCount',
      'integer',
      ['Коммутациялау тораптарының саны', 'Количество узлов коммутации', 'Number of switching nodes'],
      section(3),
      { optional: true, min: 0 },
    ),
    field(
      'capacity',
      'decimal',
      [
        'Жалпы өткізу қабілеттілігі, секундына мегабит',
        'Общая пропускная способность, мегабит в секунду',
        'Total capacity, megabits a second',
      ],
      section(3),
      { optional: true },
    ),
    field(
      'nodes',
      'list',
      ['Тораптардың өткізу қабілеттілігі', 'Пропускная способность узлов', 'Nodes and their capacity'],
      section(3),
      {
        optional: true,
        max: 1000,
        fields: [
          field('kind', 'text', ['Тораптың түрі', 'Вид узла', 'Kind of node'], section(3)),
          field(
            'capacity',
            'decimal',
            [
              'Өткізу қабілеттілігі, секундына мегабит',
              'Пропускная способность, мегабит в секунду',
              'Capacity, megabits a second',
            ],
            section(3),
          ),
        ],
      },
    ),
  ],
)

/** What annex 3 asks: a data transmission network. */
export const fields: readonly Field[] = [
  request(source, 'Мәліметтер ұсынылған күні'),
  network,
  owner(section(2), ['name', 'department', 'status', 'head', 'address', 'phone', 'fax', 'email', 'intermediary']),
  characteristics,
  creationFunding(section(4)),
  testing(section(5), 'Сынақтан өту кезеңі'),
  signedOn(source),
]
