import { body, source, title } from './blocks.js'
import { bilingualHead, lawNote, numberAndAddressee, objectLine, signature, workingMark } from './working-paper.js'

export default source('paper.complaint-answer', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Шағымға жауап'),
  body(
    'Сіздің {{complaint.date|____________}} күні № {{complaint.number|____________}} болып тіркелген шағымыңыз {{basis|____________________}} сәйкес қаралды.',
  ),
  body('Шағымның мәні: {{complaint.about|________________________________________}}', { align: 'left' }),
  body(
    'Шағым {{subject|____________________}} {{application.date|____________}} күнгі № {{application.number|__________}} өтінішке қатысты.',
  ),
  objectLine(),
  body('Қарау нәтижесі бойынша шағым {{complaint.outcome|______________________________}}.'),
  body('Негіздемесі: {{complaint.reasons|________________________________________}}', { align: 'left' }),
  body('{{furtherRights|____________________________________________________}}', { keepNext: true }),
  signature(),
  ...lawNote(),
])
