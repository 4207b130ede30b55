import type { FieldKind } from '../../law/field.js'
import type { Names } from './declare.js'

/** One column of a table; `total` in the row «Барлығы»: a unit price and a year have none. */
export interface Column {
  readonly id: string
  readonly kind: FieldKind
  readonly names: Names
  readonly total?: true
  readonly required?: true
}

export interface FacilityTable {
  readonly id: string
  readonly names: Names
  readonly columns: readonly Column[]
}

const BOUGHT: Column = {
  id: 'yearBought',
  kind: 'integer',
  names: ['Сатып алынған жылы', 'Год приобретения', 'Year of purchase'],
}
const MADE: Column = { id: 'yearMade', kind: 'integer', names: ['Шығарылған жылы', 'Год выпуска', 'Year of make'] }
const MAKER: Column = { id: 'maker', kind: 'text', names: ['Өндіруші-фирма', 'Фирма-производитель', 'Maker'] }
const MODEL: Column = { id: 'model', kind: 'text', names: ['Моделі', 'Модель', 'Model'], required: true }
const NOTE: Column = { id: 'note', kind: 'text', names: ['Ескерту', 'Примечание', 'Note'] }
const QUANTITY: Column = {
  id: 'quantity',
  kind: 'integer',
  names: ['Саны, бірлігі', 'Количество, единиц', 'Quantity, pieces'],
  total: true,
}
const PRICE: Column = {
  id: 'price',
  kind: 'decimal',
  names: ['Бағасы, мың теңге', 'Цена, тысяч тенге', 'Price, thousand tenge'],
}
const COST: Column = {
  id: 'cost',
  kind: 'decimal',
  names: ['Құны, мың теңге', 'Стоимость, тысяч тенге', 'Cost, thousand tenge'],
  total: true,
}
const PURCHASE_COST: Column = {
  id: 'cost',
  kind: 'decimal',
  names: ['Сатып алудың құны, мың теңге', 'Стоимость приобретения, тысяч тенге', 'Cost of purchase, thousand tenge'],
  total: true,
}
const MACHINE: readonly Column[] = [
  { id: 'model', kind: 'text', names: ['Түрі, маркасы', 'Тип, марка', 'Type, make'], required: true },
  { id: 'ram', kind: 'decimal', names: ['RAM көлемі, Мегабайт', 'Объем RAM, мегабайт', 'RAM, megabytes'] },
  { id: 'diskCount', kind: 'integer', names: ['HDD саны', 'Количество HDD', 'Number of hard disks'] },
  { id: 'diskVolume', kind: 'decimal', names: ['HDD көлемі, Гб', 'Объем HDD, Гб', 'Volume of hard disks, GB'] },
  MAKER,
  MADE,
  BOUGHT,
]
const PRINTER: readonly Column[] = [
  MODEL,
  {
    id: 'technology',
    kind: 'text',
    names: ['Басып шығару технологиясы', 'Технология печати', 'Printing technology'],
  },
  MAKER,
  MADE,
  BOUGHT,
  QUANTITY,
  PRICE,
  COST,
]

/** The eight tables of annex 5. Money is in thousands of tenge everywhere but the cost of technical support, which is in tenge. */
export const TABLES: readonly FacilityTable[] = [
  {
    id: 'licensedSoftware',
    names: [
      'Лицензияланған бағдарламалық қамтамасыз ету туралы мәліметтер',
      'Сведения о лицензионном программном обеспечении',
      'Licensed software',
    ],
    columns: [
      {
        id: 'name',
        kind: 'text',
        names: [
          'Бағдарламалық қамтамасыз етудің атауы',
          'Наименование программного обеспечения',
          'Name of the software',
        ],
        required: true,
      },
      {
        id: 'version',
        kind: 'text',
        names: [
          'Бағдарламалық қамтамасыз етудің нұсқасы',
          'Версия программного обеспечения',
          'Version of the software',
        ],
      },
      BOUGHT,
      {
        id: 'licences',
        kind: 'integer',
        names: ['Лицензиялар, бірліктер саны', 'Количество лицензий, единиц', 'Number of licences'],
        total: true,
      },
      PURCHASE_COST,
      {
        id: 'supportCost',
        kind: 'decimal',
        names: ['Техникалық қолдаудың құны, теңге', 'Стоимость технической поддержки, тенге', 'Cost of support, tenge'],
        total: true,
      },
      NOTE,
    ],
  },
  {
    id: 'commissionedSoftware',
    names: [
      'Тапсырыс берілген бағдарламалық өнімдер туралы мәліметтер',
      'Сведения о заказных программных продуктах',
      'Commissioned software',
    ],
    columns: [
      {
        id: 'name',
        kind: 'text',
        names: ['Ақпараттық жүйенің атауы', 'Наименование информационной системы', 'Name of the system'],
        required: true,
      },
      {
        id: 'yearCommissioned',
        kind: 'integer',
        names: ['Пайдалануға енгізілген жылы', 'Год ввода в эксплуатацию', 'Year of commissioning'],
      },
      {
        id: 'systemNumber',
        kind: 'text',
        names: ['Ақпараттық жүйенің нөмірі', 'Номер информационной системы', 'Number of the system'],
      },
      {
        id: 'databaseNumber',
        kind: 'text',
        names: ['Деректер қорының нөмірі', 'Номер базы данных', 'Number of the database'],
      },
      PURCHASE_COST,
      {
        id: 'upkeepCost',
        kind: 'decimal',
        names: ['Сүйемелдеу құны, мың теңге', 'Стоимость сопровождения, тысяч тенге', 'Cost of upkeep, thousand tenge'],
        total: true,
      },
      { id: 'supplier', kind: 'text', names: ['Өнім беруші', 'Поставщик', 'Supplier'] },
      NOTE,
    ],
  },
  { id: 'servers', names: ['Серверлер', 'Серверы', 'Servers'], columns: [...MACHINE, QUANTITY, PRICE, COST] },
  {
    id: 'computers',
    names: ['Дербес компьютерлер', 'Персональные компьютеры', 'Personal computers'],
    columns: [
      ...MACHINE,
      PRICE,
      {
        ...COST,
        names: ['Жалпы құны, мың теңге', 'Общая стоимость, тысяч тенге', 'Whole cost, thousand tenge'],
      },
    ],
  },
  {
    id: 'portables',
    names: ['Тасымалданатын компьютерлер', 'Переносные компьютеры', 'Portable computers'],
    columns: [...MACHINE, PRICE, COST],
  },
  { id: 'networkPrinters', names: ['Желілік принтерлер', 'Сетевые принтеры', 'Network printers'], columns: PRINTER },
  { id: 'localPrinters', names: ['Локалдық принтерлер', 'Локальные принтеры', 'Local printers'], columns: PRINTER },
  {
    id: 'scanners',
    names: ['Сканерлер', 'Сканеры', 'Scanners'],
    columns: [MODEL, MAKER, MADE, BOUGHT, QUANTITY, PRICE],
  },
]

/** The two parts of every table. */
export const PARTS = [
  {
    id: 'central',
    names: [
      'Орталық аппарат және құрылымдық бөлімшелер',
      'Центральный аппарат и структурные подразделения',
      'Central staff and its divisions',
    ],
  },
  { id: 'territorial', names: ['Аумақтық органдар', 'Территориальные органы', 'Territorial bodies'] },
] as const satisfies readonly { readonly id: string; readonly names: Names }[]

/** The name of a total in a template: `servers.centralTotal.quantity`. */
export function totalId(table: string, part: string, column: string): string {
  return `${table}.${part}Total.${column}`
}
