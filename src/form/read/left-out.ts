import type { Procedure } from '../../law/service.js'
import type { JsonObject } from '../../text.js'
import type { Form } from '../form.js'
import { leafFields } from '../leaf-fields.js'
import { isEmpty, valueAt } from '../print-value.js'
import { unitOf } from './carried.js'
import { answersForIntake } from './for-intake.js'
import type { Unread } from './found.js'

/** What was read of a form and stands nowhere in the answers of the application that it belongs to: its addressee, the number of an incoming letter. */
export function leftOut(procedure: Procedure, form: Form, answers: JsonObject): readonly Unread[] {
  const taken = answersForIntake(procedure, form.id, answers) ?? {}
  const own = (procedure.forms ?? []).flatMap((filed) => (filed.form === form.id ? [filed.at ?? ''] : []))
  const papers = procedure.documents.filter((rule) => rule.form === form.id).map(({ id }) => `documents.${id}`)
  const places = ['', 'documents', ...own, ...papers]
  const units = new Map(leafFields(form.fields).map((leaf) => [unitOf(form.fields, leaf.path), leaf.field]))
  return [...units].flatMap(([path, field]): readonly Unread[] => {
    const value = valueAt(answers, path)
    if (value === undefined || isEmpty(value)) return []
    const said = JSON.stringify(value)
    const isThere = places.some((at) => JSON.stringify(valueAt(taken, at === '' ? path : `${at}.${path}`)) === said)
    const text = typeof value === 'string' ? value : said
    return isThere ? [] : [{ why: 'not-taken-over', field: path, label: field.label, text: text.slice(0, 200) }]
  })
}
