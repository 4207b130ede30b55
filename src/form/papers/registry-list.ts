import type { Field } from '../../law/field.js'
import type { TermId } from '../../law/service.js'
import type { Text } from '../../text.js'
import { field, given, named, project } from '../fields/declare.js'
import { office, paper, signer } from '../fields/letter.js'
import type { Form } from '../form.js'
import { form829x1 } from '../forms/829-1.js'
import { acts, basis, caseOf, service, working } from './common.js'

const source = '829-2024/8'
export const free = { optional: true, max: 2000 } as const

/** The columns of the registry that go out to whomever it is sent. */
export const SENT = {
  entry: field(
    'entry',
    'text',
    ['Жазбаның нөмірі мен күні', 'Номер и дата записи', 'Number and date of the entry'],
    source,
  ),
  holder: field('holder', 'text', ['Өтінім берушінің атауы', 'Наименование держателя', 'Name of the holder'], source, {
    personal: true,
  }),
  productKind: field('productKind', 'text', ['Өнімнің түрі', 'Вид продукта', 'Kind of product'], source, free),
  productName: field('productName', 'text', ['Өнімнің атауы', 'Наименование продукта', 'Name of the product'], source),
  ensTru: field('ensTru', 'text', ['ТЖҚ БНА коды', 'Код ЕНС ТРУ', 'ENS TRU code'], source, free),
  delivery: field('delivery', 'text', ['Жеткізу нұсқасы', 'Вариант поставки', 'Delivery variant'], source, free),
  status: field('status', 'text', ['Жай-күйі', 'Состояние', 'Status'], source),
} as const

/**
 * A paper that sends the registry, or what changed in it (829-2024/8).
 * @param columns of a row: those of `SENT` and what this reader needs besides
 * @param term whose clause the paper rests on
 */
export function registryList(
  id: Form['id'],
  title: Text,
  columns: readonly Field[],
  term: Extract<TermId, 'publication' | 'operator-notice'>,
): Form {
  const fields = [
    office(source, ['nameKk', 'requisitesKk', 'nameRu', 'requisitesRu']),
    paper(source),
    service(source),
    basis(source),
    acts(source),
    field('entries', 'list', ['Жазбалар', 'Записи', 'Entries'], source, { min: 1, max: 100_000, fields: columns }),
    signer(source),
  ]
  return {
    id,
    title,
    direction: 'issued',
    official: false,
    source,
    orientation: 'landscape',
    remarks: [working],
    fields,
    derived: [
      {
        id: 'entryCount',
        label: named(['Жазбалар саны', 'Число записей', 'Number of entries']),
        uses: ['entries'],
        of: (data) => (Array.isArray(data.entries) ? String(data.entries.length) : ''),
      },
    ],
    fromCase: (view) =>
      project(fields, {
        ...caseOf(view, [view.act.terms[term]?.source ?? source]),
        ...given({ entries: form829x1.fromCase(view).entries }),
      }),
  }
}
