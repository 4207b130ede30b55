import { body, source, text, title } from './blocks.js'
import { bilingualHead, numberAndAddressee, signature, workingMark } from './working-paper.js'

export default source('paper.cover-letter', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Ілеспе хат'),
  body(
    'Сіздің {{subject|________________________________________}} {{application.date|____________}} күнгі № {{application.number|________________}} өтінішіңіз қаралды. Қағидалардың 23-тармағына сәйкес мемлекеттік қызмет көрсетудің нәтижесі жолданады.',
  ),
  text(
    'Қосымша: {{result.title|________________________________________}}, № {{result.number|____________}}, {{result.date|____________}}.',
    { before: 12 },
  ),
  signature(),
])
