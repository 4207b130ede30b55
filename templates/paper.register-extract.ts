import { framed, subtitle, table, text, where } from './blocks.js'
import { certificateHead, certifies, sealedSignature } from './working-paper.js'

export default framed('paper.register-extract', [
  ...certificateHead('ҮЗІНДІ КӨШІРМЕ', '{{register|______________________________________________}}'),
  certifies(
    'Осы үзінді көшірме {{basis|____________________}} сәйкес жүргізілетін тізілімде {{asOf:words|____ жылғы ___ ____________}} жағдайы бойынша мынадай жазба тұрғанын растайды.',
  ),
  table({
    columns: [34, 66],
    size: 12,
    rows: [
      ['**Жазбаның нөмірі**', '**{{entry.number}}**'],
      ['Жазбаның жай-күйі', '{{entry.status}}'],
      ['Жазбаның редакциясы', '{{entry.version}}'],
      ['Енгізілген күні', '{{entry.includedOn:words}}'],
      ['{{?entry.changedOn|1}}Соңғы өзгертілген күні', '{{entry.changedOn:words}}{{/entry.changedOn}}'],
      ['{{?entry.endedOn|1}}Шығарылған күні', '{{entry.endedOn:words}}{{/entry.endedOn}}'],
      ['{{?entry.decision|1}}Шешімнің нөмірі', '{{entry.decision}}{{/entry.decision}}'],
      ['{{?entry.before|1}}Бұрынғы есепке алу орны', '{{entry.before}}{{/entry.before}}'],
      ['Иесі', '{{holder.name}}'],
      ['{{?holder.idNumber|1}}БСН/ЖСН', '{{holder.idNumber}}{{/holder.idNumber}}'],
      ['Объектінің атауы', '{{object.name}}'],
      ['{{?object.kind|1}}Объектінің түрі', '{{object.kind}}{{/object.kind}}'],
    ],
  }),
  ...where(
    'particulars',
    [
      subtitle('Тіркелген мәліметтер', { before: 12 }),
      table({
        columns: [34, 66],
        size: 11,
        rows: [['{{#particulars|3}}{{label}}', '{{value}}{{/particulars}}']],
      }),
    ],
    true,
  ),
  ...where(
    'contents',
    [
      subtitle('Депозиттің құрамы', { before: 12 }),
      table({
        columns: [8, 48, 28, 16],
        size: 11,
        centred: [0],
        header: ['р/с №', 'Атауы', 'Тасығышы', 'Т/К'],
        rows: [['{{#contents|3}}{{@row}}', '{{name}}', '{{carrier}}', '{{kind}}{{/contents}}']],
      }),
      text('Құрамындағы атаулар саны: {{contentsCount|____}}', { size: 11, before: 4 }),
    ],
    true,
  ),
  ...where(
    'documents',
    [
      subtitle('Негіз болған құжаттар', { before: 12 }),
      table({
        columns: [46, 22, 16, 16],
        size: 11,
        header: ['Құжат', 'Нөмірі', 'Күні', 'Мерзімі'],
        rows: [['{{#documents|3}}{{title}}', '{{number}}', '{{date}}', '{{validUntil}}{{/documents}}']],
      }),
    ],
    true,
  ),
  text('Үзіндіні дайындаған: {{issuedBy|______________________________}}', { before: 12, size: 12, keepNext: true }),
  text('Тексеру коды: **{{checkCode|____-______-____-____-____-____}}**', { before: 4, size: 12, keepNext: true }),
  ...sealedSignature(),
  ...where('acts', [text('{{acts}}', { size: 10, before: 14, keepLines: true })]),
])
