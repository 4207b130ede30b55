import { annex } from './annex-676.js'
import { source, table, title } from './blocks.js'

export default source(
  '676.4',
  [
    annex(4, 165),
    title('Бағдарламалық құралдар тізбесі'),
    table({
      columns: [9, 32, 36, 24, 36, 34, 42, 36],
      size: 10,
      centred: [0],
      header: [
        'Р/с №',
        'Әзірлеуші',
        'Атауы',
        'Нұсқасы',
        'Орнатылған орны (техникалық құралдар тізбесінен)',
        'Типі (техникалық құжаттамаға сәйкес)',
        'Негізгі функционалдық мақсаты (бағдарламалық құжаттамаға сәйкес)',
        'Ақпаратты қорғаудың пайдаланылатын әдістері',
      ],
      moreHeader: [['1', '2', '3', '4', '5', '6', '7', '8']],
      rows: [
        [
          '{{#software|10}}{{@row}}',
          '{{developer}}',
          '{{name}}',
          '{{version}}',
          '{{installedOn}}',
          '{{type}}',
          '{{purpose}}',
          '{{protection}}{{/software}}',
        ],
      ],
    }),
  ],
  12,
)
