import type { Field } from '../../law/field.js'
import type { Json } from '../../text.js'
import { field, given, project } from '../fields/declare.js'
import { office, paper, signer } from '../fields/letter.js'
import { type RegistryEntry, registryRow } from '../fields/registry-row.js'
import type { Form } from '../form.js'
import { form829x1 } from '../forms/829-1.js'
import { acts, basis, caseOf, service, working } from './common.js'
import { entryCount } from './operator-list.js'

const source = '829-2024/8'
const free = { optional: true, max: 2000 } as const

/** What of the registry everybody may read: no address, no telephone, no number of a person. */
export const PUBLISHED: readonly Field[] = [
  field('entry', 'text', ['Жазбаның нөмірі мен күні', 'Номер и дата записи', 'Number and date of the entry'], source),
  field('holder', 'text', ['Өтінім берушінің атауы', 'Наименование держателя', 'Name of the holder'], source, {
    personal: true,
  }),
  field('bin', 'text', ['БСН (заңды тұлға)', 'БИН (юридическое лицо)', 'BIN (legal entity)'], source, {
    optional: true,
    max: 12,
  }),
  field('productKind', 'text', ['Өнімнің түрі', 'Вид продукта', 'Kind of product'], source, free),
  field('productName', 'text', ['Өнімнің атауы', 'Наименование продукта', 'Name of the product'], source),
  field('ensTru', 'text', ['ТЖҚ БНА коды', 'Код ЕНС ТРУ', 'ENS TRU code'], source, free),
  field('delivery', 'text', ['Жеткізу нұсқасы', 'Вариант поставки', 'Delivery variant'], source, free),
  field('decision', 'text', ['Шешім', 'Решение', 'Decision'], source, free),
  field('status', 'text', ['Жай-күйі', 'Состояние', 'Status'], source),
]

const fields = [
  office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
  paper(source),
  service(source),
  basis(source),
  acts(source),
  field('entries', 'list', ['Жазбалар', 'Записи', 'Entries'], source, { min: 1, max: 100_000, fields: PUBLISHED }),
  signer(source),
]

/** The registry, or what changed in it, as it is put on the office's website. */
export const publicationList: Form = {
  id: 'paper.publication-list',
  title: {
    kk: 'Ресми интернет-ресурста жарияланатын тізілім мәліметтері',
    ru: 'Сведения реестра для публикации на официальном интернет-ресурсе',
    en: 'List of the registry for publication on the website',
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
      ...caseOf(view, [view.act.terms.publication?.source ?? source]),
      ...given({ entries: form829x1.fromCase(view).entries }),
    }),
}

/** The published rows for any number of entries, in the order given. Of a holder who is a person the number is left out. */
export function publishedRows(entries: readonly RegistryEntry[]): Json {
  return entries.map((entry) => {
    const row = registryRow(entry)
    const id = typeof row.idNumber === 'string' && /^\d{4}[4-6]/.test(row.idNumber) ? row.idNumber : undefined
    return project(PUBLISHED, { ...row, ...given({ bin: id }) })
  })
}
