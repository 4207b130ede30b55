import type { Field } from '../law/field.js'
import { isObject, type Json, type JsonObject } from '../text.js'
import { DATE_FORMATS, type DateFormat, printDate } from './dates.js'

/** How a template may ask for a yes or no: a cross in the column «yes», one in the column «no», a box that is ticked. */
export const TICK_FORMATS = ['yes', 'no', 'box'] as const
export type TickFormat = (typeof TICK_FORMATS)[number]
export type PrintFormat = DateFormat | TickFormat

const CROSS = '+'
const TICKED = '☑'

/** The value at a path of ids joined with dots; undefined where there is none. */
export function valueAt(data: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = data
  for (const id of path.split('.')) {
    if (!isObject(value)) return undefined
    value = Object.hasOwn(value, id) ? value[id] : undefined
  }
  return value
}

/** The text at a path; '' where there is none. */
export function textAt(data: JsonObject, path: string): string {
  const value = valueAt(data, path)
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** Not answered: absent, null, an empty text, an empty list, a group with nothing in it. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isObject(value) && Object.values(value).every(isEmpty)
}

/**
 * A value as a Kazakh paper prints it; '' where there is none. Days are 14.03.2025, decimals 87,5, choices their Kazakh label,
 * rows of a list follow each other after semicolons, a row's further values stand in parentheses.
 */
export function printValue(field: Field, value: Json | undefined, format?: PrintFormat): string {
  if (isEmpty(value)) return ''
  switch (field.kind) {
    case 'date':
      return typeof value === 'string'
        ? printDate(
            value,
            DATE_FORMATS.find((one) => one === format),
          )
        : String(value)
    case 'yes-no':
      if (format !== undefined) return printTick(value === true, format)
      return value === true ? 'иә' : value === false ? 'жоқ' : String(value)
    case 'choice':
      return field.choices?.find((choice) => choice.id === value)?.label.kk ?? String(value)
    case 'percent':
      return `${printDecimal(String(value))} %`
    case 'decimal':
      return printDecimal(String(value))
    case 'text-list':
      return Array.isArray(value) ? value.map(String).join(', ') : String(value)
    case 'list':
      return Array.isArray(value) ? value.map((row) => printRow(field, row)).join('; ') : String(value)
    case 'group':
      return printedParts(field, value).join(', ')
    default:
      return String(value)
  }
}

/** A decimal as Kazakh and Russian papers write it, «87,5», whichever sign it was typed with. What is no decimal stays as it is. */
export function printDecimal(text: string): string {
  return text.replace(/^(\d+)\.(\d+)$/, '$1,$2')
}

function printTick(yes: boolean, format: PrintFormat): string {
  if (format === 'box') return yes ? TICKED : ''
  return yes === (format === 'yes') ? CROSS : ''
}

function printRow(field: Field, row: Json): string {
  const [first, ...others] = printedParts(field, row)
  return others.length === 0 ? (first ?? '') : `${first} (${others.join(', ')})`
}

function printedParts(field: Field, value: Json | undefined): string[] {
  if (!isObject(value)) return [String(value)]
  return (field.fields ?? []).map((part) => printValue(part, value[part.id])).filter((text) => text !== '')
}

/** «№ 12»: a number with its sign, once, though old books and whoever types write the sign with the number. */
export function withSign(number: string): string {
  return `№ ${bareNumber(number)}`
}

/** A number without the sign before it. */
export function bareNumber(number: string): string {
  return number.replace(/^\s*№\s*/, '')
}
