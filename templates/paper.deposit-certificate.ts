import { framed, table } from './blocks.js'
import { certificateHead, certifies, groundedOn, lawNote, sealedSignature } from './working-paper.js'

export default framed('paper.deposit-certificate', [
  ...certificateHead('АНЫҚТАМА', 'депозитке салу объектісінің депозитарийде тіркелгені туралы'),
  certifies(
    'Осы анықтама төменде көрсетілген объектінің {{basis|____________________}} сәйкес депозитарийге қабылданғанын және Депозитке салынған бағдарламалық өнімдердің тізілімінде тіркелгенін растайды.',
  ),
  table({
    columns: [34, 66],
    size: 12,
    mayBreak: true,
    rows: [
      ['**Депозиттік нөмірі**', '**{{entry.number}}**'],
      ['Тіркелген күні', '{{entry.date:words}}'],
      ['{{object.label|Депозитке салу объектісінің атауы}}', '{{object.name}}'],
      ['{{?deposit.version|1}}Нұсқасы', '{{deposit.version}}{{/deposit.version}}'],
      ['{{?deposit.copies|1}}Даналар саны', '{{deposit.copies}}{{/deposit.copies}}'],
      ['{{?deposit.holder|1}}Құқық иеленуші', '{{deposit.holder}}{{/deposit.holder}}'],
      ['{{?deposit.developer|1}}Әзірлеуші', '{{deposit.developer}}{{/deposit.developer}}'],
      ['{{?deposit.authors|1}}Автор(лар)', '{{deposit.authors}}{{/deposit.authors}}'],
      ['Кімге берілді', '{{recipient.name}}'],
      ['БСН/ЖСН', '{{recipient.idNumber}}'],
      ['Мекенжайы', '{{recipient.address}}'],
    ],
  }),
  groundedOn('өтінім', 'депозитке салу туралы'),
  ...sealedSignature(),
  ...lawNote(),
])
