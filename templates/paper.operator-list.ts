import { body, source, table, text, title } from './blocks.js'
import { bilingualHead, lawNote, signature, workingMark } from './working-paper.js'

export default source(
  'paper.operator-list',
  [
    workingMark(),
    bilingualHead(),
    text('№ {{paper.number|____________}}, {{paper.date|____________}}', { before: 12 }),
    text('Электрондық сатып алудың ақпараттық жүйесінің операторына', { at: 165, before: 12 }),
    title('Сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімінің мәліметтері'),
    body('{{basis|____________________}} сәйкес тізілімнің мынадай мәліметтері (өзгерістері) жіберіледі:', {
      after: 8,
    }),
    table({
      // A code of the classifier (620129.000.000001) and a BIN stand on a line of their own, unbroken.
      columns: [8, 22, 34, 24, 25, 36, 17, 31, 24, 22, 41],
      size: 8,
      mayBreak: true,
      centred: [0],
      header: [
        'р/с №',
        'Тізілімдік жазбаның нөмірі мен күні',
        'Өтінім берушінің атауы / тегі, аты, әкесінің аты (бар болса)',
        'БСН/ЖСН',
        'Өнімнің түрі',
        'Өнімнің атауы',
        'Санат кодтары',
        'ТЖҚ БНА кодтары',
        'Жеткізу нұсқасы',
        'Жазбаның жай-күйі',
        'Өзгерту немесе шығару себебі',
      ],
      rows: [
        [
          '{{#entries|5}}{{@row}}',
          '{{entry}}',
          '{{holder}}',
          '{{idNumber}}',
          '{{productKind}}',
          '{{productName}}',
          '{{categoryCodes}}',
          '{{ensTru}}',
          '{{delivery}}',
          '{{status}}',
          '{{reason}}{{/entries}}',
        ],
      ],
    }),
    text('Жазбалар саны: {{entryCount|________}}', { before: 8, keepNext: true }),
    signature(),
    ...lawNote(),
  ],
  12,
)
