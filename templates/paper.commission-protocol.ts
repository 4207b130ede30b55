import { body, source, table, text, title, where } from './blocks.js'
import { workingMark } from './working-paper.js'

export default source('paper.commission-protocol', [
  workingMark(),
  text('**{{office.nameKk|__________________________________________________}}**', { align: 'center' }),
  title('Комиссия отырысының хаттамасы'),
  text('№ {{protocol.number|____________}}, {{protocol.date:words|______________________________}}', {
    align: 'center',
    after: 8,
  }),
  table({
    columns: [40, 60],
    mayBreak: true,
    rows: [
      ['Қаралған өтініш', '№ {{application.number|____________}}, {{application.date|____________}}'],
      ['Өтініштің мәні', '{{subject}}'],
      ['Өтініш беруші', '{{recipient.name}}'],
      ['БСН/ЖСН', '{{recipient.idNumber}}'],
      ['Мекенжайы', '{{recipient.address}}'],
      ['Өнімнің атауы', '{{product.name}}'],
    ],
  }),
  body(
    'Комиссия өтінішті Қағидалардың 5 және 6-тармақтарындағы өлшемшарттар бойынша қарап, мынадай ұсыным берді: {{recommendation|____________________________________________________________}}.',
    { before: 8 },
  ),
  ...where(
    'reasons',
    [body('Негіздемесі: {{reasons|____________________________________________________________}}')],
    true,
  ),
  text('Комиссия төрағасы ____________________ (қолы, тегі, аты, әкесінің аты (бар болса))', { before: 24 }),
  text('Комиссия мүшелері ____________________ (қолы, тегі, аты, әкесінің аты (бар болса))', { before: 12 }),
  text('Комиссия хатшысы ____________________ (қолы, тегі, аты, әкесінің аты (бар болса))', { before: 12 }),
])
