import { body, source, table, text, title } from './blocks.js'
import { bilingualHead, lawNote, signature, workingMark } from './working-paper.js'

export default source(
  'paper.publication-list',
  [
    workingMark(),
    bilingualHead(),
    text('№ {{paper.number|____________}}, {{paper.date|____________}}', { before: 12 }),
    title(
      'Сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімінен жарияланатын мәліметтер',
    ),
    body('{{basis|____________________}} сәйкес тізілімнің мынадай мәліметтері (өзгерістері) жарияланады:', {
      after: 8,
    }),
    table({
      columns: [8, 26, 44, 26, 30, 44, 34, 26, 26, 24],
      size: 8,
      mayBreak: true,
      centred: [0],
      header: [
        'р/с №',
        'Тізілімдік жазбаның нөмірі мен күні',
        'Өтінім берушінің атауы',
        'БСН (заңды тұлға)',
        'Өнімнің түрі',
        'Өнімнің атауы',
        'ТЖҚ БНА кодтары',
        'Жеткізу нұсқасы',
        'Шешімнің нөмірі мен күні',
        'Жазбаның жай-күйі',
      ],
      rows: [
        [
          '{{#entries|5}}{{@row}}',
          '{{entry}}',
          '{{holder}}',
          '{{bin}}',
          '{{productKind}}',
          '{{productName}}',
          '{{ensTru}}',
          '{{delivery}}',
          '{{decision}}',
          '{{status}}{{/entries}}',
        ],
      ],
    }),
    text('Жазбалар саны: {{entryCount|________}}', { before: 8, keepNext: true }),
    signature(),
    ...lawNote(),
  ],
  12,
)
