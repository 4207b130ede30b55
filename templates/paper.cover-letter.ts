import { body, source, text, title, where } from './blocks.js'
import { bilingualHead, lawNote, numberAndAddressee, objectLine, signature, workingMark } from './working-paper.js'

export default source('paper.cover-letter', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Ілеспе хат'),
  body(
    'Сіздің {{subject|____________________}} {{application.date|____________}} күнгі № {{application.number|__________}} өтінішіңіз қаралды. {{basis|____________________}} сәйкес {{sent|мемлекеттік қызмет көрсетудің нәтижесі}} жолданады.',
  ),
  objectLine(),
  ...where('finding', [body('Комиссияның қорытындысы: {{finding}}.')]),
  text(
    'Қосымша: {{result.title|______________________________}}, № {{result.number|__________}}, {{result.date|__________}}.',
    { before: 12, keepNext: true },
  ),
  signature(),
  ...lawNote(),
])
