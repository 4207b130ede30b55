import { body, source, title, where } from './blocks.js'
import { bilingualHead, lawNote, numberAndAddressee, objectLine, signature, workingMark } from './working-paper.js'

export default source('paper.extension-notice', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Аттестаттық тексеріп қарау мерзімінің ұзартылғаны туралы хабарлама'),
  body(
    'Сіздің {{subject|________________________________________}} {{application.date|____________}} күнгі № {{application.number|________________}} өтінішіңіз бойынша аттестаттық тексеріп қарау жүргізілуде.',
  ),
  objectLine(),
  ...where('contract.number', [
    body('Аттестаттық тексеріп қарау {{contract.date}} күнгі № {{contract.number}} шарт бойынша жүргізіледі.'),
  ]),
  body(
    'Ақпараттық жүйенің құрылымы {{extension.components|ведомстволық немесе өңірлік}} құрауыштарды қамтитындықтан, {{basis|______________________________}} сәйкес аттестаттық тексеріп қарау мерзімі күнтізбелік {{extension.days|________}} күнге ұзартылды.',
  ),
  body('Ұзарту себебі: {{extension.reason|____________________________________________________________}}.'),
  signature(),
  ...lawNote(),
])
