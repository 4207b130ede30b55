import { isCivilDate } from '../../calendar/civil-date.js'
import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import { isDecimal } from '../answers/decimal.js'
import { yesOrNo } from '../answers/typed.js'
import { choiceOf } from './choice-words.js'
import { oneLine, textsOf } from './loose-text.js'
import { readDate } from './read-date.js'
import { rowsOnLine } from './rows-on-line.js'

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
      return rowsOnLine(field, text, readPrinted)
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
