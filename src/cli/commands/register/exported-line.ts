import type { RegisterId } from '../../../law/service.js'
import { isObject, type Json, type JsonObject } from '../../../text.js'
import { isPersonal } from '../../export/mask.js'

/** A line that `register … export` wrote; null of any other. */
export function exportedLine(line: JsonObject): ExportedLine | null {
  const { entry, data } = line
  return typeof entry === 'string' && isObject(data) ? { ...line, entry, data } : null
}

export type ExportedLine = JsonObject & { readonly entry: string; readonly data: JsonObject }

/** True of a line from which personal data were taken out: too little is left of it to be an entry. */
export function isMasked({ data }: ExportedLine): boolean {
  return data.product === undefined
}

/** What an exported line says, as a row of an old book says it. What happened to the entry before stands in neither. */
export function oldAnswersOf(register: RegisterId, line: ExportedLine): JsonObject {
  const { holder, product, documents, contents } = line.data
  const { id, ...reach } = group(holder)
  const number = text(id)
  const { includedOn, decision, endedOn, endDecision, endReason, book, page } = line
  // Of a day before the entry's last change an export has what it said after it: so it comes over as it is, with that day.
  const changedOn = line.changedOn ?? line.contentsKnownFrom
  const entry = { number: line.entry, includedOn, decision, changedOn, endedOn, endDecision, endReason, book, page }
  return {
    entry: said({ ...entry, ...(register === 'trusted' ? { contents } : {}), ...nameBeside(register, product) }),
    applicant: said({ ...reach, ...(number === '' ? {} : { [isPersonal(number) ? 'iin' : 'bin']: number }) }),
    ...objectOf(register, group(product)),
    ...documentsOf(documents),
  }
}

/** An object of the State register may have another name there than its form gives it. */
function nameBeside(register: RegisterId, product: Json | undefined): JsonObject {
  return register === 'state' ? { objectName: group(product).name ?? null } : {}
}

/** Name and kind stand among what the form says; only the trusted registry has nothing else of the object. */
function objectOf(register: RegisterId, product: JsonObject): JsonObject {
  if (register === 'trusted') return { product }
  const { name: _name, kind: _kind, ...of } = product
  return of
}

function documentsOf(documents: Json | undefined): JsonObject {
  const rows = Array.isArray(documents) ? (documents as readonly Json[]).map(group) : []
  if (rows.length === 0) return {}
  return {
    documents: Object.fromEntries(
      rows.map(({ id, particulars, ...paper }) => [text(id), said({ ...paper, ...group(particulars) })]),
    ),
  }
}

/** Without what is not said. */
function said(of: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(of).filter(
      (each): each is [string, Json] => each[1] !== undefined && each[1] !== null && each[1] !== '',
    ),
  )
}

function group(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
