import { field, project } from '../fields/declare.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'

const source = '676-2014/annex4'

const fields = [
  field('software', 'list', ['Бағдарламалық құралдар', 'Программные средства', 'Software'], source, {
    min: 1,
    max: 2000,
    fields: [
      field('developer', 'text', ['Әзірлеуші', 'Разработчик', 'Developer'], source, { max: 500 }),
      field('name', 'text', ['Атауы', 'Наименование', 'Name'], source, { max: 500 }),
      field('version', 'text', ['Нұсқасы', 'Версия', 'Version'], source, { max: 200 }),
      field(
        'installedOn',
        'text',
        [
          'Орнатылған орны (техникалық құралдар тізбесінен)',
          'Место установки (из перечня технических средств)',
          'Where it is installed, by the list of hardware',
        ],
        source,
        { max: 500 },
      ),
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
          'Негізгі функционалдық мақсаты (бағдарламалық құжаттамаға сәйкес)',
          'Основное функциональное назначение (согласно программной документации)',
          'Main purpose, by the software documents',
        ],
        source,
        { max: 500 },
      ),
      field(
        'protection',
        'text',
        [
          'Ақпаратты қорғаудың пайдаланылатын әдістері',
          'Используемые методы защиты информации',
          'Methods of information protection in use',
        ],
        source,
        { max: 500 },
      ),
    ],
  }),
]

export const form676x4: Form = {
  id: '676.4',
  title: FORM_TITLES['676.4'],
  direction: 'filed',
  official: true,
  source,
  orientation: 'landscape',
  remarks: [
    {
      kk: 'Актіде қол қою жолдары жоқ.',
      ru: 'В акте нет строк подписи.',
      en: 'The act has no signature lines.',
    },
  ],
  fields,
  fromCase: (view) => project(fields, view.answers),
}
