import type { Citation } from '../../law/citation.js'
import type { Field } from '../../law/field.js'
import type { Procedure, RegisterId } from '../../law/service.js'
import { field, group, type Names } from '../fields/declare.js'
import { declarationOf } from '../intake/declaration.js'

/** The clause by which each register is kept. */
export const KEPT_UNDER: Readonly<Record<RegisterId, Citation>> = {
  trusted: '829-2024/7',
  state: '209-2014/2/5.11',
  deposit: '209-2014/1/5.8',
}

/** What an application says beside the object: no part of an entry, or asked here in another way. */
const NOT_OF_ENTRY = [
  'applicant',
  'application',
  'representative',
  'request',
  'signer',
  'examination',
  'registration',
  'entry',
  'newContents',
  'reason',
  'phones',
]

/**
 * What a row of an old register may say: number, days and source of the entry, its holder, and of its object all that an application
 * of today says, under the same names. An old book knows less than a form of today asks: only what makes an entry must be there.
 */
export function oldEntryFields(register: RegisterId, procedure: Procedure): readonly Field[] {
  const source = KEPT_UNDER[register]
  const said = declarationOf(procedure).filter(({ id, laterOn }) => !NOT_OF_ENTRY.includes(id) && laterOn !== true)
  return [
    entryGroup(source, register),
    holderGroup(source),
    ...said.map((each) => required(loosened(each), '', register)),
  ]
}

/** Paths that every entry of the register has. */
const REQUIRED: Readonly<Record<RegisterId, readonly string[]>> = {
  trusted: ['product', 'product.kind', 'product.name'],
  state: ['object', 'object.kind'],
  deposit: ['object', 'object.name'],
}

function required(one: Field, above: string, register: RegisterId): Field {
  const path = above === '' ? one.id : `${above}.${one.id}`
  const inner = one.fields === undefined ? {} : { fields: one.fields.map((each) => required(each, path, register)) }
  const { optional, ...rest } = one
  return REQUIRED[register].includes(path) ? { ...rest, ...inner } : { ...one, ...inner }
}

/** A field that may be left out, whatever else is answered. */
function loosened(one: Field): Field {
  const { when: _when, min: _min, wanted: _wanted, notBefore: _before, notAfter: _after, ...rest } = one
  const rows =
    one.kind === 'list' || one.kind === 'text-list' ? { min: 0 } : one.min === undefined ? {} : { min: one.min }
  return {
    ...rest,
    ...rows,
    optional: true,
    ...(one.fields === undefined ? {} : { fields: one.fields.map(loosened) }),
  }
}

function entryGroup(source: Citation, register: RegisterId): Field {
  const date = (id: string, names: Names, more: Partial<Field> = {}): Field =>
    field(id, 'date', names, source, { optional: true, notAfter: 'receipt', ...more })
  const text = (id: string, names: Names, max: number): Field =>
    field(id, 'text', names, source, { optional: true, max })
  return group('entry', ['Тізілімдік жазба', 'Запись реестра', 'Registry entry'], source, [
    field('number', 'text', ['Жазбаның нөмірі', 'Номер записи', 'Entry number'], source, { max: 60 }),
    field('includedOn', 'date', ['Енгізілген күні', 'Дата внесения', 'Entered on'], source, { notAfter: 'receipt' }),
    text('decision', ['Енгізу туралы шешімнің нөмірі', 'Номер решения о внесении', 'Decision to enter'], 100),
    date('changedOn', ['Өзгертілген күні', 'Дата изменения', 'Changed on'], { notBefore: 'includedOn' }),
    date('endedOn', ['Шығарылған күні', 'Дата исключения', 'Excluded on'], { notBefore: 'includedOn' }),
    text('endDecision', ['Шығару туралы шешімнің нөмірі', 'Номер решения об исключении', 'Decision to exclude'], 100),
    field('endReason', 'long-text', ['Шығару себебі', 'Причина исключения', 'Reason of exclusion'], source, {
      optional: true,
      max: 2000,
    }),
    text('book', ['Кітап', 'Книга', 'Book'], 100),
    text('page', ['Бет', 'Страница', 'Page'], 40),
    // What a holder wrote of the entry in an application for changes (829-2024/annex3), where it was changed by one.
    ...(register === 'trusted'
      ? [
          field(
            'contents',
            'long-text',
            ['Жаңа редакциядағы мазмұны', 'Содержание в новой редакции', 'New contents'],
            source,
            {
              optional: true,
            },
          ),
        ]
      : []),
    // An object of the State register has its name in the form of its kind, which an old book need not have.
    ...(register === 'state'
      ? [
          field('objectName', 'text', ['Нысанның атауы', 'Название объекта учёта', 'Object name'], source, {
            optional: true,
            max: 2000,
          }),
        ]
      : []),
  ])
}

function holderGroup(source: Citation): Field {
  const personal = { optional: true, personal: true } as const
  return group('applicant', ['Иесі', 'Держатель', 'Holder'], source, [
    field('name', 'text', ['Иесінің атауы', 'Наименование держателя', 'Holder name'], source, {
      max: 500,
      personal: true,
    }),
    field('bin', 'bin', ['БСН', 'БИН', 'BIN'], source, { optional: true }),
    field('iin', 'iin', ['ЖСН', 'ИИН', 'IIN'], source, personal),
    field('address', 'text', ['Иесінің мекенжайы', 'Адрес держателя', 'Holder address'], source, {
      ...personal,
      max: 500,
    }),
    field('phone', 'phone', ['Иесінің телефоны', 'Телефон держателя', 'Holder telephone'], source, personal),
    field('email', 'email', ['Иесінің поштасы', 'Почта держателя', 'Holder e-mail'], source, personal),
  ])
}
