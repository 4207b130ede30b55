import { ExpectedError } from '../expected-error.js'
import { parseAnswers } from '../form/answers/parse-answers.js'
import type { Form } from '../form/form.js'
import { shaped } from '../form/read/carried.js'
import type { FoundInDocument, FoundMark, FoundValue, Unread } from '../form/read/found.js'
import { type Carried, type ReadAnswers, readAnswers } from '../form/read/read-answers.js'
import type { Json, JsonObject } from '../text.js'
import { fillTemplate } from './docx/fill.js'
import { type Capture, type Captures, findPlaces } from './docx/find-places.js'
import { type OpenedDocument, openDocument } from './docx/open-document.js'
import { paragraphsIn } from './docx/text-blocks.js'
import { type FormSkeleton, skeletons } from './form-skeletons.js'
import { templateOf } from './templates.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** The document is none of our forms, or not the one named. */
    'form-unclear': { readonly path: string; readonly form: string | null }
  }
}

/** With less than this part of a form's own words a document is another paper. */
const LIKE_ENOUGH = 0.4
/** Longer than any answer may be. */
const TEXT_LIMIT = 25_000

/**
 * The answers of a filled form that came back, whoever filled it and in whatever program; nothing of the document is trusted.
 * @param path names the file in errors
 * @throws 'docx-unreadable', 'form-unclear'
 */
export function readForm(form: Form, bytes: Uint8Array, path: string, officeFolder: string | null): ReadAnswers {
  const document = openDocument(bytes, path)
  const found = skeletons(form, officeFolder)
    .map((one) => ({ ...one, captures: placesOf(one, document, path) }))
    .sort((a, b) => b.captures.likeness - a.captures.likeness)[0]
  if (found === undefined || found.captures.likeness < LIKE_ENOUGH)
    throw new ExpectedError('form-unclear', { path, form: form.id })
  const seen = foundIn(form, found.captures)
  const { answers, unread } = readAnswers(form, seen, carriedBy(form, document, found))
  return { answers, unread: [...unread, ...tooLong(form, found.captures), ...looseIn(found.captures)] }
}

function placesOf({ skeleton }: FormSkeleton, document: OpenedDocument, path: string): Captures {
  const captures = findPlaces(skeleton, document.blocks)
  if (captures === null) throw new ExpectedError('docx-unreadable', { file: path, why: 'too-large' })
  return captures
}

/** What the document carries besides its text, with how it would look unchanged: told by filling the same template with it. */
function carriedBy(form: Form, document: OpenedDocument, { skeleton, folder }: FormSkeleton): Carried | null {
  if (document.carried === null || document.carried.answers === '') return null
  try {
    const answers: JsonObject = shaped(form.fields, parseAnswers(document.carried.answers))
    // More rows than the document has paragraphs cannot be what it shows: they are not even laid out.
    if (rowsIn(answers) > document.blocks.flatMap(paragraphsIn).length) return null
    const printed = openDocument(fillTemplate(templateOf(form, folder), answers), form.id)
    const captures = findPlaces(skeleton, printed.blocks)
    return captures === null ? null : { answers, printed: foundIn(form, captures) }
  } catch {
    // Damaged, or made up: what the document shows is what counts.
    return null
  }
}

function rowsIn(value: Json): number {
  if (Array.isArray(value)) return value.reduce((sum: number, row: Json) => sum + 1 + rowsIn(row), 0)
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, one) => sum + rowsIn(one as Json), 0)
    : 0
}

function foundIn(form: Form, { captures }: Captures): FoundInDocument {
  return {
    values: captures.flatMap((capture) => (capture.is === 'text' ? foundValue(form, capture) : [])),
    marks: captures.flatMap((capture): readonly FoundMark[] => {
      if (capture.is === 'text' || capture.found.label.choice === null) return []
      const { kind, path, id } = capture.found.label.choice
      return [{ kind, path, choice: id, state: capture.found.state }]
    }),
  }
}

function foundValue(form: Form, { found, list, row }: Extract<Capture, { is: 'text' }>): readonly FoundValue[] {
  const { name, field, uses } = found.place.found
  if (name === '@row' || found.text.length > TEXT_LIMIT) return []
  const inRow =
    name === '@text' ||
    (field === null ? form.derived?.some((one) => one.id === name && one.in === list) : name.startsWith(`${list}.`))
  const isOfRow = list !== '' && inRow === true
  return [
    {
      name,
      format: found.place.format,
      list: isOfRow ? list : null,
      row: isOfRow ? row : null,
      text: found.text,
      uses,
    },
  ]
}

function tooLong(form: Form, { captures }: Captures): readonly Unread[] {
  return captures.flatMap((capture): readonly Unread[] => {
    if (capture.is !== 'text' || capture.found.text.length <= TEXT_LIMIT) return []
    const { name, field } = capture.found.place.found
    const text = capture.found.text.slice(0, 200)
    return [{ why: 'not-understood', field: name, label: field?.label ?? form.title, text }]
  })
}

function looseIn({ loose }: Captures): readonly Unread[] {
  return loose.slice(0, 200).map(({ text, paragraph }) => ({ why: 'no-place', text, paragraph }))
}
