import { body, source, table, text, title, where } from './blocks.js'
import { bilingualHead, lawNote, numberAndAddressee, signature, workingMark } from './working-paper.js'

export default source('paper.inspection-notice', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Тексеру тағайындалғаны туралы хабарлама'),
  body(
    'Сіздің {{subject|____________________}} {{application.date|____________}} күнгі № {{application.number|__________}} өтінішіңіз бойынша {{basis|____________________}} сәйкес {{inspection.purpose|____________________}} тағайындалғанын хабарлаймыз.',
    { after: 8 },
  ),
  table({
    columns: [38, 62],
    mayBreak: true,
    rows: [
      ['{{object.label|Объектінің атауы}}', '{{object.name}}'],
      ['Тексеру басталатын күн', '{{inspection.from:words}}'],
      ['Тексеру орны', '{{inspection.place}}'],
      [
        '{{?inspection.term|1}}Тексеру мерзімі{{?inspection.termClause}} ({{inspection.termClause}}){{/inspection.termClause}}',
        '{{inspection.term}}{{/inspection.term}}',
      ],
      ['Тексеруді жүргізетін адамдар', '{{inspectorLines}}'],
    ],
  }),
  body(
    'Тексеру кезінде өзіңіздің не сенімхат негізінде өкіліңіздің қатысуын, сондай-ақ тексеруге қажетті үй-жайларға, құжаттар мен жабдыққа қол жеткізілуін қамтамасыз етуіңізді сұраймыз.',
    { before: 8, keepNext: true },
  ),
  ...where('protocol.number', [
    text('Қосымша: Комиссия отырысының {{protocol.date}} күнгі № {{protocol.number}} хаттамасының көшірмесі.', {
      before: 12,
      keepNext: true,
    }),
  ]),
  signature(),
  ...lawNote(),
])
