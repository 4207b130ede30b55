import type { Field } from '../../law/field.js'
import type { JsonObject } from '../../text.js'
import type { Form } from '../form.js'
import { missingFields } from '../leaf-fields.js'
import { reconcile, shaped } from './carried.js'
import type { FoundInDocument, Unread } from './found.js'
import { gather } from './gather.js'

export interface ReadAnswers {
  readonly answers: JsonObject
  readonly unread: readonly Unread[]
}

/** Answers that a document carries besides what it shows, and how it would look if nobody had changed it. */
export interface Carried {
  readonly answers: JsonObject
  readonly printed: FoundInDocument
}

/** The answers of a filled form from what stands in its places, and a list of what could not be read. */
export function readAnswers(form: Form, seen: FoundInDocument, carried: Carried | null): ReadAnswers {
  const { answers: fromText, unread } = gather(form, seen)
  if (carried === null)
    return {
      answers: fromText,
      unread: [...unread, ...lacking(form, fromText, seen, unread), ...wrongTotals(form, fromText, seen)],
    }
  const { answers, carriedOver } = reconcile(
    form.fields,
    fromText,
    shaped(form.fields, carried.answers),
    seen,
    carried.printed,
  )
  const stillUnread = unread.filter((one) => one.why === 'no-place' || !isWithin(one.field, carriedOver))
  const more = [...lacking(form, answers, seen, stillUnread), ...wrongTotals(form, answers, seen)]
  return { answers, unread: [...stillUnread, ...more] }
}

function isWithin(field: string, units: ReadonlySet<string>): boolean {
  const ids = field.split('.')
  return ids.some((_, i) => units.has(ids.slice(0, i + 1).join('.')))
}

/** Required fields without an answer: those that have a place were left empty, the others the paper does not ask. */
function lacking(form: Form, answers: JsonObject, seen: FoundInDocument, told: readonly Unread[]): readonly Unread[] {
  // Of a place where something is written that was told already: it is not empty.
  const toldOf = new Set(told.flatMap((one) => ('field' in one ? [one.field] : [])))
  const asked = new Set([...seen.values.map(({ name }) => name), ...seen.marks.map(({ path }) => path)])
  const leftEmpty = new Set(seen.values.filter(({ text }) => text === '').flatMap(({ uses }) => uses))
  const hasPlace = (path: string): boolean => {
    const bare = path.replace(/\.\d+(?=\.|$)/g, '')
    const own = [...asked].some((name) => name === bare || bare.startsWith(`${name}.`))
    return own || leftEmpty.has(bare) || isList(form.fields, bare)
  }
  const missing = missingFields(form.fields, answers).filter(({ path }) => !isWithin(path, toldOf))
  return missing.map(({ path, field }) =>
    hasPlace(path)
      ? { why: 'empty', field: path, label: field.label }
      : { why: 'not-said', field: path, label: field.label },
  )
}

function isList(fields: readonly Field[], path: string): boolean {
  const [id, ...rest] = path.split('.')
  const field = fields.find((one) => one.id === id)
  if (field === undefined) return false
  return field.kind === 'list' || (rest.length > 0 && isList(field.fields ?? [], rest.join('.')))
}

/** Sums that the program reckons itself, where somebody wrote another. */
function wrongTotals(form: Form, answers: JsonObject, seen: FoundInDocument): readonly Unread[] {
  return (form.derived ?? []).flatMap((derived): readonly Unread[] => {
    if (derived.read !== undefined || derived.in !== undefined) return []
    const written = seen.values.find(({ name, text }) => name === derived.id && text !== '')?.text
    const reckoned = written === undefined ? '' : derived.of(answers, null)
    if (written === undefined || figure(written) === figure(reckoned)) return []
    return [
      { why: 'wrong-total', field: derived.id, label: derived.label, text: written.slice(0, 200), other: reckoned },
    ]
  })
}

const figure = (text: string): string =>
  text
    .slice(0, 60)
    .replace(/[\s\u00a0]/g, '')
    .replace(',', '.')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
