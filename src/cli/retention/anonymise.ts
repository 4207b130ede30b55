import type { Case } from '../../case/case.js'
import { withAnswer } from '../../case/with-answer.js'
import { formById } from '../../form/catalogue.js'
import { declarationOf } from '../../form/intake/declaration.js'
import { complaintFields } from '../../law/complaint.js'
import type { Field } from '../../law/field.js'
import { answerAt } from '../../law/holds.js'
import type { RecordedAct } from '../../store/act-of-row.js'
import { isObject, type Json, type JsonObject } from '../../text.js'
import { GONE, maskAnswers } from '../export/mask.js'
import { withoutAlike } from '../export/mask-alike.js'

/**
 * What is left of the acts of a closed case when the personal data in them are destroyed: statistics, numbers, terms, grounds and the
 * names of organisations stay. First what is declared personal goes, then the same words wherever else they stand in the file.
 * @returns by place in the journal, only the acts that lose something
 */
export function leftOf(file: Case, acts: readonly RecordedAct[]): ReadonlyMap<number, JsonObject> {
  const kept = acts.filter((act) => act.kind !== 'destroyed')
  const declared = kept.map((act) => ({ act, data: withoutDeclared(act, file) }))
  const clean = withoutAlike(declared.map(({ act, data }) => [act.data as unknown as JsonObject, data]))
  const left = new Map<number, JsonObject>()
  for (const { act, data } of declared) {
    const rest = clean(data, STRUCTURE)
    if (JSON.stringify(rest) !== JSON.stringify(act.data)) left.set(act.id, rest)
  }
  return left
}

/** An act's data without what its declarations call personal and without what people wrote freely to or about a person. */
function withoutDeclared(act: RecordedAct, file: Case): JsonObject {
  const { edition } = file
  const data = act.data as unknown as JsonObject
  switch (act.kind) {
    case 'received':
      return { ...data, answers: masked(act.data.answers, declarationOf(file.procedure)) }
    case 'step': {
      const asks = edition.route.find((each) => each.id === act.data.step)?.asks ?? []
      return { ...data, answers: masked(act.data.answers, asks) }
    }
    case 'decided':
      return { ...data, answers: masked(act.data.answers, declarationOf(file.procedure)) }
    case 'paper':
      return { ...data, data: masked(act.data.data, formById(act.data.form).fields) }
    case 'complained': {
      const answers = masked(act.data.answers, complaintFields(edition.complaints))
      return { ...data, answers: answers.text === undefined ? answers : { ...answers, text: GONE } }
    }
    case 'complaint-resolved':
      return { ...data, answer: GONE }
    case 'corrected': {
      const { field, old, new: fresh } = act.data
      return { ...data, old: maskedAt(file, field, old), new: maskedAt(file, field, fresh) }
    }
    case 'note':
      return { ...data, text: GONE }
    default:
      return data
  }
}

/** An identification number leaves nothing: a case without one is listed under none. */
function masked(answers: JsonObject, fields: readonly Field[]): JsonObject {
  return withoutIds(maskAnswers(answers, fields)) as JsonObject
}

/** An answer that stands alone, masked as it would be in its place: beside the number of an organisation its name stays. */
function maskedAt({ procedure, answers }: Case, path: string, value: Json): Json {
  if (/\.\d+(?:\.|$)/.test(path) && typeof value === 'string') return GONE // in a row of a list
  const beside = [...path.split('.').slice(0, -1), 'bin'].join('.')
  const bin = answerAt(answers, beside)
  const around = typeof bin === 'string' && bin !== '' ? withAnswer({}, beside, bin) : {}
  return answerAt(masked(withAnswer(around, path, value), declarationOf(procedure)), path) ?? null
}

function withoutIds(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'iin' && each === GONE ? '' : withoutIds(each)]),
  )
}

/** What the program itself wrote at the root of an act: ids, numbers, moments, marks. No words of a person stand there. */
const STRUCTURE: readonly string[] = [
  ...['service', 'procedure', 'standard', 'regulation', 'chosen', 'channel', 'received', 'accepted', 'number'],
  ...['step', 'outcome', 'form', 'date', 'hash', 'templateHash', 'register', 'entry', 'effect', 'obligation', 'field'],
  ...['complaint', 'to', 'registered'],
]
