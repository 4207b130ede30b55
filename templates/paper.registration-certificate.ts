import { framed, table } from './blocks.js'
import { certificateHead, certifies, groundedOn, lawNote, sealedSignature } from './working-paper.js'

export default framed('paper.registration-certificate', [
  ...certificateHead('КУӘЛІК', 'электрондық ақпараттық ресурстар мен ақпараттық жүйелерді тіркеу туралы'),
  certifies(
    'Осы куәлік төменде көрсетілген объект туралы мәліметтердің {{basis|____________________}} сәйкес Электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркеліміне енгізілгенін растайды.',
  ),
  table({
    columns: [34, 66],
    size: 12,
    mayBreak: true,
    rows: [
      ['**Мемлекеттік тіркелімдегі тіркеу нөмірі**', '**{{entry.number}}**'],
      ['Тіркелген күні', '{{entry.date:words}}'],
      ['Тіркелімдегі жазба', '{{registration.effect}}'],
      ['{{object.label|Тіркеу объектісінің атауы}}', '{{object.name}}'],
      ['{{?registration.kind|1}}Объектінің түрі', '{{registration.kind}}{{/registration.kind}}'],
      ['{{?registration.version|1}}Нұсқасы', '{{registration.version}}{{/registration.version}}'],
      ['{{?registration.owner|1}}Иеленушісі', '{{registration.owner}}{{/registration.owner}}'],
      ['Кімге берілді', '{{recipient.name}}'],
      ['БСН/ЖСН', '{{recipient.idNumber}}'],
      ['Мекенжайы', '{{recipient.address}}'],
    ],
  }),
  groundedOn('өтінім', 'мемлекеттік тіркелімде тіркеу туралы'),
  ...sealedSignature(),
  ...lawNote(),
])
