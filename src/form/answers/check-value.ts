import { isCivilDate } from '../../calendar/civil-date.js'
import type { Field } from '../../law/field.js'
import { isObject, type Json } from '../../text.js'
import { checkText, type TextCheck } from './check-text.js'
import { compareDecimal, decimalOf, isDecimal } from './decimal.js'
import { type Finding, finding } from './finding.js'
import { checkIdentifier, type Identifier, type IdentifierFault } from './identifiers.js'
import { nearest } from './nearest.js'
import type { Found } from './problem.js'
import { emailFault, isEnsTru, phoneFault } from './shapes.js'

export interface ValueCheck {
  /** As it is kept; undefined when there is nothing to keep. */
  readonly value: Json | undefined
  readonly problems: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** The longest text that is looked at as a number, a date or an address. */
const SHORT = 254

/** What a JSON value is, in the words of the answers. */
export function foundOf(value: Json): Found {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'array'
  if (isObject(value)) return 'object'
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'yes-no'
}

/** Checks one value by the kind of its blank: everything but groups and lists, which have parts of their own. */
export function checkValue(field: Field, value: Json): ValueCheck {
  if (field.kind === 'yes-no') return typeof value === 'boolean' ? kept(value) : wrongType(field, value)
  if (field.kind === 'integer') return typeof value === 'number' ? checkInteger(field, value) : wrongType(field, value)
  if (field.kind === 'percent' && typeof value === 'number') return checkPercent(decimalOf(value) ?? '')
  if (field.kind === 'decimal' && typeof value === 'number') return checkDecimal(decimalOf(value) ?? '')
  if (typeof value !== 'string') return wrongType(field, value)
  const text = checkText(value, field)
  if (field.kind === 'text' || field.kind === 'long-text') return text
  if (text.problems.length > 0) return text
  const short = text.value.slice(0, SHORT + 1)
  return short.length > SHORT
    ? failed(finding('too-long', { length: text.value.length, limit: SHORT }))
    : checkShort(field, short, text)
}

function checkShort(field: Field, text: string, asText: TextCheck): ValueCheck {
  switch (field.kind) {
    case 'iin':
    case 'bin':
      return identifier(field.kind, text)
    case 'date':
      return date(text)
    case 'time':
      return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? kept(text) : failed(finding('time-shape', {}))
    case 'percent':
      return checkPercent(text)
    case 'decimal':
      return checkDecimal(text)
    case 'choice':
      return choice(field, text)
    case 'ens-tru':
      return isEnsTru(text) ? kept(text) : failed(finding('ens-tru-shape', {}))
    case 'phone': {
      const fault = phoneFault(text)
      if (fault === null) return kept(text)
      return failed(
        fault.fault === 'character'
          ? finding('phone-character', { position: fault.position })
          : finding('phone-digits', {}),
      )
    }
    case 'email': {
      const fault = emailFault(text)
      return fault === null ? asText : failed(finding('email-shape', { fault }))
    }
    default:
      return asText
  }
}

function checkInteger(field: Field, value: number): ValueCheck {
  if (!Number.isSafeInteger(value)) return failed(finding('integer-not-whole', {}))
  if (field.min !== undefined && value < field.min) return failed(finding('integer-too-small', { limit: field.min }))
  if (field.max !== undefined && value > field.max) return failed(finding('integer-too-great', { limit: field.max }))
  if (field.advisedMin !== undefined && value < field.advisedMin)
    return { value, problems: [], warnings: [finding('integer-below-advised', { limit: field.advisedMin })] }
  return kept(value)
}

function checkPercent(text: string): ValueCheck {
  if (text.length > SHORT) return failed(finding('too-long', { length: text.length, limit: SHORT }))
  if (!isDecimal(text)) return failed(finding('percent-shape', {}))
  return compareDecimal(text, '100') > 0 ? failed(finding('percent-range', {})) : kept(text)
}

function checkDecimal(text: string): ValueCheck {
  if (text.length > SHORT) return failed(finding('too-long', { length: text.length, limit: SHORT }))
  return isDecimal(text) ? kept(text) : failed(finding('decimal-shape', {}))
}

function date(text: string): ValueCheck {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return failed(finding('date-shape', {}))
  return isCivilDate(text) ? kept(text) : failed(finding('date-impossible', {}))
}

function choice(field: Field, text: string): ValueCheck {
  const choices = field.choices ?? []
  if (choices.some((one) => one.id === text)) return kept(text)
  const meant = nearest(
    text,
    choices.map((one) => one.id),
  )
  return failed(finding('choice-unknown', { choices: choices.map(({ id, label }) => ({ id, label })), nearest: meant }))
}

function identifier(kind: Identifier, text: string): ValueCheck {
  const { digits, fault, warnings } = checkIdentifier(kind, text)
  if (fault !== null) return failed(identifierFinding(kind, fault))
  const said = {
    'birth-date': 'iin-birth-date',
    'century-digit': 'iin-century-digit',
    'registration-month': 'bin-registration-month',
    'kind-digits': 'bin-kind-digits',
  } as const
  return { value: digits, problems: [], warnings: warnings.map((warning) => finding(said[warning], {})) }
}

function identifierFinding(kind: Identifier, fault: IdentifierFault): Finding {
  switch (fault.fault) {
    case 'not-digit':
      return finding('identifier-not-digit', { kind, position: fault.position })
    case 'length':
      return finding('identifier-length', { kind, found: fault.found })
    case 'never-issued':
      return finding('identifier-never-issued', { kind })
    case 'check-digit':
      return finding('identifier-check-digit', { kind, expected: fault.expected, found: fault.found })
    case 'is-bin':
      return finding('identifier-is-bin', {})
    case 'is-iin':
      return finding('identifier-is-iin', {})
  }
}

function wrongType(field: Field, value: Json): ValueCheck {
  return failed(finding('wrong-type', { expected: field.kind, found: foundOf(value) }))
}

const NONE: readonly never[] = []

function kept(value: Json): ValueCheck {
  return { value, problems: NONE, warnings: NONE }
}

function failed(...problems: readonly Finding[]): ValueCheck {
  return { value: undefined, problems, warnings: NONE }
}
