import type { Field } from '../../law/field.js'
import { field, group, type Names } from './declare.js'

const source = '476-2015/3/annex1'

/** The holder and the developer are asked the same: who they are, where, and whom to ask. */
export function organisation(id: string, names: Names, nameOf: Names, contactOf: Names): Field {
  return group(id, names, source, [
    field('name', 'text', nameOf, source, { max: 500, personal: true }),
    field(
      'parentBody',
      'text',
      ['Ведомстволық бағыныстылығы', 'Ведомственная подчинённость', 'Body that it is under'],
      source,
      { optional: true, max: 500 },
    ),
    field('shortName', 'text', ['Ұйымның қысқартылған атауы', 'Сокращённое наименование', 'Short name'], source, {
      optional: true,
      max: 200,
    }),
    field('address', 'text', ['Мекен-жайы', 'Адрес', 'Address'], source, { max: 500, personal: true }),
    field('postcode', 'text', ['Индекс', 'Индекс', 'Postcode'], source, { optional: true, max: 20 }),
    field('phone', 'phone', ['Тел.', 'Тел.', 'Telephone'], source, { personal: true }),
    field('fax', 'phone', ['Факс', 'Факс', 'Fax'], source, { optional: true, personal: true }),
    field('email', 'email', ['E-mail', 'E-mail', 'E-mail'], source, { optional: true, personal: true }),
    field('site', 'text', ['Http://', 'Http://', 'Site'], source, { optional: true, max: 300 }),
    field('contact', 'text', contactOf, source, { max: 500, personal: true }),
  ])
}

/** What the object needs to run: one line each, in the order of the form. */
export const REQUIRED_EQUIPMENT: readonly Field[] = (
  [
    [
      'computer',
      [
        'Компьютердің түрі, процессор, сопроцессор, жиілік',
        'Тип компьютера, процессор, сопроцессор, частота',
        'Computer, processor, coprocessor, frequency',
      ],
    ],
    ['ram', ['Жедел жады (RAM)', 'Оперативная память (RAM)', 'RAM']],
    ['disk', ['Винчестерде қажет етілетін', 'Требуется на винчестере', 'Space on the disk']],
    ['operatingSystems', ['Операциялық жүйелер', 'Операционные системы', 'Operating systems']],
    ['video', ['Бейне жүйесі', 'Видеосистема', 'Video']],
    ['audio', ['Акустикалық жүйе', 'Акустическая система', 'Audio']],
    ['extraEquipment', ['Қосымша құрал-жабдық', 'Дополнительное оборудование', 'Further equipment']],
    ['extraSoftware', ['Қосымша бағдарламалық құралдар', 'Дополнительные программные средства', 'Further software']],
    ['other', ['Басқа', 'Прочее', 'Other']],
  ] as const
).map(([id, names]) => field(id, 'text', names, source, { optional: true, max: 500 }))

/** Sources of finance; each that applies is underlined on the form. */
export const finance: Field = group(
  'finance',
  ['Қаржыландыру көздері', 'Источники финансирования', 'Sources of finance'],
  source,
  (
    [
      ['republicanBudget', ['республикалық бюджет', 'республиканский бюджет', 'republican budget']],
      ['localBudget', ['жергілікті бюджет', 'местный бюджет', 'local budget']],
      [
        'otherPersons',
        [
          'өзге де заңды және жеке тұлғалардың қаражаты',
          'средства иных юридических и физических лиц',
          'means of other persons',
        ],
      ],
      [
        'extraBudgetaryFunds',
        ['мемлекеттік бюджеттен тыс қорлар', 'государственные внебюджетные фонды', 'state funds outside the budget'],
      ],
      ['ownMeans', ['меншікті қаражат', 'собственные средства', 'own means']],
      ['grants', ['грант қаражаты', 'средства грантов', 'grants']],
      ['foreignLoans', ['сыртқы қарыздар', 'внешние займы', 'foreign loans']],
      ['credit', ['кредит', 'кредит', 'credit']],
    ] as const
  ).map(([id, names]) => field(id, 'yes-no', names, source, { optional: true })),
)
