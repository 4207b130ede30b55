import { body, forEach, source, table, text, title, where } from './blocks.js'
import { lawNote, officeName, workingMark } from './working-paper.js'

export default source('paper.examination-act', [
  workingMark(),
  officeName(),
  title('{{examination.title|Тексеріп қарау (тексеру) актісі}}'),
  text('№ {{examination.number|____________}}, {{examination.date:words|______________________________}}', {
    align: 'center',
    after: 8,
  }),
  body(
    'Осы акт {{basis|____________________}} сәйкес {{subject|____________________}} {{application.date|____________}} күнгі № {{application.number|__________}} өтініш бойынша жасалды.',
    { after: 8 },
  ),
  table({
    columns: [40, 60],
    mayBreak: true,
    rows: [
      ['Өтініш беруші', '{{recipient.name}}'],
      ['БСН/ЖСН', '{{recipient.idNumber}}'],
      ['Мекенжайы', '{{recipient.address}}'],
      ['{{object.label|Объектінің атауы}}', '{{object.name}}'],
      ['{{?contract.number}}Шарт', '№ {{contract.number}}, {{contract.date}}{{/contract.number}}'],
      ['{{?examination.from}}Тексеру басталған күн', '{{examination.from}}{{/examination.from}}'],
      ['{{?examination.place|1}}Тексеру өткен орын', '{{examination.place}}{{/examination.place}}'],
    ],
  }),
  body('**Анықталғаны:** {{examination.findings|________________________________________}}', {
    before: 10,
    align: 'left',
  }),
  ...where('nonconformities', [
    body('**Сәйкессіздіктер:**', { keepNext: true }),
    ...forEach('nonconformities', [body('{{nonconformityLine}}')]),
  ]),
  body('**Қорытындысы:** {{examination.conclusion|________________________________________}}.'),
  text('Тексеруді жүргізгендер:', { before: 14, after: 4, keepNext: true }),
  table({
    columns: [8, 62, 30],
    header: ['№', 'Тегі, аты, әкесінің аты (бар болса), лауазымы', 'Қолы'],
    centred: [0],
    rows: [['{{#inspectors|3}}{{@row}}', '{{@text}}', '{{/inspectors}}']],
  }),
  text('Көрсетілетін қызметті алушы (өкілі) ________________ (қолы, тегі, аты-жөні)', {
    before: 14,
  }),
  ...lawNote(),
])
