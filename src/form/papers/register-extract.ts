import type { Field } from '../../law/field.js'
import { clausesKk } from '../clause.js'
import { field, given, group, named, project } from '../fields/declare.js'
import { letterOf, office, paper, signer } from '../fields/letter.js'
import type { Derived, Form } from '../form.js'
import { textAt } from '../print-value.js'
import { FORM_TITLES } from '../titles.js'
import { basis, generic, objectNameOf, working } from './common.js'

const source = '829-2024/7'
const some = { optional: true } as const

const DOCUMENT: readonly Field[] = [
  field('title', 'text', ['Құжат', 'Документ', 'Document'], source, { max: 500 }),
  field('number', 'text', ['Нөмірі', 'Номер', 'Number'], source, { ...some, max: 100 }),
  field('date', 'date', ['Күні', 'Дата', 'Day'], source, some),
  field('validUntil', 'date', ['Қолданылу мерзімі', 'Действует до', 'Valid until'], source, some),
]

const fields: readonly Field[] = [
  office(source, ['nameKk', 'nameRu']),
  paper(source),
  basis(source),
  field('register', 'text', ['Тізілімнің атауы', 'Наименование реестра', 'Register'], source, { max: 300 }),
  field('asOf', 'date', ['Қай күнгі жағдай бойынша', 'По состоянию на', 'As of'], source),
  group('entry', ['Тізілімдегі жазба', 'Запись реестра', 'Entry'], source, [
    field('number', 'text', ['Жазбаның нөмірі', 'Номер записи', 'Number of the entry'], source, { max: 60 }),
    field('status', 'text', ['Жазбаның жай-күйі', 'Состояние записи', 'State of the entry'], source, { max: 60 }),
    field('version', 'text', ['Жазбаның редакциясы', 'Редакция записи', 'Edition of the entry'], source, { max: 60 }),
    field('includedOn', 'date', ['Енгізілген күні', 'Дата внесения', 'Entered on'], source),
    field('changedOn', 'date', ['Өзгертілген күні', 'Дата изменения', 'Changed on'], source, some),
    field('endedOn', 'date', ['Шығарылған күні', 'Дата исключения', 'Excluded on'], source, some),
    field('decision', 'text', ['Шешімнің нөмірі', 'Номер решения', 'Number of the decision'], source, {
      ...some,
      max: 100,
    }),
    field('before', 'text', ['Бұрынғы есепке алу орны', 'Прежнее место учёта', 'Where it stood before'], source, {
      ...some,
      max: 300,
    }),
  ]),
  group('holder', ['Иесі', 'Держатель', 'Holder'], source, [
    field('name', 'text', ['Атауы', 'Наименование', 'Name'], source, { max: 500, personal: true }),
    field('idNumber', 'text', ['БСН/ЖСН', 'БИН/ИИН', 'BIN/IIN'], source, { ...some, max: 12, personal: true }),
  ]),
  group('object', ['Объект', 'Объект', 'Object'], source, [
    field('name', 'text', ['Объектінің атауы', 'Наименование объекта', 'Name of the object'], source, { max: 20_000 }),
    field('kind', 'text', ['Объектінің түрі', 'Вид объекта', 'Kind of object'], source, { ...some, max: 300 }),
  ]),
  field('particulars', 'list', ['Тіркелген мәліметтер', 'Внесённые сведения', 'Particulars'], source, {
    ...some,
    max: 1000,
    fields: [
      field('label', 'text', ['Мәлімет', 'Сведение', 'Particular'], source, { max: 500 }),
      field('value', 'text', ['Мәні', 'Значение', 'Value'], source, { max: 20_000 }),
    ],
  }),
  field('contents', 'list', ['Депозиттің құрамы', 'Состав депозита', 'Contents of the deposit'], source, {
    ...some,
    max: 1000,
    fields: [
      field('name', 'text', ['Атауы', 'Наименование', 'Name'], source, { max: 500 }),
      field('carrier', 'text', ['Тасығышы', 'Носитель', 'Carrier'], source, { ...some, max: 300 }),
      field('kind', 'text', ['Түпнұсқа немесе көшірме', 'Подлинник или копия', 'Original or copy'], source, {
        ...some,
        max: 60,
      }),
    ],
  }),
  field('documents', 'list', ['Негіз болған құжаттар', 'Документы-основания', 'Documents it rests on'], source, {
    ...some,
    max: 100,
    fields: DOCUMENT,
  }),
  field('issuedBy', 'text', ['Үзіндіні дайындаған', 'Подготовил выписку', 'Drawn up by'], source, {
    max: 200,
    personal: true,
  }),
  field('checkCode', 'text', ['Тексеру коды', 'Код проверки', 'Check code'], source, { max: 60 }),
  field('acts', 'long-text', ['Актілер', 'Акты', 'Acts'], source, { ...some, max: 3000 }),
  signer(source),
]

/** Kept together so that a blank has the row and a filled paper none without contents. */
const contentsCount: Derived = {
  id: 'contentsCount',
  label: named(['Құрамындағы атаулар саны', 'Число наименований', 'Number of items']),
  uses: ['contents'],
  of: (data) => (Array.isArray(data.contents) && data.contents.length > 0 ? String(data.contents.length) : ''),
}

/** An extract: what a register said of an entry on a day, under the number and the code by which it can be checked. */
export const registerExtract: Form = {
  id: 'paper.register-extract',
  title: FORM_TITLES['paper.register-extract'],
  direction: 'issued',
  official: false,
  source,
  orientation: 'portrait',
  remarks: [working, generic],
  fields,
  derived: [contentsCount],
  fromCase: (view) =>
    project(fields, {
      ...letterOf(view),
      ...given({
        basis: clausesKk([source], 'dative'),
        register: 'Тізілім',
        asOf: view.paper.date,
        entry:
          view.entry === null
            ? undefined
            : { number: view.entry.number, status: view.entry.status, version: '1', includedOn: view.entry.date },
        holder: { name: view.entry?.holder || textAt(view.answers, 'applicant.name') },
        object: { name: objectNameOf(view) },
        issuedBy: view.receivedBy ?? undefined,
        checkCode: view.paper.number,
      }),
    }),
}
