import type { Field } from '../../law/field.js'
import type { Json } from '../../text.js'
import { field, given, project } from '../fields/declare.js'
import { type RegistryEntry, registryRow } from '../fields/registry-row.js'
import type { Form } from '../form.js'
import { FORM_TITLES } from '../titles.js'
import { free, registryList, SENT } from './registry-list.js'

const source = '829-2024/8'

/** What of the registry everybody may read: no address, no telephone, no number of a person. */
export const PUBLISHED: readonly Field[] = [
  SENT.entry,
  SENT.holder,
  field('bin', 'text', ['БСН (заңды тұлға)', 'БИН (юридическое лицо)', 'BIN (legal entity)'], source, {
    optional: true,
    max: 12,
  }),
  SENT.productKind,
  SENT.productName,
  SENT.ensTru,
  SENT.delivery,
  field('decision', 'text', ['Шешім', 'Решение', 'Decision'], source, free),
  SENT.status,
]

/** The registry, or what changed in it, as it is put on the office's website. */
export const publicationList: Form = registryList(
  'paper.publication-list',
  FORM_TITLES['paper.publication-list'],
  PUBLISHED,
  'publication',
)

/** The published rows for any number of entries, in the order given. Of a holder who is a person the number is left out. */
export function publishedRows(entries: readonly RegistryEntry[]): Json {
  return entries.map((entry) => {
    const row = registryRow(entry)
    const id = typeof row.idNumber === 'string' && /^\d{4}[4-6]/.test(row.idNumber) ? row.idNumber : undefined
    return project(PUBLISHED, { ...row, ...given({ bin: id }) })
  })
}
