import { isObject, type Json, type JsonObject } from '../../text.js'
import type { CaseView } from '../case-view.js'
import { given } from '../fields/declare.js'
import { printValue, valueAt } from '../print-value.js'
import { asked } from './common.js'

/** 209-2014/4/5.4: whose authorised bodies sit on the Commission that accredits certification centres. */
const ALWAYS = [
  'Ұлттық қауіпсіздікті қамтамасыз ету жөніндегі уәкілетті орган',
  'Криптография жөніндегі уәкілетті орган',
  'Стандарттау мен метрология жөніндегі уәкілетті орган',
  'Техникалық реттеу және техникалық бақылау жөніндегі уәкілетті орган',
]
/** Only where the centre integrates with state information systems. */
const WHERE_INTEGRATED = 'Ақпараттық қауіпсіздік жөніндегі уәкілетті орган'

/** The bodies that the letter goes to: as recorded, else by the act; none where the act leaves the Commission's composition to others. */
export function commissionBodies(view: CaseView): readonly string[] {
  const recorded = rowsAsked(view, 'bodies')
  if (recorded.length > 0) {
    return recorded.map(({ body, name }) => (name !== '' && body !== '' ? `${name} – ${body}` : name || body))
  }
  if (view.service !== 'ca-accreditation') return []
  const isIntegrated = valueAt(view.answers, 'centre.integratesWithStateSystems') === true
  return isIntegrated ? [WHERE_INTEGRATED, ...ALWAYS] : ALWAYS
}

/** Who sat: as the meeting recorded it, a body and its person each; else the bodies, names to be written in. */
export function commissionMembers(view: CaseView): readonly JsonObject[] {
  const recorded = rowsAsked(view, 'members')
  if (recorded.length === 0) return commissionBodies(view).map((body) => ({ body }))
  return recorded.map(({ body, name }) => given({ body: capital(body) || undefined, name: name || undefined }))
}

/** Rows of a body and a name that some step asked for, choices in their own words. */
function rowsAsked(view: CaseView, id: string): readonly { readonly body: string; readonly name: string }[] {
  const rows = asked(view, id)
  const declared = Object.values(view.steps)
    .flatMap((step) => step.asks)
    .find((field) => field.id === id)
  const body = declared?.fields?.find((field) => field.id === 'body')
  const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
  if (!Array.isArray(rows)) return []
  return rows.map((row: Json) =>
    isObject(row)
      ? { body: body === undefined ? text(row.body) : printValue(body, row.body), name: text(row.name) }
      : { body: '', name: text(row) },
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
