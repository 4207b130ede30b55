import { isCivilDate } from '../../calendar/civil-date.js'
import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import { isDecimal } from '../answers/decimal.js'
import { yesOrNo } from '../answers/typed.js'
import { oneLine, trimmedOf } from './loose-text.js'
import { readDate } from './read-date.js'

/** A list on one line is no longer than this. */
const LINE_LIMIT = 5_000

/** A text made an answer of; undefined where it is none that the field takes. */
export function readPrinted(field: Field, written: string): Json | undefined {
  const text = written.trim()
  switch (field.kind) {
    case 'long-text':
      return text.includes('\n')
        ? text
            .split('\n')
            .map((line) => line.trimEnd())
            .join('\n')
        : text
    case 'date': {
      const date = readDate(text)
      return date !== null && isCivilDate(date) ? date : undefined
    }
    case 'integer':
      return /^[+-]?\d[\d\s\u00a0]*$/.test(text) ? Number(text.replace(/[\s\u00a0]/g, '')) : undefined
    case 'percent':
    case 'decimal': {
      const figure = text.replace(/[\s\u00a0]/g, '').replace(/%$/, '')
      return isDecimal(figure) ? figure : undefined
    }
    case 'yes-no':
      return leadingYesOrNo(text)?.yes
    case 'choice':
      return choiceOf(field, text)
    case 'text-list':
      return textsOf(text)
    case 'list':
      return rowsOf(field, text)
    case 'group':
      return groupOf(field, text)
    default:
      return oneLine(text)
  }
}

/** «иә, ДҚБЖ құралдарымен» as yes and the words after it; null where it begins with neither yes nor no. */
function leadingYesOrNo(text: string): { readonly yes: boolean; readonly rest: string } | null {
  const match = /^(\p{L}+|\+)([\s\S]*)$/u.exec(text)
  const yes = match === null ? null : yesOrNo(match[1] === undefined ? '' : match[1])
  if (match === null || yes === null || (match[1]!.length === 1 && match[1] !== '+')) return null
  return { yes, rest: match[2]!.replace(/^[\s,;:.()–—-]+/, '').trim() }
}

/** A choice by its label in any language or its id, whatever stands around it. */
function choiceOf(field: Field, text: string): string | undefined {
  const said = simple(text)
  const choices = field.choices ?? []
  const names = ({ id, label }: (typeof choices)[number]) => [id, label.kk, label.ru, label.en].map(simple)
  const named = choices.find((choice) => names(choice).includes(said))
  if (named !== undefined || said.length < 4) return named?.id
  // «тауар» for «тауар түрінде»: the beginning will do where only one choice begins so.
  const begun = choices.filter((choice) => names(choice).some((name) => name.startsWith(said)))
  return begun.length === 1 ? begun[0]!.id : undefined
}

const simple = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Texts one a line, or between semicolons, or between commas. */
export function textsOf(text: string): readonly string[] {
  const apart = /[\n;]/.test(text) ? text.split(/[\n;]/) : text.split(/,\s+/)
  return apart.map((one) => trimmedOf(one, ',')).filter((one) => one !== '')
}

/** «code (delivery); code (delivery)»: what stands in parentheses are the further values of a row. */
function rowsOf(field: Field, text: string): readonly Json[] | undefined {
  const [first, ...others] = field.fields ?? []
  if (first === undefined || text.length > LINE_LIMIT) return undefined
  const rows = text
    .split(/[\n;]|,(?![^(]*\))/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one): JsonObject | undefined => {
      const match = /^([^()]*)(?:\(([\s\S]*)\))?$/.exec(one)
      if (match === null) return undefined
      const further = match[2] === undefined ? [] : textsOf(match[2])
      const values = further.map((part, i) => (others[i] === undefined ? undefined : readPrinted(others[i], part)))
      const main = readPrinted(first, match[1]!.trim())
      if (main === undefined || values.some((value) => value === undefined)) return undefined
      return Object.fromEntries([[first.id, main], ...values.map((value, i) => [others[i]!.id, value])]) as JsonObject
    })
  return rows.every((row) => row !== undefined) ? rows : undefined
}

/** A yes or no with what it is followed by: the last part after a comma goes to the last field where there are several. */
function groupOf(field: Field, text: string): JsonObject | undefined {
  const [first, ...others] = field.fields ?? []
  const answer = leadingYesOrNo(text)
  if (first?.kind !== 'yes-no' || answer === null) return undefined
  const rest = oneLine(answer.rest)
  if (rest === '') return { [first.id]: answer.yes }
  const [means, last] = others
  const cut = last === undefined ? -1 : Math.max(rest.lastIndexOf(', '), rest.lastIndexOf('; '))
  if (means === undefined) return undefined
  return cut < 0
    ? { [first.id]: answer.yes, [means.id]: rest }
    : { [first.id]: answer.yes, [means.id]: rest.slice(0, cut).trim(), [last!.id]: rest.slice(cut + 2).trim() }
}
