import type { CivilDate } from '../calendar/civil-date.js'
import { answerAt } from '../law/holds.js'
import type { Procedure } from '../law/service.js'
import { isObject, type Json, type JsonObject } from '../text.js'
import type { EntryData, EntryDocument } from './entry.js'

type Subject = Procedure['subject']

/** What a granted application puts into the register. */
export function entryOfAnswers(answers: JsonObject, subject: Subject): EntryData {
  return {
    holder: holderOf(object(answers.applicant)),
    product: objectOf(answers, subject),
    documents: documentsOf(object(answers.documents)),
    contents: null,
  }
}

/**
 * What an application for changes makes of an entry: renewed papers replace theirs, changed particulars of the product theirs; the rest
 * stays. Of papers that stand for each other (`rules`), the one brought replaces the other: the test protocol the certificate of
 * conformity, whose last day nobody need watch any more (829-2024/9, annex2/9).
 */
export function amendedEntry(
  entry: EntryData,
  answers: JsonObject,
  subject: Subject,
  rules: Procedure['documents'] = [],
): EntryData {
  const renewed = documentsOf(object(answers.documents))
  const placeOf = (id: string): string => rules.find((rule) => rule.id === id)?.choice ?? id
  const kept = entry.documents.filter(({ id }) => !renewed.some((each) => placeOf(each.id) === placeOf(id)))
  const { platform, ...product } = { ...entry.product, ...objectOf(answers, subject) }
  return {
    holder: holderOf(object(answers.applicant)),
    // What needs other software names it (829-2024/annex4/10); what became independent has none.
    product: platform === undefined || product.independent === true ? product : { ...product, platform },
    documents: [...kept, ...renewed].sort((a, b) => (a.id < b.id ? -1 : 1)),
    contents: text(answers.newContents) || null,
  }
}

/** BIN or IIN of whoever applies. */
export function applicantId(answers: JsonObject): string {
  const applicant = object(answers.applicant)
  return text(applicant.bin) || text(applicant.iin)
}

/** Not of the object itself: who applied, with what papers, who signed. */
const BESIDE_THE_OBJECT = [
  'applicant',
  'application',
  'representative',
  'documents',
  'request',
  'signer',
  'product',
  'entry',
  'newContents',
  'reason',
  'phones',
]

/**
 * What is registered: the product's particulars of the trusted registry; of the other registers all that the form says of the object,
 * under the name and the kind by which it is listed.
 */
function objectOf(answers: JsonObject, subject: Subject): JsonObject {
  if (answers.product !== undefined && subject.name[0] === 'product.name') return object(answers.product)
  const said = Object.entries(answers).filter(([key]) => !BESIDE_THE_OBJECT.includes(key))
  if (subject.name[0] === 'product.name') return {}
  const name = subject.name.map((path) => text(answerAt(answers, path))).find((each) => each !== '')
  const kind = subject.kind === undefined ? '' : text(answerAt(answers, subject.kind))
  return {
    ...Object.fromEntries(said),
    ...(name === undefined ? {} : { name }),
    ...(kind === '' ? {} : { kind }),
  }
}

function holderOf(applicant: JsonObject): EntryData['holder'] {
  return {
    id: text(applicant.bin) || text(applicant.iin),
    name: text(applicant.name),
    address: text(applicant.address),
    phone: text(applicant.phone),
    email: text(applicant.email),
  }
}

/** Every paper with its number, date and expiry, in a fixed order. A power of attorney is the representative's, not the product's. */
function documentsOf(documents: JsonObject): readonly EntryDocument[] {
  return Object.keys(documents)
    .filter((id) => id !== 'powerOfAttorney')
    .sort()
    .map((id) => {
      const { number, date, validUntil, ...particulars } = object(documents[id])
      return {
        id,
        number: text(number),
        date: (text(date) || null) as CivilDate | null,
        validUntil: (text(validUntil) || null) as CivilDate | null,
        particulars,
      }
    })
}

function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

function text(value: Json | undefined): string {
  return value === undefined || value === null ? '' : String(value)
}
