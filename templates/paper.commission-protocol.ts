import { body, source, table, text, title, where } from './blocks.js'
import { lawNote, officeName, workingMark } from './working-paper.js'

export default source('paper.commission-protocol', [
  workingMark(),
  officeName(),
  title('Комиссия отырысының хаттамасы'),
  text('№ {{protocol.number|____________}}, {{protocol.date:words|______________________________}}', {
    align: 'center',
    after: 8,
  }),
  table({
    columns: [40, 60],
    mayBreak: true,
    rows: [
      ['Қаралған өтініш', '№ {{application.number|____________}}, {{application.date|____________}}'],
      ['Өтініштің мәні', '{{subject}}'],
      ['Өтініш беруші', '{{recipient.name}}'],
      ['БСН/ЖСН', '{{recipient.idNumber}}'],
      ['Мекенжайы', '{{recipient.address}}'],
      ['{{object.label|Объектінің атауы}}', '{{object.name}}'],
      [
        '{{?examination.number}}Қаралған тексеріп қарау актісі',
        '№ {{examination.number}}, {{examination.date}}{{/examination.number}}',
      ],
    ],
  }),
  body(
    'Комиссия {{basis|____________________}} сәйкес өтінішті {{requirements|____________________}} сәйкестігі бойынша қарап, мынадай ұсыным берді:',
    { before: 8, keepNext: true },
  ),
  body('{{recommendation|____________________________________________________________}}.', { align: 'left' }),
  ...where(
    'reasons',
    [body('Негіздемесі: {{reasons|________________________________________}}', { align: 'left' })],
    true,
  ),
  text('Комиссия төрағасы ______________________________ (қолы, тегі, аты-жөні)', { before: 18, after: 8 }),
  text('Комиссия мүшелері:', { keepNext: true, after: 4 }),
  table({
    columns: [8, 42, 30, 20],
    header: ['№', 'Уәкілетті орган', 'Тегі, аты, әкесінің аты (бар болса)', 'Қолы'],
    centred: [0],
    rows: [['{{#members|5}}{{@row}}', '{{body}}', '{{name}}', '{{/members}}']],
  }),
  text('Комиссия хатшысы ______________________________ (қолы, тегі, аты-жөні)', { before: 12, keepNext: true }),
  ...where('copies', [text('Хаттамаға {{copies}} данада қол қойылды.', { before: 12 })]),
  ...lawNote(),
])
