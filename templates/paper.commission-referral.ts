import { body, source, table, text, title } from './blocks.js'
import { lawNote, officeName, signature, workingMark } from './working-paper.js'

export default source('paper.commission-referral', [
  workingMark(),
  officeName(),
  text('№ {{paper.number|____________}}, {{paper.date|____________}}', { before: 12 }),
  title('Өтінішті Комиссияның қарауына жіберу туралы'),
  body(
    '{{basis|____________________}} сәйкес құжаттардың толық топтамасы ұсынылған өтініш {{requirements|____________________}} сәйкестігі туралы ұсыным беру үшін Комиссияның қарауына жіберіледі.',
    { after: 8 },
  ),
  table({
    columns: [40, 60],
    mayBreak: true,
    rows: [
      ['Өтініштің кіріс нөмірі мен күні', '№ {{application.number|____________}}, {{application.date|____________}}'],
      ['Өтініштің мәні', '{{subject}}'],
      ['Өтініш беруші', '{{recipient.name}}'],
      ['БСН/ЖСН', '{{recipient.idNumber}}'],
      ['Мекенжайы', '{{recipient.address}}'],
      ['{{object.label|Объектінің атауы}}', '{{object.name}}'],
      ['{{?bodies}}Кімге жіберіледі (Комиссияға мүшелері кіретін уәкілетті органдар)', '{{bodyLines}}{{/bodies}}'],
      [
        '{{?meeting.date|1}}Комиссия отырысының күні мен уақыты',
        '{{meeting.date:words}}{{?meeting.time}}, сағат {{meeting.time}}{{/meeting.time}}{{/meeting.date}}',
      ],
      ['{{?meeting.place|1}}Комиссия отырысының орны', '{{meeting.place}}{{/meeting.place}}'],
      ['{{?documents|1}}Қоса берілген құжаттар', '{{documentLines}}{{/documents}}'],
      ['{{?serviceDue|1}}Қызмет көрсету мерзімінің соңы', '{{serviceDue}}{{/serviceDue}}'],
    ],
  }),
  body(
    'Комиссияның ұсынымын{{?serviceDue|1}} мемлекеттік қызмет көрсету мерзімі аяқталғанға дейін{{/serviceDue}} ұсынуды сұраймыз.',
    { before: 8, keepNext: true },
  ),
  signature(),
  ...lawNote(),
])
