import type { Citation } from '../../law/citation.js'
import type { Field } from '../../law/field.js'
import { isObject, type Json, type JsonObject } from '../../text.js'
import { decimalOf, isDecimal, sumDecimals } from '../answers/decimal.js'
import type { Derived } from '../form.js'
import { printDecimal, valueAt } from '../print-value.js'
import { type Column, type FacilityTable, PARTS, TABLES, totalId } from './476-4-5-tables.js'
import { field, group } from './declare.js'

const source: Citation = '476-2015/4/annex5'
const FIRST_YEAR = 1950
const LAST_YEAR = 2100
/** Letters in a cell: in a narrow column of small type a row stays shorter than a page. */
const CELL = 300

const head: readonly Field[] = [
  field(
    'budgetCode',
    'text',
    ['Бірыңғай бюджеттік жіктеу коды', 'Код единой бюджетной классификации', 'Code of the budget classification'],
    source,
    { max: 100 },
  ),
  group('owner', ['Иеленуші', 'Владелец', 'Owner'], source, [
    field('name', 'text', ['Иеленушінің атауы', 'Наименование владельца', 'Name of the owner'], source),
    field('headPosition', 'text', ['Басшысының лауазымы', 'Должность руководителя', 'Position of the head'], source, {
      max: 300,
    }),
    field(
      'head',
      'text',
      ['Басшысының тегі, аты, әкесінің аты', 'Фамилия, имя, отчество руководителя', 'Name of the head'],
      source,
      { max: 200, personal: true },
    ),
    field('address', 'text', ['Мекенжайы', 'Адрес', 'Address'], source, { personal: true }),
    field('executor', 'text', ['Жауапты орындаушы', 'Ответственный исполнитель', 'Responsible executor'], source, {
      max: 200,
      personal: true,
    }),
    field('phone', 'phone', ['Телефоны', 'Телефон', 'Telephone'], source, { personal: true }),
    field('fax', 'phone', ['Факс', 'Факс', 'Fax'], source, { optional: true, personal: true }),
    field('email', 'email', ['E-mail', 'E-mail', 'E-mail'], source, { optional: true, personal: true }),
  ]),
]

function cell({ id, kind, names, required }: Column): Field {
  const isYear = id.startsWith('year')
  return field(id, kind, names, source, {
    ...(required === true ? {} : { optional: true }),
    ...(kind === 'text' ? { max: CELL } : {}),
    ...(kind === 'integer' ? { min: isYear ? FIRST_YEAR : 0 } : {}),
    ...(isYear ? { max: LAST_YEAR } : {}),
  })
}

function tableFields(table: FacilityTable): Field {
  return group(
    table.id,
    table.names,
    source,
    PARTS.map((part) =>
      field(part.id, 'list', part.names, source, { optional: true, max: 5000, fields: table.columns.map(cell) }),
    ),
    { optional: true },
  )
}

/** What annex 5 asks: whose facilities, then eight tables, each of the central staff and of the territorial bodies. */
export const fields: readonly Field[] = [...head, ...TABLES.map(tableFields)]

/** «Барлығы» of each part of each table, by column: thousands of tenge and tenge stand in columns of their own and never meet. */
export const totals: readonly Derived[] = TABLES.flatMap((table) =>
  PARTS.flatMap((part) =>
    table.columns
      .filter((column) => column.total === true)
      .map(
        (column): Derived => ({
          id: totalId(table.id, part.id, column.id),
          label: {
            kk: `Барлығы: ${column.names[0]}`,
            ru: `Всего: ${column.names[1]}`,
            en: `Total: ${column.names[2]}`,
          },
          uses: [`${table.id}.${part.id}.${column.id}`],
          of: (data) => printDecimal(totalOf(data, `${table.id}.${part.id}`, column.id)),
        }),
      ),
  ),
)

/**
 * The exact sum of a column over the rows of a list; an empty cell adds nothing. '' where no cell has a number,
 * and where one has something else: a total that leaves it out would be a wrong one.
 */
export function totalOf(data: JsonObject, list: string, column: string): string {
  const rows = valueAt(data, list)
  if (!Array.isArray(rows)) return ''
  const cells = rows
    .map((row: Json) => (isObject(row) ? row[column] : undefined))
    .filter((value) => value !== undefined && value !== null && value !== '')
    .map((value) => (typeof value === 'number' ? decimalOf(value) : typeof value === 'string' ? value.trim() : null))
  const numbers = cells.filter((text): text is string => text !== null && isDecimal(text))
  return numbers.length === 0 || numbers.length < cells.length ? '' : sumDecimals(numbers)
}
