import { annex, formWord } from './annex-829.js'
import { forEach, source, subtitle, table, text, title, where } from './blocks.js'

export default source('829.11', [
  ...annex(11),
  formWord('Нысан'),
  title(
    'Электрондық өнеркәсіп өнімінің техникалық және пайдалану сипаттамаларының сипаттамасы (ақпарат .pdf форматтағы файлдар түрінде қоса беріледі)',
  ),
  ...forEach('models', [
    ...where('modelNumber', [subtitle('{{modelNumber}}', { align: 'left' })]),
    table({
      columns: [40, 60],
      size: 14,
      rows: [
        ['Электрондық өнеркәсіп өнімінің атауы', '{{name}}'],
        ['Маркасы мен моделі', '{{brandAndModel}}'],
        ['Қысқаша сипаттама', '{{summary}}'],
        ['Техникалық сипаттамалары', '{{technical}}'],
        ['Пайдалану сипаттамалары', '{{operating}}'],
      ],
    }),
  ]),
  text(
    'Ескертпе: электрондық өнеркәсіп өнімдерінің үлгілері болған жағдайда, әрбір модель үшін кестені жеке толтыру қажет.',
    { before: 12, align: 'both' },
  ),
])
