import { body, source, table, title } from './blocks.js'
import { bilingualHead, lawNote, numberAndAddressee, objectLine, signature, workingMark } from './working-paper.js'

export default source('paper.hearing-notice', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Тыңдау туралы хабарлама'),
  body(
    'Сіздің {{subject|____________________}} {{application.date|____________}} күнгі № {{application.number|__________}} өтінішіңізді қарау барысында ұсынылған құжаттардың ережелерін нақтылау қажет болды. Осыған байланысты {{basis|____________________}} сәйкес Сізді тыңдауға шақырамыз.',
  ),
  objectLine({ after: 8 }),
  table({
    columns: [35, 65],
    size: 14,
    mayBreak: true,
    rows: [
      ['Тыңдау күні', '{{hearing.date:words}}'],
      ['{{?hearing.time|1}}Тыңдау уақыты', '{{hearing.time}}{{/hearing.time}}'],
      ['Тыңдау орны', '{{hearing.place}}'],
      ['{{?hearing.subject|1}}Нақтыланатын мәселелер', '{{hearing.subject}}{{/hearing.subject}}'],
    ],
  }),
  body(
    'Тыңдауға өзіңіз немесе сенімхат негізінде өкіліңіз қатыса алады. Ұстанымыңызды және оны растайтын құжаттарды жазбаша түрде де ұсынуға құқылысыз.',
    { before: 8, keepNext: true },
  ),
  signature(),
  ...lawNote(),
])
