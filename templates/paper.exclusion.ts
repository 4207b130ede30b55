import { body, source, text, title, where } from './blocks.js'
import { bilingualHead, signature, workingMark } from './working-paper.js'

export default source('paper.exclusion', [
  workingMark(),
  ...where('draft', [text('**{{draft}}**', { align: 'right' })]),
  bilingualHead(),
  text('№ {{paper.number|____________}}, {{paper.date|____________}}', { before: 12 }),
  title('ШЕШІМ\nсенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімінен шығару туралы'),
  body('{{basis|____________________}} сәйкес, Тізілімнің мониторингі шеңберінде анықталған фактілер негізінде'),
  text('ШЕШТІ:', { before: 6, align: 'center', keepNext: true }),
  body(
    '1. Тізілімнің {{entry.date|____________}} күні енгізілген № {{entry.number|____________}} жазбасы – {{product.name|______________________________}} (өтінім беруші: {{holderLine|______________________________}}) – Тізілімнен шығарылсын.',
    { align: 'left' },
  ),
  body('2. Негізі: {{finding.ground|____________________________________________________________}}.', {
    align: 'left',
  }),
  body(
    '3. Анықталған күні мен дәлелі: {{finding.date|____________}}; {{finding.evidence|______________________________}}.',
    {
      align: 'left',
    },
  ),
  ...where('hearing', [body('4. Өтінім берушіні тыңдау: {{hearing}}.', { align: 'left' })], true),
  body(
    'Тізілімдегі өзгеріс электрондық сатып алудың ақпараттық жүйесінің операторына жіберілсін және ресми интернет-ресурста жариялансын.',
  ),
  ...where('complaintRights', [body('{{complaintRights}}', { keepNext: true })]),
  signature(),
  ...where('acts', [text('Қағидалар: {{acts}}', { size: 10, before: 14, keepLines: true })]),
])
