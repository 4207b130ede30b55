import { framed, table } from './blocks.js'
import { certificateHead, certifies, groundedOn, lawNote, sealedSignature } from './working-paper.js'

export default framed('paper.accreditation-certificate', [
  ...certificateHead('КУӘЛІК', 'куәландырушы орталықты аккредиттеу туралы'),
  certifies(
    'Осы куәлік төменде көрсетілген куәландырушы орталықтың {{basis|____________________}} сәйкес Комиссияның актісі негізінде аккредиттелгенін растайды.',
  ),
  table({
    columns: [34, 66],
    size: 12,
    mayBreak: true,
    rows: [
      ['**{{object.label|Куәландырушы орталықтың атауы}}**', '**{{object.name}}**'],
      ['{{?place|1}}Орталықтың мекенжайы', '{{place}}{{/place}}'],
      ['Кімге берілді', '{{recipient.name}}'],
      ['БСН/ЖСН', '{{recipient.idNumber}}'],
      ['Мекенжайы', '{{recipient.address}}'],
      ['Комиссияның актісі', '№ {{examination.number|____________}}, {{examination.date|____________}}'],
      [
        '{{?protocol.number|1}}Комиссия отырысының хаттамасы',
        '№ {{protocol.number|____________}}, {{protocol.date|____________}}{{/protocol.number}}',
      ],
      ['{{?validUntil}}Қолданылу мерзімі', '{{validUntil:words}} дейін{{/validUntil}}'],
    ],
  }),
  groundedOn('өтініш', 'куәландырушы орталықты аккредиттеу туралы'),
  ...sealedSignature(),
  ...lawNote(),
])
