import type { Field } from '../../law/field.js'
import type { Json } from '../../text.js'
import { field, given, named, project } from '../fields/declare.js'
import { office, paper, signer } from '../fields/letter.js'
import { type RegistryEntry, registryRow } from '../fields/registry-row.js'
import type { Derived, Form } from '../form.js'
import { form829x1 } from '../forms/829-1.js'
import { acts, basis, caseOf, service, working } from './common.js'

const source = '829-2024/8'
const free = { optional: true, max: 2000 } as const

/** Of the registry's columns those that a buyer needs: whose product it is, what, under which codes, and whether it still stands. */
export const OPERATOR_COLUMNS: readonly Field[] = [
  field('entry', 'text', ['Жазбаның нөмірі мен күні', 'Номер и дата записи', 'Number and date of the entry'], source),
  field('holder', 'text', ['Өтінім берушінің атауы', 'Наименование держателя', 'Name of the holder'], source, {
    personal: true,
  }),
  field('idNumber', 'text', ['БСН/ЖСН', 'БИН/ИИН', 'BIN/IIN'], source, { optional: true, max: 12, personal: true }),
  field('productKind', 'text', ['Өнімнің түрі', 'Вид продукта', 'Kind of product'], source, free),
  field('productName', 'text', ['Өнімнің атауы', 'Наименование продукта', 'Name of the product'], source),
  field('categoryCodes', 'text', ['Санат коды', 'Код категории', 'Category code'], source, free),
  field('ensTru', 'text', ['ТЖҚ БНА коды', 'Код ЕНС ТРУ', 'ENS TRU code'], source, free),
  field('delivery', 'text', ['Жеткізу нұсқасы', 'Вариант поставки', 'Delivery variant'], source, free),
  field('status', 'text', ['Жай-күйі', 'Состояние', 'Status'], source),
  field('reason', 'text', ['Өзгерту (шығару) себебі', 'Причина изменения', 'Reason of the change'], source, free),
]

const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  paper(source),
  service(source),
  basis(source),
  acts(source),
  field('entries', 'list', ['Жазбалар', 'Записи', 'Entries'], source, {
    min: 1,
    max: 100_000,
    fields: OPERATOR_COLUMNS,
  }),
  signer(source),
]

export const entryCount: Derived = {
  id: 'entryCount',
  label: named(['Жазбалар саны', 'Число записей', 'Number of entries']),
  uses: ['entries'],
  of: (data) => (Array.isArray(data.entries) ? String(data.entries.length) : ''),
}

/** The registry, or what changed in it, for the operator of the e-procurement system. */
export const operatorList: Form = {
  id: 'paper.operator-list',
  title: {
    kk: 'Электрондық сатып алудың ақпараттық жүйесінің операторына жіберілетін тізілім мәліметтері',
    ru: 'Сведения реестра для оператора информационной системы электронных закупок',
    en: 'List of the registry for the operator of the e-procurement system',
  },
  direction: 'issued',
  official: false,
  source,
  orientation: 'landscape',
  remarks: [working],
  fields,
  derived: [entryCount],
  fromCase: (view) =>
    project(fields, {
      ...caseOf(view, [view.act.terms['operator-notice']?.source ?? source]),
      ...given({ entries: form829x1.fromCase(view).entries }),
    }),
}

/** The rows for any number of entries of the trusted registry, in the order given. */
export function operatorRows(entries: readonly RegistryEntry[]): Json {
  return entries.map((entry) => project(OPERATOR_COLUMNS, registryRow(entry)))
}
