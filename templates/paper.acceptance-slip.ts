import { source, table, text, title } from './blocks.js'
import { workingMark } from './working-paper.js'

export default source('paper.acceptance-slip', [
  workingMark(),
  text('**{{office.nameKk|__________________________________________________}}**', { align: 'center' }),
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
      ['Өнімнің атауы', '{{product.name}}'],
      ['Берілу тәсілі', '{{application.channel}}'],
      ['Келіп түскен күні мен уақыты', '{{received.date}} {{received.time}}'],
      ['Қабылданды деп есептелетін күні мен уақыты (Қағидалардың 17-тармағы)', '{{accepted.date}} {{accepted.time}}'],
      ['{{?documents|1}}Қабылданған құжаттар', '{{documents}}{{/documents}}'],
    ],
  }),
  text('Өтініш пен құжаттарды қабылдаған: {{receivedBy|______________________________}}', { before: 18 }),
  text('Қолы: ____________________', { before: 18 }),
])
