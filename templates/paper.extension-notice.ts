import { body, source, title, where } from './blocks.js'
import { bilingualHead, lawNote, numberAndAddressee, objectLine, signature, workingMark } from './working-paper.js'

export default source('paper.extension-notice', [
  workingMark(),
  bilingualHead(),
  ...numberAndAddressee(),
  title('Аттестаттық тексеріп қарау мерзімінің ұзартылғаны туралы хабарлама'),
  body(
    'Сіздің {{subject|____________________}} {{application.date|____________}} күнгі № {{application.number|__________}} өтінішіңіз бойынша аттестаттық тексеріп қарау жүргізілуде.',
  ),
  objectLine(),
  ...where('contract.number', [
    body('Аттестаттық тексеріп қарау {{contract.date}} күнгі № {{contract.number}} шарт бойынша жүргізіледі.'),
  ]),
  body(
    'Ақпараттық жүйенің құрылымы {{extension.components|ведомстволық немесе өңірлік}} құрауыштарды қамтитындықтан, {{basis|____________________}} сәйкес аттестаттық тексеріп қарау мерзімі күнтізбелік {{extension.days|________}} күнге ұзартылды.',
  ),
  ...where('extension.until', [body('Ұзартылған мерзімнің соңғы күні – {{extension.until:words}}.')]),
  body('Ұзарту себебі: {{extension.reason|________________________________________}}.', {
    keepNext: true,
    align: 'left',
  }),
  signature(),
  ...lawNote(),
])
