import type { Field } from '../../law/field.js'
import { isObject, type Json, type JsonObject } from '../../text.js'
import { leafFields } from '../leaf-fields.js'
import { valueAt } from '../print-value.js'
import type { FoundInDocument } from './found.js'
import { put, take } from './put.js'

/** Of answers that a document carries only what the fields can hold: nothing of it is believed further than its shape. */
export function shaped(fields: readonly Field[], carried: JsonObject): JsonObject {
  const kept: [string, Json][] = []
  for (const field of fields) {
    const value = Object.hasOwn(carried, field.id) ? carried[field.id] : undefined
    const fits = value === undefined || value === null ? undefined : shapeOf(field, value)
    if (fits !== undefined) kept.push([field.id, fits])
  }
  return Object.fromEntries(kept)
}

function shapeOf(field: Field, value: Json): Json | undefined {
  switch (field.kind) {
    case 'group':
      return isObject(value) ? shaped(field.fields ?? [], value) : undefined
    case 'list':
      return Array.isArray(value) && value.every(isObject)
        ? value.map((row) => shaped(field.fields ?? [], row as JsonObject))
        : undefined
    case 'text-list':
      return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined
    case 'yes-no':
      return typeof value === 'boolean' ? value : undefined
    case 'integer':
      return typeof value === 'number' ? value : undefined
    case 'percent':
    case 'decimal':
      return typeof value === 'number' || typeof value === 'string' ? value : undefined
    case 'choice':
      return field.choices?.some(({ id }) => id === value) ? value : undefined
    default:
      return typeof value === 'string' ? value : undefined
  }
}

/**
 * The answers of a document that carries them, where what it shows is what these answers print: a word or a row that somebody changed
 * counts as it was changed. `seen` is what the document shows, `printed` what the carried answers would show.
 * @returns the answers, and the paths that were taken over as they were carried
 */
export function reconcile(
  fields: readonly Field[],
  read: JsonObject,
  carried: JsonObject,
  seen: FoundInDocument,
  printed: FoundInDocument,
): { readonly answers: JsonObject; readonly carriedOver: ReadonlySet<string> } {
  const changed = changedPaths(seen, printed)
  const units = [...new Set(leafFields(fields).map(({ path }) => unitOf(fields, path)))]
  const carriedOver = new Set<string>()
  let answers = read
  for (const unit of units) {
    if (changed.some((path) => path === unit || unit.startsWith(`${path}.`) || path.startsWith(`${unit}.`))) continue
    carriedOver.add(unit)
    const value = valueAt(carried, unit)
    answers = value === undefined ? take(answers, unit) : put(answers, unit, value)
  }
  return { answers, carriedOver }
}

/** A list counts as one: a row that was added or taken out moves the others. */
export function unitOf(fields: readonly Field[], path: string): string {
  const ids = path.split('.')
  let level: readonly Field[] = fields
  for (const [at, id] of ids.entries()) {
    const field = level.find((one) => one.id === id)
    if (field?.kind === 'list' || field?.kind === 'text-list') return ids.slice(0, at + 1).join('.')
    level = field?.fields ?? []
  }
  return path
}

function changedPaths(seen: FoundInDocument, printed: FoundInDocument): readonly string[] {
  const changed = new Set<string>()
  const [now, then] = [textsByPlace(seen), textsByPlace(printed)]
  for (const [place, { uses }] of [...now, ...then]) {
    if (now.get(place)?.text !== then.get(place)?.text) for (const path of uses) changed.add(path)
  }
  for (const mark of seen.marks) {
    const same = printed.marks.some(
      (one) => one.path === mark.path && one.choice === mark.choice && one.state === mark.state,
    )
    if (!same) changed.add(mark.path)
  }
  return [...changed]
}

function textsByPlace(
  found: FoundInDocument,
): Map<string, { readonly text: string; readonly uses: readonly string[] }> {
  const times = new Map<string, number>()
  const places = new Map<string, { text: string; uses: readonly string[] }>()
  for (const { name, format, list, row, text, uses } of found.values) {
    const place = `${list ?? ''}|${row ?? ''}|${name}|${format ?? ''}`
    const nth = times.get(place) ?? 0
    times.set(place, nth + 1)
    const same = text.replace(/\s+/g, ' ').trim()
    if (same !== '') places.set(`${place}|${nth}`, { text: same, uses: list === null ? uses : [list] })
  }
  return places
}
