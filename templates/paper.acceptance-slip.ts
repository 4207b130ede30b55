import { source, table, text, title } from './blocks.js'
import { lawNote, officeName, workingMark } from './working-paper.js'

export default source('paper.acceptance-slip', [
  workingMark(),
  officeName(),
  title('Өтініш пен құжаттардың қабылданғаны туралы қолхат'),
  table({
    columns: [42, 58],
    mayBreak: true,
    rows: [
      ['Кіріс нөмірі', '{{application.number}}'],
      ['Өтініш беруші', '{{recipient.name}}'],
      ['БСН/ЖСН', '{{recipient.idNumber}}'],
      ['Мекенжайы', '{{recipient.address}}'],
      ['Өтініштің мәні', '{{subject}}'],
      ['{{object.label|Объектінің атауы}}', '{{object.name}}'],
      ['Берілу тәсілі', '{{application.channel}}'],
      ['Келіп түскен күні мен уақыты', '{{received.date}} {{received.time}}'],
      [
        'Қабылданды деп есептелетін күні мен уақыты{{?basis}} ({{basis}}){{/basis}}',
        '{{accepted.date}} {{accepted.time}}',
      ],
      ['{{?application.sheets}}Парақ саны', '{{application.sheets}}{{/application.sheets}}'],
      ['{{?documents|1}}Қабылданған құжаттар', '{{documentLines}}{{/documents}}'],
    ],
  }),
  text('Өтініш пен құжаттарды қабылдаған: {{receivedBy|______________________________}}', { before: 18 }),
  text('Қолы: ____________________', { before: 18 }),
  ...lawNote(),
])
