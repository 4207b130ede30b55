import type { Citation } from '../../law/citation.js'
import type { Field } from '../../law/field.js'
import type { EditionId, Procedure, RegisterId } from '../../law/service.js'
import type { Entry } from '../../register/entry.js'
import { isObject, type Json, type JsonObject } from '../../text.js'
import { actNameKk } from '../act-names.js'
import type { OfficeView, SignerView } from '../case-view.js'
import { actWordKk, clausesKk } from '../clause.js'
import { given } from '../fields/declare.js'
import { KEPT_UNDER, oldEntryFields } from '../import/old-entry.js'
import { printValue, textAt, valueAt } from '../print-value.js'

export interface ExtractWanted {
  readonly office: OfficeView
  readonly signer: SignerView | null
  readonly paper: { readonly number: string; readonly date: string }
  /** YYYY-MM-DD: the day on which the register stood so. */
  readonly asOf: string
  readonly issuedBy: string
  readonly checkCode: string
}

const REGISTERS: Readonly<Record<RegisterId, { readonly name: string; readonly edition: EditionId }>> = {
  trusted: {
    name: 'сенім білдірілген бағдарламалық қамтылымның және электрондық өнеркәсіп өнімінің тізілімінен',
    edition: '829-2024',
  },
  state: {
    name: 'электрондық ақпараттық ресурстар мен ақпараттық жүйелердің мемлекеттік тіркелімінен',
    edition: '209-2014/2',
  },
  deposit: { name: 'депозитке салынған бағдарламалық өнімдердің тізілімінен', edition: '209-2014/1' },
}
const STATUS = { included: 'тізілімде тұр', amended: 'тізілімде тұр, мәліметтері өзгертілген', excluded: 'шығарылған' }
/** Told elsewhere in the extract. */
const TOLD = ['kind', 'name', 'contents']
/** Papers have a table of their own; a postcode without its address says nothing. */
const NOT_TOLD = ['documents', 'postcode']

/** What an extract says of an entry as it stood (`paper.register-extract`): no telephone, no address, no person of contact. */
export function extractData(entry: Entry, procedure: Procedure, wanted: ExtractWanted): JsonObject {
  const { holder, product, documents } = entry.data
  const fields = oldEntryFields(entry.register, procedure).filter(({ id }) => id !== 'entry' && id !== 'applicant')
  const { name, edition } = REGISTERS[entry.register]
  const source: Citation = KEPT_UNDER[entry.register]
  const kind = kindKk(procedure, product)
  return given({
    office: { nameKk: wanted.office.nameKk, nameRu: wanted.office.nameRu },
    paper: { ...wanted.paper },
    basis: clausesKk([source], 'dative'),
    register: name,
    asOf: wanted.asOf,
    entry: given({
      number: entry.number,
      status: STATUS[entry.status],
      version: `${changesOf(entry)}-редакция`,
      includedOn: entry.includedOn,
      changedOn: entry.changedOn ?? undefined,
      endedOn: entry.endedOn ?? undefined,
      decision: entry.decision || undefined,
      before: beforeKk(entry),
    }),
    holder: given({ name: holder.name, idNumber: holder.id || undefined }),
    object: given({ name: textAt(product, 'name') || '–', kind: kind || undefined }),
    particulars: some(particularsOf(fields, product, entry.register)),
    contents: some(contentsOf(product)),
    documents: some(
      documents.map(({ id, number, date, validUntil }) =>
        given({
          title: procedure.documents.find((rule) => rule.id === id)?.title.kk ?? id,
          number: number || undefined,
          date: date ?? undefined,
          validUntil: validUntil ?? undefined,
        }),
      ),
    ),
    issuedBy: wanted.issuedBy,
    checkCode: wanted.checkCode,
    acts: `${actWordKk(edition.split('/')[0] as '829-2024')} – ${actNameKk(edition)}.`,
    signer: wanted.signer === null ? undefined : { position: wanted.signer.position, name: wanted.signer.name },
  })
}

/** How often what the entry says was laid down: its inclusion and every change, the exclusion too. */
export function changesOf(entry: Entry): number {
  return entry.acts.filter(({ kind }) => ['added', 'imported', 'amended', 'excluded'].includes(kind)).length
}

function beforeKk(entry: Entry): string | undefined {
  const [first] = entry.acts
  if (first?.kind !== 'imported') return undefined
  // A file is how the office took it over, not where it stood.
  const { book, page } = first.data.source
  const said = [book === '' ? '' : `кітап ${book}`, page === '' ? '' : `бет ${page}`].filter((part) => part !== '')
  return said.length > 0 ? said.join(', ') : undefined
}

function kindKk(procedure: Procedure, product: JsonObject): string {
  const kind = textAt(product, 'kind')
  const group = procedure.subject.kind?.split('.')[0]
  const choices = procedure.fields.find(({ id }) => id === group)?.fields?.find(({ id }) => id === 'kind')?.choices
  return choices?.find(({ id }) => id === kind)?.label.kk ?? kind
}

/** Parts whose blanks are called like those of others: the part is named with each. */
const NAMED_PARTS = ['holder', 'developer', 'owner', 'finance']
/** Of personal data only who stands in the register itself. */
const WHO = ['name', 'authors']

interface Told {
  /** The part that it stands in; said with it where `named`, or where its label alone would not tell it from another. */
  readonly part: string
  readonly named: boolean
  readonly label: string
  readonly value: string
}

/** Every answer about the object under its label; of the trusted registry the product's own, of the others those of its form. */
function particularsOf(fields: readonly Field[], product: JsonObject, register: RegisterId): readonly JsonObject[] {
  const own = register === 'trusted' ? (fields.find(({ id }) => id === 'product')?.fields ?? []) : fields
  const told = toldIn(own, product, null)
  return told.map(({ part, named, label, value }) => {
    const alone = told.filter((each) => each.label === label).length === 1
    return { label: part === '' || (alone && !named) ? label : `${part}: ${label}`, value }
  })
}

function toldIn(fields: readonly Field[], values: JsonObject, within: Field | null): readonly Told[] {
  return fields.flatMap((field) => {
    const value = values[field.id]
    const named = within !== null && NAMED_PARTS.includes(within.id)
    if (value === undefined || NOT_TOLD.includes(field.id)) return []
    if (field.kind === 'group' && isObject(value)) return toldIn(field.fields ?? [], value, field)
    if (TOLD.includes(field.id) && !named) return []
    if (field.personal === true && !(WHO.includes(field.id) && (named || field.kind === 'text-list'))) return []
    const text = printValue(withoutPersonal(field), value)
    return text === '' ? [] : [{ part: within?.label.kk ?? '', named, label: field.label.kk, value: text }]
  })
}

function withoutPersonal(field: Field): Field {
  if (field.fields === undefined) return field
  return { ...field, fields: field.fields.filter((each) => each.personal !== true).map(withoutPersonal) }
}

/** How what lies in the depository is called. */
export interface ContentWords {
  readonly megabytes: (volume: string) => string
  readonly sheets: (count: string) => string
  readonly original: string
  readonly copy: string
}

const KK: ContentWords = {
  megabytes: (volume) => `${volume} Мб`,
  sheets: (count) => `${count} парақ`,
  original: 'түпнұсқа',
  copy: 'көшірме',
}

/** What lies in the depository, piece by piece; in Kazakh, as papers are, unless in other words. */
export function contentsOf(product: JsonObject, words: ContentWords = KK): readonly JsonObject[] {
  const rows = valueAt(product, 'object.contents')
  if (!Array.isArray(rows)) return []
  return rows.filter(isObject).map((row: JsonObject) => {
    const [serial = '', volume = '', sheets = ''] = ['cdSerial', 'cdVolume', 'sheets'].map((id) => textAt(row, id))
    const carrier = [
      serial === '' ? '' : `CD № ${serial}`,
      volume === '' ? '' : words.megabytes(volume),
      sheets === '' ? '' : words.sheets(sheets),
    ].filter((part) => part !== '')
    const kind = textAt(row, 'kind')
    return given({
      name: textAt(row, 'name') || '–',
      carrier: carrier.join(', ') || undefined,
      kind: kind === 'original' ? words.original : kind === 'copy' ? words.copy : undefined,
    })
  })
}

function some(rows: readonly JsonObject[]): Json | undefined {
  return rows.length === 0 ? undefined : [...rows]
}
