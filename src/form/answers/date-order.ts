import { type CivilDate, isCivilDate } from '../../calendar/civil-date.js'
import type { Field } from '../../law/field.js'
import type { Calling } from './conditions.js'
import { type Finding, finding } from './finding.js'
import { fieldAt, join, parentOf } from './paths.js'

/** The name by which a rule means the day of filing. */
export const RECEIPT = 'receipt'

export interface DateOrder {
  readonly fields: readonly Field[]
  readonly answerAt: Calling['answerAt']
  readonly receivedOn: CivilDate
}

/**
 * A date against the other dates that its field names. A date that is not there, or is none, sets no limit: it has a problem of its own.
 *
 * @param path where the date stands: a rule's bare name is a neighbour in the same group, one with a leading `/` a full path.
 */
export function checkDateOrder(field: Field, path: string, date: CivilDate, order: DateOrder): readonly Finding[] {
  const early = limit(field.notBefore, path, order)
  const late = limit(field.notAfter, path, order)
  const problems: Finding[] = []
  if (early !== null && date < early.limit) problems.push(finding('date-too-early', { date, ...early }))
  if (late !== null && date > late.limit) problems.push(finding('date-too-late', { date, ...late }))
  return problems
}

function limit(rule: string | undefined, path: string, order: DateOrder) {
  if (rule === undefined) return null
  if (rule === RECEIPT) return { than: RECEIPT, thanLabel: null, limit: order.receivedOn }
  const than = rule.startsWith('/') ? rule.slice(1) : join(parentOf(path), rule)
  const other = order.answerAt(than)
  if (typeof other !== 'string' || !isCivilDate(other.trim())) return null
  return { than, thanLabel: fieldAt(order.fields, than)?.label ?? null, limit: other.trim() as CivilDate }
}
