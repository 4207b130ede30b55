import type { Field } from '../../law/field.js'
import { isObject, type Json, type JsonObject } from '../../text.js'

/** What stands in the place of a telephone, an address, an identification number of a person. */
export const GONE = '***'

/** True of a person's number: in a BIN the fifth digit is 4, 5 or 6, in an IIN the first digit of a day of birth. */
export function isPersonal(id: string | null): boolean {
  return id !== null && /^\d{4}[0-3]/.test(id)
}

/** A person's number: nothing of it, since its first half is the day of birth. Of an organisation: as it stands. */
export function maskId(id: string | null): string | null {
  return isPersonal(id) ? GONE : id
}

/** A person's name as initials; an organisation's, told by its number, as it stands. */
export function maskHolder(name: string, id: string | null): string {
  return id !== null && id !== '' && !isPersonal(id) ? name : initials(name)
}

/** `Жұмабаева А.` → `Ж. А.` */
export function initials(name: string): string {
  return name
    .split(/[\s.]+/u)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0]}.`)
    .join(' ')
}

/**
 * Answers without what names a person or says where to reach one: every field that its declaration calls personal, and every
 * identification number, telephone and address of electronic mail. The name of an organisation that applies stays.
 */
export function maskAnswers(answers: JsonObject, fields: readonly Field[]): JsonObject {
  return maskGroup(answers, fields) as JsonObject
}

function maskGroup(group: JsonObject, fields: readonly Field[]): JsonObject {
  const ofOrganisation = typeof group.bin === 'string' && group.bin !== ''
  return Object.fromEntries(
    Object.entries(group).map(([key, value]) => {
      const field = fields.find(({ id }) => id === key)
      return [key, key === 'name' && ofOrganisation ? value : maskValue(value, field)]
    }),
  )
}

function maskValue(value: Json, field: Field | undefined): Json {
  if (value === null) return value
  const personal = field?.personal === true || ['iin', 'phone', 'email'].includes(field?.kind ?? '')
  if (personal) return hide(value)
  if (Array.isArray(value))
    return value.map((row: Json) => (isObject(row) ? maskGroup(row, field?.fields ?? []) : maskValue(row, undefined)))
  if (typeof value === 'string') return scrubbed(value)
  return isObject(value) ? maskGroup(value, field?.fields ?? []) : value
}

const MAIL = /[^\s,;<>()]+@[^\s,;<>()]+/gu
const PHONE = /(?:\+7|\b8)[\s(–-]*\d{3,4}[\s)–-]*\d{2,3}[\s–-]*\d{2}[\s–-]*\d{2}\b/gu
const IIN = /\b\d{4}[0-3]\d{7}\b/gu

/** Addresses of mail, telephones and numbers of persons hide in texts that no declaration calls personal: contacts of a centre, reasons. */
export function scrubbed(text: string): string {
  return text.replace(MAIL, GONE).replace(PHONE, GONE).replace(IIN, GONE)
}

function hide(value: Json): Json {
  if (Array.isArray(value)) return value.map(hide)
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hide(each)]))
  return value === null || typeof value === 'boolean' ? value : GONE
}
