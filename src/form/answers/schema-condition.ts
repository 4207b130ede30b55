import { CIRCUMSTANCES } from '../../law/circumstances.js'
import type { Condition } from '../../law/condition.js'
import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import { pathsOf } from './conditions.js'
import { leastRows } from './rows.js'

/** A condition as a JSON Schema of the whole set of answers, fit for `if`. */
export function schemaOfCondition(condition: Condition): JsonObject {
  switch (condition.is) {
    case 'answer':
      return condition.path
        .split('.')
        .reduceRight<JsonObject>((inner, id) => ({ type: 'object', properties: { [id]: inner }, required: [id] }), {
          enum: condition.oneOf,
        })
    case 'all':
      return { allOf: condition.of.map(schemaOfCondition) }
    case 'any':
      return { anyOf: condition.of.map(schemaOfCondition) }
    case 'not':
      return { not: schemaOfCondition(condition.that) }
  }
}

/** `if … then required … else forbidden`, for every field of the declaration that has a `when`. */
export function conditionalRules(fields: readonly Field[], way: readonly Field[] = []): readonly JsonObject[] {
  return fields.flatMap((field) => {
    const here = [...way, field]
    const inside = field.kind === 'group' || field.kind === 'list' ? conditionalRules(field.fields ?? [], here) : []
    const around = way.flatMap((outer) => outer.when ?? [])
    const own: JsonObject[] = []
    // How the application came is no answer: a schema of the answers can say nothing of it.
    if ([...around, ...(field.when === undefined ? [] : [field.when])].some(onCircumstances)) return inside
    if (field.when !== undefined)
      own.push({ if: schemaOfCondition(field.when), else: nested(way, { properties: { [field.id]: false } }, false) })
    // A field under a conditional group is required by this rule, not by the group's own list: the group may be absent altogether.
    const conditions = field.when === undefined ? around : [...around, field.when]
    if (conditions.length > 0 && isRequired(field)) {
      own.push({
        if: schemaOfCondition({ is: 'all', of: conditions }),
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        then: nested(way, { required: [field.id] }, true),
      })
    }
    return [...own, ...inside]
  })
}

function onCircumstances(condition: Condition): boolean {
  return pathsOf(condition).some((path) => path.startsWith(`${CIRCUMSTANCES}.`))
}

/** Whether the field must be given wherever it is called for. A group must when something in it must, whatever the circumstances. */
export function isRequired(field: Field): boolean {
  if (field.optional) return false
  if (field.kind === 'list' || field.kind === 'text-list') return leastRows(field) > 0
  if (field.kind !== 'group') return true
  return (field.fields ?? []).some((inner) => inner.when === undefined && isRequired(inner))
}

/**
 * The innermost rule put under the groups and rows around it. With `demand`, the groups must be there too, out to the nearest one that may be
 * absent: what must stand in a row, or in an optional group, is no reason to demand what is around it.
 */
function nested(way: readonly Field[], innermost: JsonObject, demand: boolean): JsonObject {
  const free = way.findLastIndex((field) => field.kind === 'list' || field.optional === true)
  return way.reduceRight<JsonObject>((inner, field, depth) => {
    const of: Json = field.kind === 'list' ? { items: inner } : inner
    const required = demand && depth > free ? { required: [field.id] } : {}
    return { properties: { [field.id]: of }, ...required }
  }, innermost)
}
