import { body, forEach, source, title, where } from './blocks.js'
import { bilingualHead, lawNote, numberAndAddressee, objectLine, signature, workingMark } from './working-paper.js'

export default source('paper.refusal', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап'),
  body(
    'Сіздің {{subject|____________________}} {{application.date|____________}} күнгі № {{application.number|__________}} өтінішіңіз қаралды.',
  ),
  objectLine(),
  body('{{basis|____________________}} сәйкес мемлекеттік қызмет көрсетуден мынадай негіздер бойынша бас тартылады:'),
  ...forEach('reasons', [body('{{reasonLine|____________________________________________________________}}')], 3),
  body(
    'Бас тартуға негіз болған кемшіліктер жойылғаннан кейін мемлекеттік қызметті алу үшін қайтадан өтініш беруге құқылысыз.',
  ),
  ...where('complaintRights', [body('{{complaintRights}}', { keepNext: true })]),
  signature(),
  ...lawNote(),
])
