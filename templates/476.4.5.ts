import { PARTS, TABLES, totalId } from '../src/form/fields/476-4-5-tables.js'
import { annex } from './annex-476-4.js'
import { type Block, type Cell, source, subtitle, table, text, title } from './blocks.js'

// «Лицезияланған», «тіркеуі», the Latin i in Түрi, көлемi, Өндiрушi, and the punctuation after the parts' names are the act's own.
const tall = (words: string): Cell => ({ text: words, down: 2 })
const PARTS_PRINTED = ['Орталық аппарат және құрылымдық бөлімшелер', 'Аумақтық органдар'] as const
const LETTERS = ['А.', 'Б.'] as const

interface Printed {
  readonly id: string
  readonly heading: string
  readonly widths: readonly number[]
  readonly header: readonly Cell[]
  /** The second line of a header with merged cells. */
  readonly under?: readonly Cell[]
  readonly numbers: number
  /** What follows the names of the parts. */
  readonly ends: readonly [string, string]
}

/** A table with both its parts: the part's own line, its rows, its total. */
function facilities(printed: Printed): readonly Block[] {
  const columns = TABLES.find((one) => one.id === printed.id)!.columns
  const numbers = Array.from({ length: columns.length + 1 }, (_, i) => (i < printed.numbers ? String(i + 1) : ''))
  const empty = columns.slice(1).map(() => '')
  const rows = PARTS.flatMap((part, p): (readonly Cell[])[] => {
    const list = `${printed.id}.${part.id}`
    const cells = columns.map(({ id }, i) => `{{${id}}}${i === columns.length - 1 ? `{{/${list}}}` : ''}`)
    const totals = columns
      .slice(1)
      .map((column) => (column.total === true ? `{{${totalId(printed.id, part.id, column.id)}}}` : ''))
    return [
      [LETTERS[p]!, `${PARTS_PRINTED[p]}${printed.ends[p]}`, ...empty],
      [`{{#${list}|2}}{{@row}}`, ...cells],
      ['', 'Барлығы:', ...totals],
    ]
  })
  return [
    subtitle(printed.heading, { align: 'left', before: 14, after: 4 }),
    table({
      columns: printed.widths,
      size: 9,
      centred: [0, ...columns.flatMap(({ kind }, i) => (kind === 'text' ? [] : [i + 1]))],
      header: printed.header,
      // Three lines in a cell of two rows: a repeated header, set by the rows alone, would cut the third off.
      headHeights: printed.under ? [20, 20] : [],
      moreHeader: [...(printed.under ? [printed.under] : []), numbers],
      rows,
    }),
  ]
}

const machine = (lastColumns: readonly string[], maker: string): readonly Cell[] => [
  tall('р/с №'),
  tall('Түрi, маркасы'),
  tall('RAM көлемi, Мега-байт'),
  { text: 'HDD', span: 2 },
  tall(maker),
  tall('Шығарылған жылы'),
  tall('Сатып алынған жылы'),
  ...lastColumns.map(tall),
]
const UNDER_HDD = ['Саны', 'Көлемi, Гб'] as const
const PRINTER = [
  'р/с №',
  'Моделі',
  'Басып шығару технологиясы',
  'Өндiрушi- фирма',
  'Шығарылған жылы',
  'Сатып алынған жылы',
  'Саны, бірлігі',
  'Бағасы, мың теңге',
  'Құны, мың теңге',
] as const
const PRINTER_WIDTHS = [10, 55, 40, 40, 26, 26, 20, 30, 32] as const

export default source(
  '476.4.5',
  [
    ...annex(5, 165),
    title(
      'Ақпараттық есептеу құралдарын Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінде тіркеуі туралы өтінім',
    ),
    table({
      columns: [32, 20, 48],
      size: 12,
      rows: [
        ['1. Бірыңғай бюджеттік жіктеу коды:', { text: '{{budgetCode}}', span: 2 }],
        ['2. Иеленушінің атауы:', { text: '{{owner.name}}', span: 2 }],
        [{ text: '3. Басшысы', down: 2 }, 'Лауазымы:', '{{owner.headPosition}}'],
        ['Тегі, аты, әкесінің аты', '{{owner.head}}'],
        ['4. Мекенжайы', { text: '{{owner.address}}', span: 2 }],
        ['5. Жауапты орындаушы:', { text: '{{owner.executor}}', span: 2 }],
        ['6. Телефоны:', { text: '{{owner.phone}}', span: 2 }],
        ['7. Факс:', { text: '{{owner.fax}}', span: 2 }],
        ['8. E-mail:', { text: '{{owner.email}}', span: 2 }],
      ],
    }),
    text('М.О. ____________________________', { before: 18, keepNext: true }),
    text('басшының қолы', { at: 12 }),
    ...facilities({
      id: 'licensedSoftware',
      heading: 'Лицезияланған бағдарламалық қамтамасыз ету туралы мәліметтер',
      widths: [10, 62, 36, 24, 28, 34, 34, 30],
      header: [
        'р/с №',
        'Бағдарламалық қамтамасыз етудің атауы',
        'Бағдарламалық қамтамасыз етудің нұсқасы',
        'Сатып алынған жылы',
        'Лицензиялар, бірліктер саны',
        'Сатып алудың құны, мың теңге',
        'Техникалық қолдаудың құны, теңге',
        'Ескерту',
      ],
      // The act numbers seven of the eight columns.
      numbers: 7,
      ends: ['', ''],
    }),
    ...facilities({
      id: 'commissionedSoftware',
      heading: 'Тапсырыс берілген бағдарламалық өнімдер туралы мәліметтер',
      widths: [10, 55, 26, 28, 28, 30, 30, 34, 26],
      header: [
        'р/с №',
        'Ақпараттық жүйенің атауы',
        'Пайдалануға енгізілген жылы',
        'Ақпараттық жүйенің нөмірі',
        'Деректер қорының нөмірі',
        'Сатып алудың құны, мың теңге',
        'Сүйемелдеу құны, мың теңге',
        'Өнім беруші',
        'Ескерту',
      ],
      numbers: 9,
      ends: [';', ':'],
    }),
    ...facilities({
      id: 'servers',
      heading: 'Серверлер',
      widths: [10, 50, 23, 14, 20, 34, 28, 24, 20, 28, 28],
      header: machine(['Саны, бірлігі', 'Бағасы, мың теңге', 'Құны, мың теңге'], 'Өндiрушi- фирма'),
      under: UNDER_HDD,
      numbers: 11,
      ends: ['', ':'],
    }),
    ...facilities({
      id: 'computers',
      heading: 'Дербес компьютерлер',
      widths: [10, 58, 24, 16, 22, 38, 25, 25, 30, 32],
      header: machine(['Бағасы, мың теңге', 'Жалпы құны, мың теңге'], 'Өндiрушi- фирма'),
      under: UNDER_HDD,
      numbers: 10,
      ends: ['', ':'],
    }),
    ...facilities({
      id: 'portables',
      heading: 'Тасымалданатын компьютерлер',
      widths: [10, 58, 24, 16, 22, 38, 25, 25, 30, 32],
      header: machine(['Бағасы, мың теңге', 'Құны, мың теңге'], 'Өндiрушi- фирма'),
      under: UNDER_HDD,
      numbers: 10,
      ends: ['', ':'],
    }),
    ...facilities({
      id: 'networkPrinters',
      heading: 'Желілік принтерлер',
      widths: PRINTER_WIDTHS,
      header: PRINTER,
      numbers: 9,
      ends: ['', ':'],
    }),
    ...facilities({
      id: 'localPrinters',
      heading: 'Локалдық принтерлер',
      widths: PRINTER_WIDTHS,
      header: PRINTER,
      numbers: 9,
      ends: ['', ':'],
    }),
    ...facilities({
      id: 'scanners',
      heading: 'Сканерлер',
      widths: [10, 80, 55, 32, 32, 28, 34],
      header: [
        'р/с №',
        'Моделі',
        'Өндiрушi-фирма',
        'Шығарылған жылы',
        'Сатып алынған жылы',
        'Саны, бірлігі',
        'Бағасы, мың теңге',
      ],
      numbers: 7,
      ends: ['', ''],
    }),
  ],
  12,
)
