import { field, group, project } from '../fields/declare.js'
import { letterOf, office, paper, productNameOf, recipient, recipientBlock, signer } from '../fields/letter.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { holderAndProduct } from './829-7.js'

const source = '829-2024/annex9'

const fields = [
  office(source, ['nameKk', 'requisitesKk']),
  recipient(source),
  paper(source),
  group('product', ['Өнім', 'Продукт', 'Product'], source, [
    field('name', 'text', ['Өнімнің толық атауы', 'Полное наименование продукта', 'Full name of the product'], source, {
      max: 500,
    }),
  ]),
  signer(source),
]

export const form829x9: Form = {
  id: '829.9',
  title: FORM_TITLES['829.9'],
  direction: 'issued',
  official: true,
  source,
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актіде органның мемлекеттік тілдегі атауы екі рет берілген, тақырыбы «Хабарлама» сөзінің алдында тұр; нөмірі мен күні екі рет жазылады.',
      ru: 'В акте дважды дано наименование на государственном языке, тема стоит перед словом «Хабарлама», номер и дата стоят дважды.',
      en: 'The act gives the state-language name twice, puts the subject before «Хабарлама», and has number and date twice.',
    },
  ],
  fields,
  derived: [recipientBlock, holderAndProduct],
  fromCase: (view) => project(fields, { ...letterOf(view), product: { name: productNameOf(view) } }),
}
