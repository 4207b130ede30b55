import type { Citation } from '../../law/citation.js'
import type { Field, FieldKind } from '../../law/field.js'
import { field, group, type Names } from './declare.js'

interface Entry {
  readonly kind: FieldKind
  readonly names: Names
  readonly personal?: true
}

const ENTRIES = {
  name: { kind: 'text', names: ['Ұйымның атауы', 'Наименование организации', 'Name of the organisation'] },
  shortName: {
    kind: 'text',
    names: ['Ұйымның қысқаша атауы', 'Краткое наименование организации', 'Short name of the organisation'],
  },
  department: { kind: 'text', names: ['Ведомствоның атауы', 'Наименование ведомства', 'Name of the department'] },
  status: { kind: 'text', names: ['Иеленушінің мәртебесі', 'Статус владельца', 'Status of the owner'] },
  head: { kind: 'text', names: ['Басшысы', 'Руководитель', 'Head'], personal: true },
  address: { kind: 'text', names: ['Мекенжайы', 'Адрес', 'Address'], personal: true },
  phone: { kind: 'phone', names: ['Телефоны', 'Телефон', 'Telephone'], personal: true },
  fax: { kind: 'phone', names: ['Факс', 'Факс', 'Fax'], personal: true },
  site: { kind: 'text', names: ['Интернет-ресурс', 'Интернет-ресурс', 'Web site'] },
  email: { kind: 'email', names: ['E-mail', 'E-mail', 'E-mail'], personal: true },
  provider: { kind: 'text', names: ['Провайдердің атауы', 'Наименование провайдера', 'Name of the provider'] },
  intermediary: { kind: 'text', names: ['Делдал', 'Посредник', 'Intermediary'] },
} as const satisfies Readonly<Record<string, Entry>>

export type OrganisationEntry = keyof typeof ENTRIES

/** An organisation as a section of an application asks for it: these entries in its order, of which some must be filled. */
export function organisation(
  id: string,
  names: Names,
  source: Citation,
  asked: readonly OrganisationEntry[],
  required: readonly OrganisationEntry[],
): Field {
  const fields = asked.map((one): Field => {
    const { kind, names: label, ...more }: Entry = ENTRIES[one]
    return field(one, kind, label, source, required.includes(one) ? more : { ...more, optional: true })
  })
  return group(id, names, source, fields)
}

export function owner(source: Citation, asked: readonly OrganisationEntry[]): Field {
  return organisation('owner', ['Иеленуші', 'Владелец', 'Owner'], source, asked, ['name', 'head', 'address', 'phone'])
}

export function developer(source: Citation): Field {
  return organisation(
    'developer',
    ['Әзірлеуші', 'Разработчик', 'Developer'],
    source,
    ['name', 'shortName', 'address', 'phone', 'site', 'fax', 'email'],
    ['name'],
  )
}
