import { framed, table } from './blocks.js'
import { certificateHead, certifies, groundedOn, lawNote, sealedSignature } from './working-paper.js'

export default framed('paper.attestation-certificate', [
  ...certificateHead(
    'АТТЕСТАТ',
    'ақпараттық жүйенің ақпараттық қауіпсіздік талаптарына және Қазақстан Республикасының аумағында қабылданған стандарттарға сәйкестігі туралы',
  ),
  certifies(
    'Осы аттестат төменде көрсетілген ақпараттық жүйенің ақпараттық қауіпсіздік талаптарына және Қазақстан Республикасының аумағында қабылданған стандарттарға сәйкес келетінін растайды және {{basis|____________________}} сәйкес берілді.',
  ),
  table({
    columns: [34, 66],
    size: 12,
    mayBreak: true,
    rows: [
      ['**{{object.label|Ақпараттық жүйенің атауы}}**', '**{{object.name}}**'],
      ['Кімге берілді', '{{recipient.name}}'],
      ['БСН/ЖСН', '{{recipient.idNumber}}'],
      ['Мекенжайы', '{{recipient.address}}'],
      ['Аттестаттық тексеріп қарау актісі', '№ {{examination.number|____________}}, {{examination.date|____________}}'],
      [
        '{{?protocol.number|1}}Аттестаттау комиссиясының хаттамасы',
        '№ {{protocol.number|____________}}, {{protocol.date|____________}}{{/protocol.number}}',
      ],
      ['{{?validUntil}}Қолданылу мерзімі', '{{validUntil:words}} дейін{{/validUntil}}'],
    ],
  }),
  groundedOn('өтінім', 'ақпараттық жүйені аттестаттау туралы'),
  ...sealedSignature(),
  ...lawNote(),
])
