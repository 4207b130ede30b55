import { field, named, project } from '../fields/declare.js'
import { office, paper } from '../fields/letter.js'
import type { Derived, Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { linesOf, numbered, working } from './common.js'

/** The one place of the acts that names the law on personal data; how they are destroyed no act carried here says. */
const source = '829-2024/annex2/10.3'
const free = { optional: true, max: 500 } as const

const fields = [
  office(source, ['nameKk']),
  paper(source),
  numbered('order', ['Комиссия құрылған бұйрық', 'Приказ о комиссии', 'Order on the commission'], source, true),
  field('commission', 'list', ['Комиссия мүшелері', 'Члены комиссии', 'Members of the commission'], source, {
    optional: true,
    max: 50,
    fields: [
      field('name', 'text', ['Тегі, аты, әкесінің аты', 'Ф. И. О.', 'Name'], source, {
        optional: true,
        max: 2000,
        personal: true,
      }),
    ],
  }),
  field('terms', 'list', ['Сақтау мерзімдері', 'Сроки хранения', 'Storage terms'], source, {
    optional: true,
    max: 50,
    fields: [
      field('service', 'text', ['Қызмет', 'Услуга', 'Service'], source, free),
      field('term', 'text', ['Сақтау мерзімі', 'Срок хранения', 'Storage term'], source, free),
      field('act', 'text', ['Мерзім белгіленген акт', 'Акт, установивший срок', 'Act that sets it'], source, free),
    ],
  }),
  field('cases', 'list', ['Істер', 'Дела', 'Cases'], source, {
    optional: true,
    max: 100_000,
    fields: [
      field('case', 'text', ['Істің нөмірі', 'Номер дела', 'Number of the case'], source, free),
      field('application', 'text', ['Өтініштің нөмірі', 'Номер заявления', 'Number of the application'], source, free),
      field('closed', 'date', ['Аяқталған күні', 'День окончания', 'Day of closing'], source, { optional: true }),
      field('kept', 'date', ['Жоюға болатын күні', 'Можно уничтожить с', 'May be destroyed from'], source, {
        optional: true,
      }),
    ],
  }),
  field('acts', 'text', ['Деректері жойылған әрекеттер', 'Действий', 'Acts'], source, free),
  field('mark', 'text', ['Журналдың белгісі', 'Отметка журнала', 'Mark of the journal'], source, free),
  field('copies', 'text-list', ['Бұрынғы көшірмелер', 'Прежние копии', 'Earlier copies'], source, {
    optional: true,
    max: 1000,
  }),
]

const caseCount: Derived = {
  id: 'caseCount',
  label: named(['Істер саны', 'Число дел', 'Number of cases']),
  uses: ['cases'],
  of: (data) => (Array.isArray(data.cases) ? String(data.cases.length) : ''),
}

const copyLines: Derived = {
  id: 'copyLines',
  label: named(['Бұрынғы көшірмелердің тізімі', 'Список прежних копий', 'List of the earlier copies']),
  uses: ['copies'],
  of: (data) => linesOf(data.copies),
}

/** By it a commission destroys the personal data of files whose storage term has passed. Drawn from the journal, not from one case. */
export const destructionAct: Form = {
  id: 'paper.destruction-act',
  title: FORM_TITLES['paper.destruction-act'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [
    working,
    {
      kk: 'Істерді сақтау мерзімі қызметтердің актілерінде жоқ: оны кеңсе өз актісі бойынша белгілейді, акт сол туралы айтады.',
      ru: 'Срока хранения дел в актах об услугах нет: его устанавливает учреждение своим актом, который здесь и назван.',
      en: 'The acts of the services give no term for keeping files: the office sets it by an act of its own, which is named here.',
    },
  ],
  fields,
  derived: [caseCount, copyLines],
  // Of one case it can say no more than its own head: its rows come from the journal.
  fromCase: ({ office: { nameKk }, paper: { number, date } }) =>
    project(fields, { office: { nameKk }, paper: { number, date } }),
}
