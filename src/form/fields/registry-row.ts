import { isObject, type Json, type JsonObject } from '../../text.js'
import type { EntryView } from '../case-view.js'
import { printDate } from '../dates.js'
import { printDecimal, textAt, valueAt, withSign } from '../print-value.js'
import { given } from './declare.js'

const STATUS: Readonly<Record<EntryView['status'], string>> = {
  included: 'енгізілген',
  amended: 'өзгертілген',
  excluded: 'шығарылған',
}
const KIND: Readonly<Record<string, string>> = {
  software: 'бағдарламалық қамтылым',
  eip: 'электрондық өнеркәсіп өнімі',
}
const DELIVERY: Readonly<Record<string, string>> = { goods: 'тауар', service: 'ақпараттық-коммуникациялық қызмет' }

/** An entry of the registry with all that its columns are drawn from. Days are YYYY-MM-DD. */
export interface RegistryEntry {
  readonly number: string
  readonly date: string
  readonly status: EntryView['status']
  /** Answers of the inclusion, with later changes in them. */
  readonly answers: JsonObject
  readonly decision: { readonly number: string; readonly date: string } | null
  /** Of a change or an exclusion. */
  readonly reason: string | null
}

/** One row of annex 1's working columns. */
export function registryRow(entry: RegistryEntry): JsonObject {
  const { answers } = entry
  const at = (path: string): string => textAt(answers, path)
  const list = (path: string): readonly Json[] => {
    const value = valueAt(answers, path)
    return Array.isArray(value) ? value : []
  }
  const column = (path: string, id: string): string[] =>
    list(path)
      .map((row) => (isObject(row) ? textAt(row, id) : ''))
      .filter((text) => text !== '')
  const localShare = at('documents.industrialCertificate.localShare')
  const codes = list('product.categoryCodes').map(String)
  const centres = [...list('documents.supportService.centres'), ...list('documents.serviceCentre.centres')]
  return given({
    entry: numbered(entry.number, entry.date),
    holder: at('applicant.name'),
    idNumber: some(at('applicant.bin') || at('applicant.iin')),
    contacts: some(
      [at('applicant.address'), at('applicant.phone'), at('applicant.email')].filter((text) => text !== '').join(', '),
    ),
    productKind: KIND[at('product.kind')],
    productName: at('product.name'),
    brandAndModel: some(column('documents.characteristics.models', 'brandAndModel').join('; ')),
    categoryCodes: some(codes.join(', ')),
    ensTru: some(column('product.ensTru', 'code').join(', ')),
    delivery: some([...new Set(column('product.ensTru', 'delivery'))].map((id) => DELIVERY[id] ?? id).join(', ')),
    platform: some(at('product.platform.description')),
    conformity: some(papers(answers, ['conformityCertificate', 'testProtocol', 'testingImpossible']).join('; ')),
    industrial: some(
      [...papers(answers, ['industrialCertificate']), localShare && `${printDecimal(localShare)} %`]
        .filter((text) => text !== '')
        .join(', '),
    ),
    rights: some(papers(answers, ['exclusiveRights', 'useRights']).join('; ')),
    support: some(centres.map((row) => (isObject(row) ? textAt(row, 'address') : '')).join('; ')),
    decision: entry.decision ? numbered(entry.decision.number, entry.decision.date) : undefined,
    status: STATUS[entry.status],
    reason: some(entry.reason ?? ''),
    earliestExpiry: some(earliestExpiry(answers)),
  })
}

/** «№ 12, 14.03.2025», with the last day of validity where the paper has one. */
function papers(answers: JsonObject, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const paper = valueAt(answers, `documents.${id}`)
    if (!isObject(paper)) return []
    const until = textAt(paper, 'validUntil')
    return [
      numbered(textAt(paper, 'number'), textAt(paper, 'date')) + (until === '' ? '' : ` (${printDate(until)} дейін)`),
    ]
  })
}

function earliestExpiry(answers: JsonObject): string {
  const documents = valueAt(answers, 'documents')
  if (!isObject(documents)) return ''
  const days = Object.values(documents).flatMap((paper) =>
    isObject(paper) && typeof paper.validUntil === 'string' ? [paper.validUntil] : [],
  )
  return [...days].sort()[0] ?? ''
}

function numbered(number: string, date: string): string {
  return [number === '' ? '' : withSign(number), date === '' ? '' : printDate(date)]
    .filter((text) => text !== '')
    .join(', ')
}

function some(text: string): string | undefined {
  return text === '' ? undefined : text
}
