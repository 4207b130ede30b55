import { annex } from './annex-676.js'
import { body, caption, line, source, text, title } from './blocks.js'

export default source('676.1', [
  annex(1),
  line('Кімге {{addressee|28}}', { at: 82, before: 6 }),
  caption('(аттестаттау жөніндегі органның атауы)', { at: 82 }),
  title('Мемлекеттік (мемлекеттік емес) ақпараттық жүйені аттестаттаудан өткізуге өтінім', { before: 18 }),
  line('{{applicantLine|68+68}}'),
  caption('(өтініш берушінің атауы, өтініш берушінің Т.А.Ә.)'),
  line('{{system.name|68}}'),
  caption('(ақпараттық жүйенің атауы)'),
  text(
    'ақпараттық қауіпсіздік жөніндегі талаптарға және Қазақстан Республикасының аумағында қабылданған стандарттарға сәйкестігіне аттестаттаудан өткізуді сұрайды.',
    { align: 'both', before: 6 },
  ),
  body(
    '1. Мемлекеттік (мемлекеттік емес) ақпараттық жүйе бойынша бастапқы деректер {{sheets|11}} парақта қоса беріліп отыр.',
  ),
  body(
    '2. Көрсетілетін қызметті алушы қажетті құжаттарды ұсынуға және аттестаттаудан өткізу үшін жағдайлар жасауға дайын.',
  ),
  // The signature is put by hand; the day is printed where it is known.
  line('______________{{application.date|12}}', { before: 30 }),
  text('(қолы, күні)', { size: 11, keepNext: true }),
  text('М.О.', { before: 12 }),
])
