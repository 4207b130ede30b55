import { body, source, table, text, title } from './blocks.js'
import { signature, workingMark } from './working-paper.js'

export default source('paper.commission-referral', [
  workingMark(),
  text('**{{office.nameKk|__________________________________________________}}**', { align: 'center' }),
  text('№ {{paper.number|____________}}, {{paper.date|____________}}', { before: 12 }),
  title('Өтінішті Комиссияның қарауына жіберу туралы'),
  body(
    'Қағидалардың 20-тармағына сәйкес құжаттардың толық топтамасы ұсынылған өтініш Қағидалардың 5 және 6-тармақтарындағы өлшемшарттарға сәйкестігі туралы ұсыным беру үшін Комиссияның қарауына жіберіледі.',
    { after: 8 },
  ),
  table({
    columns: [40, 60],
    mayBreak: true,
    rows: [
      ['Өтініштің кіріс нөмірі мен күні', '№ {{application.number|____________}}, {{application.date|____________}}'],
      ['Өтініштің мәні', '{{subject}}'],
      ['Өтініш беруші', '{{recipient.name}}'],
      ['БСН/ЖСН', '{{recipient.idNumber}}'],
      ['Мекенжайы', '{{recipient.address}}'],
      ['Өнімнің атауы', '{{product.name}}'],
      ['{{?documents|1}}Қоса берілген құжаттар', '{{documents}}{{/documents}}'],
      ['{{?serviceDue|1}}Қызмет көрсету мерзімінің соңы', '{{serviceDue}}{{/serviceDue}}'],
    ],
  }),
  body('Комиссияның ұсынымын мемлекеттік қызмет көрсету мерзімі аяқталғанға дейін ұсынуды сұраймыз.', { before: 8 }),
  signature(),
])
