import type { Field } from '../../law/field.js'
import type { Json } from '../../text.js'
import { field, project } from '../fields/declare.js'
import { type RegistryEntry, registryRow } from '../fields/registry-row.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { free, registryList, SENT } from './registry-list.js'

const source = '829-2024/8'

/** Of the registry's columns those that a buyer needs: whose product it is, what, under which codes, and whether it still stands. */
export const OPERATOR_COLUMNS: readonly Field[] = [
  SENT.entry,
  SENT.holder,
  field('idNumber', 'text', ['БСН/ЖСН', 'БИН/ИИН', 'BIN/IIN'], source, { optional: true, max: 12, personal: true }),
  SENT.productKind,
  SENT.productName,
  field('categoryCodes', 'text', ['Санат коды', 'Код категории', 'Category code'], source, free),
  SENT.ensTru,
  SENT.delivery,
  SENT.status,
  field('reason', 'text', ['Өзгерту (шығару) себебі', 'Причина изменения', 'Reason of the change'], source, free),
]

/** The registry, or what changed in it, for the operator of the e-procurement system. */
export const operatorList: Form = registryList(
  'paper.operator-list',
  FORM_TITLES['paper.operator-list'],
  OPERATOR_COLUMNS,
  'operator-notice',
)

/** The rows for any number of entries of the trusted registry, in the order given. */
export function operatorRows(entries: readonly RegistryEntry[]): Json {
  return entries.map((entry) => project(OPERATOR_COLUMNS, registryRow(entry)))
}
