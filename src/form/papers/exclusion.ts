import { clauseKk } from '../clause.js'
import { field, given, group, named, project } from '../fields/declare.js'
import { idNumberOf, letterOf, office, productNameOf, signer } from '../fields/letter.js'
import { complaintRights } from '../fields/reasons.js'
import type { Derived, Form } from '../form.js'
import { textAt } from '../print-value.js'
import { FORM_TITLES } from '../titles.js'
import { acts, basis, working } from './common.js'

const source = '829-2024/10'

const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  // A draft has no number yet: it is given when the decision is recorded.
  group('paper', ['Құжат', 'Документ', 'Paper'], source, [
    field('number', 'text', ['Шешімнің нөмірі', 'Номер решения', 'Number of the decision'], source, {
      optional: true,
      max: 60,
    }),
    field('date', 'date', ['Шешімнің күні', 'Дата решения', 'Day of the decision'], source, { optional: true }),
  ]),
  field('draft', 'text', ['Жоба белгісі', 'Пометка проекта', 'Mark of a draft'], source, { optional: true, max: 40 }),
  basis(source),
  group('entry', ['Тізілімдік жазба', 'Запись реестра', 'Entry'], source, [
    field('number', 'text', ['Жазбаның нөмірі', 'Номер записи', 'Number of the entry'], source, { max: 60 }),
    field('date', 'date', ['Енгізілген күні', 'Дата внесения', 'Entered on'], source),
  ]),
  group('holder', ['Өтінім беруші', 'Держатель', 'Holder'], source, [
    field('name', 'text', ['Атауы', 'Наименование', 'Name'], source, { max: 500, personal: true }),
    field('idNumber', 'text', ['БСН/ЖСН', 'БИН/ИИН', 'BIN/IIN'], source, { optional: true, max: 12, personal: true }),
  ]),
  group('product', ['Өнім', 'Продукт', 'Product'], source, [
    field('name', 'text', ['Өнімнің атауы', 'Наименование продукта', 'Name of the product'], source, { max: 500 }),
  ]),
  group('finding', ['Анықталған факт', 'Выявленный факт', 'Finding'], source, [
    field('date', 'date', ['Анықталған күні', 'Дата выявления', 'Found on'], source),
    field('ground', 'long-text', ['Негізі', 'Основание', 'Ground'], source, { max: 2000 }),
    field('evidence', 'long-text', ['Дәлелі', 'Доказательство', 'Evidence'], source, { max: 5000 }),
  ]),
  field('hearing', 'long-text', ['Тыңдау', 'Заслушивание', 'Hearing'], source, { optional: true, max: 2000 }),
  complaintRights('829-2024/28'),
  acts(source),
  signer(source),
]

const holderLine: Derived = {
  id: 'holderLine',
  label: named(['Өтінім беруші бір жолда', 'Держатель одной строкой', 'The holder in one line']),
  uses: ['holder.name', 'holder.idNumber'],
  of: (data) => {
    const id = textAt(data, 'holder.idNumber')
    return `${textAt(data, 'holder.name')}${id === '' ? '' : `, БСН/ЖСН ${id}`}`
  },
}

/** The authority's own act by which a product leaves the registry without an application; before it is recorded, its draft. */
export const exclusion: Form = {
  id: 'paper.exclusion',
  title: FORM_TITLES['paper.exclusion'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working],
  fields,
  derived: [holderLine],
  fromCase: (view) =>
    project(fields, {
      ...letterOf(view),
      ...given({
        basis: clauseKk(source, 'dative'),
        entry: view.entry === null ? undefined : { number: view.entry.number, date: view.entry.date },
        holder: {
          name: view.entry?.holder || textAt(view.answers, 'applicant.name'),
          idNumber: idNumberOf(view.answers),
        },
        product: { name: productNameOf(view) },
        finding: { date: view.paper.date, ground: textAt(view.answers, 'reason') || '–', evidence: '–' },
        acts: view.act.regulationAct,
      }),
    }),
}
