import type { Citation } from '../../law/citation.js'
import type { Condition } from '../../law/condition.js'
import type { Choice, Field } from '../../law/field.js'
import type { Derived } from '../form.js'
import { textAt } from '../print-value.js'
import { put } from '../read/put.js'
import { field, group, type Names, named } from './declare.js'

// What annexes 1-4 to the state-registration standard have in common. The act does not say which cells must be filled: required are
// those without which an object or its owner cannot be told from another; an empty cell of the rest is an answer too.

const FREE = { optional: true } as const
export const YEAR = { optional: true, min: 1950, max: 2100 } as const

/** The cell where the chosen one of two words is marked. */
const CROSS = '+'
const isUpdate: Condition = { is: 'answer', path: 'request.kind', oneOf: ['update'] }

export function choices(given: readonly (readonly [id: string, names: Names])[]): readonly Choice[] {
  return given.map(([id, names]) => ({ id, label: named(names) }))
}

type Line = readonly [id: string, ...Names]

/** Cells of one line that may stay empty. */
export function texts(source: Citation, lines: readonly Line[]): readonly Field[] {
  return lines.map(([id, ...names]) => field(id, 'text', names, source, FREE))
}

/** Cells of several lines that may stay empty. */
export function longTexts(source: Citation, lines: readonly Line[]): readonly Field[] {
  return lines.map(([id, ...names]) => field(id, 'long-text', names, source, FREE))
}

/** First registration or an update of what is registered; the number is that of the registration to be updated. */
export function request(source: Citation, submitted: string): Field {
  return group('request', ['Өтінім', 'Заявка', 'Application'], source, [
    field('kind', 'choice', ['Өтінімнің түрі', 'Вид заявки', 'Kind of application'], source, {
      choices: choices([
        ['first', ['тіркеу', 'регистрация', 'registration']],
        ['update', ['мәліметтерді жаңғырту', 'обновление сведений', 'update of the data']],
      ]),
    }),
    field('registrationNumber', 'text', ['Тіркеу нөмірі', 'Регистрационный номер', 'Registration number'], source, {
      when: isUpdate,
      max: 100,
    }),
    field('submittedOn', 'date', [submitted, 'Дата представления сведений', 'Day of submission'], source, {
      notAfter: 'receipt',
    }),
  ])
}

/** A mark in the cell beside the word for this choice. */
export function tick(id: string, path: string, choice: string, names: Names): Derived {
  return {
    id,
    label: named(names),
    uses: [path],
    of: (data) => (textAt(data, path) === choice ? CROSS : ''),
    read: (text) => (/^[\s_☐–—-]*$/u.test(text) ? {} : put({}, path, choice)),
  }
}

export const requestTicks: readonly Derived[] = [
  tick('request.first', 'request.kind', 'first', ['Тіркеу белгісі', 'Отметка: регистрация', 'Mark: registration']),
  tick('request.update', 'request.kind', 'update', [
    'Мәліметтерді жаңғырту белгісі',
    'Отметка: обновление сведений',
    'Mark: update of the data',
  ]),
]

/** Sources of money with their sums in thousands of tenge; rows repeat. */
export function moneyRows(id: string, names: Names, cost: Names, source: Citation): Field {
  return field(id, 'list', names, source, {
    optional: true,
    max: 200,
    fields: [
      field(
        'name',
        'text',
        ['Қаржыландыру көздерінің атауы', 'Наименование источника финансирования', 'Source of finance'],
        source,
      ),
      field('cost', 'decimal', cost, source),
    ],
  })
}

/** Name and version of what a system runs on; rows repeat. */
export function versionRows(id: string, names: Names, name: Names, version: Names, source: Citation): Field {
  return field(id, 'list', names, source, {
    optional: true,
    max: 200,
    fields: [field('name', 'text', name, source), field('version', 'text', version, source, FREE)],
  })
}

/** Machines and how they are set up; rows repeat. */
export function machineRows(id: string, names: Names, model: Names, source: Citation): Field {
  return field(id, 'list', names, source, {
    optional: true,
    max: 200,
    fields: [
      field('model', 'text', model, source),
      field('configuration', 'text', ['Конфигурациясы', 'Конфигурация', 'Configuration'], source, FREE),
    ],
  })
}

/** How the creation and the upkeep of an object of annexes 2-4 are paid for. */
export function creationFunding(source: Citation): Field {
  return group(
    'funding',
    ['Қаржыландыру туралы мәліметтер', 'Сведения о финансировании', 'Finance'],
    source,
    [
      ...texts(source, [['creationPeriod', 'Құру кезеңі', 'Период создания', 'Period of creation']]),
      moneyRows(
        'creation',
        ['Құруды қаржыландыру', 'Финансирование создания', 'Finance of the creation'],
        ['Құрудың құны, мың теңге', 'Стоимость создания, тысяч тенге', 'Cost of the creation, thousand tenge'],
        source,
      ),
      moneyRows(
        'upkeep',
        ['Қызмет көрсетуді қаржыландыру', 'Финансирование обслуживания', 'Finance of the upkeep'],
        [
          'Қызмет көрсетудің құны, мың теңге',
          'Стоимость обслуживания, тысяч тенге',
          'Cost of the upkeep, thousand tenge',
        ],
        source,
      ),
      ...longTexts(source, [['note', 'Қосымша мәліметтер', 'Дополнительные сведения', 'Further information']]),
    ],
    { optional: true },
  )
}

/** `period` is the act's own wording, which differs by annex. */
export function security(source: Citation, period: string): Field {
  return group(
    'security',
    ['Ақпараттық қауіпсіздік туралы мәліметтер', 'Сведения об информационной безопасности', 'Information security'],
    source,
    [
      field('period', 'text', [period, 'Срок прохождения аттестации', 'When attested'], source, FREE),
      field(
        'certificate',
        'text',
        ['Аттестат туралы мәліметтер', 'Сведения об аттестате', 'Attestation'],
        source,
        FREE,
      ),
    ],
    { optional: true },
  )
}

export function testing(source: Citation, period: string): Field {
  return group(
    'testing',
    ['Сынақтан өткізулер туралы мәлiметтер', 'Сведения о прохождении испытаний', 'Testing'],
    source,
    [
      field('period', 'text', [period, 'Период прохождения испытаний', 'When tested'], source, FREE),
      field(
        'protocol',
        'text',
        ['Сынақтан өткізу хаттамасы туралы мәліметтер', 'Сведения о протоколе испытаний', 'Protocol of the tests'],
        source,
        FREE,
      ),
    ],
    { optional: true },
  )
}

/** The day beside the signature. */
export function signedOn(source: Citation): Field {
  return field('signedOn', 'date', ['Қол қойылған күні', 'Дата подписания', 'Day of signing'], source, {
    optional: true,
    notAfter: 'receipt',
  })
}
