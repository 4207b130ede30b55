import { field, project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

const source = '676-2014/annex3'

const fields = [
  field('hardware', 'list', ['Техникалық құралдар', 'Технические средства', 'Hardware'], source, {
    min: 1,
    max: 2000,
    fields: [
      field('makerAndModel', 'text', ['Өндіруші, моделі', 'Производитель, модель', 'Maker and model'], source, {
        max: 500,
      }),
      field(
        'serialNumber',
        'text',
        ['Сериялық/түгендеу нөмірі', 'Серийный/инвентарный номер', 'Serial or inventory number'],
        source,
        { max: 200 },
      ),
      field(
        'certificateNumber',
        'text',
        [
          'АҚ бойынша сертификаттың нөмірі (бар болса)',
          'Номер сертификата по ИБ (при наличии)',
          'Number of the security certificate, if any',
        ],
        source,
        { optional: true, max: 200 },
      ),
      field('location', 'text', ['Нақты орналасқан жері', 'Фактическое местонахождение', 'Where it stands'], source, {
        max: 500,
      }),
      field(
        'type',
        'text',
        [
          'Типі (техникалық құжаттамаға сәйкес)',
          'Тип (согласно технической документации)',
          'Type, by its technical documents',
        ],
        source,
        { max: 500 },
      ),
      field(
        'purpose',
        'text',
        [
          'Негізгі функционалдық мақсаты (АЖ-ның бағдарламалық құжаттамасына сәйкес)',
          'Основное функциональное назначение (согласно программной документации ИС)',
          'Main purpose, by the documents of the system',
        ],
        source,
        { max: 500 },
      ),
      field(
        'protection',
        'text',
        [
          'Ақпараттық қорғаудың пайдаланылатын әдістері',
          'Используемые методы защиты информации',
          'Methods of information protection in use',
        ],
        source,
        { max: 500 },
      ),
      field(
        'software',
        'text',
        [
          'Әзірлеуші, атауы, нұсқасы (орналастырылған бағдарламалық қамтым)',
          'Разработчик, наименование, версия (размещённого программного обеспечения)',
          'Developer, name and version of the software on it',
        ],
        source,
        { optional: true, max: 500 },
      ),
    ],
  }),
]

export const form676x3: Form = {
  id: '676.3',
  title: FORM_TITLES['676.3'],
  direction: 'filed',
  official: true,
  source,
  orientation: 'landscape',
  remarks: [
    {
      kk: 'Актіде қол қою жолдары жоқ; мұнда «Ақпараттық қорғаудың», 4-қосымшада «Ақпаратты қорғаудың» деп жазылған.',
      ru: 'В акте нет строк подписи; здесь написано «Ақпараттық қорғаудың», в приложении 4 — «Ақпаратты қорғаудың».',
      en: 'The act has no signature lines; it writes «Ақпараттық қорғаудың» here and «Ақпаратты қорғаудың» in annex 4.',
    },
  ],
  fields,
  fromCase: (view) => project(fields, view.answers),
}
