import { body, source, text, title, where } from './blocks.js'
import { bilingualHead, lawNote, numberAndAddressee, objectLine, signature, workingMark } from './working-paper.js'

export default source('paper.cover-letter', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Ілеспе хат'),
  body(
    'Сіздің {{subject|________________________________________}} {{application.date|____________}} күнгі № {{application.number|________________}} өтінішіңіз қаралды. {{basis|______________________________}} сәйкес {{sent|мемлекеттік қызмет көрсетудің нәтижесі}} жолданады.',
  ),
  objectLine(),
  ...where('finding', [body('Комиссияның қорытындысы: {{finding}}.')]),
  text(
    'Қосымша: {{result.title|________________________________________}}, № {{result.number|____________}}, {{result.date|____________}}.',
    { before: 12 },
  ),
  signature(),
  ...lawNote(),
])
