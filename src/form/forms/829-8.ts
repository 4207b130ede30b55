import { field, group, named, project } from '../fields/declare.js'
import { letterOf, office, paper, productNameOf, recipient, recipientBlock, signer } from '../fields/letter.js'
import { complaintRights } from '../fields/reasons.js'
import type { Derived, Form } from '../form.js'
import { textAt } from '../print-value.js'
import { FORM_TITLES } from '../titles.js'
import { holderAndProduct } from './829-7.js'

const source = '829-2024/annex8'

/** The act gives the reason and the issuing body one blank between them. */
const reasonAndOffice: Derived = {
  id: 'reasonAndOffice',
  label: named([
    'Алып тастау себебі және хабарлама берген орган',
    'Причина исключения и орган, выдавший уведомление',
    'Reason of the exclusion and the issuing body',
  ]),
  uses: ['reason', 'office.nameKk'],
  of: (data) => [textAt(data, 'reason'), textAt(data, 'office.nameKk')].filter((text) => text !== '').join('\n'),
  read: (text, known) => {
    const office = textAt(known, 'office.nameKk')
    const reason = office !== '' && text.endsWith(office) ? text.slice(0, -office.length).trim() : text
    return reason === '' ? {} : { reason }
  },
}

const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  recipient(source),
  paper(source),
  group('product', ['Өнім', 'Продукт', 'Product'], source, [
    field('name', 'text', ['Өнімнің толық атауы', 'Полное наименование продукта', 'Full name of the product'], source, {
      max: 500,
    }),
  ]),
  field(
    'reason',
    'long-text',
    ['Тізілімнен алып тастау себебі', 'Причина исключения из реестра', 'Reason of the exclusion'],
    source,
  ),
  complaintRights('829-2024/28'),
  signer(source),
]

export const form829x8: Form = {
  id: '829.8',
  title: FORM_TITLES['829.8'],
  direction: 'issued',
  official: true,
  source,
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актіде «Осы хабарлама берілді» сөздері жоқ; себеп пен хабарлама берген органға бір ғана жол қалдырылған; нөмірі мен күні екі рет жазылады.',
      ru: 'В акте нет слов «Осы хабарлама берілді», на причину и орган оставлена одна строка, номер и дата стоят дважды.',
      en: 'The act lacks «Осы хабарлама берілді», leaves one blank for the reason and the body, and has number and date twice.',
    },
    {
      kk: 'Шағымдану тәртібі нысанда жоқ: өтінішсіз шығарылғанда (10-тармақ) 28–34-тармақтар бойынша қосылады.',
      ru: 'Порядка обжалования в форме нет: при исключении без заявления (пункт 10) он добавляется по пунктам 28–34.',
      en: 'The form has no word on complaints: it is added by clauses 28-34 where nobody applied for the exclusion (clause 10).',
    },
  ],
  fields,
  derived: [recipientBlock, holderAndProduct, reasonAndOffice],
  fromCase: (view) =>
    project(fields, {
      ...letterOf(view),
      product: { name: productNameOf(view) },
      reason: textAt(view.answers, 'reason'),
    }),
}
