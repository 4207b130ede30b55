import { body, forEach, source, title, where } from './blocks.js'
import { bilingualHead, lawNote, numberAndAddressee, objectLine, signature, workingMark } from './working-paper.js'

export default source('paper.refusal-of-acceptance', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Өтінішті {{refusedFrom|қабылдаудан}} бас тарту туралы хабарлама'),
  body(
    'Сіздің {{subject|____________________}} {{application.date|____________}} күнгі № {{application.number|__________}} өтінішіңізге қоса берілген құжаттардың толықтығы тексерілді.',
  ),
  objectLine(),
  body(
    '{{basis|____________________}} сәйкес өтінішті {{refusedFrom|қабылдаудан}} мынадай негіздер бойынша бас тартылады:',
  ),
  ...forEach('reasons', [body('{{reasonLine|____________________________________________________________}}')], 3),
  body(
    'Бұл – мемлекеттік қызмет көрсетуден бас тарту емес: көрсетілген кемшіліктер жойылғаннан кейін өтінішті құжаттардың толық топтамасымен қайта беруге болады.',
  ),
  ...where('complaintRights', [body('{{complaintRights}}', { keepNext: true })]),
  signature(),
  ...lawNote(),
])
