import { body, source, table, text, title } from './blocks.js'
import { lawNote, officeName, workingMark } from './working-paper.js'

export default source('paper.complaint-acknowledgement', [
  workingMark(),
  officeName(),
  title('Шағымның қабылданғанын растау'),
  body('Шағым {{basis|____________________}} сәйкес қабылданды және тіркелді.', { after: 8 }),
  table({
    columns: [42, 58],
    mayBreak: true,
    rows: [
      ['Шағымның кіріс нөмірі', '{{complaint.number}}'],
      ['Тіркелген күні мен уақыты', '{{complaint.date}} {{complaint.time}}'],
      ['Шағым беруші', '{{recipient.name}}'],
      ['{{?recipient.address|1}}Пошталық мекенжайы', '{{recipient.address}}{{/recipient.address}}'],
      ['Шағымның мәні', '{{complaint.about}}'],
      [
        'Қандай өтініш бойынша',
        '{{subject|____________________}}, № {{application.number|____________}}, {{application.date|____________}}',
      ],
      ['{{object.label|Объектінің атауы}}', '{{object.name}}'],
      ['{{?complaint.due|1}}Жауап кешіктірілмей берілетін күн', '{{complaint.due:words}}{{/complaint.due}}'],
      [
        'Жауап алынатын орын',
        '{{office.nameKk|________________________}}{{?office.requisitesKk}}\n{{office.requisitesKk}}{{/office.requisitesKk}}',
      ],
    ],
  }),
  text('Шағымды қабылдаған: {{complaint.receivedBy|______________________________}}', { before: 18 }),
  text('Қолы: ____________________', { before: 18 }),
  text('Мөртабанның орны', { before: 12 }),
  ...lawNote(),
])
