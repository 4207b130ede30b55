import { body, forEach, source, title, where } from './blocks.js'
import { bilingualHead, lawNote, numberAndAddressee, objectLine, signature, workingMark } from './working-paper.js'

export default source('paper.removal-notice', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Анықталған сәйкессіздіктерді жою туралы шешім'),
  body(
    'Сіздің {{subject|____________________}} {{application.date|____________}} күнгі № {{application.number|__________}} өтінішіңіз бойынша {{examination.date|____________}} күнгі № {{examination.number|____________}} тексеріп қарау актісінің нәтижелері қаралды.',
  ),
  objectLine(),
  ...where(
    'protocol.number',
    [body('Комиссияның ұсынымы: {{protocol.date|____________}} күнгі № {{protocol.number|____________}} хаттама.')],
    true,
  ),
  body('{{basis|____________________}} сәйкес мынадай сәйкессіздіктерді жою туралы шешім қабылданды:', {
    keepNext: true,
  }),
  ...forEach(
    'nonconformities',
    [body('{{nonconformityLine|____________________________________________________________}}')],
    3,
  ),
  body(
    'Осы шешімнің көшірмесі алынған сәттен бастап {{term|____________________}} ішінде аталған сәйкессіздіктерді жойып, оларды жойғаныңыз туралы бізге хабарлауыңыз қажет. Содан кейін қосымша аттестаттық тексеріп қарау жүргізіледі.',
  ),
  body('Мұндай шешім бір өтінім бойынша бір реттен артық қабылданбайды.', { keepNext: true }),
  signature(),
  ...lawNote(),
])
