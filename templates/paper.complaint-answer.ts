import { body, source, title } from './blocks.js'
import { bilingualHead, lawNote, numberAndAddressee, objectLine, signature, workingMark } from './working-paper.js'

export default source('paper.complaint-answer', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Шағымға жауап'),
  body(
    'Сіздің {{complaint.date|____________}} күні № {{complaint.number|____________}} болып тіркелген шағымыңыз {{basis|______________________________}} сәйкес қаралды.',
  ),
  body('Шағымның мәні: {{complaint.about|____________________________________________________________}}'),
  body(
    'Шағым {{subject|________________________________________}} {{application.date|____________}} күнгі № {{application.number|________________}} өтінішке қатысты.',
  ),
  objectLine(),
  body('Қарау нәтижесі бойынша шағым {{complaint.outcome|______________________________}}.'),
  body('Негіздемесі: {{complaint.reasons|____________________________________________________________}}'),
  body('{{furtherRights|____________________________________________________________}}'),
  signature(),
  ...lawNote(),
])
