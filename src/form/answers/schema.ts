import type { CivilDate } from '../../calendar/civil-date.js'
import type { Field } from '../../law/field.js'
import type { Json, JsonObject, Lang, Text } from '../../text.js'
import { LONG_TEXT_LIMIT, TEXT_LIMIT } from './check-text.js'
import { exampleOf } from './example.js'
import { leastRows, mostRows, rowOf } from './rows.js'
import { conditionalRules, isRequired } from './schema-condition.js'

export interface SchemaOptions {
  readonly title: Text
  /** The language of `title` and `description`; all three stand under `x-title`. */
  readonly lang: Lang
  /** The day for which the example is made when none is given. */
  readonly receivedOn: CivilDate
  /** Filled examples that pass `validateAnswers`; without any, one is made. */
  readonly examples?: readonly JsonObject[]
}

/**
 * The JSON Schema (2020-12) of an answers file, for people and programs that fill one. What it cannot say (check digits, the order of
 * dates) stands beside it under `x-`; `validateAnswers` has the last word.
 */
export function schemaOf(fields: readonly Field[], options: SchemaOptions): JsonObject {
  const rules = conditionalRules(fields)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: options.title[options.lang],
    'x-title': text(options.title),
    ...objectOf(fields, options.lang),
    ...(rules.length === 0 ? {} : { allOf: rules }),
    examples: options.examples ?? [exampleOf(fields, options.receivedOn)],
  }
}

function objectOf(fields: readonly Field[], lang: Lang): JsonObject {
  const required = fields.filter((field) => field.when === undefined && isRequired(field)).map((field) => field.id)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.id, propertyOf(field, lang)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

function propertyOf(field: Field, lang: Lang): JsonObject {
  return {
    title: field.label[lang],
    ...(field.help === undefined ? {} : { description: field.help[lang], 'x-help': text(field.help) }),
    'x-title': text(field.label),
    'x-source': field.source,
    'x-kind': field.kind,
    ...(field.when === undefined ? {} : { 'x-when': field.when as unknown as Json }),
    ...(field.notBefore === undefined ? {} : { 'x-notBefore': field.notBefore }),
    ...(field.notAfter === undefined ? {} : { 'x-notAfter': field.notAfter }),
    ...(field.personal === undefined ? {} : { 'x-personal': true }),
    ...shapeOf(field, lang),
  }
}

function shapeOf(field: Field, lang: Lang): JsonObject {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return {
        type: 'string',
        pattern: '\\S',
        maxLength: field.max ?? (field.kind === 'text' ? TEXT_LIMIT : LONG_TEXT_LIMIT),
      }
    case 'iin':
    case 'bin':
      return { type: 'string', pattern: '^[0-9]{12}$' }
    case 'date':
      return { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }
    case 'percent':
      return {
        type: ['string', 'number'],
        pattern: '^0*(100([.,]0+)?|[0-9]{1,2}([.,][0-9]+)?)$',
        minimum: 0,
        maximum: 100,
      }
    case 'decimal':
      return { type: ['string', 'number'], pattern: '^[0-9]+([.,][0-9]+)?$', minimum: 0 }
    case 'integer':
      return { type: 'integer', ...bounds('minimum', field.min), ...bounds('maximum', field.max) }
    case 'yes-no':
      return { type: 'boolean' }
    case 'choice': {
      const choices = field.choices ?? []
      return {
        enum: choices.map((one) => one.id),
        'x-choices': choices.map(({ id, label }) => ({ id, title: text(label) })),
      }
    }
    case 'phone':
      return { type: 'string', pattern: '\\d.*\\d.*\\d' }
    case 'email':
      return { type: 'string', pattern: '^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$' }
    case 'time':
      return { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }
    case 'ens-tru':
      return { type: 'string', pattern: '^[0-9]{6}\\.[0-9]{3}\\.[0-9]{6}$' }
    case 'group':
      return objectOf(field.fields ?? [], lang)
    case 'list':
      return { ...arrayOf(field), items: objectOf(field.fields ?? [], lang) }
    case 'text-list':
      return { ...arrayOf(field), items: shapeOf(rowOf(field), lang) }
  }
}

function arrayOf(field: Field): JsonObject {
  return { type: 'array', minItems: field.optional ? 0 : leastRows(field), maxItems: mostRows(field) }
}

function bounds(name: string, bound: number | undefined): JsonObject {
  return bound === undefined ? {} : { [name]: bound }
}

function text({ kk, ru, en }: Text): JsonObject {
  return { kk, ru, en }
}
