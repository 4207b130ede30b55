import type { CivilDate } from '../calendar/civil-date.js'
import type { Json, JsonObject } from '../text.js'
import type { EntryData, EntryDocument } from './entry.js'

/** What an application for inclusion puts into the registry. */
export function entryOfAnswers(answers: JsonObject): EntryData {
  return {
    holder: holderOf(object(answers.applicant)),
    product: object(answers.product),
    documents: documentsOf(object(answers.documents)),
    contents: null,
  }
}

/** What an application for changes makes of an entry: renewed papers replace theirs, changed particulars of the product theirs; the rest stays. */
export function amendedEntry(entry: EntryData, answers: JsonObject): EntryData {
  const renewed = documentsOf(object(answers.documents))
  const kept = entry.documents.filter((document) => !renewed.some((each) => each.id === document.id))
  return {
    holder: holderOf(object(answers.applicant)),
    product: { ...entry.product, ...object(answers.product) },
    documents: [...kept, ...renewed].sort((a, b) => (a.id < b.id ? -1 : 1)),
    contents: text(answers.newContents),
  }
}

/** BIN or IIN of whoever applies. */
export function applicantId(answers: JsonObject): string {
  const applicant = object(answers.applicant)
  return text(applicant.bin) || text(applicant.iin)
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
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}

function text(value: Json | undefined): string {
  return value === undefined || value === null ? '' : String(value)
}
